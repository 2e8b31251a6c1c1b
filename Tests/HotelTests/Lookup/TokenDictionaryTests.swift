import Testing

@testable import Hotel

struct TokenDictionaryTests {
  private static let names = [
    "alexandra", "ann", "bob", "catherine", "elizabeth", "garcia", "johannes", "liz", "muller",
    "okafor", "robert", "smith", "takahashi", "thompson", "wolfgang",
  ]
  private static let dictionary = TokenDictionary(names)

  private func found(_ word: String) -> [String: TokenDictionary.Meaning] {
    let meanings = Self.dictionary.meanings(of: word)
    return Dictionary(uniqueKeysWithValues: meanings.map { (Self.names[$0.token], $0) })
  }

  @Test func `every beginning of every name finds it`() {
    for name in Self.names {
      for length in 1...name.count {
        let kind = found(String(name.prefix(length)))[name]?.kind
        #expect(kind == (length == name.count ? .exact : .beginning))
      }
    }
  }

  @Test func `one typo of each sort, anywhere, still finds the name`() {
    for name in Self.names where name.count > 3 {
      for typo in Typo.all(of: name) where typo.count > 2 {
        #expect(found(typo)[name] != nil, "\(typo) for \(name)")
      }
    }
  }

  @Test(arguments: [
    ("liz", "elizabeth"), ("bob", "robert"), ("robert", "bob"), ("kate", "catherine"),
  ])
  func `a short name means the long one and the other way round`(_ typed: String, _ meant: String) {
    #expect(found(typed)[meant]?.kind == .nickname)
  }

  @Test(arguments: ["", "xqz", "zzzzzzzz", "smythesonian"])
  func `what is far from every name finds nothing`(_ word: String) {
    #expect(found(word).filter { $0.value.kind != .beginning }.isEmpty)
  }

  @Test func `the cheapest meaning comes first and an empty dictionary has none`() {
    let costs = Self.dictionary.meanings(of: "muler").map(\.cost)
    #expect(costs == costs.sorted())
    #expect(TokenDictionary([]).meanings(of: "ann").isEmpty)
    #expect(Self.dictionary.meanings(of: "ann").first?.kind == .exact)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `the walk finds what a slow search of every token finds`(_ seed: UInt64) {
    var random = Seeded(seed: seed)
    let tokens = Set((0..<300).map { _ in random.word(of: "abehst", upTo: 9) }).sorted()
    let dictionary = TokenDictionary(tokens)
    for _ in 0..<150 {
      let base = tokens.randomElement(using: &random) ?? "a"
      let typo = Typo.all(of: base).randomElement(using: &random) ?? base
      let word = String(typo.prefix(Int.random(in: 1...9, using: &random)))
      guard Nicknames.others(of: word).isEmpty else { continue }
      let quick = dictionary.meanings(of: word).map { "\(tokens[$0.token]) \($0.cost)" }
      let slow = tokens.compactMap { token in
        SlowSearch.cost(of: word, as: token).map { "\(token) \($0)" }
      }
      #expect(Set(quick) == Set(slow), "for \(word)")
    }
  }
}

/// Every way to mistype a word by one letter.
enum Typo {
  static func all(of word: String) -> [String] {
    let letters = Array(word)
    var typos: [String] = []
    for place in letters.indices {
      typos.append(String(letters[..<place] + letters[(place + 1)...]))
      typos.append(String(letters[..<place] + [letters[place]] + letters[place...]))
      for letter in "ahzx" {
        typos.append(String(letters[..<place] + [letter] + letters[place...]))
        typos.append(String(letters[..<place] + [letter] + letters[(place + 1)...]))
      }
      guard place > 0 else { continue }
      var swapped = letters
      swapped.swapAt(place - 1, place)
      typos.append(String(swapped))
    }
    return typos
  }
}

/// The same costs, computed for one token at a time and without a shortcut.
enum SlowSearch {
  static func cost(of word: String, as token: String) -> Int? {
    let typed = word.unicodeScalars.map(\.value)
    let meant = token.unicodeScalars.map(\.value)
    let limit = Misspelling.limit(ofLength: typed.count)
    let table = table(typed, meant)
    let ends = (0...meant.count).map { table[$0][typed.count] }
    let whole = ends[meant.count]
    let best = ends.dropFirst().filter { $0 <= limit }.min()
    guard let best else { return nil }
    return whole <= best ? whole : best + 1
  }

  private static func table(_ typed: [UInt32], _ meant: [UInt32]) -> [[Int]] {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: typed.count + 1),
      count: meant.count + 1
    )
    for row in 0...meant.count {
      for column in 0...typed.count where row + column > 0 {
        var costs: [Int] = []
        if row > 0 {
          let gap = Misspelling.gap(meant[row - 1], beside: row > 1 ? meant[row - 2] : nil)
          costs.append(table[row - 1][column] + gap + (row == 1 && column == 0 ? 4 : 0))
        }
        if column > 0 {
          let gap = Misspelling.gap(typed[column - 1], beside: column > 1 ? typed[column - 2] : nil)
          costs.append(table[row][column - 1] + gap + (column == 1 && row == 0 ? 4 : 0))
        }
        if row > 0, column > 0 {
          let change = Misspelling.substitution(
            typed[column - 1],
            meant[row - 1],
            first: row == 1 && column == 1
          )
          costs.append(table[row - 1][column - 1] + change)
        }
        if row > 1, column > 1, typed[column - 1] == meant[row - 2],
          typed[column - 2] == meant[row - 1], typed[column - 1] != typed[column - 2]
        {
          let swap = Misspelling.transposition + (column == 2 ? 4 : 0)
          costs.append(table[row - 2][column - 2] + swap)
        }
        table[row][column] = costs.min() ?? 0
      }
    }
    return table
  }
}

/// Random numbers that are the same on every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func word(of letters: String, upTo longest: Int) -> String {
    let count = Int.random(in: 1...longest, using: &self)
    return String((0..<count).compactMap { _ in letters.randomElement(using: &self) })
  }
}
