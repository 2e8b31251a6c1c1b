import Hotel
import Testing

@testable import Storage

struct ImportColumnTests {
  @Test func `a column has the name it bears in files`() {
    let columns: [ImportColumn] = [.guest, .roomType, .consentAt]
    #expect(columns.map(\.name) == ["guest", "room_type", "consent_at"])
    #expect(Set(ImportColumn.allCases.map(\.name)).count == ImportColumn.allCases.count)
  }

  @Test func `every column belongs to a kind, and no kind has more than a row's marks`() {
    let used = Set(ImportKind.allCases.flatMap(\.columns))
    let known = ImportColumn.allCases.map(\.name) + GuestField.allCases.map(\.rawValue)
    #expect(used == Set(known))
    #expect(ImportKind.allCases.allSatisfy { $0.columns.count <= 36 })
  }

  @Test func `the first of two columns of one name counts`() {
    let columns = ImportColumns(.guests, header: ["family", "size", "guest", "family"])
    #expect(columns.cells[columns.position(GuestField.family)] == 0)
    #expect(columns.cells[columns.position(ImportColumn.guest)] == 2)
    #expect(columns.cells[columns.position(GuestField.note)] == nil)
    #expect(columns.ignored == ["size"] && columns.width == 4)
    #expect((0...2).map { columns.name(ofCell: $0) } == ["family", "column 2", "guest"])
  }
}
