/// Complaints, money, staff, and what serves the store.
extension CommandTable {
  static let reason = SubcommandOption.value("--reason", "TEXT", "why")

  static let recordID = SubcommandOption.value(
    "--id",
    "ID",
    "the new record's id; told again under the same one it is kept once"
  )

  private static let give = SubcommandOption.value(
    "--give",
    "KIND:AMOUNT",
    "what was given, such as FBC:120; may be repeated"
  )

  private static let noApproval = SubcommandOption.flag(
    "--no-approval",
    "over the limit, save nothing instead of asking a manager"
  )

  private static let incident: [SubcommandOption] = [
    .value("--problem", "TEXT", "what happened"),
    .value("--category", "CODE", "its category (else from the words)"),
    .value("--severity", "S1..S4", "how bad (else S2)"),
    .value("--department", "CODE", "whose it is (else the category's)"),
    .value("--action", "TEXT", "what was done"),
    .value("--room", "R", "where (else the guest's room)"),
    .value("--at", "TIME", "when, on the hotel's clock: 14:20, yesterday 22:30, 2026-10-14T14:20"),
    .value("--before", "FEELING", "calm, annoyed, upset or furious"),
    .value("--after", "FEELING", "the same, afterwards"),
    .value("--follow-up", "DAY", "when to ask the guest again: 16 Oct, Friday, 3"),
  ]

  static let money = [
    Subcommand(
      name: "resolve",
      operands: "GUEST",
      summary: "log a resolved complaint",
      options: incident + [
        give, .value("--outcome", "WORD", "Recovered, Partly, Declined or Lost"),
        .value("--incident", "ID", "resolve one that was opened before"), noApproval, recordID,
      ],
      body: IncidentCommands.resolve
    ),
    Subcommand(
      name: "incident open",
      operands: "GUEST",
      summary: "a complaint not yet resolved",
      options: incident + [recordID],
      body: IncidentCommands.open
    ),
    Subcommand(
      name: "incident close",
      operands: "GUEST|ID",
      summary: "the guest was asked, all is well",
      body: IncidentCommands.close
    ),
    Subcommand(
      name: "wow",
      operands: "GUEST",
      summary: "a delight with no complaint",
      options: [.value("--action", "TEXT", "what was done"), give, noApproval, recordID],
      body: IncidentCommands.delight
    ),
    Subcommand(
      name: "budget",
      operands: "[STAFF]",
      summary: "limit, spent, remaining, and the charges",
      details: ["Others' budgets are for managers."],
      body: BudgetCommands.show
    ),
    Subcommand(
      name: "approvals",
      operands: "",
      summary: "spend over the limit that waits (managers)",
      body: BudgetCommands.list
    ),
    Subcommand(
      name: "approve",
      operands: "ID",
      summary: "allow it (managers)",
      options: [reason],
      body: BudgetCommands.approve
    ),
    Subcommand(
      name: "reject",
      operands: "ID",
      summary: "refuse it (managers)",
      options: [reason],
      body: BudgetCommands.reject
    ),
  ]

  private static let newPIN = SubcommandOption.value(
    "--new-pin-file",
    "FILE",
    "a file whose first line is the new PIN (else FRONTDESK_NEW_PIN)"
  )

  static let staff = [
    Subcommand(
      name: "staff add",
      operands: "STAFF",
      summary: "somebody new (managers)",
      options: [
        .value("--name", "NAME", "their name"),
        .value("--role", "ROLE", "clerk, guest_relations or manager (else clerk)"),
        .value("--department", "CODE", "their department (else FO)"), newPIN,
      ],
      details: ["--property is the hotel they work at."],
      body: StaffCommands.add
    ),
    Subcommand(
      name: "staff off",
      operands: "STAFF",
      summary: "no longer signs in (managers)",
      body: StaffCommands.leave
    ),
    Subcommand(
      name: "staff pin",
      operands: "STAFF",
      summary: "a new PIN: one's own, or as a manager",
      options: [newPIN],
      body: StaffCommands.setPIN
    ),
    Subcommand(
      name: "staff unlock",
      operands: "STAFF",
      summary: "after too many wrong PINs (managers)",
      body: StaffCommands.unlock
    ),
    Subcommand(
      name: "staff list",
      operands: "",
      summary: "everybody (managers)",
      body: StaffCommands.list
    ),
  ]

  static let later = [
    comesLater("report", "NAME", "service, rfm, at-risk, preferences or budget"),
    comesLater("match", "FILE", "link records to profiles"),
    comesLater("duplicates", "", "pairs that are probably one person"),
    comesLater("merge", "SURVIVOR OTHER", "make two profiles one"),
    comesLater("unmerge", "ID", "take a merge back"),
  ]

  static let meta = [
    Subcommand(
      name: "backup",
      operands: "FILE",
      summary: "copy the store while desks are open (managers)",
      options: [.flag("--force", "replace FILE if it exists")],
      body: StoreCommands.backUp
    ),
    Subcommand(
      name: "restore",
      operands: "FILE",
      summary: "put a backup in the store's place (managers)",
      options: [
        .flag("--force", "replace an older FILE.before-restore, or a file that is no store")
      ],
      details: [
        "Desks may stay open: they see the restored state. What was replaced is kept beside the",
        "store as .before-restore. Where the store is gone or can't be read, whoever may write its",
        "folder may restore, without a PIN.",
      ],
      body: RestoreCommand.run
    ),
    Subcommand(
      name: "check",
      operands: "",
      summary: "verify the store",
      body: StoreCommands.check
    ),
    Subcommand(
      name: "generate",
      operands: "",
      summary: "a made-up company of any size, from a seed",
      options: [
        .value("--guests", "N", "how many guests (else 3000)"),
        .value("--seed", "S", "the same seed gives the same bytes (else 2026)"),
        .value("--output", "DIR", "the folder for its files; older ones are replaced"),
      ],
      body: GenerateCommand.run
    ),
    Subcommand(
      name: "settings",
      operands: "[NAME] [VALUE]",
      summary: "how the desk is set, and by whom; or set it for oneself",
      options: [
        .flag("--reset", "back to what holds without one's own choice"),
        .flag("--as-config", "print them as a config file"),
      ],
      details: Setting.allCases.map { setting in
        "\(setting.rawValue): \(setting.values.joined(separator: ", "))"
      } + [
        "What wins: an option, a variable (\(Setting.theme.variable)), one's own, the config",
        "file ($XDG_CONFIG_HOME/frontdesk/config), the default.",
      ],
      body: SettingsCommand.run
    ),
    Subcommand(
      name: "completions",
      operands: "SHELL",
      summary: "completions for bash, zsh or fish",
      body: CompletionsCommand.run
    ),
    Subcommand(
      name: "help",
      operands: "[COMMAND...]",
      summary: "what a command does",
      body: HelpCommand.run
    ),
  ]

  private static func comesLater(
    _ name: String,
    _ operands: String,
    _ summary: String
  ) -> Subcommand {
    Subcommand(
      name: name,
      operands: operands,
      summary: summary + " (a later version)",
      isAnnounced: true
    ) { _ in throw CommandError.laterVersion(command: name) }
  }
}
