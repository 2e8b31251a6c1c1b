import FrontOffice
import Hotel
import Storage

/// A question to the store, asked on its own thread.
typealias DeskWork = @Sendable (Store) throws(OfficeError) -> any Sendable

/// Who waits for what is asked of the store.
enum Asker: Sendable {
  /// A screen, for the answer under this number.
  case screen(Int)
  /// Nobody: but that it failed is told.
  case nobody
  /// Nobody at all: what fails is tried again at the next chance, or does not matter.
  case nobodyEver
}

extension Asker {
  /// What is told of an answer, if anybody waits for it.
  func message(_ answer: Result<any Sendable, OfficeError>) -> DeskMessage? {
    switch (self, answer) {
    case (.screen(let number), _): .reply(Reply(number: number, answer))
    case (.nobody, .failure(let error)): .failed(error)
    case (.nobody, .success), (.nobodyEver, _): nil
    }
  }
}

/// What comes back from the store's thread.
enum DeskMessage: Sendable {
  case reply(Reply)
  /// Something failed that nobody waits for.
  case failed(OfficeError)
  /// Another desk has written.
  case storeChanged
  /// Whether something was saved is being found out.
  case verifying
  /// The store's log can't be folded in.
  case longLog(LongLog)
  /// It was found out; the answer to whoever saved it follows.
  case verified(isSaved: Bool)
}

/// What a desk knows of itself after the sign-in.
struct DeskSignIn: Sendable {
  let session: Session
  let house: House
  let drafts: [String: String]
  /// What this staff member has set for themselves.
  let settings: [String: String]
}

extension DeskSignIn {
  init(_ office: Office) throws(OfficeError) {
    self.init(
      session: office.session,
      house: try office.house,
      drafts: try office.drafts(),
      settings: try office.settings()
    )
  }
}
