import Hotel
import Sample

/// The names of one people, each as often as such names are borne.
struct NameStock: Sendable {
  /// How many of a culture's possible compounds are names at all.
  private static let compounds = 3_000
  /// In so many of a thousand a name is in no list; every real store is full of them.
  private static let rareSurnames = 140
  private static let rareGivenNames = 80

  let culture: SampleCulture
  private let surnames: Weighted<SampleCulture.Name>
  private let women: Weighted<SampleCulture.Name>
  private let men: Weighted<SampleCulture.Name>
  private let surnameChain: LetterChain
  private let womenChain: LetterChain
  private let menChain: LetterChain

  private init(_ culture: SampleCulture, neighbours: Neighbours, extra: [String], number: Int) {
    // The stock does not depend on the seed: another seed draws other guests of the same world.
    var random = SampleRandom(seed: 0, topic: .nameStock, number: number)
    self.culture = culture
    let surnames = NameStock.surnames(of: culture, &random)
    self.surnames = Weighted(zipf: surnames, flatness: 10)
    let isSpelt = culture.isSpeltInLatin
    women = NameStock.given(culture.women, isSpelt ? neighbours.women + extra : [], &random)
    men = NameStock.given(culture.men, isSpelt ? neighbours.men + extra : [], &random)
    surnameChain = LetterChain(reading: culture.starts.isEmpty ? [] : surnames.map(\.latin))
    womenChain = isSpelt ? neighbours.womenChain : LetterChain(reading: [])
    menChain = isSpelt ? neighbours.menChain : LetterChain(reading: [])
  }

  /// The stocks of all cultures; English ones have the table's names as well.
  static func all(with nicknames: NicknameFile) -> [NameStock] {
    nicknames.formalNames.isEmpty ? usual : stocks(nicknames.formalNames)
  }

  private static let usual = stocks([])

  private static func stocks(_ english: [String]) -> [NameStock] {
    let neighbours = Neighbours()
    return SampleCulture.all.enumerated().map { number, culture in
      let extra = culture.language == "en" ? english.map(\.capitalized) : []
      return NameStock(culture, neighbours: neighbours, extra: extra, number: number)
    }
  }

  func surname(_ random: inout SampleRandom) -> SampleCulture.Name {
    if !surnameChain.isEmpty, random.below(1_000) < NameStock.rareSurnames {
      return SampleCulture.Name(latin: surnameChain.name(&random), native: "")
    }
    return surnames.draw(&random)
  }

  /// One given name; in China and Korea one of its syllables or both.
  func given(isWoman: Bool, _ random: inout SampleRandom) -> SampleCulture.Name {
    let chain = isWoman ? womenChain : menChain
    if !chain.isEmpty, random.below(1_000) < NameStock.rareGivenNames {
      return SampleCulture.Name(latin: chain.name(&random), native: "")
    }
    let names = isWoman ? women : men
    let first = names.draw(&random)
    if culture.language == "zh", random.chance(70) {
      let second = names.draw(&random)
      return first + SampleCulture.Name(latin: second.latin.lowercased(), native: second.native)
    }
    guard first.isOpening else { return first }
    for _ in 0..<30 {
      let second = names.draw(&random)
      if !second.isOpening { return first + second }
    }
    return first
  }

  /// The given names of all cultures that write in Latin letters.
  private struct Neighbours {
    let women: [String]
    let men: [String]
    let womenChain: LetterChain
    let menChain: LetterChain

    init() {
      let cultures = SampleCulture.all.filter(\.isSpeltInLatin)
      women = cultures.flatMap(\.women).map(\.latin)
      men = cultures.flatMap(\.men).map(\.latin)
      womenChain = LetterChain(reading: women)
      menChain = LetterChain(reading: men)
    }
  }

  /// The listed names first, then what their parts can be put together to, rarer and rarer.
  private static func surnames(
    of culture: SampleCulture,
    _ random: inout SampleRandom
  ) -> [SampleCulture.Name] {
    var listed = culture.surnames
    random.shuffle(&listed)
    var made = culture.starts.flatMap { start in culture.ends.map { start.joined(to: $0) } }
    random.shuffle(&made)
    return listed + made.prefix(compounds)
  }

  /// The culture's own names, and a quarter as often in all those from elsewhere.
  private static func given(
    _ own: [SampleCulture.Name],
    _ others: [String],
    _ random: inout SampleRandom
  ) -> Weighted<SampleCulture.Name> {
    var own = own
    var others = others.map { SampleCulture.Name(latin: $0, native: "") }
    random.shuffle(&own)
    random.shuffle(&others)
    let known = own.enumerated().map { ($1, 1 / Double($0 + 5)) }
    let foreign = others.enumerated().map { ($1, 0.5 / Double($0 + own.count + 5)) }
    return Weighted(known + foreign)
  }
}

extension SampleCulture {
  var isSpeltInLatin: Bool {
    switch writing {
    case .latin, .doubled: true
    case .eastAsian, .other: false
    }
  }
}
