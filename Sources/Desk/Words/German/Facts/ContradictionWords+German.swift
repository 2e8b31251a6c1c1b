import Hotel

extension ContradictionWords {
  static let german = ContradictionWords { contradiction in
    switch contradiction {
    case .bothSet(.temperature): "beide bestimmen die Zimmertemperatur"
    case .bothSet(.floor): "beide bestimmen die Etage"
    case .bothSet(.hour(let service)): "beide bestimmen die Zeit: \(GermanConcepts.name(service))"
    case .refused(.temperature): "diese Zimmertemperatur ist unerwünscht"
    case .refused(.floor): "diese Etage ist unerwünscht"
    case .refused(.hour(let service)): "diese Zeit ist unerwünscht: \(GermanConcepts.name(service))"
    case .thing(let name, let link, let because): germanThing(name, link, because)
    }
  }

  private static func germanThing(
    _ name: String,
    _ link: Contradiction.Link,
    _ because: String?
  ) -> String {
    let refused = GermanConcepts.name(name)
    let holds: String? =
      switch link {
      case .same: nil
      case .kind(let thing): "\(GermanConcepts.name(thing)) zählt zu: \(refused)"
      case .content(let thing): "\(GermanConcepts.name(thing)) enthält: \(refused)"
      }
    guard let because else { return holds ?? "gewünscht und unerwünscht: \(refused)" }
    let rule = "\(GermanConcepts.name(because)) schließt aus: \(refused)"
    return holds.map { "\(rule); \($0)" } ?? rule
  }
}
