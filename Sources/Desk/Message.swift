import Hotel
import Storage
import Terminal

/// What goes wrong, in words: what happened and what to do now; with the exit code it ends in.
package struct Message: Equatable, Sendable {
  package let text: String
  package let exitCode: ExitCode

  init(_ text: String, _ exitCode: ExitCode) {
    self.text = text
    self.exitCode = exitCode
  }

  /// The message without anything that could steer a terminal.
  package var cleanText: String { CleanText(text).text }

  /// Any error of the desk.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - zone: the time zone in which times are told; UTC without one.
  ///   - words: the language it is told in.
  init(any error: any Error, zone: String? = nil, words: DeskWords) {
    switch error {
    case let error as StoreError: self.init(error, zone: zone, words: words)
    case let error as ImportError: self.init(words.errors.load(error, zone), ExitCode(error))
    case let error as CommandError: self.init(words.errors.command(error), ExitCode(error))
    case let error as PreferenceLine.Failure: self.init(error, words: words)
    case let error as GestureError: self.init(error, words: words)
    case let error as TerminalError:
      self.init(words.errors.terminal(error), .inputOutput)
    case let error as MoneyError: self.init(words.errors.money(error), .usage)
    default: self.init(words.errors.unforeseen("\(error)"), .inputOutput)
    }
  }

  init(_ error: StoreError, zone: String? = nil, words: DeskWords) {
    self.init(words.errors.store(error, zone), ExitCode(error))
  }

  init(_ error: PreferenceLine.Failure, words: DeskWords) {
    self.init(words.errors.preferenceLine(error), error == .empty ? .usage : .badData)
  }

  init(_ error: GestureError, words: DeskWords) {
    self.init(words.errors.gesture(error), .usage)
  }

  /// The answer could not be written down.
  static func unwritten(code: Int32, words: DeskWords) -> Message {
    Message(words.errors.unwritten(code), .inputOutput)
  }
}
