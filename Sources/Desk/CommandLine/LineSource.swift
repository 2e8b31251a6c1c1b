/// Where typed lines come from: a stream of the process, or a test's memory.
package final class LineSource {
  package let isTerminal: Bool
  private let read: () -> [UInt8]
  private let readHidden: () -> String?
  private var pending: ArraySlice<UInt8> = []

  /// - Parameters:
  ///   - isTerminal: whether a person can be asked.
  ///   - read: gives the next bytes, none at the end.
  ///   - readHidden: gives a line that is not shown while it is typed.
  package init(
    isTerminal: Bool,
    read: @escaping () -> [UInt8],
    readHidden: @escaping () -> String? = { nil }
  ) {
    self.isTerminal = isTerminal
    self.read = read
    self.readHidden = readHidden
  }

  /// The next line without its end, or nothing when there is none.
  func line() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        line += pending[..<end]
        pending = pending[(end + 1)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
      line += pending
      pending = read()[...]
      guard !pending.isEmpty else {
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
      }
    }
  }

  func hiddenLine() -> String? { readHidden() }
}
