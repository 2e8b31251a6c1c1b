import Hotel
import Storage

/// Somebody at the plain desk: their sign-in, the store, and the conversation.
final class PlainSitting {
  let store: Store
  let talk: PlainTalk
  let clock: @Sendable () -> Instant
  private(set) var session: Session

  init(
    _ session: Session,
    store: Store,
    talk: PlainTalk,
    clock: @escaping @Sendable () -> Instant
  ) throws {
    self.session = session
    self.store = store
    self.talk = talk
    self.clock = clock
    talk.patience = .seconds(try store.policy().idleLockMinutes * 60)
    talk.whenIdle = { [unowned self] in try unlock() }
  }

  var words: PlainWords { talk.words }
  var desk: DeskWords { talk.desk }

  var house: House {
    get throws { try store.house(session.property) }
  }

  /// Does one thing to the store; why it can't be done is said, and gives nothing.
  func attempt<Answer>(_ body: (Session) throws(StoreError) -> Answer) -> Answer? {
    do throws(StoreError) {
      return try body(session)
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
    attempt { session throws(StoreError) in try store.drafts(of: session.staff.id)[key] ?? "" }
      ?? ""
  }

  /// Keeps a half-written text at once; an empty one is forgotten.
  func keep(_ draft: String, under key: String) {
    _ = attempt { session throws(StoreError) in
      try store.keepDraft(draft, under: key, by: session.staff.id)
    }
  }

  /// Says why the text may not be kept, if it may not.
  func refuses(_ text: String, as field: String) -> Bool {
    guard let finding = NoteGuard.finding(in: text) else { return false }
    talk.say(StoreError.refused(.text(field: field, finding)))
    return true
  }

  private func unlock() throws {
    talk.say(words.talk.locked(try store.policy().idleLockMinutes))
    let door = PlainSignIn(store: store, talk: talk, property: session.property, clock: clock)
    session = try door.session(again: session)
  }
}
