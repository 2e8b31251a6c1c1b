package import Terminal

/// What a piece of text is to the reader; colour follows from that.
package enum Role: Int, CaseIterable, Sendable {
  case text, dim, strong, accent, title, titleStrong
  case selection, match, field, focusedField
  case ok, warning, danger, alarm, border, key, heading
}

/// How each role looks; no role is told from another by colour alone.
package struct Theme: Sendable {
  // One for each role, made once: a frame asks for thousands.
  private let styles: [Style]
  package let glyphs: Glyphs

  package init(profile: TerminalProfile) {
    let hasColor = profile.depth != .none
    styles = Role.allCases.map { hasColor ? Theme.coloured($0) : Theme.plain($0) }
    glyphs = profile.unicodeBorders ? .unicode : .ascii
  }

  package func style(_ role: Role) -> Style { styles[role.rawValue] }

  private static func coloured(_ role: Role) -> Style {
    switch role {
    case .text: .plain
    case .dim: Style(foreground: .indexed(245))
    case .strong: Style(attributes: .bold)
    case .accent: Style(foreground: .indexed(80))
    case .heading: Style(foreground: .indexed(80), attributes: .bold)
    case .title: Style(foreground: .indexed(252), background: .indexed(23))
    case .titleStrong:
      Style(foreground: .indexed(231), background: .indexed(23), attributes: .bold)
    case .selection: Style(foreground: .indexed(231), background: .indexed(24))
    case .match: Style(foreground: .indexed(222), attributes: [.bold, .underline])
    case .field: Style(foreground: .indexed(252), background: .indexed(235))
    case .focusedField: Style(foreground: .indexed(231), background: .indexed(238))
    case .ok: Style(foreground: .indexed(78))
    case .warning: Style(foreground: .indexed(214), attributes: .bold)
    case .danger: Style(foreground: .indexed(231), background: .indexed(160), attributes: .bold)
    case .alarm: Style(foreground: .indexed(203), attributes: .bold)
    case .border: Style(foreground: .indexed(240))
    case .key: Style(foreground: .indexed(80), attributes: .bold)
    }
  }

  private static func plain(_ role: Role) -> Style {
    switch role {
    case .text, .dim, .ok, .border, .accent: .plain
    case .strong, .key, .heading, .warning, .alarm: Style(attributes: .bold)
    case .field: Style(attributes: .underline)
    case .focusedField: Style(attributes: [.underline, .bold])
    case .match: Style(attributes: [.bold, .underline])
    case .title, .selection: Style(attributes: .reverse)
    case .titleStrong, .danger: Style(attributes: [.reverse, .bold])
    }
  }
}

/// The signs that stand for lines, boxes and bars.
package struct Glyphs: Sendable {
  package let horizontal: Character
  package let vertical: Character
  package let corners: [Character]
  package let marker: Character
  package let bullet: Character
  package let dash: String
  package let dot: String
  /// From an empty to a full eighth of a cell.
  package let eighths: [Character]
  package let emptyBar: Character
  /// What is not spent yet, told from what is without colour.
  package let addedBar: Character

  package static let unicode = Glyphs(
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"],
    marker: "▸",
    bullet: "•",
    dash: "–",
    dot: "·",
    eighths: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    emptyBar: "░",
    addedBar: "▒"
  )

  package static let ascii = Glyphs(
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    marker: ">",
    bullet: "*",
    dash: "-",
    dot: "-",
    eighths: [".", ".", ".", ".", "#", "#", "#", "#", "#"],
    emptyBar: ".",
    addedBar: "+"
  )
}
