extension String {
  /// The text without marks that nobody sees and that keep one name from being another's equal: blanks
  /// of no width, marks of direction, soft hyphens, byte-order marks.
  ///
  /// Joiners stay between letters of the scripts that need them, and in emoji.
  package func withoutUnseenMarks() -> String {
    // Most texts are of plain letters, and told by their bytes.
    guard !utf8.allSatisfy({ $0 < 0x80 }), utf8.contains(where: String.mayBeginUnseenMark),
      unicodeScalars.contains(where: { $0.isUnseenMark || $0.isJoiner })
    else {
      return self
    }
    let scalars = Array(unicodeScalars)
    var kept = UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar.isUnseenMark { continue }
      if scalar.isJoiner, !joins(scalars, at: index) { continue }
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func mayBeginUnseenMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF: true
    default: false
    }
  }

  private func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].takesJoiner && scalars[index + 1].takesJoiner
  }
}

extension Unicode.Scalar {
  fileprivate var isUnseenMark: Bool {
    switch value {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF:
      true
    default: false
    }
  }

  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Arabic and Indic letters, and pictures, mean something else with a joiner between them.
  fileprivate var takesJoiner: Bool {
    (0x600...0x1CFF).contains(value) || value >= 0x2190
  }
}
