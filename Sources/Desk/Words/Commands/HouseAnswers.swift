import FrontOffice
import Hotel

/// What commands answer about stays, complaints, money and the day's work of a hotel.
struct HouseAnswers: Sendable {
  // Stays and the day.
  let stay: @Sendable (Stay, _ guest: String, _ room: String) -> String
  let noShowTakenBack: String
  let dayOpened: @Sendable (_ hotel: String, Day, _ noShows: Int, _ missed: Int) -> String
  let list: @Sendable (DayList, _ hotel: String, Day, _ count: Int) -> String

  // Complaints and what is given for them.
  let categoryGuessed: @Sendable (IncidentCategory) -> String
  let opened: @Sendable (Incident) -> String
  let closed: @Sendable (Incident) -> String
  let logged: @Sendable (_ id: String, Guest.ID, Resolution, _ span: String) -> String
  let budget: @Sendable (BudgetStatement, _ span: String) -> String
  let decided: @Sendable (Charge) -> String
  let nothingWaits: String

  // The hand-over.
  let traceLeft: @Sendable (Trace) -> String
  let traceDone: @Sendable (Trace) -> String
  let traceAgain: @Sendable (Trace) -> String
  let nothingToDo: String
  let setUp: @Sendable (SetUpTask) -> String

  // Staff.
  let staffAdded: @Sendable (Staff) -> String
  let staffLeaves: @Sendable (Staff.ID) -> String
  let staffUnlocked: @Sendable (Staff.ID) -> String
  let staffHasNewPIN: @Sendable (Staff.ID) -> String
  let hasLeft: String
  let hasNoPIN: String
  let lockedUntil: TextPhrase
  let askPIN: TextPhrase
  let askNewPIN: TextPhrase
  let askFirstPIN: TextPhrase
  let onceMore: String
}
