import FrontOffice
import Hotel

extension HouseAnswers {
  static let german = HouseAnswers(
    stay: { stay, guest, room in
      "\(guest) (\(stay.guest)): \(TermWords.german.stayStatus(stay.status)), \(room), bis "
        + "\(DateWords.german.full(stay.departure)). Aufenthalt \(stay.id)."
    },
    noShowTakenBack: "Der No-Show ist zurückgenommen.",
    dayOpened: { hotel, day, noShows, missed in
      "\(hotel): \(DateWords.german.long(day)) ist offen; \(counted(noShows, "No-Show"))"
        + (missed == 0 ? "." : ", \(counted(missed, "Vorbereitung", "Vorbereitungen")) versäumt.")
    },
    list: { list, hotel, day, count in
      let title =
        switch list {
        case .arrivals, .tomorrow: "Anreisen"
        case .inHouse: "Im Haus"
        case .departures: "Abreisen"
        }
      return "\(title), \(hotel), \(DateWords.german.long(day)): \(count)"
    },
    categoryGuessed: {
      "Kein Wort sagt, worum es geht: abgelegt als „\(TermWords.german.incidentCategory($0))“. --category sagt es anders."
    },
    opened: {
      "Eröffnet für \($0.guest): \($0.severity.code) \($0.category.rawValue) für \($0.department). "
        + "Beschwerde \($0.id)."
    },
    closed: { "Beschwerde \($0.id) von \($0.guest) abgeschlossen." },
    logged: { id, guest, resolution, span in
      let amount = NumberWords.german.whole(resolution.amount)
      let money =
        resolution.status == .pending
        ? "\(amount) liegen über dem Limit und warten auf einen Manager (approve \(id))"
        : "\(amount) gebucht"
      return "Gesichert \(id) für \(guest): \(money); "
        + "\(NumberWords.german.whole(resolution.remaining)) übrig \(span)."
    },
    budget: { budget, span in
      let waiting =
        budget.pending.minor > 0
        ? "; \(NumberWords.german.whole(budget.pending)) warten auf einen Manager" : ""
      return "\(budget.staff): \(NumberWords.german.amount(budget.limit)) - "
        + "\(NumberWords.german.amount(budget.spent)) = "
        + "\(NumberWords.german.whole(budget.remaining)) übrig \(span)\(waiting)."
    },
    decided: {
      "\(NumberWords.german.whole($0.amount)) von \($0.staff) für \($0.guest): "
        + "\(TermWords.german.chargeStatus($0.status))."
    },
    nothingWaits: "Nichts wartet auf eine Entscheidung.",
    traceLeft: {
      "Für \($0.department.rawValue), fällig \(DateWords.german.full($0.due.day)) "
        + "\(timeOfDay($0.due.minutes)): „\($0.text)“. Trace \($0.id)."
    },
    traceDone: { "Erledigt für \($0.department.rawValue): „\($0.text)“." },
    traceAgain: { "Wieder zu tun für \($0.department.rawValue): „\($0.text)“." },
    nothingToDo: "Nichts ist zu tun.",
    setUp: {
      "\($0.department.rawValue): „\($0.preference.text)“ für \($0.guest.name): "
        + "\(HandOverWords.german.state($0.fulfilment)). Aufenthalt \($0.stay.id)."
    },
    staffAdded: {
      "Neu: \($0.name) (\($0.id)), \(TermWords.german.role($0.role)) in \($0.property)."
    },
    staffLeaves: { "\($0) meldet sich nicht mehr an." },
    staffUnlocked: { "\($0) darf sich wieder anmelden." },
    staffHasNewPIN: { "\($0) hat eine neue PIN." },
    hasLeft: "ausgeschieden",
    hasNoPIN: "keine PIN",
    lockedUntil: { "gesperrt bis \($0)" },
    askPIN: { "PIN von \($0): " },
    askNewPIN: { "Neue PIN von \($0), 4 bis 8 Ziffern: " },
    askFirstPIN: { "PIN von \($0), 4 bis 8 Ziffern: " },
    onceMore: "Noch einmal: "
  )
}
