import Hotel

/// The line-up: to-dos of the departments, and what is set up for arrivals.
extension CommandTable {
  private static let departments = Department.allCases.map(\.rawValue).joined(separator: ", ")

  static let handOver = [
    Subcommand(
      name: "trace add",
      operands: "DEPARTMENT TEXT",
      summary: "leave a to-do for a department",
      options: [
        .value(
          "--due",
          "TIME",
          "when: 18:00 is the next time the clock shows it; tomorrow 6:00; 16 Oct 6:00"
        ),
        .value("--guest", "GUEST", "whom it is about"),
        .value("--room", "R", "where (else the guest's room)"),
      ],
      details: [
        "DEPARTMENT is one of \(departments).",
        "TIME is 18:00, or 2026-10-15T06:00, on the hotel's clock.",
      ],
      body: HandOverCommands.addTrace
    ),
    Subcommand(
      name: "trace done",
      operands: "ID",
      summary: "a to-do is seen to",
      body: HandOverCommands.resolveTrace
    ),
    Subcommand(
      name: "trace reopen",
      operands: "ID",
      summary: "it is to be done after all",
      body: HandOverCommands.reopenTrace
    ),
    Subcommand(
      name: "traces",
      operands: "",
      summary: "the to-dos that are not done",
      options: [.value("--department", "CODE", "of one department alone")],
      body: HandOverCommands.list
    ),
    Subcommand(
      name: "setup",
      operands: "STAY PREFERENCE STATE",
      summary: "what became of a wish on a stay",
      options: [.value("--department", "CODE", "whose part of it (else everybody's)")],
      details: [
        "STATE is planned, done, declined, not-possible or missed.",
        "“arrivals --plain --json” tells the stays, the preferences and whose work they are.",
      ],
      body: HandOverCommands.setUp
    ),
  ]
}
