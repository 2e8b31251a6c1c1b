import FrontOffice

/// A question to the store that waits for an answer of its own type.
struct Ticket<Answer: Sendable>: Hashable, Sendable {
  fileprivate let number: Int

  init(number: Int) {
    self.number = number
  }
}

/// What came back from the store; only whoever holds its ticket can read it.
struct Reply: Sendable {
  private let number: Int
  private let result: Result<any Sendable, OfficeError>

  init(number: Int, _ result: Result<any Sendable, OfficeError>) {
    self.number = number
    self.result = result
  }

  var isFailure: Bool {
    if case .failure = result { true } else { false }
  }

  /// Whether it answers this ticket.
  func answers<Answer>(_ ticket: Ticket<Answer>?) -> Bool { ticket?.number == number }

  /// The answer to a ticket; nothing when it is another's.
  func result<Answer>(for ticket: Ticket<Answer>?) -> Result<Answer, OfficeError>? {
    guard let ticket, ticket.number == number else { return nil }
    return result.map { answer in
      guard let answer = answer as? Answer else {
        preconditionFailure("a ticket's answer is of its type")
      }
      return answer
    }
  }
}
