import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct SQLiteConnectionTests {
  private let folder = TemporaryFolder()

  private func opened() throws -> SQLiteConnection {
    let path = folder.write("", to: "c.db")
    let connection = try SQLiteConnection(path: path)
    try connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT")
    return connection
  }

  @Test func `the reader of a row may ask the same question again`() throws {
    let connection = try opened()
    for number in 1...3 {
      try connection.execute("INSERT INTO t VALUES ($1, $2)", [Value(number), Value("x")])
    }
    let sql = "SELECT a FROM t WHERE a >= $1 ORDER BY a"
    var pairs: [String] = []
    try connection.query(sql, [Value(1)]) { outer throws(StoreError) in
      try connection.query(sql, [Value(outer.integer(0))]) { inner throws(StoreError) in
        pairs.append("\(outer.integer(0))\(inner.integer(0))")
      }
    }
    #expect(pairs == ["11", "12", "13", "22", "23", "33"])
  }

  @Test func `parameters are bound by their number and not by their place`() throws {
    let connection = try opened()
    let text = try connection.first(
      "SELECT $2 || $1 || $2",
      [Value("a"), Value("b")]
    ) { $0.text(0) }
    #expect(text == "bab")
  }

  @Test(arguments: ["", "a", "Müller", "田中", "a\u{0}b", "'; DROP TABLE t", "🧳"])
  func `a text comes back as it went in`(_ text: String) throws {
    let connection = try opened()
    try connection.execute("INSERT INTO t VALUES (1, $1)", [Value(text)])
    #expect(try connection.first("SELECT b FROM t") { $0.text(0) } == text)
  }

  @Test func `nothing is told from an empty text`() throws {
    let connection = try opened()
    try connection.execute("INSERT INTO t VALUES (1, $1)", [.null])
    let row = try connection.first("SELECT b, b IS NULL, 7 FROM t") {
      ($0.isNull(0), $0.text(0), $0.instant(0), $0.day(0), $0.instant(2))
    }
    #expect(row?.0 == true && row?.1 == "" && row?.2 == nil && row?.3 == nil)
    #expect(row?.4 == Instant(milliseconds: 7))
  }

  @Test func `an error of the reader comes through and frees the statement`() throws {
    let connection = try opened()
    let asked = { () throws(StoreError) in
      try connection.query("SELECT 1") { _ throws(StoreError) in throw .busy(holder: .unknown) }
    }
    #expect(throws: StoreError.busy(holder: .unknown)) { try asked() }
    #expect(throws: StoreError.busy(holder: .unknown)) { try asked() }
    try connection.execute("DROP TABLE t")
  }

  @Test func `a wrong statement, a broken rule and a full disk are told apart`() throws {
    let connection = try opened()
    try connection.execute("INSERT INTO t VALUES (1, 'x')")
    for sql in ["SELEKT", "INSERT INTO t VALUES (1, 'y')", "INSERT INTO t VALUES ('z', 'y')", ""] {
      let error = #expect(throws: StoreError.self) { try connection.execute(sql) }
      guard case .statement? = error else {
        Issue.record("\(sql): \(String(describing: error))")
        continue
      }
    }
    try connection.execute("PRAGMA max_page_count = 1")
    #expect(throws: StoreError.diskFull) {
      try connection.execute(
        "INSERT INTO t VALUES (2, $1)",
        [Value(String(repeating: "x", count: 100_000))]
      )
    }
  }

  @Test func `a path that can't be opened is unreachable`() {
    let error = #expect(throws: StoreError.self) {
      try SQLiteConnection(path: folder.file("no/such.db"))
    }
    guard case .unreachable? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
