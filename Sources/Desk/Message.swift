package import Hotel
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
  package init(any error: any Error, zone: String? = nil) {
    switch error {
    case let error as StoreError: self.init(error, zone: zone)
    case let error as ImportError: self.init(error, zone: zone)
    case let error as CommandError: self.init(error)
    case let error as PreferenceLine.Failure: self.init(error)
    case let error as CompensationError: self.init(error)
    case let error as MoneyError: self.init(error)
    default: self.init("Something unforeseen happened: \(error).", .inputOutput)
    }
  }

  package init(_ error: PreferenceLine.Failure) {
    switch error {
    case .empty:
      self.init("The preference has no words. Write it as in “-lavender”.", .usage)
    case .tooLong(let limit):
      self.init(
        "The preference is longer than \(limit) characters. Shorten it to what staff must know.",
        .badData
      )
    case .refused(let finding):
      self.init(Message.refusal(of: finding, in: "preference"), .badData)
    }
  }

  package init(_ error: CompensationError) {
    switch error {
    case .unknownKind(let text):
      let kinds = CompensationKind.allCases.map(\.rawValue).joined(separator: ", ")
      self.init(
        "“\(text)” is no gift. Write KIND:AMOUNT, such as FBC:120; kinds are \(kinds).",
        .usage
      )
    case .missingAmount(let kind):
      self.init("\(kind) needs an amount. Write it as \(kind):120.", .usage)
    case .money(let error):
      self.init(error)
    }
  }

  package init(_ error: MoneyError) {
    switch error {
    case .malformed(let text):
      self.init(
        "“\(text)” is no amount. Write digits with at most one decimal point, such as 120 or 120.50.",
        .usage
      )
    case .tooPrecise(let text, let currency):
      self.init("“\(text)” has more decimals than \(currency.code) has. Round it.", .usage)
    case .tooLarge:
      self.init("The amount is too large to be kept. Check its digits.", .usage)
    case .unknownRate(let currency):
      self.init(
        "The policy has no exchange rate for \(currency.code). Give the amount in the policy's "
          + "currency, or have a manager add the rate.",
        .usage
      )
    }
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

  /// Why a text is not kept.
  package static func refusal(of finding: NoteGuard.Finding, in field: String) -> String {
    switch finding {
    case .cardNumber:
      "The \(field) holds what looks like a payment card number, so nothing was saved. "
        + "Take the number out."
    case .securityCode:
      "The \(field) holds what looks like a card's security code, so nothing was saved. "
        + "Take the code out."
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
