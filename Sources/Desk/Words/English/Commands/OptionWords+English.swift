import Hotel

extension OptionWords {
  static let english = OptionWords(
    store: "the store's file (else FRONTDESK_STORE, else the usual place)",
    staff: "who signs in (else FRONTDESK_STAFF)",
    pinFile: "a file whose first line is the PIN (else FRONTDESK_PIN)",
    property: "the hotel the desk stands in (else FRONTDESK_PROPERTY)",
    date: "the business date that is read, never that of a write",
    language: "what the desk speaks: \(choices(of: .language))",
    json: "one JSON object a line, in every language the same",
    plain: "questions and answers line by line, no screen",
    noColor: "no colours (also NO_COLOR)",
    quiet: "no notes and no progress",
    help: "this help",
    version: "the version",
    theme: "colours: \(choices(of: .theme))",
    mouse: "listen to the mouse",
    noScrollRegion: "for terminals that scroll badly",
    demoData: "the folder of its files (else data)",
    limit: "at most so many (else 20)",
    stdin: "one query a line, one answer a line (with --json)",
    makeAnyway: "make it although a profile is probably the same person",
    guestField: englishGuestField,
    room: "the room",
    until: "the day of departure: 16 Oct, Friday, 2 for two nights",
    arrival: "the day of arrival",
    departure: "the day of departure",
    inHouse: "who is in the hotel instead",
    departures: "who leaves instead",
    tomorrow: "who arrives the day after instead",
    on: "another date",
    closing: "the date to be closed (else the open one)",
    early: "although it is not over at the hotel",
    category: "its category (else from the words)",
    scope: "this hotel or the whole chain",
    consent: "the guest agreed that a sensitive one is kept",
    consentKept: "the guest agreed that it is kept",
    reason: "why",
    recordID: "the new record's id; told again under the same one it is kept once",
    due: "when: 18:00 is the next time the clock shows it; tomorrow 6:00; 16 Oct 6:00",
    about: "whom it is about",
    tracesOf: "of one department alone",
    setUpOf: "whose part of it (else everybody's)",
    problem: "what happened",
    severity: "how bad (else S2)",
    owner: "whose it is (else the category's)",
    action: "what was done",
    whereabouts: "where (else the guest's room)",
    at: "when, on the hotel's clock: 14:20, yesterday 22:30, 2026-10-14T14:20",
    before: "calm, annoyed, upset or furious",
    after: "the same, afterwards",
    followUp: "when to ask the guest again: 16 Oct, Friday, 3",
    give: "what was given, such as FBC:120; may be repeated",
    outcome: "Recovered, Partly, Declined or Lost",
    incident: "resolve one that was opened before",
    noApproval: "over the limit, save nothing instead of asking a manager",
    staffName: "their name",
    role: "clerk, guest_relations or manager (else clerk)",
    staffDepartment: "their department (else FO)",
    newPINFile: "a file whose first line is the new PIN (else FRONTDESK_NEW_PIN)",
    asOwner: "without a sign-in, as the owner of the store’s file; one PIN may be tried",
    trailBy: "what this staff member did",
    trailGuest: "what was done about this guest",
    trailAct: "one kind of act",
    trailFrom: "the first business date",
    trailTo: "the last business date",
    propertyName: "the first hotel's name (--property is its code)",
    city: "its city",
    country: "its country",
    timeZone: "its time zone, such as Europe/Lisbon",
    currency: "its currency (else USD)",
    managerName: "the first manager's name (--staff is their id)",
    policy: "the chain's policy.json",
    businessDate: "the first business date (else today there)",
    kind: "what the files hold, if their headers don't tell",
    map: "rename a column; may be repeated",
    replaceFile: "replace FILE if it exists",
    replaceKept: "replace an older FILE.before-restore, or a file that is no store",
    output: "write it to a file of one's own, not to the screen",
    yes: "without asking for the guest's number once more",
    dryRun: "only list them, which is what happens without --apply",
    apply: "erase them",
    guests: "how many guests (else 3000)",
    seed: "the same seed gives the same bytes (else 2026)",
    folder: "the folder for its files; older ones are replaced",
    reset: "back to what holds without one's own choice",
    asConfig: "print them as a config file"
  )

  @Sendable private static func englishGuestField(_ field: GuestField) -> String {
    let label = "the guest's \(GuestFormWords.english.label(field).lowercased())"
    return switch field.kind {
    case .text: label
    case .day: label + ": 31 May 1980"
    case .several: label + ", several joined by ;"
    }
  }

  private static func choices(of setting: Setting) -> String {
    setting.values.joined(separator: ", ")
  }
}
