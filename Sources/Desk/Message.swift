import Hotel
package import Storage
import Terminal

/// What goes wrong, in words: what happened and what to do now; with the exit code it ends in.
package struct Message: Equatable, Sendable {
  package let text: String
  package let exitCode: ExitCode

  package init(_ text: String, _ exitCode: ExitCode) {
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
  init(any error: any Error, zone: String? = nil, words: DeskWords = .english) {
    switch error {
    case let error as StoreError: self.init(error, zone: zone, words: words)
    case let error as ImportError: self.init(error, zone: zone)
    case let error as CommandError: self.init(error)
    case let error as PreferenceLine.Failure: self.init(error, words: words)
    case let error as GestureError: self.init(error, words: words)
    case let error as MoneyError: self.init(error, words: words)
    default: self.init("Something unforeseen happened: \(error).", .inputOutput)
    }
  }

  init(_ error: PreferenceLine.Failure, words: DeskWords = .english) {
    let code: ExitCode = error == .empty ? .usage : .badData
    self.init(words.errors.preferenceLine(error), code)
  }

  init(_ error: GestureError, words: DeskWords = .english) {
    self.init(words.errors.gesture(error), .usage)
  }

  init(_ error: MoneyError, words: DeskWords = .english) {
    self.init(words.errors.money(error), .usage)
  }

  package init(_ error: ImportError, zone: String? = nil) {
    switch error {
    case .store(.unreachable(let path, let code)):
      self.init(
        "\(path) can't be read (\(Message.reason(code))). Name a file of rows.",
        .inputOutput
      )
    case .store(let error):
      self.init(error, zone: zone)
    case .unknownKind(let file):
      let kinds = ImportKind.allCases.map(\.rawValue).joined(separator: ", ")
      self.init(
        "\(file): its header is none of ours. Say what it holds with --as (\(kinds)), and rename "
          + "columns with --map THEIRS=OURS.",
        .badData
      )
    case .missingColumns(let file, let kind, let columns):
      self.init(
        "\(file): a file of \(kind.rawValue) needs the columns "
          + columns.joined(separator: ", ")
          + ". Add them, or rename others with --map THEIRS=OURS.",
        .badData
      )
    case .notCSV(let file):
      self.init("\(file): has no header line of text. Export it as CSV in UTF-8.", .badData)
    case .rejectsUnwritable(let file):
      self.init(
        "\(file): can't be written, so the rejected rows have no place to go. Make its folder "
          + "writable and load again.",
        .inputOutput
      )
    }
  }

  /// The answer could not be written down.
  static func unwritten(code: Int32) -> Message {
    Message(
      "The answer could not be written (\(reason(code))). What the command did stands.",
      .inputOutput
    )
  }
}
