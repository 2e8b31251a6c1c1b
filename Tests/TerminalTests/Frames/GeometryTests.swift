import Terminal
import Testing

@Suite struct GeometryTests {
  @Test(arguments: [
    (Rect(x: 2, y: 1, width: 6, height: 4).inset(by: 1), Rect(x: 3, y: 2, width: 4, height: 2)),
    (Rect(x: 0, y: 0, width: 1, height: 1).inset(by: 1), Rect(x: 1, y: 1, width: 0, height: 0)),
    (
      Rect(x: 0, y: 0, width: 9, height: 9).removing(top: 2, bottom: 1, left: 3, right: 4),
      Rect(x: 3, y: 2, width: 2, height: 6)
    ),
    (Rect(x: 0, y: 0, width: 3, height: 2).removing(top: 5), Rect(x: 0, y: 2, width: 3, height: 0)),
    (Rect(x: 1, y: 1, width: 5, height: 3).row(2), Rect(x: 1, y: 3, width: 5, height: 1)),
    (Rect(x: 1, y: 1, width: 5, height: 3).row(3), Rect(x: 1, y: 4, width: 0, height: 0)),
    (
      Rect(x: 0, y: 0, width: 5, height: 5).intersection(Rect(x: 3, y: 4, width: 9, height: 9)),
      Rect(x: 3, y: 4, width: 2, height: 1)
    ),
    (Rect(Size(columns: -1, rows: 3)), Rect(x: 0, y: 0, width: 0, height: 3)),
  ])
  func `blocks are cut without ever growing or turning negative`(_ cut: Rect, _ expected: Rect) {
    #expect(cut == expected)
  }
}
