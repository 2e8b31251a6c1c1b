import Hotel

extension ContradictionWords {
  static let english = ContradictionWords { contradiction in
    switch contradiction {
    case .bothSet(.temperature): "both set the room temperature"
    case .bothSet(.floor): "both set the floor"
    case .bothSet(.hour(let service)): "both set the hour of \(service)"
    case .refused(.temperature): "this room temperature is refused"
    case .refused(.floor): "this floor is refused"
    case .refused(.hour(let service)): "this hour of \(service) is refused"
    case .thing(let name, let link, let because): englishThing(name, link, because)
    }
  }

  private static func englishThing(
    _ name: String,
    _ link: Contradiction.Link,
    _ because: String?
  ) -> String {
    let holds: String? =
      switch link {
      case .same: nil
      case .kind(let thing): "\(thing) is \(name)"
      case .content(let thing): "\(thing) has \(name)"
      }
    guard let because else { return holds ?? "\(name) is wanted and refused" }
    let rule = "\(because) rules out \(name)"
    return holds.map { "\(rule), and \($0)" } ?? rule
  }
}
