import Hotel

/// A day on the clock of a property.
private struct LocalDay: Hashable {
  let property: Property.Code
  let day: Day
}

/// What words without a mark mean, read once a text: files repeat themselves.
final class PolarityMemo {
  private static let most = 10_000
  private var told: [String: (polarity: Polarity, text: String)] = [:]

  func read(_ text: String) -> (polarity: Polarity, text: String) {
    if let known = told[text] { return known }
    if told.count >= PolarityMemo.most { told = [:] }
    let read = PreferenceWords.read(text)
    told[text] = read
    return read
  }
}

/// Turns rows into records, one batch long.
final class RowLoader {
  let store: Store
  let session: Session
  /// A failure of the store itself, which ends the batch.
  private(set) var failure: StoreError?
  /// How many rows said something new.
  private(set) var saved = 0
  /// What the last row made doubtful.
  let remarks = RowRemarks()
  private var hotels: [Property.Code: Hotel] = [:]
  private var offsets: [LocalDay: Int] = [:]
  private var policyRead: ChainPolicy?
  /// When whoever is alive was born; somewhere it is tomorrow already.
  private(set) lazy var lifetime = Guest.births(
    until: store.clock().local(offset: 0).day.adding(days: 1)
  )
  /// Who is known to be there; the records of one guest often stand together.
  private var lastGuest: Guest.ID?

  let polarities: PolarityMemo

  /// What a row needs of a hotel.
  private struct Hotel {
    let zone: String
    let businessDate: Day
  }

  init(store: Store, session: Session, polarities: PolarityMemo) {
    self.store = store
    self.session = session
    self.polarities = polarities
  }

  /// Loads one row; what it said before is not loaded again.
  func load(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = try self.id(of: row)
    let kind = row.columns.kind
    let content = row.content
    if try isFirst(content, of: id, kind) {
      do throws(RowProblem) {
        return try record(row, id: id, isFirst: true)
      } catch {
        if failure == nil { try forget(id, kind) }
        throw error
      }
    }
    let known = try earlier(id, kind)
    guard known != content else { return .unchanged }
    let news = row.saying(content, after: known)
    let outcome = try record(news, id: id, isFirst: false)
    try keep(content, of: id, kind)
    return outcome
  }

  /// A like that was saved whose words say that it is none.
  func noteDoubt(about preference: Preference) {
    guard preference.polarity == .like else { return }
    let told = polarities.read(preference.text).polarity
    if told != .like { remarks.add(.saysOtherwise(preference.text, told), of: "text") }
  }

  private func record(
    _ row: ImportRow,
    id: String,
    isFirst: Bool
  ) throws(RowProblem) -> RowOutcome {
    let outcome =
      switch row.columns.kind {
      case .properties: try loadProperty(row)
      case .staff: try loadStaff(row)
      case .guests: try loadGuest(row, isFirst: isFirst)
      case .stays: try loadStay(row)
      case .preferences: try loadPreference(row, id: id)
      case .incidents: try loadIncident(row)
      }
    if outcome != .unchanged { saved += 1 }
    return outcome
  }

  /// Asks the store; its failure ends the batch and is no fault of the row.
  @discardableResult
  func ask<Answer>(
    _ question: () throws(StoreError) -> Answer
  ) throws(RowProblem) -> Answer {
    do throws(StoreError) {
      return try question()
    } catch {
      failure = error
      throw RowProblem("", .unread)
    }
  }

  func property(_ text: String, column: ImportColumn) throws(RowProblem) -> Property.Code {
    let code = Property.Code(text.uppercased())
    if hotels[code] != nil { return code }
    let known = try ask { () throws(StoreError) in
      try store.properties().first { $0.code == code }
    }
    guard let known else { throw RowProblem(column, .unknownProperty(text)) }
    hotels[code] = Hotel(zone: known.timeZone, businessDate: known.businessDate)
    return code
  }

  func policy() throws(RowProblem) -> ChainPolicy {
    if let policyRead { return policyRead }
    let read = try ask { () throws(StoreError) in try store.policy() }
    policyRead = read
    return read
  }

  /// The business date of a hotel that a row has named.
  func businessDate(at code: Property.Code) -> Day? { hotels[code]?.businessDate }

  func offset(at code: Property.Code?, near day: String) -> Int {
    guard let code, let zone = hotels[code]?.zone, let day = Day(day.prefix(10)) else { return 0 }
    let local = LocalDay(property: code, day: day)
    if let known = offsets[local] { return known }
    let offset = ZoneClock.offset(of: zone, at: Instant(day: day, hour: 12, minute: 0))
    offsets[local] = offset
    return offset
  }

  func guest(_ text: String, column: ImportColumn) throws(RowProblem) -> Guest.ID {
    let id = Guest.ID(text)
    if id == lastGuest { return id }
    guard try ask({ () throws(StoreError) in try store.exists(id) }) else {
      throw RowProblem(column, .unknownGuest(text))
    }
    try refuseErased(id, column: column)
    lastGuest = id
    return id
  }

  /// A file may still know somebody whom the company has promised to forget.
  func refuseErased(_ id: Guest.ID, column: ImportColumn) throws(RowProblem) {
    guard try ask({ () throws(StoreError) in try store.erasedAt(id) }) != nil else { return }
    throw RowProblem(column, .erasedGuest(id.rawValue))
  }

  /// Notes what the file says of a record of which no file has said anything yet.
  ///
  /// - Returns: whether that is so; else nothing is noted.
  private func isFirst(
    _ content: RowFingerprint,
    of id: String,
    _ kind: ImportKind
  ) throws(RowProblem) -> Bool {
    try ask { () throws(StoreError) in
      try store.connection.execute(
        """
        INSERT INTO loaded (kind, id, content) VALUES ($1, $2, $3) ON CONFLICT (kind, id) DO NOTHING
        """,
        [Value(kind.rawValue), Value(id), Value(content.text)]
      ) > 0
    }
  }

  private func forget(_ id: String, _ kind: ImportKind) throws(RowProblem) {
    try ask { () throws(StoreError) in
      try store.connection.execute(
        "DELETE FROM loaded WHERE kind = $1 AND id = $2",
        [Value(kind.rawValue), Value(id)]
      )
    }
  }

  private func earlier(_ id: String, _ kind: ImportKind) throws(RowProblem) -> RowFingerprint {
    let text = try ask { () throws(StoreError) in
      try store.connection.first(
        "SELECT content FROM loaded WHERE kind = $1 AND id = $2",
        [Value(kind.rawValue), Value(id)]
      ) { $0.text(0) }
    }
    return RowFingerprint(text ?? "")
  }

  private func keep(
    _ content: RowFingerprint,
    of id: String,
    _ kind: ImportKind
  ) throws(RowProblem) {
    try ask { () throws(StoreError) in
      try store.connection.execute(
        "UPDATE loaded SET content = $3 WHERE kind = $1 AND id = $2",
        [Value(kind.rawValue), Value(id), Value(content.text)]
      )
    }
  }

  private func id(of row: ImportRow) throws(RowProblem) -> String {
    switch row.columns.kind {
    case .properties: try row.required(.code).uppercased()
    case .staff: try row.required(.staff).lowercased()
    case .guests: try row.required(.guest)
    case .stays: try row.required(.stay)
    case .incidents: try row.required(.incident)
    case .preferences: try idOfPreference(row)
    }
  }

  /// Files give preferences no id: guest, polarity and text are one, however often they are loaded.
  private func idOfPreference(_ row: ImportRow) throws(RowProblem) -> String {
    let text = try row.required(.text)
    let said = row.whole(.polarity).lowercased()
    let polarity = said.isEmpty ? polarities.read(text).polarity.rawValue : said
    let content = [try row.required(.guest), polarity, text.folded()]
    return UUIDv7.text(ofContent: content.joined(separator: "\u{1F}"))
  }
}
