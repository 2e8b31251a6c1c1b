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

  // Twelve thousand of these are compared for every frame, so each is a number.
  private var packedForeground: UInt32
  private var packedBackground: UInt32
  package var attributes: Attributes

  package static let plain = Style()

  package init(
    foreground: Color = .terminal,
    background: Color = .terminal,
    attributes: Attributes = []
  ) {
    packedForeground = foreground.packed
    packedBackground = background.packed
    self.attributes = attributes
  }

  package var foreground: Color {
    get { Color(packed: packedForeground) }
    set { packedForeground = newValue.packed }
  }

  package var background: Color {
    get { Color(packed: packedBackground) }
    set { packedBackground = newValue.packed }
  }

  /// A number that differs between styles nearly always.
  var fingerprint: UInt64 {
    UInt64(packedForeground) << 32 ^ UInt64(packedBackground) ^ UInt64(attributes.rawValue) << 56
  }

  func lowered(to depth: ColorDepth) -> Style {
    if self == .plain { return self }
    return Style(
      foreground: foreground.lowered(to: depth),
      background: background.lowered(to: depth),
      attributes: attributes
    )
  }

  /// Whether a blank of this style is what an erase with the plain pen leaves.
  var erasesToBlank: Bool {
    packedBackground == Style.plain.packedBackground && !inksBlanks
  }

  /// Whether a blank looks the same in both styles.
  func blanksLike(_ other: Style) -> Bool {
    guard !inksBlanks, !other.inksBlanks else { return self == other }
    return packedBackground == other.packedBackground
  }

  private var inksBlanks: Bool { !attributes.isDisjoint(with: [.underline, .reverse]) }
}

extension Style: CustomStringConvertible {
  package var description: String { "\(foreground) on \(background), \(attributes.rawValue)" }
}

extension Color {
  fileprivate var packed: UInt32 {
    switch self {
    case .terminal: 0
    case .ansi(let index): 1 << 24 | UInt32(index)
    case .indexed(let index): 2 << 24 | UInt32(index)
    case .rgb(let red, let green, let blue):
      3 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }

  fileprivate init(packed: UInt32) {
    let low = UInt8(truncatingIfNeeded: packed)
    self =
      switch packed >> 24 {
      case 0: .terminal
      case 1: .ansi(low)
      case 2: .indexed(low)
      default:
        .rgb(UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8), low)
      }
  }
}
