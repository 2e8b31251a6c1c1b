import Testing

@testable import Storage

struct RowFingerprintTests {
  /// What versions before this one kept of a cell.
  static func word(_ cell: String) -> String {
    guard !cell.isEmpty else { return "-" }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }

  private func content(_ cells: [String]) -> RowFingerprint {
    RowFingerprint(cells.count) { cells[$0] }
  }

  private static let rows = [
    [], [""], ["a"], ["", "", "b"], ["g-1", "Ann", "", "Lee", ""], ["Müller", "田中", "🧳", ""],
    (0..<36).map { "cell \($0)" }, (0..<36).map { $0 == 35 ? "last" : "" },
  ]

  @Test(arguments: rows)
  func `what is kept is read as it was, also from before`(_ cells: [String]) {
    let content = content(cells)
    #expect(RowFingerprint(content.text) == content)
    #expect(RowFingerprint(cells.map(Self.word).joined(separator: " ")) == content)
    #expect(content.text.utf8.count == 7 + 6 * cells.count { !$0.isEmpty })
    #expect(!content.text.contains(" "))
  }

  @Test func `every changed cell is told, and blank ones at the end are none`() {
    let before = content(["g-1", "Ann", "", "Lee"])
    let after = content(["g-1", "Anna", "x", "", "", "new"])
    #expect(
      (0..<7).map { before.agrees(with: after, in: $0) } == [
        true, false, false, false, true, false, true,
      ]
    )
    #expect(content(["a", "", ""]) == content(["a"]) && content(["a"]) != content(["", "a"]))
  }

  @Test func `many cells have many signs`() {
    let signs = Set((0..<100_000).map { content(["\($0)"]).signs })
    #expect(signs.count == 100_000)
  }
}
