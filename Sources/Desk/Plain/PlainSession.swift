import FrontOffice
import Hotel

/// Somebody at the plain desk: their sign-in, and the conversation.
final class PlainSession {
  let talk: PlainTalk
  let clock: @Sendable () -> Instant
  private(set) var office: Office
  private let door: PlainSignIn

  init(_ office: Office, door: PlainSignIn, clock: @escaping @Sendable () -> Instant) throws {
    self.office = office
    self.door = door
    talk = door.talk
    self.clock = clock
    talk.patience = .seconds(try office.house.policy.idleLockMinutes * 60)
    talk.whenIdle = { [unowned self] in try unlock() }
  }

  var words: PlainWords { talk.words }
  var desk: DeskWords { talk.desk }

  var house: House {
    get throws { try office.house }
  }

  /// What forms are read with.
  var context: FormContext {
    get throws {
      FormContext(house: try house, session: office.session, now: clock(), words: desk)
    }
  }

  func newActID() -> ActID { ActID(at: clock()) }

  /// Does an act, asking what has to be asked first; nothing when it was left, or why it can't be done
  /// was said.
  func perform<A: Act>(_ act: A) throws -> ActResult<A.Receipt>? {
    try perform(ActRequest(act, told: { _, _ in "" }))
  }

  func perform<Receipt>(_ request: ActRequest<Receipt>) throws -> ActResult<Receipt>? {
    var request = request
    while true {
      do throws(OfficeError) {
        let done = try request.work(office)
        if let log = office.longLog { talk.say(desk.frame.longLog(log) + ".") }
        return done
      } catch {
        guard let question = error.question else {
          tell(error)
          return nil
        }
        guard let answer = try PlainQuestion(question, self).answer() else { return nil }
        request.answers[question] = answer
      }
    }
  }

  /// Reads something; why it can't be read is said, and gives nothing.
  func attempt<Answer>(_ body: (Office) throws(OfficeError) -> Answer) -> Answer? {
    do throws(OfficeError) {
      return try body(office)
    } catch {
      tell(error)
      return nil
    }
  }

  func tell(_ error: any Error) {
    // A zone only makes an error's time readable; without one it is told in UTC.
    talk.say(error, in: try? house.property.timeZone)
  }

  /// The half-written text of a place, if any.
  func draft(under key: String) -> String {
    attempt { office throws(OfficeError) in try office.drafts()[key] ?? "" } ?? ""
  }

  /// Keeps a half-written text at once; an empty one is forgotten.
  func keep(_ draft: String, under key: String) {
    _ = attempt { office throws(OfficeError) in try office.keepDraft(draft, under: key) }
  }

  /// Says why the text may not be kept, if it may not.
  func refuses(_ text: String, as field: String) -> Bool {
    guard let finding = NoteGuard.finding(in: text) else { return false }
    talk.say(talk.desk.errors.paymentData(finding, field))
    return true
  }

  private func unlock() throws {
    talk.say(words.talk.locked(try house.policy.idleLockMinutes))
    office = try door.office(again: office)
  }
}
