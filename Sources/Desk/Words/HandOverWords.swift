import Hotel

/// What is read on the hand-over, on screen and on paper.
struct HandOverWords: Sendable {
  // The panes.
  let title: String
  let setUps: String
  let traces: String
  let complaints: String
  let followUps: String
  let noSetUps: String
  let noTraces: String
  let noComplaints: String
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
  let notForComplaints: String
  let tracesAreDoneOrNot: String
  let isSoAlready: String
  let onlyForComplaints: String

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
  let complaintState: @Sendable (Incident.State) -> String
  let askedOn: @Sendable (_ date: String) -> String

  // What was saved.
  let saved: @Sendable (Fulfilment) -> String
  let savedTrace: @Sendable (_ department: String, _ due: String) -> String
  let savedToDo: String
  let savedClosed: String
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
    case .complaints: complaints
    case .followUps: followUps
    }
  }

  /// What stands where a part has nothing to tell.
  func empty(_ part: HandOverPart) -> String {
    switch part {
    case .setUps: noSetUps
    case .traces: noTraces
    case .complaints: noComplaints
    case .followUps: noFollowUps
    }
  }

  static let english = HandOverWords(
    title: "Hand-over",
    setUps: "Set-ups",
    traces: "Traces",
    complaints: "Complaints",
    followUps: "Follow-ups",
    noSetUps: "Nothing is to be set up for today's arrivals.",
    noTraces: "No trace is due.",
    noComplaints: "No complaint is open.",
    noFollowUps: "Nobody is to be asked again today.",
    card: "card",
    done: "done",
    declined: "declined",
    missed: "missed",
    notPossible: "not possible",
    plannedAgain: "to do again",
    newTrace: "new trace",
    allIsWell: "all is well: close",
    undo: "undo",
    next: "next part",
    previous: "the part before",
    back: "back",
    noneChosen: "nothing is chosen",
    noGuest: "it is about no guest",
    notForComplaints: "a complaint is put right on the card",
    tracesAreDoneOrNot: "a trace is done or to do",
    isSoAlready: "it is so already",
    onlyForComplaints: "only for complaints and follow-ups",
    state: { fulfilment in
      switch fulfilment {
      case .planned: "planned"
      case .done: "done"
      case .declined: "declined"
      case .notPossible: "not possible"
      case .missed: "missed"
      }
    },
    toDo: "to do",
    overdue: "overdue",
    department: { department in
      switch department {
      case .frontOffice: "Front office"
      case .housekeeping: "Housekeeping"
      case .engineering: "Engineering"
      case .foodAndBeverage: "Food and beverage"
      case .inRoomDining: "In-room dining"
      case .concierge: "Concierge"
      case .spa: "Spa"
      case .security: "Security"
      case .reservations: "Reservations"
      case .finance: "Finance"
      case .technology: "IT"
      case .managerOnDuty: "Manager on duty"
      }
    },
    doneOf: { done, all in "\(done) of \(all) done" },
    wish: { polarity, text in
      switch polarity {
      case .like: text
      case .dislike: "not: \(text)"
      case .need: "needs: \(text)"
      case .allergy: "ALLERGY: \(text)"
      case .avoid: "avoid: \(text)"
      }
    },
    date: DateWords.english.short,
    dateWithWeekday: DateWords.english.long,
    room: { "room \($0)" },
    noRoom: "no room yet",
    nights: { counted($0, "night") },
    stayStatus: { status in
      switch status {
      case .dueIn: "due in"
      case .inHouse, .dueOut: "in house"
      case .walkIn: "walked in"
      case .checkedOut: "left"
      case .noShow: "no-show"
      case .cancelled: "cancelled"
      }
    },
    allergy: "ALLERGY",
    restricted: "RESTRICTED",
    setBy: { staff, time in "set by \(staff), \(time)" },
    leftBy: { staff, time in "left by \(staff), \(time)" },
    complaintState: { state in
      switch state {
      case .open: "open"
      case .followUp: "put right, to be asked"
      case .closed: "closed"
      }
    },
    askedOn: { "ask on \($0)" },
    saved: { fulfilment in
      switch fulfilment {
      case .planned: "Saved: planned again. u undoes"
      case .done: "Saved: done. u undoes"
      case .declined: "Saved: the guest declined. u undoes"
      case .notPossible: "Saved: not possible. u undoes"
      case .missed: "Saved: missed. u undoes"
      }
    },
    savedTrace: { department, due in "Saved: for \(department), due \(due). u undoes" },
    savedToDo: "Saved: to do again. u undoes",
    savedClosed: "Saved: the complaint is closed. u undoes",
    undone: { "Undone: \($0)" },
    newTraceTitle: "New trace",
    what: "What",
    whatHint: "what is to be done, in a few words",
    whose: "For",
    due: "Due",
    dueHint: "18:00, tomorrow 6:00, 16 Oct 6:00",
    roomLabel: "Room",
    about: "About",
    noGuestChoice: "no guest",
    whatIsMissing: "say what is to be done",
    dueIsWrong: "a time such as 18:00 or tomorrow 6:00",
    signInFirst: "sign in first",
    pageTitle: { hotel, date in "Hand-over at \(hotel), \(date)" },
    arrivals: "Arrivals",
    nobodyArrives: "Nobody arrives.",
    printedBy: { staff, time in "Printed by \(staff), \(time)" }
  )
}
