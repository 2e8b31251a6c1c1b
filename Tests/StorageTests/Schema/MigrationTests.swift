import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct MigrationTests {
  private static let names = [
    "store-1", "store-2", "store-3", "store-5", "store-6", "store-7",
  ]
  /// Everything that the trail told of before it held facts.
  private static let told = "store-4"
  private static let folder = String(#filePath.dropLast("MigrationTests.swift".count))
  private let folder = TemporaryFolder()

  /// A store as an earlier version left it, from the text beside this file.
  private func older(_ name: String) throws -> String {
    let path = folder.file(name + ".db")
    try StoreFile.create(path)
    let connection = try SQLiteConnection(path: path)
    let text = try #require(
      TemporaryFolder.contents(of: Self.folder + "Migrations/\(name).sql")
    )
    var statement = ""
    for line in text.split(separator: "\n") {
      statement += line + "\n"
      guard line.hasSuffix(";") else { continue }
      try connection.execute(statement)
      statement = ""
    }
    #expect(statement.isEmpty)
    return path
  }

  /// Every table's making and every row, as text.
  private func dump(_ path: String) throws -> [String] {
    let connection = try SQLiteConnection(path: path)
    var lines = try connection.all(
      "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name"
    ) { $0.text(0) }
    let tables = try connection.all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    ) { $0.text(0) }
    for table in tables {
      let columns = try connection.all("SELECT name FROM pragma_table_info('\(table)')") {
        "\"\($0.text(0))\""
      }
      lines += try connection.all(
        "SELECT json_array(\(columns.joined(separator: ", "))) FROM \(table)"
      ) {
        $0.text(0)
      }
    }
    return lines + ["\(try connection.first("PRAGMA user_version") { $0.integer(0) } ?? -1)"]
  }

  @Test(arguments: names)
  func `an older store keeps every row, and what it was is kept beside it`(_ name: String) throws {
    let path = try older(name)
    let before = try dump(path)
    let clock = TestClock()
    let store = try Store(path: path, clock: clock.now)
    #expect(try store.checkUp().isSound)
    #expect(try dump("\(path).before-\(Schema.migrations.count)") == before)
    let guest = try store.guest(Guest.ID("G0000001"))
    #expect(guest.name == "Ann Lee" && guest.nativeName == "李安" && guest[.note] == "reads late")
    #expect(try store.preferences(of: guest.id).map(\.text) == ["foam pillow"])
    #expect(try store.preference(Preference.ID("P2")).retirement?.reason == "coffee now")
    #expect(try store.stay(Stay.ID("S1")).revenue == usd(1200))
    #expect(try store.incident(Incident.ID("I1")).problem == "noise")
    #expect(try store.charge(Charge.ID("I1"))?.gestures.count == 1)
    #expect(try store.charge(Charge.ID("X1"))?.status == .approved)
    let budget = try Office(store, Chain().session()).budget()
    #expect(budget.spent == usd(120))
    var filter = TrailFilter()
    filter.guest = guest.id
    #expect(try store.trail(matching: filter).map(\.number) == [1, 2])
    #expect(try store.drafts(of: Staff.ID("ada")) == ["prefer/G0000001": "window ta"])
    #expect(try store.staff(Staff.ID("mona")).role == .manager)
    #expect(try store.properties().map(\.name) == ["Bay"])
    #expect(try store.changeNumber() >= 7)
    #expect(try store.answers(to: "lee", at: Property.Code("SFO")).map(\.guest) == [guest.id])
    guard name >= "store-2" else { return }
    #expect(try store.traces(at: Property.Code("SFO")).map(\.trace.text) == ["call a car"])
    #expect(try store.settings(of: Staff.ID("ada")) == ["theme": "dark"])
    let state = try store.connection.first("SELECT state FROM fulfilment") { $0.text(0) }
    #expect(state == "done")
  }

  @Test(arguments: names + [told])
  func `an upgrade that fails leaves the older store as it was`(_ name: String) throws {
    let path = try older(name)
    let before = try dump(path)
    let bad = Schema.Migration(name: "bad", statements: ["CREATE TABLE guest (a TEXT) STRICT"])
    let clock = TestClock()
    #expect(throws: StoreError.self) {
      try Store(path: path, clock: clock.now, migrations: Schema.migrations + [bad])
    }
    #expect(try dump(path) == before)
    #expect(try Store(path: path, clock: clock.now).guest(Guest.ID("G0000001")).name == "Ann Lee")
  }

  @Test func `what the trail told in sentences it tells in facts`() throws {
    let store = try Store(path: try older(Self.told), clock: TestClock().now)
    #expect(try store.checkUp().isSound)
    let lines = try store.trail(matching: TrailFilter()).map { entry in
      let facts = entry.facts.all.map { "\($0.name.rawValue)=\($0.value)" }
      return "\(entry.act.rawValue): \(facts.joined(separator: "; "))"
    }
    #expect(lines == Self.facts)
  }

  @Test func `what was done before the upgrade is taken back after it, to the first act`() throws {
    let store = try Store(path: try older(Self.told), clock: TestClock().now)
    let (ada, ann) = (Chain.person("ada", .clerk), Guest.ID("G0000001"))
    let office = Office(
      store,
      Session(id: Session.commandLine, staff: ada, property: Property.Code("SFO"))
    )
    let undone = try (0..<18).map { _ in try office.undo(on: ann).act }
    #expect(
      undone == [
        .setUp, .setUp, .resolveTrace, .reopenTrace, .resolveTrace, .leaveTrace, .giveDelight,
        .resolveIncident, .closeIncident, .resolveIncident, .openIncident, .move, .checkIn,
        .retirePreference, .confirmPreference, .recordPreference, .recordPreference,
        .recordPreference,
      ]
    )
    #expect(throws: StoreError.refused(.nothingToUndo)) { try office.undo(on: ann) }
    #expect(try store.preferences(of: ann).isEmpty && store.incidents(of: ann).isEmpty)
    let stay = try store.stay(Stay.ID("S1"))
    #expect(stay.status == .dueIn && stay.room.isEmpty)
    #expect(try office.budget().spent == usd(0))
    #expect(try store.traces(at: office.session.property).isEmpty)
  }

  private static let facts = [
    "init: name=SFO", "staff add: role=clerk", "staff add: role=guest_relations", "staff pin: ",
    "staff unlock: ", "staff off: ", "import: count=2; name=guests", "import: count=3; name=stays",
    "guest new: ", "guest edit: fields=birth_date city", "card: ",
    "prefer: text=foam pillow; polarity=like", "prefer: text=peanuts; polarity=allergy",
    "prefer: text=coffee; black; polarity=like", "confirm: text=peanuts",
    "retire: reason=tea now: always", "check-in: room=1412", "move: room=1413",
    "incident open: problem=noise; at night", "resolve: problem=noise; at night",
    "incident close: problem=noise; at night", "resolve: problem=no hot water",
    "wow: action=cake, one candle", "wow: action=suite", "wow: action=boat",
    "approve: reason=good: reason", "reject: reason=too much",
    "trace add: text=call a car: 6; department=CON",
    "trace done: text=call a car: 6; department=CON",
    "trace reopen: text=call a car: 6; department=CON",
    "trace done: text=call a car: 6; department=CON",
    "setup: text=foam pillow; department=HSK; status=done",
    "setup: text=peanuts; department=F&B; status=declined", "walk-in: ", "check-out: ",
    "prefer: text=lavender; polarity=dislike",
    "undo: text=lavender; polarity=dislike; act=prefer", "setting: name=theme; value=dark",
    "no-show: ", "export: ", "backup: ", "erase: reason=request",
  ]

  @Test func `there is a text of every earlier version, and a newer store is left alone`() throws {
    let texts = StoreFile.names(beside: Self.folder + "Migrations/x").filter {
      $0.hasSuffix(".sql")
    }
    #expect(Set(texts) == Set((Self.names + [Self.told]).map { $0 + ".sql" }))
    for version in 1..<Schema.migrations.count {
      #expect(texts.contains { $0.hasPrefix("store-\(version)") }, "no store of version \(version)")
    }
    let path = try older("store-3")
    try SQLiteConnection(path: path).execute("PRAGMA user_version = 99")
    let before = folder.read("store-3.db")
    #expect(throws: StoreError.newer(path: path, version: 99)) { try Store(path: path) }
    #expect(folder.read("store-3.db") == before)
    #expect(folder.names.filter { $0.contains("before") } == [])
  }

  @Test func `a store of the first tables gets the line-up's after a backup`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("s.db")
    let clock = TestClock()
    try StoreFile.create(path)
    try SQLiteConnection(path: path).execute(
      "PRAGMA application_id = \(Schema.applicationID)"
    )
    let first = Array(Schema.migrations.prefix(1))
    let old = try Store(path: path, clock: clock.now, migrations: first)
    try old.write { () throws(StoreError) in
      try old.save(Chain.hotel("SFO", "San Francisco", "America/Los_Angeles"))
      try old.connection.execute(
        "INSERT INTO staff (id, name, property, role) VALUES ('ada', 'ada', 'SFO', 'clerk')"
      )
    }
    let ada = Session(id: "s1", staff: Chain.person("ada", .clerk), property: Property.Code("SFO"))
    try old.connection.execute(
      """
      INSERT INTO guest VALUES (1, 'G1', 'Ann', 'Lee', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '')
      """
    )
    let ann = Guest.ID("G1")
    #expect(throws: StoreError.self) { try old.handOver(at: ada.property) }
    let new = try Store(path: path, clock: clock.now)
    #expect(folder.mode("s.db.before-\(Schema.migrations.count)") == 0o600)
    let due = LocalTime(day: Chain.today, minutes: 600)
    let office = Office(new, ada)
    _ = try office.leave("towels", for: .spa, due: due, of: ann)
    try office.keepSetting("language", "de")
    #expect(try new.handOver(at: ada.property).traces.count == 1)
    #expect(throws: StoreError.newer(path: path, version: Schema.migrations.count)) {
      try Store(path: path, clock: clock.now, migrations: first)
    }
  }
}
