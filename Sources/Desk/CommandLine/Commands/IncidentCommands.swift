import FrontOffice
import Hotel

/// Logs complaints and what was given for them, and delights without one.
enum IncidentCommands {
  static func resolve(_ run: CommandRun) throws -> ExitCode {
    let told = try IncidentOptions(run)
    let opened = run.value(Options.incident)
    if opened == nil { try run.demand(Options.problem) }
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let known = try opened.map { try unresolved($0, of: guest, desk) }
    let draft = try told.report(of: guest, known: known, desk, run)
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
    let told = try IncidentOptions(run)
    try run.demand(Options.problem)
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let report = try told.report(of: guest, desk, run)
    let incident = try run.perform(OpenIncident(report, id: try run.actID()), at: desk)
    run.answer(JSONText(incident), [run.words.answers.house.opened(incident)])
    return .done
  }

  static func close(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let id = try unclosed(run.operand(0), desk)
    let incident = try run.perform(CloseIncident(id, id: try run.actID()), at: desk)
    run.answer(JSONText(incident), [run.words.answers.house.closed(incident)])
    return .done
  }

  static func delight(_ run: CommandRun) throws -> ExitCode {
    try run.demand(Options.give)
    let desk = try run.signIn()
    let guest = try desk.office.guestID(typed: run.operand(0))
    let readings = try run.readings(at: desk)
    let gestures = try run.arguments.texts(Options.give).flatMap {
      try readings.gestures($0, bareAmount: .delight)
    }
    let act = GiveDelight(
      to: guest,
      action: run.value(Options.action)?.trimmed ?? "",
      gestures: gestures,
      id: try run.actID(),
      answers: overLimit(run)
    )
    let resolution = try run.perform(act, at: desk)
    try tell(resolution, of: guest, with: [:], desk, run)
    return .done
  }

  private static func overLimit(_ run: CommandRun) -> Answers {
    Answers(beforehand: [.overLimit: !run.has(Options.noApproval)])
  }

  private static func tell(
    _ resolution: Resolution,
    of guest: Guest.ID,
    with more: JSONText,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws {
    let span = run.words.terms.span(try desk.office.house.policy.budget.scope)
    let id = resolution.incident?.rawValue ?? resolution.charge?.rawValue ?? ""
    let record: JSONText = [
      "id": .text(id), "status": .text(resolution.status.rawValue),
      "amount": JSONText(resolution.amount), "remaining": JSONText(resolution.remaining),
      "currency": .text(resolution.amount.currency.code), "guest": JSONText(guest),
      "incident": JSONText(resolution.incident), "charge": JSONText(resolution.charge),
    ]
    run.answer(
      record.with(more),
      [run.words.answers.house.logged(id, guest, resolution, span)]
    )
  }

  private static func unresolved(
    _ id: String,
    of guest: Guest.ID,
    _ desk: SignedIn
  ) throws -> Incident {
    let incident = try desk.office.incident(Incident.ID(id))
    guard incident.guest == guest else { throw CommandError.no(.otherGuest(incident: id)) }
    guard incident.completedAt == nil else { throw CommandError.no(.alreadyResolved(id)) }
    return incident
  }

  /// The complaint by its id, or the only one of a guest that is not closed.
  private static func unclosed(_ typed: String, _ desk: SignedIn) throws -> Incident.ID {
    if let incident = try? desk.office.incident(Incident.ID(typed)) { return incident.id }
    guard let guest = try? desk.office.guestID(typed: typed) else {
      throw CommandError.no(.noIncident(guest: typed))
    }
    let unclosed = try desk.office.incidents(of: guest).filter { $0.closedAt == nil }
    guard let only = unclosed.first else { throw CommandError.no(.noIncident(guest: typed)) }
    guard unclosed.count == 1 else {
      throw CommandError.no(.manyIncidents(guest: typed, ids: unclosed.map(\.id.rawValue)))
    }
    return only.id
  }
}
