import Hotel

/// The look-up index as one connection sees it: the segment that all processes share, what has
/// changed since it was made, and the hotel's own guests.
final class LookupIndex {
  /// Guests beyond the shared segment that one desk follows by itself; more are left to a merge.
  static let mostFollowed = 4096
  /// So many are worth a merge.
  static let worthMerging = 2048
  /// So many make a small segment that is made anew with every change.
  private static let tailSize = 256

  /// A segment and what finds names in it.
  struct Part {
    let segment: LookupSegment
    let finder: NameFinder

    init(_ segment: LookupSegment, budget: NameFinder.Budget = .company) {
      self.segment = segment
      finder = NameFinder(segment, budget: budget)
    }
  }

  private let path: String
  private var identity: SegmentFile.Identity?
  /// Of the store that was read; a backup put back has another.
  private var storeKey: UInt64?
  private(set) var main: Part?
  /// What changed since the segment was made: long ago, and lately.
  private(set) var settled: Part?
  private(set) var fresh: Part?
  private(set) var settledRows: Set<Int64> = []
  private(set) var freshRows: Set<Int64> = []
  /// How far the store's changes and new profiles were followed.
  private var lastChange: Int64 = 0
  private var lastRow: Int64 = 0
  /// There is more than is followed: the segment is missing, or a large load is going on.
  private(set) var isBehind = false
  private var seen: Version?
  private var stayed: (property: Property.Code, bits: [UInt64])?
  private(set) var likely: LikelyGuests?

  /// Tells whether anything was written since.
  struct Version: Equatable {
    let others: Int
    let own: Int
  }

  init(besideStore path: String) {
    self.path = SideFile.index.path(besideStore: path)
  }

  /// How many changed guests are followed.
  var followed: Int { settledRows.count + freshRows.count }

  /// The last profile that is found by more than a plain search.
  var lastFollowed: Int64 { lastRow }

  /// Comes up with what was written; called on one state of the store.
  ///
  /// `ask` tells the property's business date.
  func refresh(
    _ connection: SQLiteConnection,
    version: Version,
    at property: Property.Code,
    today ask: () throws(StoreError) -> Day
  ) throws(StoreError) {
    if version != seen, try LookupIndex.key(of: connection) != storeKey {
      // A backup was put back under this desk: what was read is of another store.
      (identity, seen, likely) = (nil, nil, nil)
    }
    let isNew = try openSegment(connection)
    if let likely, !isNew, version == seen, likely.property == property { return }
    try follow(connection)
    likely = try LikelyGuests(connection, at: property, today: ask(), after: likely)
    seen = version
  }

  /// Whether the guest has stayed at the property, as far as the segment knows.
  func stayed(_ doc: Int, at property: Property.Code) -> Bool {
    guard let main else { return false }
    if stayed?.property != property { stayed = (property, main.segment.stayed(at: property)) }
    guard let bits = stayed?.bits, doc >> 6 < bits.count else { return false }
    return bits[doc >> 6] & (1 << UInt64(doc & 63)) != 0
  }

  /// Whether the shared segment still says what is true of the profile.
  func isCurrent(_ row: Int64) -> Bool { !settledRows.contains(row) && !freshRows.contains(row) }

  /// Opens the segment that bears the name now.
  ///
  /// - Returns: whether it is another one than before.
  private func openSegment(_ connection: SQLiteConnection) throws(StoreError) -> Bool {
    let now = SegmentFile.identity(of: path)
    guard now != identity || seen == nil else { return false }
    identity = now
    let key = try LookupIndex.key(of: connection)
    storeKey = key
    let segment = now == nil ? nil : SegmentFile.open(path)
    // A segment from the future is of another store under this name: a backup was put back.
    let newest = (
      row: try LookupIndex.lastRow(connection), change: try LookupIndex.lastChange(connection)
    )
    main = segment.flatMap { segment in
      let header = segment.header
      let isOurs =
        header.storeKey == key && header.lastRow <= newest.row
        && header.lastChange <= newest.change
      return isOurs ? Part(segment) : nil
    }
    lastChange = main?.segment.header.lastChange ?? 0
    lastRow = main?.segment.header.lastRow ?? 0
    (settled, fresh, settledRows, freshRows, stayed) = (nil, nil, [], [], nil)
    return true
  }

  /// What can't all be followed waits for a merge; known guests that were changed come first, so
  /// that nobody is found under what was taken back.
  private func follow(_ connection: SQLiteConnection) throws(StoreError) {
    let room = LookupIndex.mostFollowed - followed
    let newest = try LookupIndex.lastChange(connection)
    var changed = try connection.all(
      "SELECT DISTINCT guest FROM profile_change WHERE number > $1 AND guest <= $2 LIMIT $3",
      [Value(lastChange), Value(lastRow), Value(room + 1)]
    ) { $0.integer64(0) }
    isBehind = changed.count > room
    guard !isBehind else { return }
    lastChange = newest
    let new = try connection.all(
      "SELECT row FROM guest WHERE row > $1 ORDER BY row LIMIT $2",
      [Value(lastRow), Value(room - changed.count + 1)]
    ) { $0.integer64(0) }
    isBehind = new.count > room - changed.count
    if !isBehind { changed += new }
    guard !changed.isEmpty else { return }
    lastRow = max(lastRow, changed.max() ?? 0)
    freshRows.formUnion(changed)
    settledRows.subtract(changed)
    let scan = try IndexScan(connection)
    if freshRows.count > LookupIndex.tailSize {
      settledRows.formUnion(freshRows)
      freshRows = []
      settled = try scan.segment(of: settledRows.sorted()).map { Part($0) }
    }
    fresh = try scan.segment(of: freshRows.sorted()).map { Part($0) }
  }

  static func key(of connection: SQLiteConnection) throws(StoreError) -> UInt64 {
    let text = try connection.first("SELECT value FROM setting WHERE name = 'lookup_key'") {
      $0.text(0)
    }
    return text.flatMap { UInt64($0, radix: 16) } ?? 0
  }

  static func lastRow(_ connection: SQLiteConnection) throws(StoreError) -> Int64 {
    try connection.first("SELECT max(row) FROM guest") { $0.integer64(0) } ?? 0
  }

  static func lastChange(_ connection: SQLiteConnection) throws(StoreError) -> Int64 {
    // The sequence stays when the rows are gone.
    try connection.first("SELECT seq FROM sqlite_sequence WHERE name = 'profile_change'") {
      $0.integer64(0)
    } ?? 0
  }
}
