import Hotel

/// Names as the benchmark compares them, apart from the program's own way: small Latin letters and
/// digits, cut at everything else.
package enum LatinWords {
  package static func of(_ text: String) -> [String] {
    text.folded().utf8
      .split { !isPlain($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Parts of surnames that clerks leave out.
  static let particles: Set<String> = [
    "af", "al", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "el",
    "la", "las", "le", "lo", "los", "mac", "o", "san", "van", "von",
  ]

  static func isPlain(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { isPlain($0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
