/// Chinese characters: as pinyin, and Japanese names by the words they are.
extension Romanisation {
  private static let pinyin = PinyinReadings(pinyinRows)
  private static let surnames = Set(chineseSurnames.unicodeScalars)
  private static let doubleSurnames = Set(
    chineseDoubleSurnames.split(whereSeparator: \.isWhitespace)
  )
  private static let spelling = chineseSpellings()
  private static let japaneseSurnames = japanese(japaneseSurnameRows)
  private static let japaneseGivenNames = japanese(japaneseGivenNameRows)

  static func han(_ word: String) -> [String] {
    let known =
      readings(word[...], in: japaneseSurnames) + readings(word[...], in: japaneseGivenNames)
    let count = word.unicodeScalars.count
    if !known.isEmpty {
      // 林 is Hayashi in Japan and Lin or Lam in China; nobody in China is called 佐藤.
      let isChinese = word.unicodeScalars.first.map(surnames.contains) == true
      let chinese = count == 1 ? chineseSurname(word[...]) : isChinese ? [read(word[...])] : []
      return Array(known.prefix(limit - 1)) + chinese.prefix(count == 1 ? limit - 1 : 1)
    }
    if let japanese = japaneseName(word) { return japanese }
    return count <= 4 ? chineseName(word) : [read(word[...])]
  }

  /// A surname and a given name in one: 田中太郎.
  private static func japaneseName(_ word: String) -> [String]? {
    let ends = word.unicodeScalars.indices.dropFirst(1).reversed()
    for end in ends where word.unicodeScalars.distance(from: word.startIndex, to: end) <= 3 {
      let surname = readings(word[..<end], in: japaneseSurnames)
      guard !surname.isEmpty else { continue }
      let known = readings(word[end...], in: japaneseGivenNames)
      let given = known.isEmpty ? kanaReading(word[end...]) : known
      // A single character may as well be a Chinese surname.
      if given.isEmpty, word.unicodeScalars.index(after: word.startIndex) == end { continue }
      return Array(surname.prefix(limit)) + given.prefix(limit)
    }
    return nil
  }

  /// 田中太郎 as Tanaka and Taro.
  static func japanesePairs(_ word: String) -> [(surnames: [String], given: [String])] {
    word.unicodeScalars.indices.dropFirst().reversed().compactMap { end in
      let surnames = readings(word[..<end], in: japaneseSurnames)
      let known = readings(word[end...], in: japaneseGivenNames)
      let given = known.isEmpty ? kanaReading(word[end...]) : known
      return surnames.isEmpty || given.isEmpty ? nil : (surnames, given)
    }
  }

  /// 司马懿 as Sima and Yi, 陈伟 as Chen or Chan and Wei.
  static func chinesePairs(_ word: String) -> [(surnames: [String], given: [String])] {
    let scalars = word.unicodeScalars
    let two = word.prefix(2)
    if scalars.count > 2, doubleSurnames.contains(two) {
      return [(chineseSurname(two), [read(word[two.endIndex...])])]
    }
    guard let first = scalars.first, surnames.contains(first), scalars.count < 4 else { return [] }
    let cut = scalars.index(after: scalars.startIndex)
    return [(chineseSurname(word[..<cut]), [read(word[cut...])])]
  }

  private static func kanaReading(_ text: Substring) -> [String] {
    guard text.unicodeScalars.allSatisfy({ (0x3041...0x30FF).contains($0.value) }) else {
      return []
    }
    return kana(text.unicodeScalars.map(\.value))
  }

  private static func chineseName(_ word: String) -> [String] {
    let scalars = word.unicodeScalars
    guard let first = scalars.first else { return [] }
    if scalars.count == 1 { return chineseSurname(word[...]) }
    let two = word.prefix(2)
    if scalars.count > 2, doubleSurnames.contains(two) {
      return whole(chineseSurname(two), read(word[two.endIndex...]))
    }
    if scalars.count == 2, doubleSurnames.contains(two) { return chineseSurname(two) }
    guard scalars.count < 4, surnames.contains(first) else { return [read(word[...])] }
    let cut = scalars.index(after: scalars.startIndex)
    return whole(chineseSurname(word[..<cut]), read(word[cut...]))
  }

  private static func whole(_ surname: [String], _ given: String) -> [String] {
    [(surname.first ?? "") + given, given] + surname
  }

  private static func chineseSurname(_ surname: Substring) -> [String] {
    if let known = spelling[String(surname)] { return Array(known.prefix(limit)) }
    let reading = read(surname)
    guard reading.contains("v") else { return [reading] }
    return ["u", "yu", "v"].map { word(reading, with: $0, for: "v") }
  }

  private static func read(_ text: Substring) -> String {
    text.unicodeScalars.map { pinyin.reading(of: $0) }.joined()
  }

  private static func chineseSpellings() -> [String: [String]] {
    var spellings: [String: [String]] = [:]
    for row in chineseSurnameRows.unicodeScalars.split(separator: ";") {
      let columns = row.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
      let reading = columns[0]
      let forms = [reading] + columns.dropFirst(2)
      // The simplified and the traditional form, each as long as the other.
      let scalars = Array(columns[1].unicodeScalars)
      let length = scalars.count == 4 ? 2 : 1
      for start in stride(from: 0, to: scalars.count, by: length) {
        let name = scalars[start..<start + length].map { String(Character($0)) }.joined()
        spellings[name, default: []] += forms
      }
    }
    return spellings
  }

  private static func japanese(_ rows: String) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for row in rows.unicodeScalars.split(separator: ";") {
      let columns = row.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
      for name in columns.dropFirst() {
        names[name, default: []].append(columns[0])
      }
    }
    return names
  }

  private static func readings(_ name: Substring, in names: [String: [String]]) -> [String] {
    names[String(name)]?.flatMap(withLongVowels) ?? []
  }
}

/// How each Chinese character is read.
private struct PinyinReadings {
  private var syllables: [String] = [""]
  /// The syllable's number by the character's place after U+4E00.
  private var numbers = [UInt16](repeating: 0, count: 0x5200)

  init(_ rows: String) {
    var syllable = ""
    for scalar in rows.unicodeScalars {
      if scalar.value < 0x80 {
        if ("a"..."z").contains(scalar) { syllable.unicodeScalars.append(scalar) }
        continue
      }
      if !syllable.isEmpty {
        syllables.append(syllable)
        syllable = ""
      }
      guard scalar.value >= 0x4E00, Int(scalar.value) - 0x4E00 < numbers.count else { continue }
      numbers[Int(scalar.value) - 0x4E00] = UInt16(syllables.count - 1)
    }
  }

  func reading(of scalar: Unicode.Scalar) -> String {
    guard scalar.value >= 0x4E00, Int(scalar.value) - 0x4E00 < numbers.count else { return "" }
    return syllables[Int(numbers[Int(scalar.value) - 0x4E00])]
  }
}
