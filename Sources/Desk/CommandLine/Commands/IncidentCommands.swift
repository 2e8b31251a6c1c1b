import FrontOffice
import Hotel

/// Logs complaints and what was given for them, and delights without one.
enum IncidentCommands {
  static func resolve(_ run: CommandRun) throws -> ExitCode {
    let words = try IncidentWords(run)
    let isKnown = run.arguments.has("--incident")
    guard isKnown || words.problem?.isEmpty == false else {
      throw CommandError.missingOption("--problem", command: "resolve")
    }
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let known = try run.text("--incident").map { try unresolved($0, of: guest, desk) }
    let draft = try words.report(of: guest, known: known, desk, run)
    let act = ResolveIncident(
      draft,
      of: known?.id,
      id: try run.actID(),
      answers: overLimit(run)
    )
    let resolution = try run.perform(act, at: desk)
    try tell(
      resolution,
      of: guest,
      with: [
        "category": .text(draft.category.rawValue), "department": .text(draft.department),
        "severity": .text(draft.severity.code),
      ],
      desk,
      run
    )
    return .done
  }

  static func open(_ run: CommandRun) throws -> ExitCode {
    let words = try IncidentWords(run)
    guard words.problem?.isEmpty == false else {
      throw CommandError.missingOption("--problem", command: "incident open")
    }
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let report = try words.report(of: guest, desk, run)
    let incident = try run.perform(OpenIncident(report, id: try run.actID()), at: desk)
    run.answer(
      JSONText(incident),
      [
        "Opened for \(guest): \(incident.severity.code) \(incident.category.rawValue) for "
          + "\(incident.department). Complaint \(incident.id)."
      ]
    )
    return .done
  }

  static func close(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let id = try unclosed(run.operand(0), desk)
    let incident = try run.perform(CloseIncident(id, id: try run.actID()), at: desk)
    run.answer(
      JSONText(incident),
      ["Closed complaint \(incident.id) of \(incident.guest)."]
    )
    return .done
  }

  static func delight(_ run: CommandRun) throws -> ExitCode {
    guard run.arguments.has("--give") else {
      throw CommandError.missingOption("--give", command: "wow")
    }
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let gestures = try IncidentWords.gestures(
      run.arguments.values("--give"),
      alone: .delight,
      try run.readings(at: desk)
    )
    let act = GiveDelight(
      to: guest,
      action: run.text("--action")?.trimmed ?? "",
      gestures: gestures,
      id: try run.actID(),
      answers: overLimit(run)
    )
    let resolution = try run.perform(act, at: desk)
    try tell(resolution, of: guest, with: [:], desk, run)
    return .done
  }

  private static func overLimit(_ run: CommandRun) -> Answers {
    Answers(beforehand: [.overLimit: !run.arguments.has("--no-approval")])
  }

  private static func tell(
    _ resolution: Resolution,
    of guest: Guest.ID,
    with more: JSONText,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws {
    let span = DeskWords.english.terms.span(try desk.office.house.policy.budget.scope)
    let id = resolution.incident?.rawValue ?? resolution.charge?.rawValue ?? ""
    let record: JSONText = [
      "id": .text(id), "status": .text(resolution.status.rawValue),
      "amount": JSONText(resolution.amount), "remaining": JSONText(resolution.remaining),
      "currency": .text(resolution.amount.currency.code), "guest": JSONText(guest),
      "incident": JSONText(resolution.incident), "charge": JSONText(resolution.charge),
    ]
    let money =
      resolution.status == .pending
      ? "\(resolution.amount) is over the limit and waits for a manager (approve \(id))"
      : "charged \(resolution.amount)"
    run.answer(
      record.with(more),
      ["Logged \(id) for \(guest): \(money); \(resolution.remaining) left \(span)."]
    )
  }

  private static func unresolved(
    _ id: String,
    of guest: Guest.ID,
    _ desk: SignedIn
  ) throws -> Incident {
    let incident = try desk.office.incident(Incident.ID(id))
    guard incident.guest == guest else { throw CommandError.otherGuest(incident: id) }
    guard incident.completedAt == nil else { throw CommandError.alreadyResolved(id) }
    return incident
  }

  /// The complaint by its id, or the only one of a guest that is not closed.
  private static func unclosed(_ typed: String, _ desk: SignedIn) throws -> Incident.ID {
    if let incident = try? desk.office.incident(Incident.ID(typed)) { return incident.id }
    guard let guest = try? desk.office.guestID(typed: typed) else {
      throw CommandError.noIncident(guest: typed)
    }
    let unclosed = try desk.office.incidents(of: guest).filter { $0.closedAt == nil }
    guard let only = unclosed.first else { throw CommandError.noIncident(guest: typed) }
    guard unclosed.count == 1 else {
      throw CommandError.manyIncidents(guest: typed, ids: unclosed.map(\.id.rawValue))
    }
    return only.id
  }
}
