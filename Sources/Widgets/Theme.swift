package import Terminal

/// What a piece of text is to the reader; colour follows from that.
package enum Role: Int, CaseIterable, Sendable {
  case text, dim, strong, accent, title, titleStrong
  case selection, match, field, focusedField
  case ok, warning, danger, alarm, border, key, heading
}

/// How each role looks; no role is told from another by colour alone.
package struct Theme: Sendable {
  /// What the colours are chosen to be read on.
  package enum Ground: Sendable {
    case dark, light
  }

  // One for each role, made once: a frame asks for thousands.
  private let styles: [Style]
  package let glyphs: Glyphs

  package init(profile: TerminalProfile) {
    self.init(
      depth: profile.depth,
      ground: profile.hasLightGround ? .light : .dark,
      glyphs: profile.unicodeBorders ? .unicode : .ascii
    )
  }

  package init(depth: ColorDepth, ground: Ground, glyphs: Glyphs) {
    styles = Role.allCases.map { role in
      switch (depth, ground) {
      case (.none, _): role.plain
      case (.ansi16, .dark): role.namedOnDark
      case (.ansi16, .light): role.namedOnLight
      case (_, .dark): role.onDark
      case (_, .light): role.onLight
      }
    }
    self.glyphs = glyphs
  }

  package func style(_ role: Role) -> Style { styles[role.rawValue] }
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
