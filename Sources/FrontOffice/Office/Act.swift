package import Hotel
import Storage

/// Something that a front office does: what was asked for, and the id under which it is done once,
/// however often it is told.
package protocol Act: Sendable {
  /// What whoever asked for it is told.
  associatedtype Receipt: Sendable

  var name: ActName { get }
  /// What its line in the trail may be called, when it turns out to be another act.
  var names: Set<ActName> { get }
  var id: ActID { get }
  var answers: Answers { get set }
  /// Every text that would be kept, by the name of its field.
  var texts: [(field: String, text: String)] { get }

  /// The act with whatever takes long done beforehand: nobody else waits for it.
  func prepared(in office: Office) throws(OfficeError) -> Self
  /// What must be asked for this guest at this hotel, whether it was answered or not.
  func questions(in office: Office) throws(OfficeError) -> [Question]
  /// Does it, inside one transaction.
  func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt>
  /// Whether a line of the trail tells this very act, and not another under its id.
  func isTold(by entry: TrailEntry) -> Bool
  /// Whether what was done still holds, from what is told of it now.
  func stands(_ receipt: Receipt) -> Bool
  /// What is told when the very act was done before, from what the trail says of it.
  func receipt(of entries: [TrailEntry], in office: Office) throws(OfficeError) -> Receipt
}

extension Act {
  package var names: Set<ActName> { [name] }
  package var texts: [(field: String, text: String)] { [] }
  package func isTold(by entry: TrailEntry) -> Bool { true }
  package func stands(_ receipt: Receipt) -> Bool { true }
  package func prepared(in office: Office) throws(OfficeError) -> Self { self }
  package func questions(in office: Office) throws(OfficeError) -> [Question] { [] }
}

/// An act that can be taken back.
protocol ReversibleAct: Act {
  /// Puts back what one line of the trail tells, for the undo of this id.
  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError)
}

/// The id of an act, and of the record that it makes.
package struct ActID: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  /// A new one.
  package init(at now: Instant) {
    rawValue = UUIDv7.text(at: now)
  }

  /// One that was given, to tell the same act again.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }

  /// It may be anything that somebody has typed.
  var isGiven: Bool { !UUIDv7.isText(rawValue) }
}

/// What an act did: the answer, and the lines for the trail.
package struct Deed<Receipt: Sendable>: Sendable {
  let receipt: Receipt
  var notes: [TrailNote]

  init(_ receipt: Receipt, _ notes: TrailNote...) {
    self.init(receipt, notes: notes)
  }

  init(_ receipt: Receipt, notes: [TrailNote]) {
    self.receipt = receipt
    self.notes = notes
  }
}

/// The answer to an act, and whether it had been done before and stands.
package struct ActResult<Receipt: Sendable>: Sendable {
  package let receipt: Receipt
  package let isRepeated: Bool

  init(receipt: Receipt, isRepeated: Bool) {
    self.receipt = receipt
    self.isRepeated = isRepeated
  }

  /// What was done now.
  package init(_ receipt: Receipt) {
    self.init(receipt: receipt, isRepeated: false)
  }
}
