/// What a guest may ask of the company, and what the company owes without being asked.
extension CommandTable {
  static let privacy = [
    Subcommand(
      name: "export",
      operands: "GUEST",
      summary: "all that is held on a guest (guest relations)",
      options: [
        .value("--output", "FILE", "write it to a file of one's own, not to the screen"),
        .flag("--force", "replace FILE if it exists"),
      ],
      details: [
        "In plain words, with who wrote what when; with --json as one object. The trail tells who",
        "asked for it.",
      ],
      body: PrivacyCommands.export
    ),
    Subcommand(
      name: "erase",
      operands: "GUEST",
      summary: "anonymise a guest (managers)",
      options: [.flag("--yes", "without asking for the guest's number once more")],
      details: [
        "Names, contacts and every text are taken out of the store and its files; stays, money and",
        "categories stay as figures. It can't be undone. Backups that still hold the guest are named.",
      ],
      body: PrivacyCommands.erase
    ),
    Subcommand(
      name: "retention",
      operands: "",
      summary: "who was kept for longer than the policy says (managers)",
      options: [
        .flag("--dry-run", "only list them, which is what happens without --apply"),
        .flag("--apply", "erase them"),
      ],
      details: [
        "“retention_years” in policy.json says how long; without it nobody is erased. Nobody who is",
        "in house, expected, or has a complaint open is listed.",
      ],
      body: RetentionCommand.run
    ),
  ]
}
