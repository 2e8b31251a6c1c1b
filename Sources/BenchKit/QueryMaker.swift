import Hotel
import Sample

/// Types what clerks type to find guests of a population.
package struct QueryMaker {
  /// A typed text and what it means.
  struct Typing {
    let text: String
    let intent: Intent
  }

  let population: Population
  var random: SampleRandom

  private init(_ population: Population, seed: UInt64) {
    self.population = population
    random = SampleRandom(seed: seed, topic: .typing, number: population.size)
  }

  /// So many queries, the classes in turn; those that no guest is fit for are left out.
  package static func queries(
    on population: Population,
    count: Int,
    seed: UInt64
  ) -> [BenchQuery] {
    var maker = QueryMaker(population, seed: seed)
    var classes = QueryClass.allCases.filter { $0 != .ownScript }
    let each = count / classes.count
    if population.nicknames.formalNames.isEmpty { classes.removeAll { $0 == .nicknameTable } }
    var queries: [BenchQuery] = []
    var turn = 0
    while queries.count < count, !classes.isEmpty {
      let kind = classes[turn % classes.count]
      if let query = maker.query(queries.count, of: kind) {
        queries.append(query)
        turn += 1
      } else {
        classes.remove(at: turn % classes.count)
      }
    }
    // Asked last, so that the others are what they were before there was this one.
    for _ in 0..<each {
      guard let query = maker.query(queries.count, of: .ownScript) else { break }
      queries.append(query)
    }
    return queries
  }

  private mutating func query(_ number: Int, of kind: QueryClass) -> BenchQuery? {
    typing(of: kind).map { guest, typing in
      BenchQuery(
        number: number,
        kind: kind,
        typed: typing.text,
        truth: guest.number,
        entity: guest.entity,
        intent: typing.intent
      )
    }
  }

  /// A guest drawn from all, and how the class finds that one.
  private mutating func typing(of kind: QueryClass) -> (guest: BenchProfile, typing: Typing)? {
    for _ in 0..<2_000 {
      let profiles = population.profiles(ofBlock: random.below(population.blocks))
      let start = random.below(profiles.count)
      for guest in profiles[start...] + profiles[..<start] where guest.kind != .dup {
        if let typing = typing(of: kind, for: guest) { return (guest, typing) }
      }
    }
    return nil
  }

  private mutating func typing(of kind: QueryClass, for guest: BenchProfile) -> Typing? {
    switch kind {
    case .phoneTail: return phoneTail(guest)
    case .emailLocal: return emailLocal(guest)
    case .memberTail: return memberTail(guest)
    case .romanised: return romanised(guest)
    default: break
    }
    // A name that stands in its own script only is no clerk's slip.
    guard !guest.isNative, let names = spokenNames(of: guest) else { return nil }
    switch kind {
    case .prefix: return prefix(names)
    case .surnameInitial: return surnameInitial(names)
    case .fullExact: return Typing(text: ordered(names), intent: names.intent)
    case .typo1: return slip(in: names, one: random.pick([.missing, .extra, .wrong]))
    case .typo2: return twoSlips(in: names)
    case .transposition: return slip(in: names, one: .swapped)
    case .keyboard: return slip(in: names, one: .neighbour)
    case .phonetic: return soundAlike(names)
    case .diacritics: return withoutMarks(guest)
    case .swappedTypo: return swapped(names)
    case .nickname: return nickname(names, in: guest, ofTable: false)
    case .nicknameTable: return nickname(names, in: guest, ofTable: true)
    case .typoPrefix: return unfinished(names)
    case .secondGiven: return secondGiven(names, of: guest)
    case .glued: return glued(names, of: guest)
    case .initials: return initials(of: guest)
    case .extraWord: return extraWord(names)
    case .twoWrong: return twoWrong(names)
    case .ownScript: return ownScript(names, of: guest)
    case .phoneTail, .emailLocal, .memberTail, .romanised: return nil
    }
  }

  /// The names that a clerk keys for a guest.
  struct SpokenNames {
    var given: [String]
    var surname: [String]

    var intent: Intent { .names(full: given + surname) }
    /// Where the surname's longest word stands.
    var longest: Int {
      surname.indices.max { (surname[$0].count, -$0) < (surname[$1].count, -$1) } ?? 0
    }
  }

  /// Mostly the first given name, and of a surname of several words mostly the one that counts.
  private mutating func spokenNames(of guest: BenchProfile) -> SpokenNames? {
    let spelt = guest.given.words
    let given = spelt.filter { $0.count > 1 && !["thi", "van"].contains($0) }
    let surname = guest.surname.words
    guard let first = given.first ?? spelt.first, !surname.isEmpty else { return nil }
    let names = given.isEmpty ? spelt : given
    let saysAll = ["zh", "ko", "vi"].contains(guest.language) || random.chance(15)
    let main = surname.filter { !LatinWords.particles.contains($0) }
    let word = guest.language == "es" ? main.first : main.last
    let saysWhole = main.isEmpty || random.chance(35)
    return SpokenNames(
      given: saysAll ? names : [first],
      surname: saysWhole ? surname : word.map { [$0] } ?? surname
    )
  }

  /// The surname first in two of three.
  mutating func ordered(_ names: SpokenNames) -> String {
    let words =
      random.chance(65) ? names.surname + names.given : names.given + names.surname
    return words.joined(separator: " ")
  }

  /// A tail of the phone, in one piece or in two.
  private mutating func phoneTail(_ guest: BenchProfile) -> Typing? {
    let count = random.within(6...8)
    guard guest.phone.count > 9 else { return nil }
    let tail = String(guest.phone.suffix(count))
    let text = random.chance(60) ? tail : tail.dropLast(4) + " " + tail.suffix(4)
    return Typing(text: text, intent: .tail(.phone, tail))
  }

  private mutating func emailLocal(_ guest: BenchProfile) -> Typing? {
    let local = guest.email.prefix { $0 != "@" }
    guard local.count >= 6 else { return nil }
    let count = random.chance(50) ? local.count : max(6, local.count * 3 / 4)
    let beginning = String(local.prefix(count))
    return Typing(text: beginning, intent: .email(beginning: beginning))
  }

  private mutating func memberTail(_ guest: BenchProfile) -> Typing? {
    guard !guest.member.isEmpty else { return nil }
    let tail = String(guest.member.suffix(random.within(5...7)))
    return Typing(text: tail, intent: .tail(.member, tail))
  }
}
