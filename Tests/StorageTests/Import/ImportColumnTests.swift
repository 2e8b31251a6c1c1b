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

  @Test func `a column stands where the header has it, one of several texts at every such place`() {
    let header = ImportHeader(["family", "size", "guest", "phone", "", "phone"], renamed: [:])
    let columns = ImportColumns(.guests, header)
    #expect(columns.cells[columns.position(GuestField.family)] == 0)
    #expect(columns.cells[columns.position(ImportColumn.guest)] == 2)
    #expect(columns.cells[columns.position(GuestField.note)] == nil)
    #expect(columns.more == [columns.position(GuestField.phone): [5]])
    #expect(columns.ignored == ["size"] && columns.width == 6 && columns.readCells == [0, 2, 3, 5])
    #expect((0...2).map { columns.name(ofCell: $0) } == ["family", "column 2", "guest"])
  }
}
