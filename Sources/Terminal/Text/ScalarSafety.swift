extension Unicode.Scalar {
  static let replacement: Unicode.Scalar = "\u{FFFD}"
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"

  /// Its columns where they are known without a table: Latin, Greek, Cyrillic, lines, CJK.
  var plainColumns: Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x37A...0x37F: 1
    case 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2500...0x25FC: 1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }

  /// Whether a terminal draws it without obeying, reordering or hiding anything.
  ///
  /// Joiners count as safe here; only their neighbours can tell, and `CleanText` looks at those.
  var isDrawable: Bool {
    if value < 0x300 {
      return value >= 0x20 && !(0x7F...0x9F).contains(value) && value != 0xAD
    }
    return !isHidden || isJoiner || isVariationSelector
  }

  var isJoiner: Bool { self == .zeroWidthJoiner || self == .zeroWidthNonJoiner }

  /// Whether terminals draw it into the cell before, whatever that is: what is to go with it
  /// comes first, and alone nobody means it.
  var needsLetterBefore: Bool {
    isJoiner || (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  var isMark: Bool {
    guard value >= 0x300 else { return false }
    let category = properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// Whether it joins whatever stands before it, so that it cannot begin a cell.
  var attaches: Bool {
    value >= 0x300 && Unicode.Scalar.makeOneCharacter("a", self)
  }

  /// Whether it joins what may stand after it: some Arabic and Indic signs, and the beginnings of
  /// Hangul syllables.
  var attachesForward: Bool {
    (0x1100...0x115F).contains(value) || (0xA960...0xA97F).contains(value)
      || takesJoiner && Unicode.Scalar.makeOneCharacter(self, "a")
  }

  /// Whether it makes one letter of what stands before and what comes next.
  var joinsLetters: Bool {
    takesJoiner && properties.canonicalCombiningClass == .virama
  }

  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Scripts that need joiners to be spelled: Arabic and its neighbours, and the Indic blocks.
  var takesJoiner: Bool {
    switch value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1800...0x18AF: true
    case 0xA840...0xA87F, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x11000...0x11FFF: true
    default: false
    }
  }

  private static func makeOneCharacter(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    var pair = String(first)
    pair.unicodeScalars.append(second)
    return pair.count == 1
  }

  private var isHidden: Bool {
    switch value {
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    case _ where value & 0xFFFE == 0xFFFE: true
    default:
      properties.isDefaultIgnorableCodePoint
        || [.control, .format].contains(properties.generalCategory)
    }
  }
}
