package import Hotel

/// A store of made-up guests, into which anybody may look without a PIN.
extension Store {
  /// Makes an empty store that is known as a demo's from the first moment on.
  package static func createDemo(
    path: String,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now
  ) throws(StoreError) -> Store {
    let store = try create(path: path, clock: clock)
    try store.write { () throws(StoreError) in try store.set("made_by", to: "demo") }
    return store
  }

  /// Whether a demo made it: no other store opens without a PIN.
  package func isDemo() throws(StoreError) -> Bool {
    try setting("made_by") == "demo"
  }

  /// Whether the sample company is in it, whole.
  package func isDemoLoaded() throws(StoreError) -> Bool {
    try setting("demo_loaded") == "1"
  }

  /// Loads the files and the policy's text of the sample company, and then whatever `afterwards`
  /// leaves; what a broken-off load brought stays, and `goesOn` may break it off; `reason` is as with
  /// any load.
  package func loadDemo(
    _ files: [String],
    properties: String,
    policy: String,
    reason: @escaping (RowFault) -> String = { "\($0)" },
    goesOn: @escaping (ImportProgress) -> Bool = { _ in true },
    afterwards: (Session) throws(StoreError) -> Void = { _ throws(StoreError) in }
  ) throws(ImportError) {
    let code = try Store.firstProperty(in: properties)
    do throws(StoreError) {
      guard try isDemo() else { throw .denied(.notADemo) }
      try adopt(policy: policy)
    } catch {
      throw .store(error)
    }
    let loader = Staff(id: Staff.ID("demo"), name: "demo", property: code, role: .manager)
    let session = Session(id: Session.commandLine, staff: loader, property: code)
    let summaries = try Importer(into: self, by: session, reason: reason, goesOn: goesOn).load(
      files
    )
    guard summaries.allSatisfy(\.isWhole) else { throw .store(.stopped) }
    do throws(StoreError) {
      try afterwards(session)
      try write { () throws(StoreError) in try set("demo_loaded", to: "1") }
      try checkpoint()
    } catch {
      throw .store(error)
    }
  }

  private static func firstProperty(in file: String) throws(ImportError) -> Property.Code {
    var reader: CSVReader
    do throws(StoreError) {
      reader = CSVReader(try MappedFile(path: file))
    } catch {
      throw .store(error)
    }
    guard case .success(let header)? = reader.next()?.content,
      let position = header.firstIndex(where: { $0.trimmed == "code" }),
      case .success(let cells)? = reader.next()?.content, position < cells.count
    else {
      throw .notCSV(file: file)
    }
    return Property.Code(cells[position].trimmed.uppercased())
  }
}
