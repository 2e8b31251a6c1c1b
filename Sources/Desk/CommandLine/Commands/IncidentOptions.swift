import FrontOffice
import Hotel

/// A complaint as the options of a command tell it.
struct IncidentOptions {
  private let problem: String?
  private let category: IncidentCategory?
  private let severity: Severity?
  private let outcome: Outcome?
  private let before: Temperature?
  private let after: Temperature?
  private let department: Department?

  /// Reads what can be read before anybody signs in.
  init(_ run: CommandRun) throws {
    problem = run.value(Options.problem)?.trimmed
    category = try run.value(Options.incidentCategory)
    severity = try run.value(Options.severity)
    outcome = try run.value(Options.outcome)
    before = try run.value(Options.before)
    after = try run.value(Options.after)
    department = try run.value(Options.owner)
  }

  /// The complaint of a guest; what was not said comes from the one known already.
  func report(
    of guest: Guest.ID,
    known: Incident? = nil,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws -> IncidentReport {
    guard let problem = problem ?? known?.problem, !problem.isEmpty else {
      throw run.missing(Options.problem)
    }
    let category = self.category ?? known?.category ?? ProblemWords.likeliest(of: problem)
    if self.category == nil, known == nil, ProblemWords.categories(of: problem).isEmpty {
      run.note(run.words.answers.house.categoryGuessed(category))
    }
    var draft = IncidentReport(
      guest: guest,
      category: category,
      severity: severity ?? known?.severity ?? .usual(for: category),
      problem: problem
    )
    if let department { draft.department = department.rawValue }
    if self.category == nil, department == nil, let known { draft.department = known.department }
    let action = run.value(Options.action)?.trimmed ?? ""
    draft.action = action.isEmpty ? known?.action ?? "" : action
    draft.room = run.value(Options.whereabouts)?.trimmed ?? ""
    draft.occurredAt = try run.value(Options.at, at: desk)
    draft.outcome = outcome
    draft.before = before ?? known?.before
    draft.after = after
    draft.followUpOn = try run.value(Options.followUp, at: desk) ?? known?.followUpOn
    let readings = try run.readings(at: desk)
    draft.gestures = try run.arguments.texts(Options.give).flatMap { try readings.gestures($0) }
    return draft
  }
}
