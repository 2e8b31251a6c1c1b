import Terminal
import Testing
import Widgets

/// The two themes: read on their grounds, and told apart at every depth.
@Suite struct `The themes` {
  /// Lines and the rest of a bar are no text, and the grounds bear others' letters.
  private static let letters = Role.allCases.filter {
    ![.line, .track, .text, .selection, .field, .focus].contains($0)
  }
  private static let depths = [ColorDepth.truecolor, .indexed256]

  private static func theme(_ depth: ColorDepth, _ ground: Theme.Ground) -> Theme {
    Theme(depth: depth, ground: ground, glyphs: .unicode)
  }

  /// Black to what dark themes have, white to what light ones have; fields and the chosen row too.
  private static func grounds(_ ground: Theme.Ground, _ theme: Theme) -> [Color] {
    let own: [Color] =
      ground == .dark
      ? [.rgb(0, 0, 0), .rgb(0x28, 0x2C, 0x34)] : [.rgb(255, 255, 255), .rgb(0xFD, 0xF6, 0xE3)]
    return own + [Role.selection, .field, .focus].map { theme.style($0).background }
  }

  @Test(arguments: letters, Theme.Ground.allCases)
  func `a role can be read on every ground it stands on`(_ role: Role, _ ground: Theme.Ground) {
    for depth in Self.depths {
      let theme = Self.theme(depth, ground)
      for back in Self.grounds(ground, theme) {
        let contrast = Contrast.of(theme.style(role), on: back)
        #expect(contrast >= 4.5, "\(depth) on \(back): \(contrast)")
      }
    }
  }

  @Test(arguments: depths, Theme.Ground.allCases)
  func `a line can be seen`(_ depth: ColorDepth, _ ground: Theme.Ground) {
    let theme = Self.theme(depth, ground)
    for back in Self.grounds(ground, theme).prefix(2) {
      #expect(Contrast.of(theme.style(.line), on: back) >= 2.6)
    }
  }

  @Test(arguments: [ColorDepth.truecolor, .indexed256, .ansi16, .none], Theme.Ground.allCases)
  func `what must not be mixed up looks different`(_ depth: ColorDepth, _ ground: Theme.Ground) {
    let theme = Self.theme(depth, ground)
    let pairs: [(Role, Role)] = [
      (.selection, .text), (.selection, .stop), (.stop, .text), (.stop, .late),
      (.field, .focus), (.hit, .text), (.strong, .text), (.title, .text), (.late, .text),
      (.not, .text), (.not, .like), (.need, .like), (.hit, .selection), (.tab, .dim),
      (.tab, .selection), (.key, .dim),
    ]
    for (one, other) in pairs { #expect(theme.style(one) != theme.style(other), "\(one) \(other)") }
    guard depth != .none else { return }
    for (one, other) in [(Role.not, Role.late), (.need, .not), (.dim, .text), (.stop, .tab)] {
      #expect(theme.style(one) != theme.style(other), "\(one) \(other)")
    }
  }

  @Test(arguments: Theme.Ground.allCases)
  func `a chosen row changes the ground, not what its letters say`(_ ground: Theme.Ground) {
    for depth in Self.depths {
      let theme = Self.theme(depth, ground)
      for role in Role.allCases {
        let (style, chosen) = (theme.style(role), theme.chosen(theme.style(role)))
        #expect(chosen.foreground == style.foreground)
        #expect((chosen == style) == (role == .stop || role == .selection), "\(role)")
      }
    }
    let plain = Self.theme(.none, ground)
    #expect(plain.chosen(plain.style(.not)).attributes == [.bold, .reverse])
  }

  @Test func `safety is bold white on red in both`() {
    for depth in Self.depths {
      let (dark, light) = (Self.theme(depth, .dark), Self.theme(depth, .light))
      #expect(dark.style(.stop) == light.style(.stop))
      #expect(dark.style(.stop).attributes == .bold)
    }
  }
}

/// Contrast as WCAG 2 counts it, on xterm's palette.
private enum Contrast {
  typealias Channels = (Double, Double, Double)

  static func of(_ style: Style, on ground: Color) -> Double {
    guard let back = channels(of: style.background) ?? channels(of: ground),
      let front = channels(of: style.foreground)
    else {
      return 0
    }
    let bright = [luminance(front), luminance(back)].sorted()
    return (bright[1] + 0.05) / (bright[0] + 0.05)
  }

  private static func channels(of color: Color) -> Channels? {
    if case .rgb(let red, let green, let blue) = color {
      return (Double(red), Double(green), Double(blue))
    }
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
