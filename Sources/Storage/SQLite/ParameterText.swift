/// The texts of one statement's parameters, side by side: SQLite reads them where they are, and
/// need not keep a copy of each.
@safe struct ParameterText: ~Copyable {
  // Never without any room: SQLite takes an address of nothing for NULL.
  private var capacity = 64
  private var start = UnsafeMutablePointer<CChar>.allocate(capacity: 64)
  private var count = 0

  deinit {
    unsafe start.deallocate()
  }

  /// Makes room for texts of so many bytes together; those from before are gone.
  mutating func clear(for bytes: Int) {
    count = 0
    guard bytes > capacity else { return }
    unsafe start.deallocate()
    capacity = max(bytes, 2 * capacity)
    unsafe start = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
  }

  /// Adds a text.
  ///
  /// - Returns: where its bytes stand until the next `clear`.
  mutating func add(_ text: String) -> UnsafePointer<CChar> {
    let position = unsafe start + count
    let length = text.utf8.count
    precondition(count + length <= capacity, "room was made for every text")
    var text = text
    text.withUTF8 { bytes in
      guard let first = bytes.baseAddress else { return }
      unsafe first.withMemoryRebound(to: CChar.self, capacity: length) { letters in
        unsafe position.update(from: letters, count: length)
      }
    }
    count += length
    return unsafe UnsafePointer(position)
  }
}
