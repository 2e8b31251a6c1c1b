import Hotel

extension UsageWords {
  static let english = UsageWords(
    open: Usage("open the desk; so does frontdesk alone"),
    demo: Usage(
      "open the desk on the sample company",
      "The store is --store FILE, made if absent; without it a temporary one."
    ),
    found: Usage(
      "create an empty store",
      "The manager's PIN comes from FRONTDESK_PIN, --pin-file, or a question."
    ),
    load: Usage(
      "load CSV files (managers)",
      "Rows that can't be loaded go to FILE.rejected.csv with their reason; the rest loads."
    ),
    lookup: Usage("the guests that TEXT may mean"),
    guest: Usage("the whole card of a guest"),
    newGuest: Usage("make a profile, after a duplicate check"),
    editGuest: Usage("change the fields that are given", "An empty value clears a field."),
    arrivals: Usage(
      "the arrivals of the business date",
      "With --plain: the whole hand-over for the printer, with set-ups by department, traces, "
        + "open complaints and follow-ups due."
    ),
    walkIn: Usage("take in a guest without a reservation"),
    checkIn: Usage("check in an arrival", aboutStays),
    move: Usage("give another room", aboutStays),
    checkOut: Usage("check a guest out", aboutStays),
    noShow: Usage("mark an arrival that did not come", aboutStays),
    changeStay: Usage("give a reservation other dates, or a stay another departure", aboutStays),
    cancelStay: Usage("a reservation that is not needed", aboutStays),
    reinstateStay: Usage("a no-show or cancelled reservation is due in again", aboutStays),
    nightAudit: Usage("close the business date (managers)"),
    addTrace: Usage(
      "leave a to-do for a department",
      "DEPARTMENT is one of \(Department.allCases.map(\.rawValue).joined(separator: ", ")).",
      "TIME is 18:00, or 2026-10-15T06:00, on the hotel's clock."
    ),
    resolveTrace: Usage("a to-do is seen to"),
    reopenTrace: Usage("it is to be done after all"),
    traces: Usage("the to-dos that are not done"),
    setUp: Usage(
      "what became of a wish on a stay",
      "STATE is planned, done, declined, not-possible or missed.",
      "“arrivals --plain --json” tells the stays, the preferences and whose work they are."
    ),
    prefer: Usage(
      "record a preference",
      "LINE is taken as it stands: + a like, - a dislike, = a need, ! an allergy, "
        + "/ to be avoided, ~ an observation. Without a mark its words tell, else it is a like. "
        + "Quote it when it has several words."
    ),
    confirm: Usage("it still applies"),
    retire: Usage("it no longer applies"),
    undo: Usage("take back one's own newest record"),
    resolve: Usage("log a resolved complaint"),
    openIncident: Usage("a complaint not yet resolved"),
    closeIncident: Usage("the guest was asked, all is well"),
    delight: Usage("a delight with no complaint"),
    budget: Usage(
      "limit, spent, remaining, and the charges",
      "Others' budgets are for managers."
    ),
    approvals: Usage("spend over the limit that waits (managers)"),
    approve: Usage("allow it (managers)"),
    reject: Usage("refuse it (managers)"),
    reverse: Usage(
      "take back what was given, by a new row (managers)",
      "ID is that of the charge, or of the complaint."
    ),
    addStaff: Usage("somebody new (managers)", "--property is the hotel they work at."),
    dismissStaff: Usage("no longer signs in (managers)"),
    setPIN: Usage("a new PIN: one's own, or as a manager"),
    unlockStaff: Usage("after too many wrong PINs (managers)"),
    listStaff: Usage("everybody (managers)"),
    trail: Usage(
      "who did and who saw what (managers)",
      "--staff names whose acts are told, where FRONTDESK_STAFF says who asks; --by always does.",
      "ACT is one of \(ActName.allCases.map(\.rawValue).joined(separator: ", "))."
    ),
    export: Usage(
      "all that is held on a guest (guest relations)",
      "In plain words, with who wrote what when; with --json as one object. The trail tells who "
        + "asked for it."
    ),
    erase: Usage(
      "anonymise a guest (managers)",
      "Names, contacts and every text are taken out of the store and its files; stays, money and "
        + "categories stay as figures. It can't be undone. Backups that still hold the guest are named."
    ),
    retention: Usage(
      "who was kept for longer than the policy says (managers)",
      "“retention_years” in policy.json says how long; without it nobody is erased. Nobody who is "
        + "in house, expected, or has a complaint open is listed."
    ),
    report: Usage("service, rfm, at-risk, preferences or budget (a later version)"),
    match: Usage("link records to profiles (a later version)"),
    duplicates: Usage("pairs that are probably one person (a later version)"),
    merge: Usage("make two profiles one (a later version)"),
    unmerge: Usage("take a merge back (a later version)"),
    backUp: Usage("copy the store while desks are open (managers)"),
    restore: Usage(
      "put a backup in the store's place (managers)",
      "Desks may stay open: they see the restored state. What was replaced is kept beside the "
        + "store as .before-restore. Where the store is gone or can't be read, whoever may write its "
        + "folder may restore, without a PIN."
    ),
    check: Usage("verify the store"),
    generate: Usage("a made-up company of any size, from a seed"),
    settings: Usage(
      "how the desk is set, and by whom; or set it for oneself",
      details: Setting.allCases.map { "\($0.rawValue): \($0.values.joined(separator: ", "))" } + [
        "What wins: an option, a variable (\(Setting.theme.variable)), one's own, the config",
        "file ($XDG_CONFIG_HOME/frontdesk/config), the default.",
      ]
    ),
    completions: Usage("completions for bash, zsh or fish"),
    help: Usage("what a command does"),
    motto: "frontdesk: a hotel's front desk that remembers every guest.",
    synopsis: "frontdesk [COMMAND] [OPTIONS]",
    ofEveryCommand: "Options of every command:",
    exitCodes:
      "Exit codes: 0 done, 1 no, 2 usage, 65 bad data, 69 no store, 74 I/O, 75 try again, "
      + "77 not allowed. “frontdesk help COMMAND” tells more.",
    seeHelp: "Options of every command: “frontdesk help”.",
    completionsNote: "frontdesk completions: source this, or put it into bash_completion.d"
  )

  private static let aboutStays = "STAY is a stay, confirmation or guest number of this hotel."
}
