/// Every command, in the order in which the help shows them.
enum CommandTable {
  static let all: [Subcommand] =
    [open, demo] + store + guests + front + handOver + wishes + money + staff + privacy + later
    + meta

  static let open = Subcommand(
    name: "open",
    operands: "",
    summary: "open the desk; so does frontdesk alone",
    options: CommandRun.settingOptions,
    body: OpenCommands.open
  )

  private static let demo = Subcommand(
    name: "demo",
    operands: "",
    summary: "open the desk on the sample company",
    options: [.value("--data", "DIR", "the folder of its files (else data)")]
      + CommandRun.settingOptions,
    details: ["The store is --store FILE, made if absent; without it a temporary one."],
    body: OpenCommands.demo
  )

  private static let store = [
    Subcommand(
      name: "init",
      operands: "",
      summary: "create an empty store",
      options: [
        .value("--property-name", "NAME", "the first hotel's name (--property is its code)"),
        .value("--city", "CITY", "its city"),
        .value("--country", "CODE", "its country"),
        .value("--time-zone", "ZONE", "its time zone, such as Europe/Lisbon"),
        .value("--currency", "CODE", "its currency (else USD)"),
        .value("--staff-name", "NAME", "the first manager's name (--staff is their id)"),
        .value("--policy", "FILE", "the chain's policy.json"),
        .value("--business-date", "YYYY-MM-DD", "the first business date (else today there)"),
      ],
      details: ["The manager's PIN comes from FRONTDESK_PIN, --pin-file, or a question."],
      body: InitCommand.run
    ),
    Subcommand(
      name: "import",
      operands: "FILE...",
      summary: "load CSV files (managers)",
      options: [
        .value("--as", "KIND", "what the files hold, if their headers don't tell"),
        .value("--map", "THEIRS=OURS", "rename a column; may be repeated"),
      ],
      details: [
        "Rows that can't be loaded go to FILE.rejected.csv with their reason; the rest loads."
      ],
      body: ImportCommand.run
    ),
  ]

  private static let guests = [
    Subcommand(
      name: "lookup",
      operands: "[TEXT...]",
      summary: "the guests that TEXT may mean",
      options: [
        .value("--limit", "N", "at most so many (else 20)"),
        .flag("--stdin", "one query a line, one answer a line (with --json)"),
      ],
      body: LookupCommand.run
    ),
    Subcommand(
      name: "guest",
      operands: "GUEST",
      summary: "the whole card of a guest",
      body: GuestCommands.show
    ),
    Subcommand(
      name: "guest new",
      operands: "",
      summary: "make a profile, after a duplicate check",
      options: GuestCommands.options + [
        .flag("--force", "make it although a profile is probably the same person")
      ],
      body: GuestCommands.make
    ),
    Subcommand(
      name: "guest edit",
      operands: "GUEST",
      summary: "change the fields that are given",
      options: GuestCommands.options,
      details: ["An empty value clears a field."],
      body: GuestCommands.edit
    ),
  ]

  private static let front = [
    Subcommand(
      name: "arrivals",
      operands: "",
      summary: "the arrivals of the business date",
      options: [
        .flag("--inhouse", "who is in the hotel instead"),
        .flag("--departures", "who leaves instead"),
        .flag("--tomorrow", "who arrives the day after instead"),
        .value("--on", "YYYY-MM-DD", "another date"),
      ],
      details: [
        "With --plain: the whole hand-over for the printer, with set-ups by department, traces,",
        "open complaints and follow-ups due.",
      ],
      body: ArrivalsCommand.run
    ),
    Subcommand(
      name: "walkin",
      operands: "GUEST",
      summary: "take in a guest without a reservation",
      options: [
        room, .value("--until", "DAY", "the day of departure: 16 Oct, Friday, 2 for two nights"),
      ],
      body: StayCommands.walkIn
    ),
    Subcommand(
      name: "checkin",
      operands: "STAY",
      summary: "check in an arrival",
      options: [room],
      details: stayDetails,
      body: StayCommands.checkIn
    ),
    Subcommand(
      name: "move",
      operands: "STAY",
      summary: "give another room",
      options: [room],
      details: stayDetails,
      body: StayCommands.move
    ),
    Subcommand(
      name: "checkout",
      operands: "STAY",
      summary: "check a guest out",
      details: stayDetails,
      body: StayCommands.checkOut
    ),
    Subcommand(
      name: "noshow",
      operands: "STAY",
      summary: "mark an arrival that did not come",
      details: stayDetails,
      body: StayCommands.noShow
    ),
    Subcommand(
      name: "night-audit",
      operands: "",
      summary: "close the business date (managers)",
      options: [
        .value("--closing", "YYYY-MM-DD", "the date to be closed (else the open one)"),
        .flag("--early", "although it is not over at the hotel"),
      ],
      body: StayCommands.closeDay
    ),
  ]

  private static let stayDetails = ["STAY is a stay, confirmation or guest number of this hotel."]
  private static let room = SubcommandOption.value("--room", "R", "the room")

  private static let wishes = [
    Subcommand(
      name: "prefer",
      operands: "GUEST LINE",
      summary: "record a preference",
      options: [
        .value("--category", "CODE", "its category (else from the words)"),
        .value("--scope", "local|global", "this hotel or the whole chain"),
        .flag("--consent", "the guest agreed that a sensitive one is kept"), recordID,
      ],
      literalPosition: 1,
      details: [
        "LINE is taken as it stands: + or no mark a like, - a dislike, = a need, ! an allergy,",
        "/ to be avoided, ~ an observation. Quote it when it has several words.",
      ],
      body: PreferenceCommands.prefer
    ),
    Subcommand(
      name: "confirm",
      operands: "PREFERENCE",
      summary: "it still applies",
      options: [.flag("--consent", "the guest agreed that it is kept")],
      body: PreferenceCommands.confirm
    ),
    Subcommand(
      name: "retire",
      operands: "PREFERENCE",
      summary: "it no longer applies",
      options: [reason],
      body: PreferenceCommands.retire
    ),
    Subcommand(
      name: "undo",
      operands: "[GUEST]",
      summary: "take back one's own newest record",
      body: PreferenceCommands.undo
    ),
  ]
}
