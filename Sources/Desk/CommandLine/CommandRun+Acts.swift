import FrontOffice
import Hotel
import Storage

extension CommandRun {
  /// Does an act, and says when it had been done before.
  func perform<A: Act>(_ act: A, at desk: SignedIn) throws -> A.Receipt {
    let result = try desk.office.perform(act)
    if result.isRepeated { note(words.questions.stillStands) }
    return result.receipt
  }

  /// Keeps in mind for the trail that the command's list was read.
  func noteList(_ count: Int, about subject: String? = nil, at desk: SignedIn) throws {
    try desk.office.noteList(command.name, count: count, about: subject)
  }

  /// Tells the trail what the command has shown; that stands, whether it can be told or not.
  func tellSeen() throws {
    guard let store else { return }
    output.flush()
    if try !store.tellSeen() { warn(words.answers.guests.notNoted) }
    if let log = store.longLog { warn(words.frame.longLog(log) + ".") }
  }
}
