import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct RejectsFileTests {
  @Test func `rejected rows go, whole, into a file of their own, and go when all is well`() throws {
    let chain = try Chain()
    let path = chain.folder.write(
      ["\u{FEFF}guest;family;note", "g 1;Lee;a \"b\"", "g-1;Lee;", "g-2;\"x", ""]
        .joined(separator: "\n"),
      to: "guests.csv"
    )
    let importer = Importer(
      into: chain.store,
      by: chain.mona.session,
      reason: { $0 == .openQuote ? "never closed" : "“\($0.isPayment)”, it" }
    )
    let summary = try #require(try importer.load([path]).first)
    #expect(summary.added == 1 && summary.rejected == 2)
    #expect(
      chain.folder.text("guests.csv.rejected.csv") == """
        line;reason;guest;family;note
        2;"guest: “false”, it";g 1;Lee;a "b"
        4;"row: never closed";g-2;"x

        """
    )
    #expect(chain.folder.mode("guests.csv.rejected.csv") == 0o600)
    chain.folder.write("guest;family\ng-1;Lee", to: "guests.csv")
    _ = try importer.load([path])
    #expect(chain.folder.text("guests.csv.rejected.csv") == nil)
  }
}
