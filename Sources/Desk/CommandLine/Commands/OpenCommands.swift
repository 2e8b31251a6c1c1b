import FrontOffice
import Glibc
import Hotel
import Sample
import Storage
import Terminal

/// Opens the desk, full-screen or in lines, on a store or on the sample company.
enum OpenCommands {
  private static let usualClerk = "ana"

  static func open(_ run: CommandRun) throws -> ExitCode {
    run.noteSettingFaults()
    let path = try run.storePath
    guard !run.isPlain else {
      let store = try run.openStore()
      return try talk(at: store, try signedIn(at: store, run), run)
    }
    let store = try run.openStore()
    let (session, property) = try signedIn(at: store, run)
    return try show(path, store, session: session, property: property, run)
  }

  /// Whoever can be signed in without a question; the desk asks the others.
  private static func signedIn(
    at store: Store,
    _ run: CommandRun
  ) throws -> (Session?, Property.Code?) {
    let property = try run.propertyAsked(in: store)?.code
    guard run.isPlain || run.isOnTerminal else { throw CommandError.use(.noTerminal(store: nil)) }
    guard run.setting(Options.staff, EnvironmentName.staff) != nil, try run.givenPIN() != nil else {
      return (nil, property)
    }
    // A desk's sign-in is its own, so that undo there never reaches what a script did.
    let desk = try run.signIn(to: store, as: ActID(at: run.clock()).rawValue)
    return (desk.office.session, property)
  }

  static func demo(_ run: CommandRun) throws -> ExitCode {
    if run.setting(Options.store, EnvironmentName.store) != nil {
      return try show(demoAt: try run.storePath, run)
    }
    guard run.isPlain || run.isOnTerminal else { throw CommandError.use(.noTerminal(store: nil)) }
    let folder = try TemporaryFolder(in: run.environment[EnvironmentName.temporaryFolder])
    return try show(demoAt: folder.store, run)
  }

  private static func show(demoAt path: String, _ run: CommandRun) throws -> ExitCode {
    run.noteSettingFaults()
    guard !run.isPlain else {
      let store = try demoStore(at: path, run)
      let session = try sampleSession(in: store, run)
      return try talk(at: store, (session, session.property), run)
    }
    let store = try demoStore(at: path, run)
    let session = try sampleSession(in: store, run)
    guard run.isOnTerminal else { throw CommandError.use(.noTerminal(store: path)) }
    return try show(path, store, session: session, property: session.property, run)
  }

  /// A sample clerk, signed in without a PIN.
  private static func sampleSession(in store: Store, _ run: CommandRun) throws -> Session {
    let typed = run.value(Options.staff) ?? usualClerk
    guard let id = Staff.id(from: typed), let staff = try? store.staff(id) else {
      throw CommandError.file(.noDemoStaff(typed))
    }
    let property = try run.propertyAsked(in: store)?.code ?? staff.property
    return Session(id: ActID(at: run.clock()).rawValue, staff: staff, property: property)
  }

  /// The demo's store, made if there is none, filled if it is not whole.
  private static func demoStore(at path: String, _ run: CommandRun) throws -> Store {
    if Store.exists(path) {
      let store = try Store(path: path, clock: run.clock)
      guard try store.isDemo() else { throw StoreError.denied(.notADemo) }
      if try store.isDemoLoaded() { return store }
      try fill(store, try SampleFolder(run), run)
      return store
    }
    let sample = try SampleFolder(run)
    let store = try Store.createDemo(path: path, clock: run.clock)
    try fill(store, sample, run)
    return store
  }

  private static func fill(_ store: Store, _ sample: SampleFolder, _ run: CommandRun) throws {
    if run.isPlain { run.note(run.words.answers.store.loadingDemo) }
    let job = LongJob(run, .demo)
    defer { job.clear() }
    do {
      try store.loadDemo(
        sample.files,
        properties: sample.properties,
        policy: sample.policy,
        reason: run.words.errors.row,
        goesOn: { job.goesOn(JobProgress($0, indexing: run.words.answers.store.lookupIndex)) },
        afterwards: { loader throws(StoreError) in try leaveTraces(in: store, by: loader) }
      )
    } catch ImportError.store(.stopped) {
      throw job.stopped
    }
  }

  /// A clerk's to-dos about the first day's arrivals; a load that is begun again adds none.
  private static func leaveTraces(in store: Store, by loader: Session) throws(OfficeError) {
    let office = Office(store, loader)
    guard try office.traces().isEmpty,
      let clerk = try office.staffList().map(\.staff).first(where: {
        $0.property == loader.property && $0.role == .clerk
      })
    else {
      return
    }
    // A sign-in of its own: nobody's undo shall reach what the sample brought.
    let desk = Office(store, Session(id: "sample", staff: clerk, property: loader.property))
    let today = try desk.house.today
    let arrivals = try desk.lines(.arrivals, on: today)
    for sample in SampleTrace.all {
      let due = LocalTime(
        day: today.adding(days: sample.days),
        minutes: sample.time.hour * 60 + sample.time.minute
      )
      let guest = sample.arrival.flatMap { index in
        arrivals.isEmpty ? nil : arrivals[index % arrivals.count].guest.id
      }
      let act = LeaveTrace(
        for: sample.department,
        sample.text,
        due: due,
        guest: guest,
        id: desk.newID()
      )
      _ = try desk.perform(act)
    }
  }

  private static func show(
    _ path: String,
    _ store: Store,
    session: Session?,
    property: Property.Code?,
    _ run: CommandRun
  ) throws -> ExitCode {
    // The desk's thread opens a connection of its own. Closing this one before would be closing
    // the last, which clears the write-ahead log while a guest waits.
    defer { withExtendedLifetime(store) {} }
    let code = try OpenDesk.run(
      OpenDesk.Opening(
        storePath: path,
        session: session,
        staff: run.setting(Options.staff, EnvironmentName.staff) ?? "",
        property: property,
        isNoColor: run.has(Options.noColor) || run.says(EnvironmentName.noColor),
        note: littleRoom(at: store, run) ?? run.shortSettingFault,
        settings: run.settings
      )
    )
    return ExitCode(rawValue: code) ?? .inputOutput
  }

  private static func littleRoom(at store: Store, _ run: CommandRun) -> String? {
    guard let bytes = store.freeBytes, bytes < Store.littleRoom else { return nil }
    return run.words.frame.littleRoom(bytes / 1_000_000)
  }

  private static func talk(
    at store: Store,
    _ opening: (session: Session?, property: Property.Code?),
    _ run: CommandRun
  ) throws -> ExitCode {
    let start = ContinuousClock().now
    let talk = PlainTalk(
      desk: run.words,
      input: run.input,
      output: run.output,
      uptime: { ContinuousClock().now - start }
    )
    store.keepReserve()
    if let warning = littleRoom(at: store, run) { talk.say(warning + ".") }
    let desk = PlainDesk(
      store: store,
      talk: talk,
      property: opening.property,
      settings: run.settings,
      clock: run.clock
    )
    let code = try desk.run(
      as: opening.session,
      staff: run.setting(Options.staff, EnvironmentName.staff) ?? ""
    )
    if code == .notAllowed { throw CommandError.noStaff }
    return code
  }
}

extension CommandRun {
  /// Whether the desk speaks in lines: it was asked to, or the terminal can't be drawn on.
  fileprivate var isPlain: Bool {
    has(Options.plain) || says(EnvironmentName.accessible)
      || input.isTerminal && output.isTerminal && !isOnTerminal
  }

  /// What is said wrongly of the settings, short enough for a line of the screen.
  fileprivate var shortSettingFault: String? {
    settingFaults.first.map { words.answers.store.fault($0.short) }
  }

  /// Whether there is a terminal on which a screen can be drawn.
  fileprivate var isOnTerminal: Bool {
    let isTerminal = input.isTerminal && output.isTerminal
    return TerminalProfile(environment: environment, isTerminal: isTerminal).isUsable
  }
}

/// The files of the sample company, all there.
private struct SampleFolder {
  let files: [String]
  let properties: String
  let policy: String

  init(_ run: CommandRun) throws {
    let folder = run.value(Options.demoData) ?? "data"
    files = ImportKind.allCases.map { "\(folder)/\($0.rawValue).csv" }
    properties = "\(folder)/\(ImportKind.properties.rawValue).csv"
    for file in files { try TextFile.check(file) }
    policy = try TextFile.text(of: folder + "/policy.json")
  }
}

/// A folder for its owner alone, gone with all that is in it at the end.
private struct TemporaryFolder: ~Copyable {
  private let path: String
  var store: String { path + "/demo.db" }

  init(in parent: String?) throws {
    let folder = parent.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array((folder + "/frontdesk-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw CommandError.file(.unwritable(folder, code: errno))
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Store.remove(store)
    _ = unsafe rmdir(path)
  }
}
