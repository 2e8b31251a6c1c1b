import FrontOffice
import Hotel

extension HouseAnswers {
  static let english = HouseAnswers(
    stay: { stay, guest, room in
      "\(guest) (\(stay.guest)) is \(TermWords.english.stayStatus(stay.status)), \(room), until "
        + "\(DateWords.english.full(stay.departure)). Stay \(stay.id)."
    },
    noShowTakenBack: "The no-show is taken back.",
    dayOpened: { hotel, day, noShows, missed in
      "\(hotel): \(DateWords.english.long(day)) is open; " + counted(noShows, "no-show")
        + (missed == 0 ? "." : ", \(counted(missed, "set-up")) missed.")
    },
    list: { list, hotel, day, count in
      let title =
        switch list {
        case .arrivals, .tomorrow: "Arrivals"
        case .inHouse: "In house"
        case .departures: "Departures"
        }
      return "\(title) at \(hotel), \(DateWords.english.long(day)): \(count)"
    },
    categoryGuessed: {
      "No word tells what it is about: it is filed as “\(TermWords.english.incidentCategory($0))”. --category says otherwise."
    },
    opened: {
      "Opened for \($0.guest): \($0.severity.code) \($0.category.rawValue) for \($0.department). "
        + "Complaint \($0.id)."
    },
    closed: { "Closed complaint \($0.id) of \($0.guest)." },
    logged: { id, guest, resolution, span in
      let amount = NumberWords.english.whole(resolution.amount)
      let money =
        resolution.status == .pending
        ? "\(amount) is over the limit and waits for a manager (approve \(id))"
        : "charged \(amount)"
      return "Logged \(id) for \(guest): \(money); "
        + "\(NumberWords.english.whole(resolution.remaining)) left \(span)."
    },
    budget: { budget, span in
      let waiting =
        budget.pending.minor > 0
        ? "; \(NumberWords.english.whole(budget.pending)) waits for a manager" : ""
      return "\(budget.staff): \(NumberWords.english.amount(budget.limit)) - "
        + "\(NumberWords.english.amount(budget.spent)) = "
        + "\(NumberWords.english.whole(budget.remaining)) left \(span)\(waiting)."
    },
    decided: {
      "\(NumberWords.english.whole($0.amount)) of \($0.staff) for \($0.guest) is "
        + "\($0.status.rawValue)."
    },
    nothingWaits: "Nothing waits for a decision.",
    traceLeft: {
      "For \($0.department.rawValue), due \(DateWords.english.full($0.due.day)) "
        + "\(timeOfDay($0.due.minutes)): “\($0.text)”. Trace \($0.id)."
    },
    traceDone: { "Done for \($0.department.rawValue): “\($0.text)”." },
    traceAgain: { "To do again for \($0.department.rawValue): “\($0.text)”." },
    nothingToDo: "Nothing is to be done.",
    setUp: {
      "\($0.department.rawValue): “\($0.preference.text)” of \($0.guest.name) is "
        + "\(HandOverWords.english.state($0.fulfilment)). Stay \($0.stay.id)."
    },
    staffAdded: {
      "Added \($0.name) (\($0.id)), \(TermWords.english.role($0.role)) at \($0.property)."
    },
    staffLeaves: { "\($0) no longer signs in." },
    staffUnlocked: { "\($0) may sign in again." },
    staffHasNewPIN: { "\($0) has a new PIN." },
    hasLeft: "left",
    hasNoPIN: "no PIN",
    lockedUntil: { "locked until \($0)" },
    askPIN: { "PIN of \($0): " },
    askNewPIN: { "New PIN of \($0), 4 to 8 digits: " },
    askFirstPIN: { "PIN of \($0), 4 to 8 digits: " },
    onceMore: "Once more: "
  )
}
