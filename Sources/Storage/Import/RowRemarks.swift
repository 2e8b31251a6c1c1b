/// What the row that is being loaded makes doubtful, each thing once.
final class RowRemarks {
  private(set) var all: [(field: String, doubt: RowDoubt)] = []

  func add(_ doubt: RowDoubt, of field: String) {
    guard !all.contains(where: { $0 == (field, doubt) }) else { return }
    all.append((field, doubt))
  }

  func clear() {
    all = []
  }
}
