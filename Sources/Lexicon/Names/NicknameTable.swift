/// The rows of nicknames in flat arrays, read once: names by number, and where each stands.
struct NicknameTable: Sendable {
  private struct Row {
    let start: Int
    /// Where the spellings of the full name end and its short forms begin.
    let shorts: Int
    let end: Int
    let isTranslation: Bool
  }

  /// All rows as they are written; a name is where it stands first.
  private let letters: [UInt8]
  private var starts: [UInt32] = [0]
  private var lengths: [UInt8] = [0]
  /// A hash table of names' numbers, 0 being none.
  private var slots = [UInt16](repeating: 0, count: 1 << 14)
  private var rows: [Row] = []
  /// The names in all rows, one after the other, with the row and where the name stands next.
  private var members: [UInt16] = [0]
  private var rowOfMember: [UInt16] = [0]
  private var nextPosition: [UInt16] = [0]
  private var firstPosition: [UInt16] = [0]

  init(names: [String], translations: String) {
    var letters: [UInt8] = []
    for text in names {
      letters += text.utf8
      letters.append(UInt8(ascii: ";"))
    }
    let translated = letters.count
    self.letters = letters + translations.utf8 + [UInt8(ascii: ";")]
    members.reserveCapacity(1 << 15)
    rowOfMember.reserveCapacity(1 << 15)
    nextPosition.reserveCapacity(1 << 15)
    read(translatedFrom: translated)
  }

  var names: [String] { (1..<starts.count).map { name(UInt16($0)) } }

  private func name(_ number: UInt16) -> String {
    let start = Int(starts[Int(number)])
    return String(decoding: letters[start..<start + Int(lengths[Int(number)])], as: UTF8.self)
  }

  /// What every other name is to this one, each name once, as the closest it can be.
  func related(to name: String) -> [RelatedName] {
    relations(of: number(of: name))
      .map { RelatedName(name: self.name($0.name), kind: $0.kind) }
      .sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
  }

  func areRelated(_ one: String, _ other: String) -> Bool {
    let second = number(of: other)
    guard second != 0 else { return false }
    return relations(of: number(of: one)).contains { $0.name == second }
  }

  private func relations(of name: UInt16) -> [(name: UInt16, kind: RelatedName.Kind)] {
    guard name != 0 else { return [] }
    var relations: [(name: UInt16, kind: RelatedName.Kind)] = []
    var seen = NameSet(count: starts.count)
    seen.insert(name)
    func add(_ names: [UInt16], _ kind: RelatedName.Kind) {
      for other in names where seen.insert(other) { relations.append((other, kind)) }
    }
    let spellings = self.spellings(of: [name])
    let fullNames = self.fullNames(of: spellings)
    add(spellings, .variant)
    add(fullNames, .formal)
    add(shortForms(of: spellings), .short)
    add(shortForms(of: fullNames), .sibling)
    forEachPlace(of: name) { _, row in
      if row.isTranslation { add(Array(members[row.start..<row.end]), .translation) }
    }
    return relations
  }

  /// The names and those that stand in one row with them as other spellings.
  private func spellings(of names: [UInt16]) -> [UInt16] {
    var spellings = NameSet(count: starts.count)
    for name in names {
      spellings.insert(name)
      forEachPlace(of: name) { position, row in
        guard !row.isTranslation, position < row.shorts else { return }
        for other in row.start..<row.shorts { spellings.insert(members[other]) }
      }
    }
    return spellings.names
  }

  /// The full names of these short ones, in all spellings.
  private func fullNames(of shorts: [UInt16]) -> [UInt16] {
    var names = NameSet(count: starts.count)
    for short in shorts {
      forEachPlace(of: short) { position, row in
        guard position >= row.shorts else { return }
        for other in row.start..<row.shorts { names.insert(members[other]) }
      }
    }
    return spellings(of: names.names)
  }

  /// The short forms of full names that are given in all spellings; they are in all of theirs.
  private func shortForms(of fullNames: [UInt16]) -> [UInt16] {
    var shorts = NameSet(count: starts.count)
    for name in fullNames {
      forEachPlace(of: name) { position, row in
        guard position < row.shorts else { return }
        for other in row.shorts..<row.end { shorts.insert(members[other]) }
      }
    }
    return spellings(of: shorts.names)
  }

  private func forEachPlace(of name: UInt16, _ body: (Int, Row) -> Void) {
    var position = Int(firstPosition[Int(name)])
    while position != 0 {
      body(position, rows[Int(rowOfMember[position])])
      position = Int(nextPosition[position])
    }
  }

  private mutating func read(translatedFrom translated: Int) {
    let text = letters
    var first = 0
    var hash = NicknameTable.hash(of: [])
    var start = members.count
    var shorts: Int?
    for index in text.indices {
      let byte = text[index]
      if byte.isLetter {
        hash = NicknameTable.hash(hash, byte)
        continue
      }
      if index > first { append(text.span, first..<index, hash: hash) }
      first = index + 1
      hash = NicknameTable.hash(of: [])
      if byte == UInt8(ascii: ":") { shorts = members.count }
      guard byte == UInt8(ascii: ";"), members.count > start else { continue }
      rows.append(
        Row(
          start: start,
          shorts: shorts ?? members.count,
          end: members.count,
          isTranslation: index >= translated
        )
      )
      (start, shorts) = (members.count, nil)
    }
  }

  private mutating func append(_ text: Span<UInt8>, _ word: Range<Int>, hash: UInt32) {
    let slot = self.slot(of: text.extracting(word), hash: hash)
    if slots[slot] == 0 {
      starts.append(UInt32(word.lowerBound))
      lengths.append(UInt8(word.count))
      firstPosition.append(0)
      slots[slot] = UInt16(starts.count - 1)
    }
    let number = slots[slot]
    nextPosition.append(firstPosition[Int(number)])
    firstPosition[Int(number)] = UInt16(members.count)
    members.append(number)
    rowOfMember.append(UInt16(rows.count))
  }

  private func number(of name: String) -> UInt16 {
    let word = Array(name.utf8)
    return slots[slot(of: word.span, hash: NicknameTable.hash(of: word))]
  }

  private static func hash(of word: [UInt8]) -> UInt32 { word.reduce(2_166_136_261, hash) }

  /// The hash of a word that goes on with the letter, after Fowler, Noll and Vo.
  private static func hash(_ hash: UInt32, _ letter: UInt8) -> UInt32 {
    (hash ^ UInt32(letter)) &* 16_777_619
  }

  /// The place of a word in the hash table, or the free one it would take.
  private func slot(of word: Span<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash >> 15 ^ hash) & (slots.count - 1)
    while slots[slot] != 0, !isName(slots[slot], word) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isName(_ number: UInt16, _ word: Span<UInt8>) -> Bool {
    guard Int(lengths[Int(number)]) == word.count else { return false }
    let start = Int(starts[Int(number)])
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }
}

/// Names' numbers, each once, in the order in which they came.
private struct NameSet {
  private(set) var names: [UInt16] = []
  private var marks: [UInt64]

  init(count: Int) {
    marks = [UInt64](repeating: 0, count: count / 64 + 1)
  }

  @discardableResult
  mutating func insert(_ name: UInt16) -> Bool {
    let mark: UInt64 = 1 << UInt64(name % 64)
    guard marks[Int(name / 64)] & mark == 0 else { return false }
    marks[Int(name / 64)] |= mark
    names.append(name)
    return true
  }
}
