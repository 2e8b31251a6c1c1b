import Hotel
import Sample

/// What clerks do beyond the shared benchmark.
extension QueryMaker {
  /// The languages whose script tells how a name is said: elsewhere vowels are left out, or a
  /// character is read anew in every name.
  private static let soundingScripts = ["el", "ko", "ru", "zh"]

  /// A second given name that the profile lacks, or only the second of the two it has.
  mutating func secondGiven(_ names: SpokenNames, of guest: BenchProfile) -> Typing? {
    let given = guest.given.words.filter { $0.count > 1 }
    var typed = names
    if given.count > 1 {
      guard ["en", "es", "pt", "de", "fr"].contains(guest.language) else { return nil }
      typed.given = [given[1]]
      return Typing(text: ordered(typed), intent: typed.intent)
    }
    let stranger = population.profiles(ofBlock: random.below(population.blocks)).first {
      !$0.isNative && $0.language == guest.language && $0.given.words != guest.given.words
    }
    guard let added = stranger?.given.words.first(where: { $0.count > 2 }) else { return nil }
    typed.given = names.given + [added]
    return Typing(text: ordered(typed), intent: names.intent)
  }

  /// Words of a surname written as one, or one cut behind its particle.
  mutating func glued(_ names: SpokenNames, of guest: BenchProfile) -> Typing? {
    let surname = guest.surname.words
    var typed = names
    if surname.count > 1 {
      typed.surname = [surname.joined()]
    } else {
      let heads = ["dela", "van", "von", "mac", "mc", "fitz", "del", "de", "di", "la", "o"]
      guard let word = surname.first,
        let head = heads.first(where: { word.hasPrefix($0) && word.count >= $0.count + 4 })
      else {
        return nil
      }
      typed.surname = [head, String(word.dropFirst(head.count))]
    }
    let meant = SpokenNames(given: names.given, surname: surname)
    return Typing(text: ordered(typed), intent: meant.intent)
  }

  /// Initials of all given names before the surname, with or without dots.
  mutating func initials(of guest: BenchProfile) -> Typing? {
    let given = guest.given.words
    let surname = guest.surname.words
    guard surname.contains(where: { $0.count > 3 }), !given.isEmpty else { return nil }
    let letters = given.map { String($0.prefix(1)) }
    let typed = letters.joined(separator: random.chance(50) ? ". " : " ")
    return Typing(
      text: typed + (random.chance(50) ? ". " : " ") + surname.joined(separator: " "),
      intent: .names(full: surname, beginnings: letters)
    )
  }

  /// A title or a company beside the name.
  mutating func extraWord(_ names: SpokenNames) -> Typing? {
    let name = ordered(names)
    let titles = ["mr", "mrs", "ms", "dr.", "dr", "prof", "herr", "frau", "mme", "sr", "sra"]
    let others = ["siemens", "group", "party", "vip", "ltd", "airlines", "wedding", "crew"]
    let text =
      random.chance(60) ? random.pick(titles) + " " + name : name + " " + random.pick(others)
    return Typing(text: text, intent: names.intent)
  }

  /// A slip in a given name and another in a surname.
  mutating func twoWrong(_ names: SpokenNames) -> Typing? {
    let word = names.surname[names.longest]
    guard word.count >= 5, let given = names.given.first, given.count >= 5 else { return nil }
    let spelt = random.chance(50) ? SoundAlike.spelt(word, &random) : nil
    var typed = names
    typed.surname[names.longest] = spelt ?? Slip.any(in: word, &random)
    typed.given[0] = Slip.any(in: given, &random)
    guard typed.surname != names.surname, typed.given != names.given else { return nil }
    return Typing(text: ordered(typed), intent: names.intent)
  }

  /// A name as its bearer writes it at home.
  func ownScript(_ names: SpokenNames, of guest: BenchProfile) -> Typing? {
    let (given, surname) = (guest.given, guest.surname)
    guard !given.native.isEmpty, !surname.native.isEmpty, !LatinWords.isLatin(surname.native) else {
      return nil
    }
    let isOne = ["zh", "ja", "ko"].contains(guest.language)
    let text =
      isOne ? surname.native + given.native : given.native + " " + surname.native
    let meant = SpokenNames(given: given.words, surname: surname.words)
    return Typing(text: text, intent: meant.intent)
  }

  /// A name in its own script, typed in Latin letters.
  mutating func romanised(_ guest: BenchProfile) -> Typing? {
    guard guest.isNative, !LatinWords.isLatin(guest.given.written),
      QueryMaker.soundingScripts.contains(guest.language)
    else {
      return nil
    }
    let names = SpokenNames(given: guest.given.words, surname: guest.surname.words)
    return Typing(text: ordered(names), intent: names.intent)
  }
}
