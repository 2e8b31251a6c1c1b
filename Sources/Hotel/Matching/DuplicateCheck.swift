import Lexicon

/// A profile that may be the very person about to be entered anew.
package struct ProbableDuplicate: Hashable, Sendable {
  /// Who it is, with stay, recognition and allergy: what somebody must know before they choose.
  package let line: GuestLine
  /// 0 to 1; from a half on it is worth a question.
  package let probability: Double
  package let reasons: [Reason]

  package init(line: GuestLine, probability: Double, reasons: [Reason]) {
    self.line = line
    self.probability = probability
    self.reasons = reasons
  }

  package var guest: Guest { line.guest }

  /// What speaks for one person.
  package enum Reason: CaseIterable, Hashable, Sendable {
    case sameName, swappedName, shortenedName, misspeltName, sameGivenName
    case sameBirthDate, swappedBirthDate
    case samePhone, sameEmail, sameDocument, sameMembership, sameAddress
  }
}

/// Asks before a second profile is made of one person: names may be swapped, shortened or misspelt,
/// and the telephone may be new.
package enum DuplicateCheck {
  package static let worthAsking = 0.5

  /// What speaks for and against two profiles being one person; `found` is how the look-up finds the
  /// known one by the name of the new one.
  package static func comparison(
    of new: Guest,
    with line: GuestLine,
    found: [NameMatch] = []
  ) -> ProbableDuplicate {
    let known = line.guest
    var points = 0
    var reasons: [ProbableDuplicate.Reason] = []
    func weigh(_ value: Int, _ reason: ProbableDuplicate.Reason?) {
      points += value
      if let reason { reasons.append(reason) }
    }
    let name = nameAgreement(of: new, with: known, found)
    weigh(name.points, name.reason)
    if let born = new.birthDate, let other = known.birthDate {
      let swapped = Day(year: born.parts.year, month: born.parts.day, day: born.parts.month)
      if born == other {
        weigh(30, .sameBirthDate)
      } else if swapped == other {
        weigh(20, .swappedBirthDate)
      } else if !isSlip(born, other) {
        // Father and son bear one name at one address.
        weigh(-60, nil)
      }
    }
    if shares(new.phones.map(phoneKey), known.phones.map(phoneKey)) { weigh(25, .samePhone) }
    if shares(new.emails.map { $0.lowercased() }, known.emails.map { $0.lowercased() }) {
      weigh(35, .sameEmail)
    }
    if same(new[.document], known[.document]) { weigh(60, .sameDocument) }
    if same(new[.member], known[.member]) { weigh(60, .sameMembership) }
    if same(new[.postcode], known[.postcode]), same(new[.street], known[.street]) {
      weigh(10, .sameAddress)
    }
    return ProbableDuplicate(
      line: line,
      probability: Double(min(max(points, 0), 100)) / 100,
      reasons: reasons
    )
  }

  /// One digit of the date is wrong, and all others agree.
  private static func isSlip(_ one: Day, _ other: Day) -> Bool {
    zip(one.description.utf8, other.description.utf8).count { $0 != $1 } == 1
  }

  private static func shares(_ one: [String], _ other: [String]) -> Bool {
    one.contains { !$0.isEmpty && other.contains($0) }
  }

  private static func phoneKey(_ phone: String) -> String {
    // The last digits are the same at home and from abroad.
    String(PhoneNumber(phone).digits.suffix(9))
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    let code = LookupQuery.code(of: one)
    return !code.isEmpty && code == LookupQuery.code(of: other)
  }

  /// How well two names agree: word by word, or else as the look-up reads them, which knows former
  /// names, other scripts, and names in one word or two; or in the given name alone, as after a
  /// wedding.
  private static func nameAgreement(
    of new: Guest,
    with known: Guest,
    _ found: [NameMatch]
  ) -> (points: Int, reason: ProbableDuplicate.Reason?) {
    let plain = wordAgreement(of: new, with: known)
    if plain.points > 0 { return plain }
    if !found.isEmpty, found.allSatisfy(\.speaksForOnePerson), !new.given.isEmpty {
      let isRight = found.allSatisfy { $0.kind == .exact }
      return isRight ? (60, .sameName) : (50, .misspeltName)
    }
    let given = new.given.foldedWords()
    let others = known.given.foldedWords()
    let isGivenSame = given.contains { word in
      others.contains { $0 == word || Nicknames.belongTogether(word, $0) }
    }
    return isGivenSame ? (25, .sameGivenName) : plain
  }

  /// Each word of the shorter name must stand, in any order, among the other's.
  private static func wordAgreement(
    of new: Guest,
    with known: Guest
  ) -> (points: Int, reason: ProbableDuplicate.Reason?) {
    let one = nameWords(of: new)
    let other = nameWords(of: known)
    let (fewer, more) = one.count <= other.count ? (one, other) : (other, one)
    guard !fewer.isEmpty, !more.isEmpty else { return (0, nil) }
    var left = more
    var kinds: Set<Partner> = []
    for word in fewer {
      guard let (index, kind) = partner(of: word, among: left) else {
        return (-40, nil)
      }
      left.remove(at: index)
      kinds.insert(kind)
    }
    let swapped = isSwapped(new, known)
    let base = fewer.count == 1 && more.count > 1 ? 25 : 60
    if kinds.contains(.misspelt) { return (base - 10, .misspeltName) }
    if kinds.contains(.nickname) { return (base - 5, .shortenedName) }
    return (base, swapped ? .swappedName : .sameName)
  }

  private static func isSwapped(_ new: Guest, _ known: Guest) -> Bool {
    !new.given.isEmpty && new.given.folded() == known.family.folded()
      && new.family.folded() == known.given.folded()
  }

  private static func nameWords(of guest: Guest) -> [String] {
    guest.name.foldedWords()
  }

  private static func partner(
    of word: String,
    among words: [String]
  ) -> (Int, Partner)? {
    if let index = words.firstIndex(of: word) { return (index, .exact) }
    if let index = words.firstIndex(where: { Nicknames.belongTogether(word, $0) }) {
      return (index, .nickname)
    }
    return words.firstIndex { isMisspelt(word, $0) || isMisspelt($0, word) }
      .map { ($0, .misspelt) }
  }

  private enum Partner {
    case exact, nickname, misspelt
  }

  /// One slip and a half at most, in a word of more than two letters.
  private static func isMisspelt(_ word: String, _ other: String) -> Bool {
    Misspelling.isOneSlip(word, from: other)
  }
}

extension NameMatch {
  /// A whole name was meant, not the beginning of one.
  fileprivate var speaksForOnePerson: Bool {
    switch kind {
    case .exact, .nickname: true
    // Two slips in a short name make another one of it.
    case .misspelt(let slips): slips <= (typed.count > 7 ? 2 : 1)
    case .beginning: typed.count > 3
    case .initial, .cutShort, .missing: false
    }
  }
}
