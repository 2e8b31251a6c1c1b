import Testing

@testable import Storage

struct ImportColumnTests {
  @Test func `a column has the name it bears in files`() {
    let columns: [ImportColumn] = [.guest, .birthDate, .preferredName, .roomType, .consentAt]
    #expect(
      columns.map(\.name) == ["guest", "birth_date", "preferred_name", "room_type", "consent_at"]
    )
    #expect(Set(ImportColumn.allCases.map(\.name)).count == ImportColumn.allCases.count)
  }

  @Test func `every column belongs to a kind, and no kind has more than a row's marks`() {
    let used = Set(ImportKind.allCases.flatMap(\.ownColumns))
    #expect(used == Set(ImportColumn.allCases))
    #expect(ImportKind.allCases.allSatisfy { $0.ownColumns.count <= 36 })
  }

  @Test func `the first of two columns of one name counts`() {
    let columns = ImportColumns(.guests, header: ["family", "size", "guest", "family"])
    #expect(columns.cells[columns.position(.family)] == 0)
    #expect(columns.cells[columns.position(.guest)] == 2)
    #expect(columns.cells[columns.position(.note)] == nil)
    #expect(columns.ignored == ["size"] && columns.width == 4)
    #expect((0...2).map { columns.name(ofCell: $0) } == ["family", "column 2", "guest"])
  }
}
