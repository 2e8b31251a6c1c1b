import Terminal

/// One role in both themes and at every depth.
///
/// The sixteen named colours are the terminal's own: the nearest of them would make grey of half the
/// roles, and green, yellow and violet can't be read on white, so they are chosen by hand.
struct Look {
  /// A colour in each of the two themes.
  struct Pair {
    let dark: Color
    let light: Color

    subscript(ground: Theme.Ground) -> Color { ground == .dark ? dark : light }
  }

  /// A letter's colour and its ground, at one depth.
  struct Inks {
    var letter = Pair(dark: .terminal, light: .terminal)
    var ground = Pair(dark: .terminal, light: .terminal)
  }

  private var inks: [Inks] = [Inks(), Inks(), Inks()]
  private var attributes: Style.Attributes = []
  /// What sets the role apart where its colours can't.
  private var plain: Style.Attributes = []
  /// Attributes that sixteen colours need beside the usual ones.
  private var named: Style.Attributes = []

  func style(_ depth: ColorDepth, on ground: Theme.Ground) -> Style {
    guard depth != .none else { return Style(attributes: plain) }
    let inks = inks[depth == .truecolor ? 0 : depth == .indexed256 ? 1 : 2]
    return Style(
      foreground: inks.letter[ground],
      background: inks.ground[ground],
      attributes: depth == .ansi16 ? attributes.union(named) : attributes
    )
  }

  /// A role of bold letters or not, and of letters set apart without colour.
  fileprivate static func letters(
    _ attributes: Style.Attributes = [],
    plain: Style.Attributes? = nil
  ) -> Look {
    var look = Look()
    look.attributes = attributes
    look.plain = plain ?? attributes
    return look
  }

  /// The letter's colour: 24 bits, of 256, of 16; nil is the terminal's own.
  fileprivate func inked(
    _ rgb: (UInt32, UInt32),
    _ indexed: (UInt8, UInt8),
    _ named: (UInt8?, UInt8?)
  ) -> Look {
    var look = self
    look.inks[0].letter = Pair(dark: .hex(rgb.0), light: .hex(rgb.1))
    look.inks[1].letter = Pair(dark: .indexed(indexed.0), light: .indexed(indexed.1))
    look.inks[2].letter = Pair(dark: .named(named.0), light: .named(named.1))
    return look
  }

  fileprivate func grounded(
    _ rgb: (UInt32, UInt32),
    _ indexed: (UInt8, UInt8),
    _ named: (UInt8?, UInt8?)
  ) -> Look {
    var look = self
    look.inks[0].ground = Pair(dark: .hex(rgb.0), light: .hex(rgb.1))
    look.inks[1].ground = Pair(dark: .indexed(indexed.0), light: .indexed(indexed.1))
    look.inks[2].ground = Pair(dark: .named(named.0), light: .named(named.1))
    return look
  }

  /// In sixteen colours also so.
  fileprivate func named(_ attributes: Style.Attributes) -> Look {
    var look = self
    look.named = attributes
    return look
  }
}

extension Color {
  fileprivate static func hex(_ value: UInt32) -> Color {
    .rgb(
      UInt8(truncatingIfNeeded: value >> 16),
      UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value)
    )
  }

  fileprivate static func named(_ index: UInt8?) -> Color { index.map { .ansi($0) } ?? .terminal }
}

extension Role {
  var look: Look {
    switch self {
    case .text: .letters()
    case .dim: .letters().inked((0xA6_ABAD, 0x57_595A), (248, 240), (7, 8))
    case .strong: .letters(.bold).inked((0xF6_F3EA, 0x00_0000), (255, 16), (nil, nil))
    case .line: .letters().inked((0x68_7076, 0x8E_8C84), (242, 245), (8, 7))
    case .act, .key:
      .letters(self == .key ? .bold : [], plain: .bold)
        .inked((0x86_CDD4, 0x00_5E69), (116, 23), (6, 4))
    case .hit:
      .letters([.bold, .underline]).inked((0xFF_FFFF, 0x00_0000), (231, 16), (nil, nil))
    case .track: .letters().inked((0x34_3B41, 0xD6_D2C8), (237, 252), (8, 7))
    case .like, .not, .need, .late, .stand, .money: meaning
    case .stop, .title, .titleStrong, .titleDim, .tab, .selection, .field, .focus: block
    }
  }

  /// What is said of a guest, a matter or an amount.
  private var meaning: Look {
    switch self {
    case .like: .letters().inked((0xA9_D58F, 0x2C_661B), (150, 22), (2, nil))
    case .not: .letters(.bold).inked((0xF2_AE49, 0x80_4D00), (215, 94), (3, 5))
    case .need: .letters(.bold).inked((0x9C_C0FF, 0x1C_4AB3), (117, 25), (12, 4))
    case .late: .letters(.bold).inked((0xFF_9B91, 0xAD_2018), (210, 124), (9, 1))
    case .stand: .letters().inked((0xD3_B8F2, 0x61_3A99), (183, 54), (13, nil))
    default: .letters(.bold).inked((0xEF_E3BE, 0x4F_4314), (230, 58), (15, 0))
    }
  }

  /// What has a ground of its own.
  private var block: Look {
    switch self {
    case .stop:
      .letters(.bold, plain: [.reverse, .bold])
        .inked((0xFF_FFFF, 0xFF_FFFF), (231, 231), (15, 15))
        .grounded((0xB3_261E, 0xB3_261E), (124, 124), (1, 1))
    case .tab:
      .letters(.bold, plain: [.reverse, .bold])
        .inked((0x10_191C, 0xFF_FFFF), (16, 231), (0, 15))
        .grounded((0x86_CDD4, 0x00_5E69), (116, 23), (6, 4))
    case .selection:
      .letters(plain: .reverse).named(.reverse)
        .grounded((0x1F_3F49, 0xCF_E5E8), (237, 195), (nil, nil))
    case .field:
      .letters(plain: .underline).named(.underline)
        .grounded((0x24_292D, 0xEC_E8DE), (235, 255), (nil, nil))
    case .focus:
      .letters(plain: [.underline, .bold]).named([.underline, .bold])
        .grounded((0x26_3F47, 0xD3_E6E8), (236, 254), (nil, nil))
    default: titleRow
    }
  }

  private var titleRow: Look {
    let ground = Look.letters(
      self == .titleStrong ? .bold : [],
      plain: self == .titleStrong ? [.reverse, .bold] : .reverse
    )
    .grounded((0x22_343C, 0x1F_4650), (236, 23), (4, 4))
    return self == .titleDim
      ? ground.inked((0xA6_ABAD, 0xC3_CDCE), (248, 252), (7, 15))
      : ground.inked((0xE6_E2D6, 0xF4_F1E8), (254, 255), (7, 15))
  }
}
