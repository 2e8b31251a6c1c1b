import FrontOffice
import Hotel

extension CommandRun {
  /// Does an act, and says when it had been done before.
  func perform<A: Act>(_ act: A, at desk: SignedIn) throws -> A.Receipt {
    let result = try desk.office.perform(act)
    if let words = self.words.questions.repeated(result.repetition) { note(words) }
    return result.receipt
  }
}
