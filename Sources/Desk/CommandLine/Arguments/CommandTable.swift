/// Every command, in the order in which the help shows them.
enum CommandTable {
  static let all: [Subcommand] =
    [open, demo] + store + guests + front + handOver + wishes + money + staff + privacy + later
    + meta

  /// The options by which a desk is opened in another way than usual.
  private static let settings: [any CommandOption] = [
    Options.theme, Options.mouse, Options.noScrollRegion,
  ]

  static let open = Subcommand("open", \.open, options: settings, body: OpenCommands.open)

  private static let demo = Subcommand(
    "demo",
    \.demo,
    options: [Options.demoData] + settings,
    body: OpenCommands.demo
  )

  private static let store = [
    Subcommand(
      "init",
      \.found,
      options: [
        Options.propertyName, Options.city, Options.country, Options.timeZone, Options.currency,
        Options.managerName, Options.policy, Options.businessDate,
      ],
      body: InitCommand.run
    ),
    Subcommand(
      "import",
      "FILE...",
      \.load,
      options: [Options.kind, Options.map],
      body: ImportCommand.run
    ),
  ]

  private static let guests = [
    Subcommand(
      "lookup",
      "[TEXT...]",
      \.lookup,
      options: [Options.limit, Options.stdin],
      body: LookupCommand.run
    ),
    Subcommand("guest", "GUEST", \.guest, body: GuestCommands.show),
    Subcommand(
      "guest new",
      \.newGuest,
      options: Options.guestFields + [Options.makeAnyway],
      body: GuestCommands.make
    ),
    Subcommand(
      "guest edit",
      "GUEST",
      \.editGuest,
      options: Options.guestFields,
      body: GuestCommands.edit
    ),
  ]

  private static let front = [
    Subcommand(
      "arrivals",
      \.arrivals,
      options: [Options.inHouse, Options.departures, Options.tomorrow, Options.on],
      body: ArrivalsCommand.run
    ),
    Subcommand(
      "walkin",
      "GUEST",
      \.walkIn,
      options: [Options.room, Options.until],
      body: StayCommands.walkIn
    ),
    Subcommand(
      "checkin",
      "STAY",
      \.checkIn,
      options: [Options.room],
      body: StayCommands.checkIn
    ),
    Subcommand("move", "STAY", \.move, options: [Options.room], body: StayCommands.move),
    Subcommand("checkout", "STAY", \.checkOut, body: StayCommands.checkOut),
    Subcommand("noshow", "STAY", \.noShow, body: StayCommands.noShow),
    Subcommand(
      "stay change",
      "STAY",
      \.changeStay,
      options: [Options.arrival, Options.departure],
      body: StayCommands.change
    ),
    Subcommand("stay cancel", "STAY", \.cancelStay, body: StayCommands.cancel),
    Subcommand(
      "stay reinstate",
      "STAY",
      \.reinstateStay,
      options: [Options.departure],
      body: StayCommands.reinstate
    ),
    Subcommand(
      "night-audit",
      \.nightAudit,
      options: [Options.closing, Options.early],
      body: StayCommands.closeDay
    ),
  ]

  /// The line-up: to-dos of the departments, and what is set up for arrivals.
  private static let handOver = [
    Subcommand(
      "trace add",
      "DEPARTMENT TEXT",
      \.addTrace,
      options: [Options.due, Options.about, Options.whereabouts],
      body: HandOverCommands.addTrace
    ),
    Subcommand("trace done", "ID", \.resolveTrace, body: HandOverCommands.resolveTrace),
    Subcommand("trace reopen", "ID", \.reopenTrace, body: HandOverCommands.reopenTrace),
    Subcommand("traces", \.traces, options: [Options.tracesOf], body: HandOverCommands.list),
    Subcommand(
      "setup",
      "STAY PREFERENCE STATE",
      \.setUp,
      options: [Options.setUpOf],
      body: HandOverCommands.setUp
    ),
  ]

  private static let wishes = [
    Subcommand(
      "prefer",
      "GUEST LINE",
      \.prefer,
      options: [Options.preferenceCategory, Options.scope, Options.consent, Options.recordID],
      literalPosition: 1,
      body: PreferenceCommands.prefer
    ),
    Subcommand(
      "confirm",
      "PREFERENCE",
      \.confirm,
      options: [Options.consentKept],
      body: PreferenceCommands.confirm
    ),
    Subcommand(
      "retire",
      "PREFERENCE",
      \.retire,
      options: [Options.reason],
      body: PreferenceCommands.retire
    ),
    Subcommand("undo", "[GUEST]", \.undo, body: PreferenceCommands.undo),
  ]
}
