/// The step from one pen to another.
struct StyleChange {
  private static let starts: [(Style.Attributes, String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]
  private static let ends: [(Style.Attributes, String)] = [
    (.italic, "23"), (.underline, "24"), (.reverse, "27"),
  ]

  private let old: Style
  private let new: Style

  init(from old: Style, to new: Style) {
    self.old = old
    self.new = new
  }

  /// Either the difference or everything anew, whichever is fewer bytes.
  var shortest: ControlSequence {
    let difference = parameters(from: old).joined(separator: ";")
    let anew = ";" + parameters(from: .plain).joined(separator: ";")
    return .style(parameters: difference.utf8.count <= anew.utf8.count ? difference : anew)
  }

  private func parameters(from old: Style) -> [String] {
    var parameters = attributeParameters(from: old.attributes)
    if new.foreground != old.foreground {
      parameters.append(StyleChange.parameter(new.foreground, base: 30))
    }
    if new.background != old.background {
      parameters.append(StyleChange.parameter(new.background, base: 40))
    }
    return parameters
  }

  private func attributeParameters(from old: Style.Attributes) -> [String] {
    var current = old
    var parameters: [String] = []
    let removed = old.subtracting(new.attributes)
    // 22 ends bold and dim together, so the one that stays is set again.
    if !removed.isDisjoint(with: [.bold, .dim]) {
      parameters.append("22")
      current.subtract([.bold, .dim])
    }
    for (attribute, code) in StyleChange.ends where removed.contains(attribute) {
      parameters.append(code)
    }
    let added = new.attributes.subtracting(current)
    for (attribute, code) in StyleChange.starts where added.contains(attribute) {
      parameters.append(code)
    }
    return parameters
  }

  private static func parameter(_ color: Color, base: Int) -> String {
    switch color {
    case .terminal: "\(base + 9)"
    case .ansi(let index) where index < 8: "\(base + Int(index))"
    case .ansi(let index) where index < 16: "\(base + 60 + Int(index) - 8)"
    case .ansi(let index), .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
