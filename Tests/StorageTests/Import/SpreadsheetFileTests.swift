import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Files as spreadsheets and other programs write them.
struct SpreadsheetFileTests {
  private let chain: Chain

  init() throws {
    chain = try Chain()
    _ = try load("guest,given,family\ng-1,Ann,Lee\n")
  }

  /// What a load of a text brings, and what is remarked, as `line field`.
  private func load(
    _ text: String,
    renamed: [String: String] = [:]
  ) throws -> (summary: ImportSummary, remarks: [String]) {
    let path = chain.folder.write(text, to: "x.csv")
    var remarks: [String] = []
    let importer = Importer(
      into: chain.store,
      by: chain.mona.session,
      renamed: renamed,
      doubted: { remarks.append("\($0.line) \($0.field)") }
    )
    return (try #require(try importer.load([path]).first), remarks)
  }

  @Test(arguments: FaultyRows.lenient)
  func `a cell that a row can be without is left out and told`(_ rows: FaultyRows) throws {
    let (summary, remarks) = try load(rows.text)
    #expect(summary.added == rows.rows.count && summary.rejected == 0)
    #expect(remarks == rows.fields.enumerated().map { "\($0.offset + 2) \($0.element)" })
    let (again, told) = try load(rows.text)
    #expect(again.unchanged == rows.rows.count && told.isEmpty)
  }

  @Test func `what is left of a row is kept`() throws {
    _ = try load(
      "guest,given,family,birth_date,phone,postcode\n"
        + "g-2,#NAME?,Ito,1985-02-03 00:00:00,447912345678.0;4.47E+11,2138.0\n"
    )
    let guest = try chain.store.guest(Guest.ID("g-2"))
    #expect(guest.name == "Ito" && guest.birthDate == Day("1985-02-03"))
    #expect(guest.phones == ["447912345678"] && guest[.postcode] == "2138")
  }

  @Test(arguments: [
    ("guest,family,phone,phone\ng-1,Lee,1;2,3\n", [:], ["1", "2", "3"]),
    ("guest,family,mobile,phone\ng-1,Lee,7,\n", ["mobile": "phone"], ["7"]),
    ("guest,family,home,mobile\ng-1,Lee,5,7\n", ["home": "phone", "mobile": "phone"], ["5", "7"]),
  ])
  func `several columns of one kind are all read`(
    _ text: String,
    _ renamed: [String: String],
    _ phones: [String]
  ) throws {
    _ = try load(text, renamed: renamed)
    #expect(try chain.store.guest(Guest.ID("g-1")).phones == phones)
  }

  @Test func `two columns for one text are refused, unless one is said to be it`() throws {
    let text = "guest,family,surname,family\ng-1,Lee,Ito,Abe\n"
    let path = chain.folder.file("x.csv")
    #expect(throws: ImportError.clashingColumns(file: path, columns: ["family"])) { try load(text) }
    let (summary, _) = try load(text, renamed: ["surname": "family"])
    #expect(summary.displacedColumns == ["family"])
    #expect(try chain.store.guest(Guest.ID("g-1")).family == "Ito")
  }

  @Test(arguments: [
    "guest,family\ng-1,Abe\n,\n,,,\n , \n", "sep=;\nguest;family\ng-1;Abe\n",
    "SEP=\t\r\nguest\tfamily\r\ng-1\tAbe\r\n", "guest,family\ng-1,Abe\n\u{1A}",
    "guest,family\ng-1,Abe\u{1A}", "guest,family\ng-1,Abe,,\n\u{1A}\n\0\0",
    "\u{FEFF}sep=,\nguest,family\ng-1,Abe\n", "guest,family,,\ng-1,\u{200B}A\u{AD}be\u{200F},,\n",
    "g\u{200B}uest,\u{FEFF}family\ng-1,\u{202A}Abe\u{202C}\n",
  ])
  func `what programs put around the rows is no row`(_ text: String) throws {
    let (summary, remarks) = try load(text)
    #expect(summary.changed == 1 && summary.rejected == 0 && remarks.isEmpty)
    #expect(summary.ignoredColumns.isEmpty)
    #expect(try chain.store.guest(Guest.ID("g-1")).family == "Abe")
  }

  @Test func `a joiner stays where letters need it`() throws {
    let names = ["\u{645}\u{6CC}\u{200C}\u{62E}\u{648}", "\u{915}\u{94D}\u{200D}\u{937}"]
    for name in names {
      _ = try load("guest,family\ng-1,\(name)\n")
      #expect(try chain.store.guest(Guest.ID("g-1")).family == name)
    }
  }

  @Test func `text of two bytes a letter is refused as what it is`() throws {
    let letters: [[UInt8]] = "guest,family\n".utf8.map { [$0, 0] }
    let bytes: [UInt8] = [0xFF, 0xFE] + letters.joined()
    let path = chain.folder.write(bytes, to: "wide.csv")
    #expect(throws: ImportError.wideText(file: path)) {
      try Importer(into: chain.store, by: chain.mona.session).load([path])
    }
  }

  @Test func `rejected rows come without the columns that nobody asked for`() throws {
    let (summary, _) = try load(
      "guest,Wifi Password,family,phone,phone\ng 1,hunter2,\"Lee, \"\"x\"\"\",1,2\ng-3,\"secret\n"
    )
    #expect(summary.rejected == 2)
    let rejects = chain.folder.text("x.csv.rejected.csv")?.split(separator: "\n").map(String.init)
    #expect(rejects?.first == "line,reason,guest,family,phone,phone")
    #expect(rejects?.dropFirst().first?.hasSuffix("g 1,\"Lee, \"\"x\"\"\",1,2") == true)
    #expect(rejects?.last?.hasSuffix(",,,,") == true)
  }
}
