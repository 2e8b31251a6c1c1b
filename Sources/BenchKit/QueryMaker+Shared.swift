import Hotel
import Lexicon
import Sample

/// The classes of the shared benchmark.
extension QueryMaker {
  /// The beginnings of a surname and a given name.
  mutating func prefix(_ names: SpokenNames) -> Typing? {
    guard let last = names.surname.last, last.count >= 4, let first = names.given.first,
      first.count >= 3
    else {
      return nil
    }
    let beginnings = [
      String(last.prefix(random.within(3...last.count))),
      String(first.prefix(random.within(2...3))),
    ]
    let whole = Array(names.surname.dropLast())
    return Typing(
      text: (whole + beginnings).joined(separator: " "),
      intent: .names(full: whole, beginnings: beginnings)
    )
  }

  func surnameInitial(_ names: SpokenNames) -> Typing? {
    guard let initial = names.given.first?.prefix(1),
      names.surname[names.longest].count > 2
    else {
      return nil
    }
    return Typing(
      text: names.surname.joined(separator: " ") + " " + initial,
      intent: .names(full: names.surname, beginnings: [String(initial)])
    )
  }

  mutating func slip(in names: SpokenNames, one slip: Slip) -> Typing? {
    let word = names.surname[names.longest]
    guard word.count >= 4 else { return nil }
    return typing(names, surnameWord: slip.made(in: word, &random))
  }

  /// Two slips in a long surname, or one in each name.
  mutating func twoSlips(in names: SpokenNames) -> Typing? {
    let word = names.surname[names.longest]
    let once = Slip.any(in: word, &random)
    if word.count >= 7, random.chance(50) {
      return typing(names, surnameWord: Slip.any(in: once, &random))
    }
    guard word.count >= 4, let given = names.given.first, given.count >= 4 else { return nil }
    var slipped = names
    slipped.given[0] = Slip.any(in: given, &random)
    return typing(slipped, surnameWord: once, meaning: names)
  }

  mutating func soundAlike(_ names: SpokenNames) -> Typing? {
    let word = names.surname[names.longest]
    guard word.count >= 5, let spelt = SoundAlike.spelt(word, &random) else { return nil }
    return typing(names, surnameWord: spelt)
  }

  /// The marks dropped, or in German spelt out.
  mutating func withoutMarks(_ guest: BenchProfile) -> Typing? {
    let written = (guest.given.latin, guest.surname.latin)
    let isMarked = { (text: String) in text.utf8.contains { $0 > 127 } }
    guard isMarked(written.1) || isMarked(String(written.0.prefix { $0 != " " })) else {
      return nil
    }
    let isSpeltOut = guest.language == "de" && random.chance(50)
    func typed(_ name: String) -> [String] {
      guard isSpeltOut else { return LatinWords.of(name) }
      let spelt = name.lowercased().map { ["ä": "ae", "ö": "oe", "ü": "ue"][$0] ?? String($0) }
      return LatinWords.of(spelt.joined())
    }
    return Typing(
      text: (typed(written.1) + typed(written.0)).joined(separator: " "),
      intent: .names(full: guest.given.words + guest.surname.words)
    )
  }

  /// Given name first, and a slip in the surname.
  mutating func swapped(_ names: SpokenNames) -> Typing? {
    var slipped = names
    let word = names.surname[names.longest]
    guard word.count >= 5 else { return nil }
    slipped.surname[names.longest] = Slip.any(in: word, &random)
    guard slipped.surname != names.surname else { return nil }
    return Typing(
      text: (slipped.given + slipped.surname).joined(separator: " "),
      intent: names.intent
    )
  }

  /// What a guest is called instead; all who may be called so are right.
  mutating func nickname(
    _ names: SpokenNames,
    in guest: BenchProfile,
    ofTable: Bool
  ) -> Typing? {
    guard guest.language == "en" || !ofTable, let name = names.given.first else { return nil }
    let known = Nicknames.others(of: name).filter { LatinWords.isPlain($0) }
    let short = ofTable ? population.nicknames.nicknames(of: name) : known
    guard !short.isEmpty else { return nil }
    let nickname = random.pick(short)
    let called = SpokenNames(given: [nickname], surname: names.surname)
    return Typing(
      text: ordered(called),
      intent: .names(full: names.surname, any: population.nicknames.meanings(of: nickname))
    )
  }

  /// A slip noticed by nobody yet, for the words are still being typed.
  mutating func unfinished(_ names: SpokenNames) -> Typing? {
    let word = names.surname[names.longest]
    guard word.count >= 6, let given = names.given.first, given.count >= 3 else { return nil }
    let slipped = Slip.any(in: word, &random)
    guard slipped != word else { return nil }
    let count = random.within(5...max(5, slipped.count - 1))
    let initials = String(given.prefix(random.within(1...3)))
    return Typing(
      text: slipped.prefix(count) + " " + initials,
      intent: .names(full: [], beginnings: [String(word.prefix(count)), initials])
    )
  }

  /// The names with another spelling of the surname's longest word; nothing when it is the same.
  private mutating func typing(
    _ names: SpokenNames,
    surnameWord word: String,
    meaning meant: SpokenNames? = nil
  ) -> Typing? {
    guard word != names.surname[names.longest] else { return nil }
    var slipped = names
    slipped.surname[names.longest] = word
    return Typing(text: ordered(slipped), intent: (meant ?? names).intent)
  }
}
