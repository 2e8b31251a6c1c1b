import Hotel

/// Answers as they come in: of several ways to one guest the cheapest counts, all reasons stay.
struct LookupCandidates {
  private struct Found {
    var cost: Int
    var reasons: [LookupReason]
  }

  /// Costs of what is certain or nearly so, below every name's.
  private enum Cost {
    static let guestNumber = -1000
    static let room = -900
    static let roomToCome = -800
    static let confirmation = -700
    static let beginning = -300
    static let tail = -200
    static let bareNumber = -190
    static let code = -150
    static let vip = -140
    static let birthDate = -130
    static let email = -100
    /// What was typed is read as something else than it says.
    static let otherReading = 40
    static let partRead = 100
    /// A number that is all of what was typed.
    static let whole = -200
  }

  /// Letters of an address that are hardly a name.
  private static let longEmail = 8
  /// Guests with one number or address, at most.
  private static let mostNumbered = 200
  private static let mostOfOneDay = 5_000

  private let store: Store
  private let index: LookupIndex
  private let property: Property.Code
  private let limit: Int
  private var found: [Int64: Found] = [:]

  init(_ store: Store, at property: Property.Code, limit: Int) {
    self.store = store
    index = store.lookupIndex
    self.property = property
    self.limit = limit
  }

  mutating func gather(_ query: LookupQuery) throws(StoreError) {
    if let email = query.email {
      gatherEmails(beginning: email, cost: Cost.email)
      return
    }
    try gatherNumbers(query)
    if !query.birthDates.isEmpty { return try gatherBirthDates(query) }
    if !query.numbersBesideNames.isEmpty {
      try gatherNamesWithNumbers(query)
    } else if query.digits.isEmpty {
      gatherNames(query)
      if found.count < limit, index.isBehind { try gatherPlainly(query) }
    }
  }

  // MARK: Numbers

  private mutating func gatherNumbers(_ query: LookupQuery) throws(StoreError) {
    // Digits alone are sooner the end of a telephone number.
    let cost = query.digits.isEmpty ? Cost.guestNumber : Cost.bareNumber
    for number in query.guestNumbers {
      guard let row = try store.row(of: Guest.ID(number)) else { continue }
      add(row, cost, .guestNumber)
    }
    for (position, digits) in query.tails.enumerated() {
      // What was typed comes before it without its leading zero.
      let cost = Cost.tail + 30 * position
      for (row, prior) in rows({ $0.docs(tail: digits, atMost: Self.mostNumbered) }) {
        add(row, cost - prior, .phone(ending: query.digits))
      }
    }
    for row in index.likely?.vips[query.text.uppercased()] ?? [] {
      add(row, Cost.vip - LikelyGuests.weight(index.likely?.presences[row]), .vip(query.text))
    }
    for (row, isToCome) in index.likely?.rooms[query.text.uppercased()] ?? [] {
      add(row, isToCome ? Cost.roomToCome : Cost.room, .room(query.text.uppercased()))
    }
    guard query.mayBeCode else { return }
    for (row, prior) in rows({ $0.docs(code: query.code, atMost: Self.mostNumbered) }) {
      add(row, Cost.code - prior, .membership(query.code))
    }
    try gatherConfirmations(query.code)
  }

  /// Who was born on a day, and bears the names beside it, if any.
  private mutating func gatherBirthDates(_ query: LookupQuery) throws(StoreError) {
    for day in query.birthDates {
      // Of those who share a day with many, the one of this name may be anywhere.
      let most = query.words.isEmpty ? Self.mostNumbered : Self.mostOfOneDay
      for (row, _) in rows({ $0.docs(birthDate: day, atMost: most) }) {
        let cost = Cost.birthDate - LikelyGuests.weight(index.likely?.presences[row])
        if query.words.isEmpty {
          add(row, cost, .born(day))
        } else if let tokens = try names(of: row),
          let matches = LookupCandidates.matches(of: query.names, among: tokens)
        {
          add(row, cost, [.born(day)] + matches.map { .name($0) })
        }
      }
    }
  }

  private mutating func gatherConfirmations(_ code: String) throws(StoreError) {
    let rows = try store.connection.all(
      """
      SELECT g.row, s.confirmation FROM stay s JOIN guest g ON g.id = s.guest
      WHERE s.confirmation <> '' AND s.confirmation >= $1 AND s.confirmation < $2
      ORDER BY s.confirmation, g.row LIMIT 50
      """,
      [Value(code), Value(code + "\u{10FFFF}")]
    ) { ($0.integer64(0), $0.text(1)) }
    for (row, number) in rows {
      add(row, number == code ? Cost.confirmation : Cost.beginning, .confirmation(number))
    }
  }

  private mutating func gatherEmails(beginning: String, cost: Int) {
    let local = Array(beginning.utf8.prefix { $0 != UInt8(ascii: "@") })
    for (row, prior) in rows({ $0.docs(email: local, atMost: Self.mostNumbered) }) {
      add(row, cost - prior, .email(beginning))
    }
  }

  // MARK: Names

  private typealias NamedRow = (row: Int64, cost: Int, matches: [NameMatch])

  private mutating func gatherNames(_ query: LookupQuery) {
    let emails = emails(query)
    // Many letters that begin an address are no name with many slips.
    let isEmail = !emails.isEmpty && query.text.utf8.count >= LookupCandidates.longEmail
    var names = rows(named: query.names, likelyOther: isEmail)
    // Another custom of spelling is asked for only where no slip or two explain what was typed.
    let isKnown = names.contains { $0.matches.allSatisfy(\.isLikely) }
    for (place, reading) in query.otherReadings(isSure: isKnown).enumerated() {
      let cost = Cost.otherReading + 10 * place + (reading.isPart ? Cost.partRead : 0)
      names += rows(named: reading.words, likelyOther: true).map {
        ($0.row, $0.cost + cost, $0.matches)
      }
    }
    // Who is called what was typed comes before whoever is called nearly so and arrives today.
    let isExact = names.contains { $0.matches.allSatisfy { $0.kind == .exact } }
    for name in names {
      let slip = isExact && name.matches.contains(where: \.isSlip) ? LookupPrior.arriving : 0
      add(name.row, name.cost + slip, name.matches.map { .name($0) })
    }
    add(emails, beside: names.map { ($0.cost, $0.matches) }, query)
  }

  /// The guests whom folded words may mean, wherever the index has them.
  private func rows(named words: [String], likelyOther: Bool) -> [NamedRow] {
    // What changed under the shared segment takes room in its answer.
    let most = limit + min(index.followed, 50)
    let property = property
    let index = index
    var names: [NamedRow] = []
    if let likely = index.likely, let part = likely.part {
      for hit in part.finder.find(words, limit: most) {
        let row = part.segment.row(of: hit.doc)
        names.append((row, hit.cost - LikelyGuests.weight(likely.presences[row]), hit.matches))
      }
    }
    for part in [index.fresh, index.settled] {
      guard let part else { continue }
      let isFresh = part.segment === index.fresh?.segment
      for hit in part.finder.find(words, limit: most) {
        let row = part.segment.row(of: hit.doc)
        if isFresh || !index.freshRows.contains(row) { names.append((row, hit.cost, hit.matches)) }
      }
    }
    if let part = index.main {
      let hits = part.finder.find(words, limit: most, likelyOther: likelyOther) {
        index.stayed($0, at: property) ? LookupPrior.stayedHere : 0
      }
      for hit in hits {
        let row = part.segment.row(of: hit.doc)
        if index.isCurrent(row) { names.append((row, hit.cost, hit.matches)) }
      }
    }
    return names
  }

  private func emails(_ query: LookupQuery) -> [(row: Int64, prior: Int)] {
    guard let text = query.mayBeEmail else { return [] }
    let local = Array(text.utf8)
    return rows { $0.docs(email: local, atMost: max(10, limit)) }
  }

  /// One word may be the beginning of an e-mail address: a sure name goes before it, an unfinished
  /// one takes turns with it, a misspelt one comes after.
  private mutating func add(
    _ emails: [(row: Int64, prior: Int)],
    beside names: [(cost: Int, matches: [NameMatch])],
    _ query: LookupQuery
  ) {
    guard let text = query.mayBeEmail else { return }
    let costs = names.map(\.cost).sorted()
    let kinds = Set(names.flatMap { $0.matches.map(\.kind) })
    let isSure = names.contains { $0.matches.count == 1 && $0.matches[0].kind == .exact }
    for (number, (row, prior)) in emails.sorted(by: { $0.prior > $1.prior }).enumerated() {
      // A sure name has the first places.
      let position = isSure ? number + 5 : number
      let isTaken = (isSure || kinds.contains(.beginning)) && position < costs.count
      let turn = isTaken ? costs[position] + 1 : isSure ? 90 : -prior
      add(row, query.isLikeEmail ? Cost.email - prior : turn, .email(text))
    }
  }

  /// A name and the end of a number, or a room: who bears both.
  private mutating func gatherNamesWithNumbers(_ query: LookupQuery) throws(StoreError) {
    for digits in query.numbersBesideNames {
      var candidates: [(Int64, LookupReason)] = []
      for (row, _) in rows({ $0.docs(tail: digits, atMost: Self.mostNumbered) }) {
        candidates.append((row, .phone(ending: digits)))
      }
      for (row, _) in index.likely?.rooms[digits] ?? [] { candidates.append((row, .room(digits))) }
      for (row, reason) in candidates {
        guard let tokens = try names(of: row),
          let matches = LookupCandidates.matches(of: query.names, among: tokens)
        else {
          continue
        }
        add(row, Cost.tail, [reason] + matches.map { .name($0) })
      }
    }
  }

  private func names(of row: Int64) throws(StoreError) -> [String]? {
    try store.connection.first(
      "SELECT \(GuestName.columns) FROM guest WHERE row = $1",
      [Value(row)]
    ) { row in String.nameTokens(of: GuestName.all(in: row, from: 0)) }
  }

  /// For each word a name that begins with it or is one slip away; nothing when one has none.
  private static func matches(of words: [String], among tokens: [String]) -> [NameMatch]? {
    var matches: [NameMatch] = []
    for word in words {
      if let token = tokens.first(where: { $0.utf8.starts(with: word.utf8) }) {
        let kind: NameMatch.Kind = token == word ? .exact : .beginning
        matches.append(NameMatch(typed: word, token: token, kind: kind))
      } else if let token = tokens.first(where: { Misspelling.isOneSlip(word, from: $0) }) {
        matches.append(NameMatch(typed: word, token: token, kind: .misspelt(slips: 1)))
      } else {
        return nil
      }
    }
    return matches
  }

  /// While the index is being made: names of the rest as they are written, without slips.
  private mutating func gatherPlainly(_ query: LookupQuery) throws(StoreError) {
    guard let word = query.names.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    let pattern = word.filter { $0 != "%" && $0 != "_" }
    let rows = try store.connection.all(
      """
      SELECT row, \(GuestName.columns) FROM guest
      WHERE row > $1 AND (family LIKE $2 OR given LIKE $2 OR preferred_name LIKE $2
        OR native_name LIKE $2 OR former_names LIKE $2) ORDER BY row DESC LIMIT 500
      """,
      [Value(index.lastFollowed), Value(pattern + "%")]
    ) { row in (row.integer64(0), GuestName.all(in: row, from: 1)) }
    for (row, names) in rows {
      let tokens = String.nameTokens(of: names)
      guard let matches = LookupCandidates.matches(of: query.names, among: tokens) else { continue }
      add(row, 100, matches.map { .name($0) })
    }
  }

  // MARK: Gathering

  /// Rows and priors of the guests that a list of every current segment holds.
  private func rows(_ ask: (LookupSegment) -> [Int]) -> [(Int64, Int)] {
    var rows: [(Int64, Int)] = []
    func take(_ part: LookupIndex.Part?, _ isCurrent: (Int64) -> Bool) {
      guard let segment = part?.segment else { return }
      for doc in ask(segment) {
        let row = segment.row(of: doc)
        if isCurrent(row) { rows.append((row, segment.prior(of: doc))) }
      }
    }
    take(index.fresh) { _ in true }
    take(index.settled) { !index.freshRows.contains($0) }
    take(index.main) { index.isCurrent($0) }
    return rows
  }

  private mutating func add(_ row: Int64, _ cost: Int, _ reason: LookupReason) {
    add(row, cost, [reason])
  }

  private mutating func add(_ row: Int64, _ cost: Int, _ reasons: [LookupReason]) {
    let known = found[row]
    found[row] = Found(
      cost: min(cost, known?.cost ?? Int.max),
      reasons: (known?.reasons ?? []) + reasons.filter { known?.reasons.contains($0) != true }
    )
  }

  /// The likeliest, as the store knows them now: what an index says of a guest is never shown.
  func answers() throws(StoreError) -> [LookupAnswer] {
    let sorted = found.sorted { ($0.value.cost, $0.key) < ($1.value.cost, $1.key) }
    // The index has the beginnings of numbers only: a few more are read, and the best taken.
    let spare = sorted.first.map { $0.value.cost <= Cost.email } == true ? 20 : 0
    var answers: [(cost: Int, answer: LookupAnswer)] = []
    for (row, found) in sorted where answers.count < limit + spare {
      guard let answer = try answer(row, found) else { continue }
      answers.append(answer)
    }
    // A stable order: equals stay as they were.
    let order = answers.indices.sorted { (answers[$0].cost, $0) < (answers[$1].cost, $1) }
    return order.prefix(limit).map { answers[$0].answer }
  }

  private func answer(
    _ row: Int64,
    _ found: Found
  ) throws(StoreError) -> (cost: Int, answer: LookupAnswer)? {
    let profile = try store.connection.first(
      "SELECT id, phone, email, member, document, birth_date FROM guest WHERE row = $1",
      [Value(row)]
    ) { row in
      let id: Guest.ID = row.id(0)
      return (id, (1...5).map { row.text($0) })
    }
    guard let (id, numbers) = profile else { return nil }
    var cost = found.cost
    var reasons: [LookupReason] = []
    for reason in found.reasons {
      guard let (reason, isWhole) = LookupCandidates.confirmed(reason, by: numbers) else {
        continue
      }
      if isWhole { cost += Cost.whole }
      reasons.append(reason)
    }
    guard !reasons.isEmpty else { return nil }
    switch index.likely?.presences[row] {
    case .arriving: reasons.append(.arriving)
    case .inHouse(let room): reasons.append(.inHouse(room: room))
    case .departed, nil: break
    }
    let score = LookupAnswer.score(ofCost: cost)
    return (cost, LookupAnswer(guest: id, score: score, reasons: reasons))
  }
}

extension NameMatch {
  fileprivate var isSlip: Bool { if case .misspelt = kind { true } else { false } }

  /// The name is what was typed, or nearly so.
  fileprivate var isLikely: Bool {
    switch kind {
    case .exact, .beginning, .nickname: true
    case .misspelt(let slips): slips <= 2
    case .initial, .cutShort, .missing: false
    }
  }
}
