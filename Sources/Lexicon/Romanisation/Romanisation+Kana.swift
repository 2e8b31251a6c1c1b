/// Japanese syllables after Hepburn, with the long vowels as passports and as bearers write them.
extension Romanisation {
  private static let syllables = words(
    """
    あ ぁ: a; い ぃ: i; う ぅ: u; え ぇ: e; お ぉ を: o; か ゕ: ka; き: ki; く: ku; け ゖ: ke; こ: ko
    が: ga; ぎ: gi; ぐ: gu; げ: ge; ご: go; さ: sa; し: shi; す: su; せ: se; そ: so
    ざ: za; じ ぢ: ji; ず づ: zu; ぜ: ze; ぞ: zo; た: ta; ち: chi; つ: tsu; て: te; と: to
    だ: da; で: de; ど: do; な: na; に: ni; ぬ: nu; ね: ne; の: no
    は: ha; ひ: hi; ふ: fu; へ: he; ほ: ho; ば: ba; び: bi; ぶ: bu; べ: be; ぼ: bo
    ぱ: pa; ぴ: pi; ぷ: pu; ぺ: pe; ぽ: po; ま: ma; み: mi; む: mu; め: me; も: mo
    や: ya; ゆ: yu; よ: yo; ら: ra; り: ri; る: ru; れ: re; ろ: ro; わ: wa; ゐ: i; ゑ: e; ん: n; ゔ: vu
    """
  )

  static func kana(_ word: [UInt32]) -> [String] {
    var spelt = ""
    var isDoubled = false
    for value in word.map({ (0x30A1...0x30F6).contains($0) ? $0 - 0x60 : $0 }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar {
      case "っ": isDoubled = true
      case "ー": if let last = spelt.last { spelt.append(last) }
      case "ゃ", "ゅ", "ょ": glide(scalar == "ゃ" ? "a" : scalar == "ゅ" ? "u" : "o", to: &spelt)
      case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ":
        // In foreign names the small vowel takes the place of the one before it.
        if let last = spelt.last, "aiueo".contains(last) { spelt.removeLast() }
        spelt += syllables[String(Character(scalar))]?.first ?? ""
      default:
        let syllable = syllables[String(Character(scalar))]?.first ?? ""
        if isDoubled, let letter = syllable.first {
          spelt.append(syllable.hasPrefix("ch") ? "t" : letter)
        }
        isDoubled = false
        spelt += syllable
      }
    }
    return withLongVowels(marked(spelt))
  }

  /// Kya for ki and a small ya, but sha and not shya.
  private static func glide(_ vowel: String, to spelt: inout String) {
    guard spelt.last == "i" else { return }
    spelt.removeLast()
    spelt += spelt.hasSuffix("sh") || spelt.hasSuffix("ch") || spelt.hasSuffix("j") ? "" : "y"
    spelt += vowel
  }

  private static func marked(_ spelt: String) -> String {
    word(word(word(spelt, with: "O", for: "ou"), with: "O", for: "oo"), with: "U", for: "uu")
  }

  /// The spellings of a word in which `O` and `U` stand for long vowels: short, long, and with `h`.
  static func withLongVowels(_ word: String) -> [String] {
    guard word.utf8.contains(where: \.isUpperLetter) else { return [word] }
    func spelt(_ o: String, _ u: String) -> String {
      word.unicodeScalars.reduce(into: "") { spelt, letter in
        switch letter {
        case "O": spelt += o
        case "U": spelt += u
        default: spelt.unicodeScalars.append(letter)
        }
      }
    }
    // At the beginning it is written with two signs for o.
    let forms = [spelt("o", "u"), word.hasPrefix("O") ? spelt("oo", "uu") : spelt("ou", "uu")]
    return word.utf8.contains(UInt8(ascii: "O")) ? forms + [spelt("oh", "u")] : forms
  }
}
