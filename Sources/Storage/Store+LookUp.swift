package import Hotel

/// The chain's name tokens, kept between keys.
struct LookupCache {
  let newest: Int64
  let dictionary: TokenDictionary
}

/// Whom a clerk most likely means, kept until somebody writes.
struct HotCache {
  let property: Property.Code
  let change: Int
  let candidates: [LookupCandidate]
}

extension Store {
  /// The guests that the text may mean, likeliest first, seen from one property.
  package func answers(
    to text: String,
    at property: Property.Code,
    limit: Int = 50
  ) throws(StoreError) -> [LookupAnswer] {
    let query = LookupQuery(text)
    guard !query.isEmpty else { return [] }
    return try read { () throws(StoreError) in
      let today = try self.property(property).businessDate
      var gathering = Gathering()
      try gatherNumbers(query, at: property, today: today, into: &gathering)
      if query.email == nil, query.digits.isEmpty {
        try gatherNames(query, at: property, today: today, into: &gathering)
      }
      return gathering.answers(limit: limit)
    }
  }

  /// Makes the profile findable; its old entries are gone.
  func index(_ guest: Guest, row: Int64) throws(StoreError) {
    let tokens = Folding.tokens(ofNames: [
      guest.given, guest.family, guest.preferredName, guest.nativeName,
    ])
    try connection.execute(
      """
      INSERT INTO guest_key (guest, id, tokens) VALUES ($1, $2, $3)
      ON CONFLICT (guest) DO UPDATE SET tokens = excluded.tokens
      """,
      [Value(row), Value(guest.id), Value(tokens.joined(separator: " "))]
    )
    for token in tokens {
      try connection.execute(
        "INSERT INTO name_token (token, guest) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [Value(token), Value(row)]
      )
      try connection.execute(
        "INSERT INTO token (token) VALUES ($1) ON CONFLICT DO NOTHING",
        [Value(token)]
      )
    }
    for (kind, number) in numbers(of: guest) where !number.isEmpty {
      try connection.execute(
        """
        INSERT INTO guest_number (kind, number, guest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
        """,
        [Value(kind), Value(number), Value(row)]
      )
    }
  }

  private func numbers(of guest: Guest) -> [(kind: String, number: String)] {
    guest.phones.map { ("p", LookupQuery.reversedDigits(of: $0)) }
      + guest.emails.map { ("e", $0.lowercased()) }
      + [("m", LookupQuery.code(of: guest.member)), ("d", LookupQuery.code(of: guest.document))]
  }

  private func gatherNumbers(
    _ query: LookupQuery,
    at property: Property.Code,
    today: Day,
    into gathering: inout Gathering
  ) throws(StoreError) {
    if let email = query.email {
      try gather(kind: "e", beginning: email, because: .email(email), into: &gathering)
      return
    }
    for number in Set([query.text, query.code]).sorted() {
      guard let key = try candidate(numbered: number) else { continue }
      gathering.add(key, cost: -1000, because: [.guestNumber])
    }
    if query.digits.count >= 3 {
      let tail = LookupQuery.reversedDigits(of: query.digits)
      try gather(
        kind: "p",
        beginning: tail,
        because: .phone(ending: query.digits),
        into: &gathering
      )
    }
    if query.text.count <= 8 {
      try gatherRooms(query.text.uppercased(), at: property, today: today, into: &gathering)
    }
    guard query.code.count >= 4, query.code.contains(where: \.isNumber) else { return }
    try gather(kind: "m", beginning: query.code, because: .membership(query.code), into: &gathering)
    try gather(kind: "d", beginning: query.code, because: .document, into: &gathering)
    try gatherConfirmations(query.code, into: &gathering)
  }

  private func gather(
    kind: String,
    beginning: String,
    because reason: LookupReason,
    into gathering: inout Gathering
  ) throws(StoreError) {
    try connection.query(
      """
      SELECT k.id, k.tokens, k.stays, k.last_arrival, n.number = $2
      FROM guest_number n JOIN guest_key k ON k.guest = n.guest
      WHERE n.kind = $1 AND n.number >= $2 AND n.number < $3
      ORDER BY n.number, n.guest LIMIT 200
      """,
      [Value(kind), Value(beginning), Value(beginning + "\u{10FFFF}")]
    ) { row throws(StoreError) in
      let whole = row.integer(4) == 1
      gathering.add(
        candidate(row),
        cost: (whole ? -400 : -200) - min(row.integer(2), 50),
        because: [reason]
      )
    }
  }

  private func gatherRooms(
    _ room: String,
    at property: Property.Code,
    today: Day,
    into gathering: inout Gathering
  ) throws(StoreError) {
    try connection.query(
      """
      SELECT k.id, k.tokens, k.stays, k.last_arrival, s.status
      FROM stay s JOIN guest g ON g.id = s.guest JOIN guest_key k ON k.guest = g.row
      WHERE s.property = $1 AND s.room = $2
        AND s.status IN ('InHouse', 'DueOut', 'WalkIn', 'DueIn')
        AND (s.status <> 'DueIn' OR s.arrival <= $3 AND s.departure > $3)
      ORDER BY k.id
      """,
      [Value(property), Value(room), Value(today)]
    ) { row throws(StoreError) in
      let cost = row.text(4) == Stay.Status.dueIn.rawValue ? -800 : -900
      gathering.add(candidate(row), cost: cost, because: [.room(room)])
    }
  }

  private func gatherConfirmations(
    _ code: String,
    into gathering: inout Gathering
  ) throws(StoreError) {
    try connection.query(
      """
      SELECT k.id, k.tokens, k.stays, k.last_arrival, s.confirmation
      FROM stay s JOIN guest g ON g.id = s.guest JOIN guest_key k ON k.guest = g.row
      WHERE s.confirmation <> '' AND s.confirmation >= $1 AND s.confirmation < $2
      ORDER BY s.confirmation, k.id LIMIT 50
      """,
      [Value(code), Value(code + "\u{10FFFF}")]
    ) { row throws(StoreError) in
      let number = row.text(4)
      gathering.add(
        candidate(row),
        cost: number == code ? -700 : -300,
        because: [.confirmation(number)]
      )
    }
  }

  private func gatherNames(
    _ query: LookupQuery,
    at property: Property.Code,
    today: Day,
    into gathering: inout Gathering
  ) throws(StoreError) {
    let dictionary = try tokenDictionary()
    let meanings = query.words.map { dictionary.meanings(of: $0) }
    let words = zip(query.words, meanings).map {
      LookupRanking.Word($0, meanings: $1, tokens: dictionary.tokens)
    }
    let ranking = LookupRanking(words: words, today: today)
    let longestFirst = zip(query.words, meanings).sorted { $0.0.count > $1.0.count }.map(\.1)
    let hot = try hotCandidates(at: property, today: today)
    for candidate in hot {
      if let (cost, reasons) = ranking.cost(of: candidate) {
        gathering.add(candidate, cost: cost, because: reasons)
      }
    }
    for row in try sharedRows(longestFirst, tokens: dictionary.tokens) {
      guard let candidate = try candidate(row: row), !gathering.has(candidate.guest),
        let (cost, reasons) = ranking.cost(of: candidate)
      else {
        continue
      }
      gathering.add(candidate, cost: cost, because: reasons)
    }
  }

  /// The guests who bear a meaning of every word, the likeliest meanings first; more than a clerk
  /// could read are cut off.
  private func sharedRows(
    _ meanings: [[TokenDictionary.Meaning]],
    tokens: [String]
  ) throws(StoreError) -> [Int64] {
    let most = 300
    // One word alone is cut off at once; of several, what they share is what counts, and a few
    // guests are sooner looked at than another word's thousands.
    let each = meanings.count == 1 ? most : 5000
    var shared: [Int64]?
    for word in meanings where shared.map({ $0.count > most }) ?? true {
      let rows = try rows(of: word, tokens: tokens, most: each)
      guard let known = shared else {
        shared = rows
        continue
      }
      let others = Set(rows)
      let both = known.filter { others.contains($0) }
      // A word that was cut off proves nothing against those who are not among its first thousands:
      // the ranking looks at every name again.
      shared = both.isEmpty && rows.count >= each ? known : both
    }
    return Array((shared ?? []).prefix(most))
  }

  private func rows(
    of word: [TokenDictionary.Meaning],
    tokens: [String],
    most: Int
  ) throws(StoreError) -> [Int64] {
    var rows: [Int64] = []
    var seen: Set<Int64> = []
    for meaning in word where rows.count < most {
      try connection.query(
        "SELECT guest FROM name_token WHERE token = $1 ORDER BY guest LIMIT $2",
        [Value(tokens[meaning.token]), Value(most - rows.count)]
      ) { row throws(StoreError) in
        if seen.insert(row.integer64(0)).inserted { rows.append(row.integer64(0)) }
      }
    }
    return rows
  }

  /// Everybody arriving today or in house at the property: whom a clerk most likely means.
  private func hotCandidates(
    at property: Property.Code,
    today: Day
  ) throws(StoreError) -> [LookupCandidate] {
    let change = try changeNumber()
    if let cache = hotCache, cache.property == property, cache.change == change {
      return cache.candidates
    }
    let candidates = try hotCandidatesInStore(at: property, today: today)
    hotCache = HotCache(property: property, change: change, candidates: candidates)
    return candidates
  }

  private func hotCandidatesInStore(
    at property: Property.Code,
    today: Day
  ) throws(StoreError) -> [LookupCandidate] {
    try connection.all(
      """
      SELECT k.id, k.tokens, k.stays, k.last_arrival, s.status, s.room
      FROM stay s JOIN guest g ON g.id = s.guest JOIN guest_key k ON k.guest = g.row
      WHERE s.property = $1 AND s.status IN ('InHouse', 'DueOut', 'WalkIn', 'DueIn')
        AND (s.status <> 'DueIn' OR s.arrival <= $2)
      ORDER BY k.id
      """,
      [Value(property), Value(today)]
    ) { row throws(StoreError) in
      var candidate = candidate(row)
      candidate.standing =
        row.text(4) == Stay.Status.dueIn.rawValue ? .arriving : .inHouse(room: row.text(5))
      return candidate
    }
  }

  private func tokenDictionary() throws(StoreError) -> TokenDictionary {
    let newest =
      try connection.first("SELECT max(number) FROM token") { $0.integer64(0) } ?? 0
    if let cache = lookUpCache, cache.newest == newest { return cache.dictionary }
    let dictionary = TokenDictionary(
      try connection.all("SELECT token FROM token ORDER BY token") { $0.text(0) }
    )
    lookUpCache = LookupCache(newest: newest, dictionary: dictionary)
    return dictionary
  }

  private func candidate(numbered text: String) throws(StoreError) -> LookupCandidate? {
    guard !text.isEmpty else { return nil }
    return try connection.first(
      """
      SELECT k.id, k.tokens, k.stays, k.last_arrival
      FROM guest g JOIN guest_key k ON k.guest = g.row WHERE g.id = $1
      """,
      [Value(text)]
    ) { candidate($0) }
  }

  private func candidate(row: Int64) throws(StoreError) -> LookupCandidate? {
    try connection.first(
      "SELECT id, tokens, stays, last_arrival FROM guest_key WHERE guest = $1",
      [Value(row)]
    ) { candidate($0) }
  }

  private func candidate(_ row: Row) -> LookupCandidate {
    LookupCandidate(
      guest: row.id(0),
      tokens: row.text(1).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) },
      stays: row.integer(2),
      lastArrival: row.day(3),
      standing: .known
    )
  }
}

/// Answers as they come in: of several ways to one guest the cheapest counts, all reasons stay.
private struct Gathering {
  private var found: [Guest.ID: (cost: Int, reasons: [LookupReason])] = [:]

  func has(_ guest: Guest.ID) -> Bool { found[guest] != nil }

  mutating func add(_ candidate: LookupCandidate, cost: Int, because reasons: [LookupReason]) {
    let known = found[candidate.guest]
    found[candidate.guest] = (
      min(cost, known?.cost ?? Int.max),
      (known?.reasons ?? []) + reasons.filter { known?.reasons.contains($0) != true }
    )
  }

  func answers(limit: Int) -> [LookupAnswer] {
    found.sorted { ($0.value.cost, $0.key) < ($1.value.cost, $1.key) }
      .prefix(limit)
      .map {
        LookupAnswer(
          guest: $0.key,
          score: LookupRanking.score(ofCost: $0.value.cost),
          reasons: $0.value.reasons
        )
      }
  }
}
