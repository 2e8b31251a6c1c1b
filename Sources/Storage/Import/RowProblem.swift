package import Hotel

/// What is wrong with a row; facts, which the desk puts into words for whoever mends the file.
package enum RowFault: Equatable, Sendable {
  case empty
  /// What stands there, and what it should have been.
  case malformed(String, Expectation)
  case longerThan(Int)
  case unknownProperty(String)
  case unknownGuest(String)
  case erasedGuest(String)
  /// The guest has neither a given nor a family name.
  case nameless
  case leavesBefore(arrival: Day)
  /// Revenue has no currency code.
  case noCurrency
  /// Consent names nobody who asked for it.
  case nobodyAsked
  /// The complaint is known as another guest's, or another hotel's.
  case incidentOf(Guest.ID, at: Property.Code)
  /// More cells than the header has.
  case cells(Int, header: Int)
  case openQuote
  case textAfterQuote
  case notUTF8
  case moreBytesThan(Int)
  case payment(NoteGuard.Finding)
  /// Whatever it is, it can't be told without telling of the payment data that stands in the row.
  case besidePayment
  /// What a spreadsheet leaves of a value that it has lost.
  case lost(String)
  /// A long number whose last digits a spreadsheet has left out.
  case shortened(String)
  /// The stay has begun by its status, and begins after the hotel's business date.
  case beginsLater(than: Day)
  /// The store failed, which is no fault of the row.
  case unread

  /// A single cell is at fault, without which the rest of the row may be kept.
  var isOfOneCell: Bool { !isPayment && self != .unread }

  /// It holds payment data, which is written nowhere.
  var isPayment: Bool {
    switch self {
    case .payment, .besidePayment: true
    default: false
    }
  }
}

/// A row that is loaded, and hardly means what it says.
package enum RowDoubt: Equatable, Sendable {
  /// It is a like, and its words say something else.
  case saysOtherwise(String, Polarity)
  /// A cell that the record can be without was left out.
  case leftOut(RowFault)
  /// It is none of those that the company or the world has; it is kept as it stands.
  case notOnList(String)
}

/// Why a row can't be loaded: which of its cells is at fault, and what is wrong there.
struct RowProblem: Error, Equatable {
  /// The column's name, `row` for the whole row.
  let field: String
  let fault: RowFault

  init(_ field: String, _ fault: RowFault) {
    self.field = field
    self.fault = fault
  }

  init(_ column: ImportColumn, _ fault: RowFault) {
    self.init(column.name, fault)
  }

  /// The problem, without a word of the row's if there is payment data anywhere in it: the fault is
  /// told and written down, and so is the row.
  func silent(about row: [UInt8]) -> RowProblem {
    guard !fault.isPayment, NoteGuard.finding(in: String(decoding: row, as: UTF8.self)) != nil
    else {
      return self
    }
    return RowProblem(field, .besidePayment)
  }
}
