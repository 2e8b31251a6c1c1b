import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreHoldingsTests {
  /// Tables with a guest in them that hold nothing of the guest but the number of a row.
  private static let bare: Set<String> = ["profile_change"]

  /// The tables that lead to a guest, found through the schema: by a column of that name, or by a
  /// foreign key to one that does.
  private func tables(_ store: Store) throws -> Set<String> {
    let keys = try store.connection.all(
      """
      SELECT m.name, k."table" FROM sqlite_schema m, pragma_foreign_key_list(m.name) k
      WHERE m.type = 'table' ORDER BY 1, 2
      """
    ) { ($0.text(0), $0.text(1)) }
    var found = Set(
      try store.connection.all(
        """
        SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'guest' ORDER BY 1
        """
      ) { $0.text(0) }
    )
    found.insert("guest")
    while let more = keys.first(where: { found.contains($1) && !found.contains($0) }) {
      found.insert(more.0)
    }
    return found.subtracting(Self.bare)
  }

  @Test func `no table with a guest in it is left out of what is handed over`() throws {
    let chain = try Chain()
    let store = chain.store
    let guest = try MarkedGuest(chain)
    try store.connection.execute(
      "INSERT OR IGNORE INTO fulfilment VALUES ('past', (SELECT id FROM preference), 'HSK', 'done', 'ada', 9)"
    )
    try chain.stay("host", of: try chain.guest("Cy", "Roe"), companions: [guest.id])
    let read = HoldingsQuery.all.map(\.from).joined(separator: "\n")
    for table in try tables(store).sorted() {
      let names = [" \(table) ", " \(table)\n"]
      #expect(names.contains { (read + "\n").contains($0) }, "\(table) is not handed over")
      let rows = try store.connection.first("SELECT count(*) FROM \(table)") { $0.integer(0) }
      #expect(rows ?? 0 > 0 || table == "erasure", "\(table) has no row to look for")
    }
    let holdings = try chain.mona.export(guest.id)
    let told = holdings.sections.flatMap(\.records).flatMap { $0 }.compactMap { entry in
      if case .text(let text) = entry.value { text } else { nil }
    }
    let missing = guest.marks.filter { mark in !told.contains { $0.contains(mark) } }
    #expect(missing == [])
    for section in holdings.sections where section.name != "erasure" {
      #expect(!section.records.isEmpty, "\(section.name)")
    }
    #expect(try chain.acts().last == .export)
    #expect(throws: StoreError.denied(.role(needed: .guestRelations))) {
      try chain.ada.export(guest.id)
    }
  }

  @Test func `every column of a table with a guest in it is handed over`() throws {
    let chain = try Chain()
    let read = HoldingsQuery.all.flatMap(\.columns).map(\.sql).joined(separator: " ")
    let words = Set(
      read.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { String($0) }
    )
    // Rows' own numbers, keys that the query itself is by, and what is made of another column.
    let spared: Set<String> = [
      "guest", "row", "number", "folded", "session", "undoes", "period", "place", "rate",
      "is_redacted", "rewritten_at", "cleaned_at", "act",
    ]
    for table in try tables(chain.store).sorted() {
      let columns = try chain.store.connection.all("SELECT name FROM pragma_table_info('\(table)')")
      {
        $0.text(0)
      }
      let missing = columns.filter { !words.contains($0) && !spared.contains($0) }
      #expect(missing == [], "\(table)")
    }
  }

  @Test func `little is held on somebody who was erased`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    _ = try chain.mona.erase(guest.id)
    let holdings = try chain.mona.export(guest.id)
    let text = "\(holdings)"
    #expect(guest.marks.filter { text.contains($0) } == [])
    #expect(holdings.sections.contains { $0.name == "erasure" && $0.records.count == 1 })
  }
}
