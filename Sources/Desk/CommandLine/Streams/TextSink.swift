import Glibc

/// A way out for text: a stream of the process, or a test's memory.
package final class TextSink {
  package let isTerminal: Bool
  /// How wide the terminal is now.
  let columns: () -> Int
  /// What the first write that went wrong said; nothing is written after it.
  private(set) var failure: Int32 = 0
  private let put: ([UInt8]) -> Int32
  private var pending: [UInt8] = []

  /// - Parameters:
  ///   - isTerminal: whether a person watches.
  ///   - columns: how wide the terminal is now.
  ///   - put: writes all bytes and gives 0, or the number of what went wrong.
  package init(
    isTerminal: Bool,
    columns: @escaping () -> Int = { 80 },
    put: @escaping ([UInt8]) -> Int32
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.put = put
  }

  /// The reader went away, which is nobody's fault.
  var isReaderGone: Bool { failure == EPIPE }

  func write(_ text: String) {
    pending += text.utf8
    if pending.count >= 1 << 16 { flush() }
  }

  func flush() {
    guard failure == 0, !pending.isEmpty else { return }
    failure = put(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
