/// Complaints, money, staff, what a guest may ask of the company, and what serves the store.
extension CommandTable {
  private static let incident: [any CommandOption] = [
    Options.problem, Options.incidentCategory, Options.severity, Options.owner, Options.action,
    Options.whereabouts, Options.at, Options.before, Options.after, Options.followUp,
  ]

  static let money = [
    Subcommand(
      "resolve",
      "GUEST",
      \.resolve,
      options: incident + [
        Options.give, Options.outcome, Options.incident, Options.noApproval, Options.recordID,
      ],
      body: IncidentCommands.resolve
    ),
    Subcommand(
      "incident open",
      "GUEST",
      \.openIncident,
      options: incident + [Options.recordID],
      body: IncidentCommands.open
    ),
    Subcommand("incident close", "GUEST|ID", \.closeIncident, body: IncidentCommands.close),
    Subcommand(
      "wow",
      "GUEST",
      \.delight,
      options: [Options.action, Options.give, Options.noApproval, Options.recordID],
      body: IncidentCommands.delight
    ),
    Subcommand("budget", "[STAFF]", \.budget, body: BudgetCommands.show),
    Subcommand("approvals", \.approvals, body: BudgetCommands.list),
    Subcommand("approve", "ID", \.approve, options: [Options.reason], body: BudgetCommands.approve),
    Subcommand("reject", "ID", \.reject, options: [Options.reason], body: BudgetCommands.reject),
    Subcommand(
      "reverse",
      "ID",
      \.reverse,
      options: [Options.reason],
      body: BudgetCommands.reverse
    ),
  ]

  static let staff = [
    Subcommand(
      "staff add",
      "STAFF",
      \.addStaff,
      options: [
        Options.staffName, Options.role, Options.staffDepartment, Options.newPINFile,
      ],
      body: StaffCommands.add
    ),
    Subcommand("staff off", "STAFF", \.dismissStaff, body: StaffCommands.leave),
    Subcommand(
      "staff pin",
      "STAFF",
      \.setPIN,
      options: [Options.newPINFile],
      body: StaffCommands.setPIN
    ),
    Subcommand(
      "staff unlock",
      "STAFF",
      \.unlockStaff,
      options: [Options.asOwner],
      body: StaffCommands.unlock
    ),
    Subcommand("staff list", \.listStaff, body: StaffCommands.list),
  ]

  static let privacy = [
    Subcommand(
      "trail",
      \.trail,
      options: [
        Options.trailBy, Options.trailGuest, Options.trailAct, Options.trailFrom, Options.trailTo,
        Options.limit,
      ],
      body: TrailCommand.run
    ),
    Subcommand(
      "export",
      "GUEST",
      \.export,
      options: [Options.output, Options.replaceFile],
      body: PrivacyCommands.export
    ),
    Subcommand("erase", "GUEST", \.erase, options: [Options.yes], body: PrivacyCommands.erase),
    Subcommand(
      "retention",
      \.retention,
      options: [Options.dryRun, Options.apply],
      body: RetentionCommand.run
    ),
  ]

  static let later = [
    comesLater("report", "NAME", \.report), comesLater("match", "FILE", \.match),
    comesLater("duplicates", "", \.duplicates),
    comesLater("merge", "SURVIVOR OTHER", \.merge), comesLater("unmerge", "ID", \.unmerge),
  ]

  static let meta = [
    Subcommand(
      "backup",
      "FILE",
      \.backUp,
      options: [Options.replaceFile],
      body: StoreCommands.backUp
    ),
    Subcommand(
      "restore",
      "FILE",
      \.restore,
      options: [Options.replaceKept],
      body: RestoreCommand.run
    ),
    Subcommand("check", \.check, body: StoreCommands.check),
    Subcommand(
      "generate",
      \.generate,
      options: [Options.guests, Options.seed, Options.folder],
      body: GenerateCommand.run
    ),
    Subcommand(
      "settings",
      "[NAME] [VALUE]",
      \.settings,
      options: [Options.reset, Options.asConfig],
      body: SettingsCommand.run
    ),
    Subcommand("completions", "SHELL", \.completions, body: CompletionsCommand.run),
    Subcommand("help", "[COMMAND...]", \.help, body: HelpCommand.run),
  ]

  private static func comesLater(
    _ name: String,
    _ operands: String,
    _ usage: UsageWords.Entry
  ) -> Subcommand {
    Subcommand(name, operands, usage, isAnnounced: true) { _ in
      throw CommandError.use(.laterVersion(command: name))
    }
  }
}
