import Terminal

/// How a terminal measures the characters that terminals disagree about, and what else it may do
/// its own way.
package enum Personality: CaseIterable, Sendable {
  /// Measures as we do.
  case agreeing
  /// Adds up a character's scalars, colours what it erases, ignores synchronized output, and
  /// waits beyond the last column once that is filled.
  case adding
  /// As `adding`, but every disputed character takes one column.
  case narrow

  /// Whether some terminal gives the glyph another width than we do.
  package static func disputes(_ glyph: String) -> Bool {
    let scalars = glyph.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 || !first.isASCII else { return false }
    let added = scalars.reduce(0) { $0 + columns(of: $1) }
    let isPicture = (0x1F000..<0x20000).contains(first.value)
    return isPicture || added != glyph.reduce(0) { $0 + ColumnWidth.of($1) }
      || scalars.contains(where: joinsLetters)
  }

  /// Whether the scalar goes into the cell of what stands before it.
  func joins(_ scalar: Unicode.Scalar, to glyph: String) -> Bool {
    // Nothing before U+0300 joins anything but a sign that joins what follows it.
    if scalar.value < 0x300, glyph.unicodeScalars.last?.value ?? 0 < 0x300 { return false }
    guard self != .adding else { return Personality.columns(of: scalar) == 0 }
    var joined = glyph
    joined.unicodeScalars.append(scalar)
    return joined.count == 1
  }

  func columns(of glyph: String) -> Int {
    if glyph.utf8.count == 1 { return 1 }
    return switch self {
    case .agreeing: glyph.reduce(0) { $0 + ColumnWidth.of($1) }
    case .adding: glyph.unicodeScalars.reduce(0) { $0 + Personality.columns(of: $1) }
    case .narrow:
      Personality.disputes(glyph) ? 1 : glyph.reduce(0) { $0 + ColumnWidth.of($1) }
    }
  }

  // As a C library counts them: marks, joiners and the ends of Hangul syllables take nothing.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    case 0xE33, 0xEB3, 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .spacingMark: return 1
    default: return ColumnWidth.of(Character(scalar))
    }
  }

  // Some terminals draw a conjunct in the columns of its scalars, others in those of one letter.
  private static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return scalar == "\u{200D}" || scalar == "\u{200C}"
      || properties.generalCategory == .spacingMark
      || properties.canonicalCombiningClass == .virama || scalar == "\u{E33}" || scalar == "\u{EB3}"
  }
}
