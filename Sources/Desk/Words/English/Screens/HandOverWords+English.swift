import Hotel

extension HandOverWords {
  static let english = HandOverWords(
    title: "Hand-over",
    setUps: "Set-ups",
    traces: "Traces",
    incidents: "Complaints",
    followUps: "Follow-ups",
    noSetUps: "Nothing is to be set up for today's arrivals.",
    noTraces: "No trace is due.",
    noIncidents: "No complaint is open.",
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
    notForIncidents: "a complaint is put right on the card",
    tracesAreDoneOrNot: "a trace is done or to do",
    isSoAlready: "it is so already",
    onlyForIncidents: "only for complaints and follow-ups",
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
    incidentState: { state in
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
    sureOfUndo: "Take back your newest record here?",
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
