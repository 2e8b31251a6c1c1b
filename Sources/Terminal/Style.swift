/// How a cell looks.
package struct Style: Hashable, Sendable {
  /// The ways a letter may be set apart without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package static let plain = Style()

  package init(
    foreground: Color = .terminal,
    background: Color = .terminal,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  func lowered(to depth: ColorDepth) -> Style {
    Style(
      foreground: foreground.lowered(to: depth),
      background: background.lowered(to: depth),
      attributes: attributes
    )
  }

  /// Whether a blank of this style is what an erase with the plain pen leaves.
  var erasesToBlank: Bool {
    background == .terminal && attributes.isDisjoint(with: [.underline, .reverse])
  }

  /// Whether a blank looks the same in both styles.
  func blanksLike(_ other: Style) -> Bool {
    let inking: Attributes = [.underline, .reverse]
    guard attributes.isDisjoint(with: inking), other.attributes.isDisjoint(with: inking) else {
      return self == other
    }
    return background == other.background
  }
}
