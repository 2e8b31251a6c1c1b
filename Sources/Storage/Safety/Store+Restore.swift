import Glibc
package import Hotel

/// What a restoration did.
package struct Restoration: Sendable {
  /// Where the store that was replaced is kept; nothing when there was none.
  package let kept: String?
  /// Guests who had been erased since the copy was made, and were erased once more.
  package let erasedAgain: Int
  /// Staff whom the copy knew otherwise, and who stay as they are now.
  package var carried: [Staff.ID] = []
  /// Nothing of those who were erased is left in the files of the store.
  package fileprivate(set) var isClean = true
}

extension Store {
  /// Puts a copy in the place of everything the store holds, in one durable step: desks that have
  /// it open see the restored state, a crash leaves either the old one or the new.
  ///
  /// The copy is looked through first. What was replaced is kept beside the store; under a name of
  /// its own, unless an older one kept may be replaced.
  package func restore(
    from file: String,
    replacingKept: Bool = false,
    by session: Session,
    goesOn: @escaping (BackupProgress) -> Bool = { _ in true }
  ) throws(StoreError) -> Restoration {
    guard !StoreFile.areSame(file, path) else { throw .exists(path: file) }
    let copy = try CheckedCopy(of: file, beside: path, clock: clock, goesOn: goesOn)
    defer { copy.remove() }
    var restoration = try holdingWriterLock { () throws(StoreError) -> Restoration in
      // Another restoration may have kept what it replaced a moment ago.
      let kept = Store.freeName(keptOf: path, replacing: replacingKept)
      let facts = try lastingFacts()
      try backUp(to: kept, isChecked: false)
      let carried = try facts.carry(into: copy.store, kept: kept, by: session)
      try copy.store.connection.backUp(into: connection) { _, _ in true }
      return Restoration(kept: kept, erasedAgain: facts.erased.count, carried: carried)
    }
    try makeIndex()
    restoration.isClean = try finishErasures()
    return restoration
  }

  /// Puts a copy where no store can be opened any more; what lies there is kept beside it.
  ///
  /// Nobody can sign in to a store that is gone: whoever may write its folder may do this.
  package static func restoreLost(
    _ path: String,
    from file: String,
    replacingKept: Bool = false,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now,
    goesOn: @escaping (BackupProgress) -> Bool = { _ in true }
  ) throws(StoreError) -> Restoration {
    guard !StoreFile.areSame(file, path) else { throw .exists(path: file) }
    try StoreFile.makeFolder(of: path)
    guard !StoreFile.isInUse(path) else { throw .busy(holder: .unknown) }
    let copy = try CheckedCopy(of: file, beside: path, clock: clock, goesOn: goesOn)
    defer { copy.remove() }
    let isThere = StoreFile.exists(path) || SideFile.log.exists(besideStore: path)
    let kept = isThere ? freeName(keptOf: path, replacing: replacingKept) : nil
    _ = try LastingFacts().carry(into: copy.store, kept: kept, by: nil)
    let whole = path + ".restored"
    try copy.store.backUp(to: whole)
    try WriterLock(beside: path).hold { () throws(StoreError) in
      if let kept { try StoreFile.setAside(path, as: kept) }
      try StoreFile.publish(whole, as: path)
    }
    return Restoration(kept: kept, erasedAgain: 0)
  }

  /// A name beside the store that nothing bears, or that may be taken.
  private static func freeName(keptOf path: String, replacing: Bool) -> String {
    let name = path + ".before-restore"
    func isFree(_ name: String) -> Bool {
      !StoreFile.exists(name) && !SideFile.log.exists(besideStore: name)
    }
    if replacing || isFree(name) { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first(where: isFree) ?? name
  }

  private func lastingFacts() throws(StoreError) -> LastingFacts {
    LastingFacts(
      changes: try changeNumber(),
      guestNumber: try Int(setting("guest_number") ?? "0") ?? 0,
      backups: try connection.all("SELECT path, made_at FROM backup ORDER BY path") {
        ($0.text(0), $0.integer64(1))
      },
      erased: try connection.all("SELECT guest FROM erasure ORDER BY guest") { $0.id(0) },
      staff: try staffRows()
    )
  }
}

/// What holds of a store however far back it is set.
private struct LastingFacts {
  /// Desks tell a change by a larger number.
  var changes = 0
  /// No guest ever gets the number of another.
  var guestNumber = 0
  var backups: [(path: String, madeAt: Int64)] = []
  /// A copy from before must not bring them back.
  var erased: [Guest.ID] = []
  /// Who has left stays out, a PIN that was changed stays so, and a locked door stays locked.
  var staff: [StaffRow] = []

  /// - Returns: the staff whom the copy knew otherwise.
  func carry(
    into copy: Store,
    kept: String?,
    by session: Session?
  ) throws(StoreError) -> [Staff.ID] {
    try copy.write { () throws(StoreError) -> [Staff.ID] in
      let number = try Int(copy.setting("guest_number") ?? "0") ?? 0
      try copy.set("guest_number", to: String(max(number, guestNumber)))
      try copy.set("change", to: String(max(try copy.changeNumber(), changes)))
      // The index beside the store was made of another one.
      try copy.connection.execute(
        "UPDATE setting SET value = lower(hex(randomblob(7))) WHERE name = 'lookup_key'"
      )
      for backup in backups {
        try copy.connection.execute(
          "INSERT INTO backup (path, made_at) VALUES ($1, $2) ON CONFLICT (path) DO NOTHING",
          [Value(backup.path), Value(backup.madeAt)]
        )
      }
      let carried = try copy.keep(staff)
      guard let actor = try copy.actor(for: session) else { return carried }
      let facts = Facts([
        .file: kept.map { StoreFile.name(of: $0) },
        .staff: carried.map(\.rawValue).joined(separator: ", "),
      ])
      try copy.note(TrailNote(.restore, facts), by: actor)
      var guests: [Guest] = []
      for id in erased {
        if let guest = try copy.known(id), try copy.erasedAt(id) == nil { guests.append(guest) }
      }
      _ = try copy.redact(guests, because: .restored, by: actor)
      return carried
    }
  }
}

extension Store {
  /// Whoever restores, at a hotel that the copy knows, for theirs may be newer than the copy.
  ///
  /// Without a sign-in it is the machine's owner.
  fileprivate func actor(for session: Session?) throws(StoreError) -> Session? {
    let codes = try properties().map(\.code)
    guard let first = codes.first else { return nil }
    let property = session.map(\.property).flatMap { codes.contains($0) ? $0 : nil } ?? first
    let owner = Staff(
      id: Staff.fileOwner,
      name: Staff.fileOwner.rawValue,
      property: property,
      role: .manager
    )
    return Session(
      id: session?.id ?? Session.commandLine,
      staff: session?.staff ?? owner,
      property: property
    )
  }
}

/// A copy of a backup that was looked through, up to date, in a file of its own beside the store.
private struct CheckedCopy {
  let store: Store

  /// Errors name the file that was given.
  init(
    of file: String,
    beside path: String,
    clock: @escaping @Sendable () -> Instant,
    goesOn: @escaping (Store.BackupProgress) -> Bool
  ) throws(StoreError) {
    StoreFile.removeAbandoned(beside: path)
    let position = path + StoreFile.restoring + "\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    StoreFile.remove(position)
    do throws(StoreError) {
      try StoreFile.check(file)
      let source = try SQLiteConnection(path: file)
      try Store.check(source, against: Schema.migrations)
      try StoreFile.create(position)
      let target = try SQLiteConnection(path: position)
      try source.backUp(into: target) { goesOn(.copying(pages: $0, of: $1)) }
      try target.checkIntegrity { goesOn(.checking) }
      store = try Store(
        path: position,
        clock: clock,
        migrations: Schema.migrations,
        keepsOlder: false
      )
      guard try store.checkUp(goesOn: { goesOn(.checking) }).isSound else {
        throw StoreError.corrupt(path: file)
      }
    } catch {
      StoreFile.remove(position)
      throw error.renamed(position, to: file)
    }
  }

  func remove() {
    StoreFile.remove(store.path)
  }
}

extension StoreError {
  /// The error with the path that whoever asked knows.
  fileprivate func renamed(_ path: String, to file: String) -> StoreError {
    switch self {
    case .corrupt(path): .corrupt(path: file)
    case .foreign(path): .foreign(path: file)
    case .altered(path, let part): .altered(path: file, part: part)
    case .newer(path, let version): .newer(path: file, version: version)
    // A copy that can't be upgraded is not what it says it is.
    case .statement: .corrupt(path: file)
    default: self
    }
  }
}
