/// Cyrillic, Greek, Armenian and Georgian, letter by letter.
extension Romanisation {
  private static let cyrillicLetters = LetterForms(
    0x400...0x52F,
    """
    a а
    b б
    v в
    g гґѓ
    d д
    e еэѐ
    yo ё
    zh ж
    z з
    i иіѝ
    y йы
    k кќ
    l л
    m м
    n н
    o о
    p п
    r р
    s с
    t т
    u у
    f ф
    kh х
    ts ц
    ch ч
    sh ш
    shch щ
    yu ю
    ya я
    yi ї
    ye є
    w ў
    j ј
    lj љ
    nj њ
    c ћ
    dj ђ
    dz ѕ
    dj џ
    a ә
    o ө
    u үұ
    q қ
    n ң
    h һ
    gh ғ
    """
  )

  /// What a passport writes where the usual spelling has a `y`.
  private static let passportLetters = LetterForms(
    0x400...0x52F,
    """
    e ё
    i йї
    iu ю
    ia я
    ie єъ
    """
  )

  /// What is written nearer to the sound, or by Serbs and Bulgarians.
  private static let plainLetters = LetterForms(
    0x400...0x52F,
    """
    h х
    c ц
    sht щ
    a ъ
    yu ю
    ya я
    z ж
    i й
    dz џ
    """
  )

  static func cyrillic(_ word: String) -> [String] {
    let letters = word.unicodeScalars
    let isSerbian = letters.contains { "ј" <= $0 && $0 <= "ћ" || $0 == "ђ" || $0 == "џ" }
    let usual = latin(letters, nil, isSerbian)
    var forms = [shortened(usual), latin(letters, passportLetters, isSerbian)]
    let plain = shortened(latin(letters, plainLetters, isSerbian))
    forms.insert(plain, at: isSerbian ? 0 : 2)
    if letters.contains("ё") {
      forms.insert(self.word(shortened(usual), with: "e", for: "yo"), at: 0)
    }
    if letters.first == "е" { forms.insert("y" + shortened(usual), at: 1) }
    // Where the mark of `й` was folded away, the vowel before it tells.
    let vowel = letters.dropLast().last
    if letters.last == "и", vowel == "и" || vowel == "е" || vowel == "а" || vowel == "о" {
      forms.insert(shortened(usual.dropLast() + "y"), at: 0)
    }
    return Array(forms.prefix(limit))
  }

  private static func latin(
    _ letters: String.UnicodeScalarView,
    _ own: LetterForms?,
    _ isSerbian: Bool
  ) -> String {
    let isUkrainian = letters.contains { $0 == "і" || $0 == "ї" || $0 == "є" || $0 == "ґ" }
    var spelt = ""
    for letter in letters {
      switch letter {
      case "г" where isUkrainian: spelt += "h"
      case "и" where isUkrainian: spelt += "y"
      case "ш" where isSerbian: spelt += "s"
      case "ч" where isSerbian: spelt += "c"
      default:
        let form = own?[letter] ?? ""
        spelt += form.isEmpty ? cyrillicLetters[letter] : form
      }
    }
    return spelt
  }

  /// A `-iy`, `-yy` or `-ii` at the end is written `-y`.
  private static func shortened(_ word: String) -> String {
    let isLong = word.hasSuffix("iy") || word.hasSuffix("yy") || word.hasSuffix("ii")
    return isLong ? word.dropLast(2) + "y" : word
  }

  private static let greekLetters = LetterForms(
    0x370...0x3FF,
    """
    a α
    v β
    g γ
    d δ
    e ε
    z ζ
    i ηι
    th θ
    k κ
    l λ
    m μ
    n ν
    x ξ
    o οω
    p π
    r ρ
    s σς
    t τ
    y υ
    f φ
    ch χ
    ps ψ
    """
  )

  static func greek(_ word: [UInt32]) -> [String] {
    [greek(word, asHeard: false), greek(word, asHeard: true)]
      + [self.word(greek(word, asHeard: false), with: "ph", for: "f")]
  }

  private static func greek(_ word: [UInt32], asHeard: Bool) -> String {
    let letters = word.compactMap(Unicode.Scalar.init)
    var spelt = ""
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let after = index + 2 < letters.count ? letters[index + 2] : " "
      if let pair = greekPair(letters[index], next, after, isFirst: index == 0, asHeard: asHeard) {
        spelt += pair
        index += 2
      } else {
        let isSoft = letters[index] == "γ" && "ειηυ".unicodeScalars.contains(next)
        let letter = letters[index] == "χ" && asHeard ? "h" : greekLetters[letters[index]]
        spelt += asHeard && isSoft ? "y" : letter
        index += 1
      }
    }
    guard asHeard else { return spelt }
    return self.word(self.word(spelt, with: "ya", for: "yia"), with: "yo", for: "yio")
  }

  private static func greekPair(
    _ letter: Unicode.Scalar,
    _ next: Unicode.Scalar,
    _ after: Unicode.Scalar,
    isFirst: Bool,
    asHeard: Bool
  ) -> String? {
    let isVoiceless = "θκξπσςτφχψ ".unicodeScalars.contains(after)
    switch (letter, next) {
    case ("ο", "υ"): return "ou"
    case ("α", "υ"): return isVoiceless ? "af" : "av"
    case ("ε", "υ"): return isVoiceless ? "ef" : "ev"
    case ("α", "ι") where asHeard: return "e"
    case ("ε", "ι") where asHeard, ("ο", "ι") where asHeard: return "i"
    case ("γ", "γ"): return "ng"
    case ("γ", "ξ"): return "nx"
    case ("γ", "χ"): return "nch"
    case ("γ", "κ"): return isFirst ? "gk" : asHeard ? "g" : "gk"
    case ("μ", "π"): return isFirst || asHeard ? "b" : "mp"
    case ("ν", "τ"): return isFirst || asHeard ? "d" : "nt"
    default: return nil
    }
  }

  private static let otherLetters = LetterForms(
    0x530...0x10FF,
    """
    a აա
    b ბբ
    g გգ
    d დդ
    e ეեէ
    v ვվւ
    z ზզ
    t თტթտ
    i იիը
    k კქկք
    l ლլ
    m მմ
    n ნն
    o ოօ
    p პփպ
    zh ჟժ
    r რրռ
    s სս
    u უ
    gh ღղ
    q ყ
    sh შշ
    ch ჩჭչճ
    ts ცწցծ
    dz ძձ
    kh ხխ
    j ჯջ
    h ჰհ
    y յ
    v և
    f ֆ
    vo ո
    """
  )

  /// Georgian and Armenian.
  static func letterByLetter(_ word: String) -> [String] {
    let spelt = word.unicodeScalars.map { otherLetters[$0] }.joined()
    // Within an Armenian word the letter is a bare o, and with the next one a u.
    let inner = self.word(String(spelt.dropFirst()), with: "u", for: "vov")
    return [spelt.prefix(1) + self.word(inner, with: "o", for: "vo")]
  }
}
