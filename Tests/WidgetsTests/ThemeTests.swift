import Terminal
import Testing
import Widgets

/// The two themes: read on their grounds, and told apart in sixteen colours.
@Suite struct `The themes` {
  private static let dark = Theme(depth: .indexed256, ground: .dark, glyphs: .unicode)
  private static let light = Theme(depth: .indexed256, ground: .light, glyphs: .unicode)
  /// Lines are no text, and the plainest roles have the terminal's own colours.
  private static let texts = Role.allCases.filter { ![.border, .text, .strong].contains($0) }

  @Test(arguments: texts)
  func `a role can be read on its ground`(_ role: Role) {
    #expect(Contrast.of(Self.dark.style(role), on: Contrast.nearBlack) >= 4.5)
    #expect(Contrast.of(Self.light.style(role), on: Contrast.white) >= 4.5)
  }

  @Test func `typed letters can be read on the chosen row too`() {
    for theme in [Self.dark, Self.light] {
      var match = theme.style(.match)
      match.background = theme.style(.selection).background
      #expect(Contrast.of(match, on: Contrast.white) >= 4.5)
    }
  }

  @Test func `a line can be seen`() {
    #expect(Contrast.of(Self.dark.style(.border), on: Contrast.nearBlack) >= 2.5)
    #expect(Contrast.of(Self.light.style(.border), on: Contrast.white) >= 2.5)
  }

  @Test(arguments: [Theme.Ground.dark, .light], [ColorDepth.indexed256, .ansi16, .none])
  func `what must not be mixed up looks different`(_ ground: Theme.Ground, _ depth: ColorDepth) {
    let theme = Theme(depth: depth, ground: ground, glyphs: .ascii)
    let pairs: [(Role, Role)] = [
      (.selection, .text), (.selection, .danger), (.danger, .text), (.danger, .warning),
      (.field, .focusedField), (.match, .text), (.heading, .text), (.title, .text),
      (.alarm, .text), (.warning, .text), (.strong, .text), (.match, .selection),
    ]
    for (one, other) in pairs { #expect(theme.style(one) != theme.style(other), "\(one) \(other)") }
    guard depth != .none else { return }
    for (one, other) in [(Role.warning, Role.alarm), (.ok, .warning), (.dim, .text)] {
      #expect(theme.style(one) != theme.style(other), "\(one) \(other)")
    }
  }

  @Test func `danger is bold white on red in both`() {
    #expect(Self.dark.style(.danger) == Self.light.style(.danger))
    #expect(Self.light.style(.danger).attributes == .bold)
  }
}

/// Contrast as WCAG 2 counts it, on xterm's palette.
private enum Contrast {
  typealias Channels = (Double, Double, Double)
  static let white: Channels = (255, 255, 255)
  static let nearBlack: Channels = (16, 16, 16)

  static func of(_ style: Style, on ground: Channels) -> Double {
    let back = channels(of: style.background) ?? ground
    guard let front = channels(of: style.foreground) else { return 0 }
    let bright = [luminance(front), luminance(back)].sorted()
    return (bright[1] + 0.05) / (bright[0] + 0.05)
  }

  private static func channels(of color: Color) -> Channels? {
    guard case .indexed(let index) = color, index >= 16 else { return nil }
    if index >= 232 {
      let level = Double(8 + (Int(index) - 232) * 10)
      return (level, level, level)
    }
    let steps: [Double] = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  private static func luminance(_ channels: Channels) -> Double {
    0.2126 * linear(channels.0) + 0.7152 * linear(channels.1) + 0.0722 * linear(channels.2)
  }

  /// The power 2.4 without a library: the fifth root of the twelfth power.
  private static func linear(_ channel: Double) -> Double {
    let part = channel / 255
    guard part > 0.03928 else { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= base }
    var root = 1.0
    for _ in 0..<200 { root = (4 * root + twelfth / (root * root * root * root)) / 5 }
    return root
  }
}
