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
  let followUpOn: Day?
  private let action: String
  private let room: String
  private let department: Department?
  private let time: String?
  private let gestures: [String]

  /// Reads what can be read before anybody signs in.
  init(_ run: CommandRun) throws {
    problem = run.text("--problem")?.trimmed
    category = try run.choice("--category", of: IncidentCategory.self)
    severity = try run.text("--severity").map { try IncidentWords.severity($0) }
    outcome = try run.choice("--outcome", of: Outcome.self)
    before = try run.choice("--before", of: Temperature.self)
    after = try run.choice("--after", of: Temperature.self)
    followUpOn = try run.day("--follow-up")
    department = try run.choice("--department", of: Department.self)
    action = run.text("--action")?.trimmed ?? ""
    room = run.text("--room")?.trimmed ?? ""
    time = run.text("--at")
    gestures = run.arguments.values("--give")
  }

  /// The complaint of a guest; what was not said comes from the one known already.
  func report(
    of guest: Guest.ID,
    known: Incident? = nil,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws -> IncidentReport {
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
    draft.occurredAt = try time.map { try occurredAt($0, desk, now: run.clock()) }
    draft.outcome = outcome
    draft.before = before ?? known?.before
    draft.after = after
    draft.followUpOn = followUpOn ?? known?.followUpOn
    draft.gestures = try IncidentWords.gestures(gestures, under: try desk.office.house.policy)
    return draft
  }

  static func gestures(_ texts: [String], under policy: ChainPolicy) throws -> [Gesture] {
    var gestures: [Gesture] = []
    for text in texts { gestures.append(try Gesture(parsing: text, under: policy)) }
    return gestures
  }

  private static func severity(_ text: String) throws -> Severity {
    let digits = text.uppercased().hasPrefix("S") ? text.dropFirst() : text[...]
    guard let severity = Int(digits).flatMap({ Severity(rawValue: $0) }) else {
      throw CommandError.malformed(name: "--severity", value: text, expected: "S1, S2, S3 or S4")
    }
    return severity
  }

  /// A time of day is the latest one that has passed on the hotel's clock.
  private func occurredAt(_ text: String, _ desk: SignedIn, now: Instant) throws -> Instant {
    let zone = desk.property.timeZone
    let offset = ZoneClock.offset(of: zone, at: now)
    let today = now.local(offset: offset).day
    let isTimeOfDay = text.utf8.count == 4 || text.utf8.count == 5
    if isTimeOfDay {
      let padding = text.utf8.count == 4 ? "0" : ""
      for day in [today, today.adding(days: -1)] {
        if let moment = moment("\(day)T\(padding)\(text)", in: zone), moment <= now {
          return moment
        }
      }
    } else if let moment = moment(text, in: zone) {
      return moment
    }
    throw CommandError.malformed(
      name: "--at",
      value: text,
      expected: "a time such as 14:20 or 2026-10-14T14:20"
    )
  }

  /// The moment on the zone's clock, with the offset that holds then.
  private func moment(_ text: String, in zone: String) -> Instant? {
    guard let rough = Instant(text) else { return nil }
    return Instant(text, offset: ZoneClock.offset(of: zone, at: rough))
  }
}
