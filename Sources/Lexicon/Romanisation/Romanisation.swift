/// Latin spellings of words in other scripts, as passports and their bearers write them.
package enum Romanisation {
  /// How often a word is spelt, at most; a Hangul or Chinese name counts surname and given apart.
  static let limit = 4

  /// The Latin forms of a folded word, the likeliest first; none for a Latin word.
  ///
  /// A name in Hangul or in Chinese characters written in one gives its surname, its given name
  /// and both joined. Cyrillic may have kept its marks: `ё` is then heard as `yo`.
  package static func romanised(_ folded: String) -> [String] {
    guard let first = folded.unicodeScalars.first?.value, first >= 0x370 else { return [] }
    let scalars = folded.unicodeScalars.map(\.value)
    let forms: [String] =
      switch first {
      case 0x370...0x3FF: greek(scalars)
      case 0x400...0x52F: cyrillic(folded)
      case 0x530...0x58F, 0x10A0...0x10FF: letterByLetter(folded)
      case 0x5D0...0x5EA: hebrew(folded)
      case 0x600...0x6FF: arabic(folded)
      case 0x900...0xD7F: indic(scalars)
      case 0x3041...0x30FF: kana(scalars)
      case 0x3400...0x9FFF: han(folded)
      case 0xAC00...0xD7A3: hangul(scalars)
      default: []
      }
    var once: [String] = []
    for form in forms where !form.isEmpty && !once.contains(form) { once.append(form) }
    return once
  }

  /// Rows of one or more words, a colon, and their Latin forms.
  static func words(_ rows: String) -> [String: [String]] {
    var words: [String: [String]] = [:]
    for row in rows.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let columns = row.split(separator: ":")
      guard columns.count == 2 else { continue }
      let forms = columns[1].split(separator: " ").map(String.init)
      for word in columns[0].split(separator: " ") {
        words[String(word), default: []] += forms
      }
    }
    return words
  }

  /// Every way to put one of each part's forms after another, up to the limit.
  static func joined(_ parts: [[String]]) -> [String] {
    parts.reduce([""]) { heads, forms in
      Array(forms.flatMap { form in heads.map { $0 + form } }.prefix(limit))
    }
  }

  /// The word with every occurrence of some ASCII letters written otherwise.
  static func word(_ word: String, with new: String, for old: String) -> String {
    let (letters, old) = (Array(word.utf8), Array(old.utf8))
    var written: [UInt8] = []
    var index = 0
    while index < letters.count {
      if letters[index...].starts(with: old) {
        written += new.utf8
        index += old.count
      } else {
        written.append(letters[index])
        index += 1
      }
    }
    return String(decoding: written, as: UTF8.self)
  }
}

/// What each letter of one script is written as.
struct LetterForms: Sendable {
  private let first: UInt32
  private var forms: [String]

  /// The forms that the rows tell: each a Latin form and the letters that are written so.
  init(_ block: ClosedRange<UInt32>, _ rows: String) {
    first = block.lowerBound
    forms = [String](repeating: "", count: block.count)
    for row in rows.unicodeScalars.split(separator: "\n") {
      let columns = row.split(separator: " ")
      for letter in columns.dropFirst().joined() {
        forms[Int(letter.value - first)] = String(columns[0])
      }
    }
  }

  /// Empty when the letter is of another script, or silent.
  subscript(letter: Unicode.Scalar) -> String {
    guard letter.value >= first, letter.value - first < forms.count else { return "" }
    return forms[Int(letter.value - first)]
  }
}
