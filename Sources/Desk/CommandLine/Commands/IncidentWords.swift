import FrontOffice
import Hotel
import Storage

/// A complaint as the options of a command tell it.
struct IncidentWords {
  let problem: String?
  let category: IncidentCategory?
  let severity: Severity?
  let outcome: Outcome?
  let before: Temperature?
  let after: Temperature?
  private let action: String
  private let room: String
  private let department: Department?
  private let gestures: [String]

  /// Reads what can be read before anybody signs in.
  init(_ run: CommandRun) throws {
    problem = run.text("--problem")?.trimmed
    category = try run.choice("--category", of: IncidentCategory.self)
    severity = try run.text("--severity").map { try IncidentWords.severity($0) }
    outcome = try run.choice("--outcome", of: Outcome.self)
    before = try run.choice("--before", of: Temperature.self)
    after = try run.choice("--after", of: Temperature.self)
    department = try run.choice("--department", of: Department.self)
    action = run.text("--action")?.trimmed ?? ""
    room = run.text("--room")?.trimmed ?? ""
    gestures = run.arguments.values("--give")
  }

  /// The complaint of a guest; what was not said comes from the one known already.
  func report(
    of guest: Guest.ID,
    known: Incident? = nil,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws -> IncidentReport {
    let readings = try run.readings(at: desk)
    guard let problem = problem ?? known?.problem, !problem.isEmpty else {
      throw CommandError.missingOption("--problem", command: run.command.name)
    }
    let suggested = ProblemWords.categories(of: problem).first ?? .staffConduct
    var draft = IncidentReport(
      guest: guest,
      category: category ?? known?.category ?? suggested,
      severity: severity ?? known?.severity ?? .affected,
      problem: problem
    )
    if let department { draft.department = department.rawValue }
    if category == nil, department == nil, let known { draft.department = known.department }
    draft.action = action.isEmpty ? known?.action ?? "" : action
    draft.room = room
    draft.occurredAt = try run.time("--at") { text throws(ReadingError) in
      try readings.happened(text)
    }
    draft.outcome = outcome
    draft.before = before ?? known?.before
    draft.after = after
    draft.followUpOn = try run.dayAhead("--follow-up", at: desk) ?? known?.followUpOn
    draft.gestures = try IncidentWords.gestures(gestures, readings)
    return draft
  }

  /// All that was given; without a complaint an amount alone is a delight.
  static func gestures(
    _ texts: [String],
    alone usual: GestureKind? = nil,
    _ readings: Readings
  ) throws -> [Gesture] {
    try texts.flatMap { try readings.gestures($0, alone: usual) }
  }

  private static func severity(_ text: String) throws -> Severity {
    let digits = text.uppercased().hasPrefix("S") ? text.dropFirst() : text[...]
    guard let severity = Int(digits).flatMap({ Severity(rawValue: $0) }) else {
      throw CommandError.malformed(name: "--severity", value: text, expected: "S1, S2, S3 or S4")
    }
    return severity
  }
}
