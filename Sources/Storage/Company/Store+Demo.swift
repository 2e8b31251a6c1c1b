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

  /// Loads the files and the policy's text of the sample company; what a broken-off load brought
  /// stays, and `goesOn` may break it off.
  package func loadDemo(
    _ files: [String],
    properties: String,
    policy: String,
    goesOn: @escaping (ImportProgress) -> Bool = { _ in true }
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
    let summaries = try Importer(into: self, by: session, goesOn: goesOn).load(files)
    guard summaries.allSatisfy(\.isWhole) else { throw .store(.stopped) }
    do throws(StoreError) {
      try leaveSampleTraces(by: session)
      try write { () throws(StoreError) in try set("demo_loaded", to: "1") }
      try checkpoint()
    } catch {
      throw .store(error)
    }
  }

  /// A clerk's to-dos about the first day's arrivals; a load that is begun again adds none.
  private func leaveSampleTraces(by loader: Session) throws(StoreError) {
    let code = loader.property
    guard try traces(at: code).isEmpty,
      let clerk = try staffList(by: loader).map(\.staff).first(where: {
        $0.property == code && $0.role == .clerk
      })
    else {
      return
    }
    let today = try property(code).businessDate
    let arrivals = try lines(.arrivals, at: code, on: today)
    for sample in SampleTrace.all {
      let due = DueTime(
        day: today.adding(days: sample.days),
        minutes: sample.time.hour * 60 + sample.time.minute
      )
      var draft = TraceDraft(department: sample.department, text: sample.text, due: due)
      if let place = sample.arrival, !arrivals.isEmpty {
        draft.guest = arrivals[place % arrivals.count].guest.id
      }
      // A sign-in of its own: nobody's undo shall reach what the sample brought.
      _ = try add(draft, by: Session(id: "sample", staff: clerk, property: code))
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
      let place = header.firstIndex(where: { $0.trimmed == "code" }),
      case .success(let cells)? = reader.next()?.content, place < cells.count
    else {
      throw .notCSV(file: file)
    }
    return Property.Code(cells[place].trimmed.uppercased())
  }
}
