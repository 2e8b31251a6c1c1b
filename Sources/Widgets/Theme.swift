package import Terminal

/// What a piece of text is to the reader: each role has one meaning, and its look follows from that.
package enum Role: Int, CaseIterable, Sendable {
  /// What is read; context, such as labels, when, where, by whom, and what is done.
  case text, dim
  /// A name, the figure that counts, a heading.
  case strong
  /// Frames and rails, never text.
  case line
  /// The focus, and what this entry adds; a key.
  case act, key
  /// Likes; dislikes and what is to be avoided; what must be.
  case like, not, need
  /// Safety, or a restriction: to be read before anything is done.
  case stop
  /// Late, over, refused; an allergy that running text names.
  case late
  /// How somebody stands with us: VIP, tier, how many stays.
  case stand
  /// Amounts, budgets and their bars.
  case money
  /// The title row; in it the hotel and who is signed in; the date.
  case title, titleStrong, titleDim
  /// The open tab, the mark that is chosen.
  case tab
  /// Letters that were typed.
  case hit
  /// The rest of a bar.
  case track
  /// Grounds: of the chosen row, of a field, of the field in focus.
  case selection, field, focus
}

/// How each role looks; no role is told from another by colour alone.
package struct Theme: Sendable {
  /// What the colours are chosen to be read on.
  package enum Ground: CaseIterable, Sendable {
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
    styles = Role.allCases.map { $0.look.style(depth, on: ground) }
    // Half cells are told from each other by their colour alone.
    self.glyphs = depth == .none ? glyphs.withoutColor : glyphs
  }

  package func style(_ role: Role) -> Style { styles[role.rawValue] }

  /// A style on the ground of the chosen row, where a text keeps its colour and safety all of its
  /// look.
  package func chosen(_ style: Style) -> Style {
    guard style != self.style(.stop) else { return style }
    let ground = self.style(.selection)
    return Style(
      foreground: style.foreground,
      background: ground.background == .terminal ? style.background : ground.background,
      attributes: style.attributes.union(ground.attributes)
    )
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
  /// A bar's cells: what is spent, what an entry adds, and the rest.
  package fileprivate(set) var bar: Character
  package fileprivate(set) var addedBar: Character
  package fileprivate(set) var emptyBar: Character

  package static let unicode = Glyphs(
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"],
    marker: "▸",
    bullet: "•",
    dash: "–",
    dot: "·",
    // Half as high as the row, so that bars on neighbouring rows stay apart.
    bar: "▄",
    addedBar: "▄",
    emptyBar: "▄"
  )

  package static let ascii = Glyphs(
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    marker: ">",
    bullet: "*",
    dash: "-",
    dot: "-",
    bar: "#",
    addedBar: "+",
    emptyBar: "."
  )

  /// With a bar's cells told apart by their shape.
  package var withoutColor: Glyphs {
    var glyphs = self
    (glyphs.bar, glyphs.addedBar, glyphs.emptyBar) = ("#", "+", ".")
    return glyphs
  }
}
