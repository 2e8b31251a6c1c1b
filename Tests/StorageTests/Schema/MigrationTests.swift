import Hotel
import Testing

@testable import Storage

struct MigrationTests {
  private static let names = ["store-1", "store-2", "store-3"]
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
    #expect(guest.name == "Ann Lee" && guest.nativeName == "李安" && guest.note == "reads late")
    #expect(try store.preferences(of: guest.id).map(\.text) == ["foam pillow"])
    #expect(try store.preference(Preference.ID("P2")).retirement?.reason == "coffee now")
    #expect(try store.stay(Stay.ID("S1")).revenue == usd(1200))
    #expect(try store.incident(Incident.ID("I1")).problem == "noise")
    #expect(try store.charge(Charge.ID("I1"))?.gestures.count == 1)
    #expect(try store.charge(Charge.ID("X1"))?.status == .approved)
    #expect(try store.standing(of: Staff.ID("ada"), at: Property.Code("SFO")).spent == usd(120))
    #expect(try store.trail(of: guest.id).map(\.number) == [2, 1])
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

  @Test(arguments: names)
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

  @Test func `there is a text of every earlier version, and a newer store is left alone`() throws {
    let texts = StoreFile.names(beside: Self.folder + "Migrations/x").filter {
      $0.hasSuffix(".sql")
    }
    #expect(Set(texts) == Set(Self.names.map { $0 + ".sql" }))
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
}
