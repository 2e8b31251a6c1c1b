import Hotel

extension PlainWords {
  static let english = PlainWords(
    talk: .english,
    find: .english,
    card: .english,
    preference: .english,
    incident: .english,
    checkIn: .english,
    profile: .english,
    house: .english,
    terms: .english
  )
}

extension PlainWords.Talk {
  static let english = PlainWords.Talk(
    yes: ["y", "yes"],
    no: ["n", "no"],
    back: ["b", "back"],
    quit: ["q", "quit"],
    help: ["h", "help", "?"],
    nothing: ["none", "nothing", "-"],
    yesNo: "yes or no",
    yesOrNo: "Please answer yes or no.",
    noHelp: "Type an answer. A full stop alone goes one step back.",
    notText: "That line holds keys that are no text. Type it again.",
    oneOf: { "“\($0)” is none of these. Choose: " + $1.joined(separator: "; ") + "." },
    staffID: "Staff id",
    pin: { "PIN of \($0)" },
    chooseOwn: "Somebody else set this PIN. Choose your own.",
    ownPIN: "New PIN, 4 to 8 digits",
    ownAgain: "Once more",
    differ: "The two are not the same.",
    pinOrOther: { "PIN of \($0), or Enter to sign in as somebody else" },
    locked: { "The desk has locked itself after \(counted($0, "minute"))." },
    goodbye: "Goodbye."
  )
}

extension PlainWords.Find {
  static let english = PlainWords.Find(
    desk: { hotel, date, staff, role in "\(hotel), \(date). \(staff), \(role)." },
    counts: { arrivals, inHouse, open in
      "\(counted(arrivals, "arrival")), \(inHouse) in house, \(counted(open, "open complaint"))."
    },
    invitation:
      "Type a name, a room, a phone tail; a for arrivals; m for lists and more; h for help; q to quit.",
    prompt: "Find",
    help: [
      "Find takes parts of a name, a room, the end of a phone number, an e-mail, a confirmation.",
      "a: arrivals. m: hand-over, complaints, a new guest, the budget and more. l: lock, or hand the desk over. q: quit.",
      "In a list, a number opens the guest's card. On the card, letters choose what to do.",
      "At any question, b or a full stop alone goes one step back. Half-written answers are kept.",
    ],
    nobody: { "No guest fits “\($0)”. Try fewer letters, a room, or the end of a phone number." },
    noArrivals: "No arrivals are left today.",
    found: { $1 ? "The likeliest \(counted($0, "guest"))." : counted($0, "guest") + "." },
    arrivals: { counted($0, "arrival") + "." },
    one: { "One guest: \($0)" },
    openOne: "Enter opens the card, or type another text",
    choose: "Number, or another text",
    chooseOrMore: { "Number, Enter for \($0) more, or another text" },
    arriving: { $0.map { "arriving \($0)" } ?? "arriving today" },
    inHouse: "in house",
    leaving: "leaving today",
    left: { "left \($0)" },
    notComing: { $0 },
    room: { "room \($0)" },
    noRoom: "no room yet",
    firstStay: "first stay",
    stay: { "\(DateWords.english.ordinal($0)) stay, last in \($1)" },
    noStays: "no stay yet",
    stays: { "\(counted($0, "stay")), last in \($1)" },
    allergy: "Allergy on file.",
    restricted: "Restricted.",
    openIncident: "Open complaint."
  )
}

extension PlainWords.Card {
  static let english = PlainWords.Card(
    stop: { "Stop: \($0)" },
    name: { "Name: \($0)" },
    nativeName: { "own script \($0)" },
    sayName: { "say “\($0)”" },
    standing: { "Standing: \($0)." },
    stay: { "Stay: \($0)." },
    noStay: "Stay: none at this hotel now.",
    nights: { "\(counted($0, "night")) to \($1)" },
    with: { "with \($0.joined(separator: ", "))" },
    confirmation: { "confirmation \($0)" },
    history: { "History: \($0)" },
    say: { "Say: \($0)" },
    act: { "Do: \($0)" },
    giveRoom: "give a room",
    moreActions: { "Do: \($0) more, m says them." },
    know: { "Know: \($0)" },
    likes: { "likes \($0.joined(separator: "; "))." },
    dislikes: { "dislikes \($0.joined(separator: "; "))." },
    avoids: { "avoid \($0.joined(separator: "; "))." },
    prompt: "What next?",
    choice: PlainWords.Choices(
      prefer: "p preference",
      complain: "g complaint",
      checkIn: "i check in",
      confirm: "c confirm a preference",
      undo: "u undo",
      more: "m more",
      again: "r read again",
      all: "h all",
      back: "b back",
      quit: "q quit",
      repeated: "Enter says this again."
    ),
    unknown: { "“\($0)” is no choice here." },
    nothingMore: "There is nothing more on this guest.",
    preferences: { "Preferences: \($0)." },
    stays: { "Stays: \($0)." },
    incidents: { "Complaints: \($0)." },
    undone: { "Taken back: \($0)." },
    noStayDue: "No stay is due here.",
    stillApplies: "Which still applies",
    whichEnds: "Which no longer applies",
    whichIsWell: "Which is settled",
    nothingToConfirm: "There is no preference to confirm.",
    confirmed: { "Saved: “\($0)” still applies. u undoes." }
  )
}

extension PlainWords.Preferences {
  static let english = PlainWords.Preferences(
    prompt: "Preference, h says the marks",
    marks: "A mark, then the words. Plus or nothing: likes. Minus: dislikes. Equals: needs. "
      + "Exclamation mark: allergy. Slash: avoid. Tilde first: seen, not said.",
    kept: { "Kept from before: \($0). Enter takes it." },
    proposed: { "Without a mark that reads as: \($0). If it is a like, b, and + in front of it." },
    against: { "This stands against: \($0) (\($1))." },
    askWhich: "Ask the guest which holds. Going on keeps both.",
    category: { "Category \($0), \($1). Enter keeps it, or type another, h for help" },
    categoryHelp: {
      "“here” is this hotel only, “all” is all hotels. Categories: "
        + $0.joined(separator: "; ") + "."
    },
    here: ["here"],
    everywhere: ["all"],
    withoutConsent: {
      $0
        ? "Without consent: kept for safety, and the guest is asked again."
        : "Without consent: it lapses with this stay."
    },
    saved: { "Saved: \($0). Category \($1), \($2)." },
    known: { "Known already, now confirmed: \($0)." },
    until: { "It holds until \($0)." },
    undoHint: "u undoes."
  )
}

extension PlainWords.Incidents {
  static let english = PlainWords.Incidents(
    putRight: { "Open complaint: \($0). Do you put this one right?" },
    kept: "Kept from before; Enter takes each answer as it was.",
    problem: "What happened",
    category: "Category",
    severity: "Severity",
    action: "What did you do",
    give: "What is given, Enter for nothing",
    outcome: "Outcome",
    after: "The guest is now",
    followUp: "Follow up, Enter for no day",
    problemHelp: "One sentence. “at 14:20” at its end says when it was.",
    giveHelp: {
      "Kind and amount, with commas between: fbc 120, amn 40. Kinds: "
        + $0.joined(separator: "; ") + ". “none” gives nothing."
    },
    followUpHelp: "A date such as 2026-10-15, or the number of days until then. “none” for no day.",
    budget: { "\($0) minus \($1) leaves \($2) \($3)." },
    remaining: { "You have \($0) \($1)." },
    over: {
      "That is \($0) over the limit. It will be saved as pending, and a manager decides."
    },
    summary: PlainWords.Summary(
      problem: { problem, time in "Problem: \(problem)" + (time.map { ", at \($0)." } ?? ".") },
      kind: { "Category \($0), severity \($1)." },
      action: { $0.isEmpty ? "Done: nothing said." : "Done: \($0)." },
      gestures: { $0.isEmpty ? "Given: nothing." : "Given: \($0.joined(separator: ", "))." },
      outcome: { "Outcome \($0), the guest is \($1)." },
      followUp: { "Follow up on \($0)." }
    ),
    save: "Save this?",
    keptForLater: "Not saved. Your answers are kept: g offers them again.",
    saved: { "Saved: \($0) given, \($1) left \($2). u undoes." },
    pending: { "Saved as pending: \($0) waits for a manager. u takes it back." },
    span: { Self.english(span: $0) }
  )

  private static func english(span scope: BudgetScope) -> String {
    switch scope {
    case .staffMonth: "this month"
    case .staffDay: "today"
    case .staffYear: "this year"
    case .guestDay: "for this guest today"
    case .guestIncident: "for this complaint"
    }
  }
}

extension PlainWords.CheckIn {
  static let english = PlainWords.CheckIn(
    mustRead: "Not checked in. The stop must be read first.",
    room: "Room",
    roomNeeded: "There is no room yet. Type one.",
    done: { "Checked in: \($0), room \($1), until \($2). u undoes." }
  )
}

extension PlainWords.Profile {
  static let english = PlainWords.Profile(
    maybe: { "Maybe \($0.guest.id): \($1)." },
    isNobody: "Is it nobody of these? yes makes a new profile",
    field: "Which field, h names them; Enter saves"
  )
}

extension PlainWords.House {
  static let english = PlainWords.House(
    which: "Which",
    number: "Number, or Enter for what can be done",
    numberOrMore: "Number, or Enter for more",
    noNumber: "That is no number of the list."
  )
}
