import Hotel

/// What is read on the hand-over, on screen and on paper.
struct HandOverWords: Sendable {
  // The panes.
  let title: String
  let setUps: String
  let traces: String
  let incidents: String
  let followUps: String
  let noSetUps: String
  let noTraces: String
  let noIncidents: String
  let noFollowUps: String

  // The commands, and why one is closed.
  let card: String
  let done: String
  let declined: String
  let missed: String
  let notPossible: String
  let plannedAgain: String
  let newTrace: String
  let allIsWell: String
  let undo: String
  let next: String
  let previous: String
  let back: String
  let noneChosen: String
  let noGuest: String
  let notForIncidents: String
  let tracesAreDoneOrNot: String
  let isSoAlready: String
  let onlyForIncidents: String

  // What became of a thing.
  let state: @Sendable (Fulfilment) -> String
  let toDo: String
  let overdue: String
  let department: @Sendable (Department) -> String
  /// How many of so many are done.
  let doneOf: @Sendable (Int, Int) -> String
  /// A wish as whoever prepares it reads it.
  let wish: @Sendable (Polarity, String) -> String
  let date: @Sendable (Day) -> String
  let dateWithWeekday: @Sendable (Day) -> String
  let room: @Sendable (String) -> String
  let noRoom: String
  let nights: @Sendable (Int) -> String
  let stayStatus: @Sendable (Stay.Status) -> String
  let allergy: String
  let restricted: String
  /// Who set a state, and when.
  let setBy: @Sendable (_ staff: String, _ time: String) -> String
  /// Who left a trace, and when.
  let leftBy: @Sendable (_ staff: String, _ time: String) -> String
  let incidentState: @Sendable (Incident.State) -> String
  let askedOn: @Sendable (_ date: String) -> String

  // What was saved.
  let saved: @Sendable (Fulfilment) -> String
  let savedTrace: @Sendable (_ department: String, _ due: String) -> String
  let savedToDo: String
  let savedClosed: String
  let sureOfUndo: String
  let undone: @Sendable (_ what: String) -> String

  // The box of a new trace.
  let newTraceTitle: String
  let what: String
  let whatHint: String
  let whose: String
  let due: String
  let dueHint: String
  let roomLabel: String
  let about: String
  let noGuestChoice: String
  let whatIsMissing: String
  let dueIsWrong: String
  let signInFirst: String

  // On paper alone.
  let pageTitle: @Sendable (_ hotel: String, _ date: String) -> String
  let arrivals: String
  let nobodyArrives: String
  let printedBy: @Sendable (_ staff: String, _ time: String) -> String
}

extension HandOverWords {
  /// What is said of a trace that was left.
  func saved(_ trace: Trace) -> String {
    savedTrace(
      department(trace.department),
      "\(date(trace.due.day)) \(timeOfDay(trace.due.minutes))"
    )
  }

  func name(of part: HandOverPart) -> String {
    switch part {
    case .setUps: setUps
    case .traces: traces
    case .incidents: incidents
    case .followUps: followUps
    }
  }

  /// What stands where a part has nothing to tell.
  func empty(_ part: HandOverPart) -> String {
    switch part {
    case .setUps: noSetUps
    case .traces: noTraces
    case .incidents: noIncidents
    case .followUps: noFollowUps
    }
  }
}
