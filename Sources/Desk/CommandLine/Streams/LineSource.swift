package import Terminal

/// Where typed lines come from: a stream of the process, or a test's memory.
package final class LineSource {
  /// What came of waiting for a line.
  enum Answer: Equatable {
    case line(String)
    case end
    case timeUp
    case signal(Int32)
  }

  /// Waits for a line: whether it is hidden while typed, and how long at most.
  package typealias Wait = (_ isHidden: Bool, _ timeout: Duration?) -> LineInput.Arrival

  package let isTerminal: Bool
  private let read: () -> [UInt8]
  private let readHidden: () -> String?
  private let wait: Wait?
  private var pending: ArraySlice<UInt8> = []

  /// - Parameters:
  ///   - isTerminal: whether a person can be asked.
  ///   - read: gives the next bytes, none at the end.
  ///   - readHidden: gives a line that is not shown while it is typed.
  ///   - wait: gives the next bytes to a conversation, which hears of signals and of time too.
  package init(
    isTerminal: Bool,
    read: @escaping () -> [UInt8],
    readHidden: @escaping () -> String? = { nil },
    wait: Wait? = nil
  ) {
    self.isTerminal = isTerminal
    self.read = read
    self.readHidden = readHidden
    self.wait = wait
  }

  /// The next line without its end, or nothing when there is none.
  func line() -> String? {
    while true {
      if let line = cutLine() { return line }
      let bytes = read()
      guard !bytes.isEmpty else { return rest() }
      pending += bytes
    }
  }

  func hiddenLine() -> String? { readHidden() }

  /// The next line of a conversation, or why there is none.
  func answer(isHidden: Bool = false, within timeout: Duration? = nil) -> Answer {
    while true {
      if let line = cutLine() { return .line(line) }
      switch arrival(isHidden, timeout) {
      case .bytes(let bytes) where isHidden: return .line(String(decoding: bytes, as: UTF8.self))
      case .bytes(let bytes): pending += bytes
      case .end: return rest().map { .line($0) } ?? .end
      case .timeUp: return .timeUp
      case .signal(let signal): return .signal(signal)
      }
    }
  }

  private func arrival(_ isHidden: Bool, _ timeout: Duration?) -> LineInput.Arrival {
    if let wait { return wait(isHidden, timeout) }
    if isHidden { return readHidden().map { .bytes(Array($0.utf8)) } ?? .end }
    let bytes = read()
    return bytes.isEmpty ? .end : .bytes(bytes)
  }

  private func cutLine() -> String? {
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    var line = pending[..<end]
    pending = pending[(end + 1)...]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private func rest() -> String? {
    defer { pending = [] }
    return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
  }
}
