import Hotel
import Storage

/// A question to the store, asked on its own thread.
typealias DeskWork = @Sendable (Store) throws(StoreError) -> DeskAnswer

/// What comes back from the store's thread.
enum DeskMessage: Sendable {
  case answer(generation: Int, Result<DeskAnswer, StoreError>)
  /// Another desk has written.
  case storeChanged
  /// Whether something was saved is being found out.
  case verifying
  /// It was found out; the answer to whoever saved it follows.
  case verified(isSaved: Bool)
}

/// What the store can answer.
enum DeskAnswer: Sendable {
  case signedIn(DeskSignIn)
  case home(HomeLists)
  case found(text: String, [GuestLine])
  case card(GuestCard)
  case recorded(RecordedPreference)
  case preference(Preference)
  case stay(Stay)
  case resolved(Resolution)
  case incident(Incident)
  case unsettled([Complaint])
  case pending([PendingCharge])
  case decided(Charge)
  case budget(BudgetStanding)
  case remaining(Money)
  case staff([StaffLine])
  case duplicates([ProbableDuplicate])
  case guest(Guest)
  case dayClosed(opened: Day, noShows: Int)
  case undone(AuditLine)
  case handOver(HandOver)
  case setUp([SetUpTask])
  case trace(Trace)
  case done
}

/// What a desk knows of itself after the sign-in.
struct DeskSignIn: Sendable {
  let session: Session
  let house: House
  let drafts: [String: String]
  /// What this staff member has set for themselves.
  let settings: [String: String]
}

/// One of the day's lists, and how long the others are.
struct HomeLists: Sendable {
  let house: House
  let list: DayList
  let lines: [GuestLine]
  let counts: [DayList: Int]
  /// Spend that waits for this manager; nothing for others.
  let pendingCharges: Int
  let unsettled: Int
}

/// A complaint that is not settled, with whom it befell.
struct Complaint: Sendable {
  let incident: Incident
  let guest: Guest
}

/// Spend over the limit, with whom it was given to.
struct PendingCharge: Sendable {
  let charge: Charge
  let guest: Guest
}
