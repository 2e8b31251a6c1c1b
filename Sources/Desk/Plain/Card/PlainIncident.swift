import FrontOffice
import Hotel
import Widgets

/// A complaint that was put right, asked question by question, read back, and charged.
struct PlainIncident {
  /// The questions in their order, by the names of the form's fields.
  private enum Step: String, CaseIterable {
    case problem, category, severity, action, give, outcome, after, follow
  }

  /// It is logged now and put right later.
  private let staysOpen: Bool

  private let card: GuestCard
  private let incident: Incident?
  private let session: PlainSession
  private let id: ActID
  private let remaining: Money
  private let readings: Readings
  private var form: Form

  private init(
    _ card: GuestCard,
    _ incident: Incident?,
    staysOpen: Bool = false,
    _ session: PlainSession
  ) throws {
    self.card = card
    self.staysOpen = staysOpen
    self.incident = incident
    self.session = session
    // The same id again when a save is tried again: nothing is ever charged twice.
    id = session.newActID()
    remaining = try session.office.remaining(for: card.guest.id, incident: incident?.id)
    readings = Readings(try session.context)
    form = IncidentForm.fields(for: incident, staysOpen: staysOpen, readings)
  }

  /// Asks whether an open complaint is meant, then for all of it.
  static func begin(on card: GuestCard, _ session: PlainSession) throws {
    var meant: Incident?
    if let open = card.incidents.first(where: { $0.state == .open }),
      try session.talk.confirms(session.words.incident.putRight(open.problem))
    {
      meant = open
    }
    var incident = try PlainIncident(card, meant, session)
    try incident.record()
  }

  /// Asks for a complaint that is not yet resolved.
  static func open(on card: GuestCard, _ session: PlainSession) throws {
    var incident = try PlainIncident(card, nil, staysOpen: true, session)
    try incident.record()
  }

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.Incidents { session.words.incident }
  private var terms: PlainTerms { session.words.terms }
  private var steps: [Step] { staysOpen ? [.problem, .category, .severity] : Step.allCases }
  private var draftKey: String {
    (staysOpen ? "open/" : "resolve/") + (incident?.id.rawValue ?? card.guest.id.rawValue)
  }
  private var span: String { words.span(card.house.policy.budget.scope) }

  private mutating func record() throws {
    let draft = session.draft(under: draftKey)
    if !draft.isEmpty {
      form = IncidentForm.restored(form, from: draft)
      talk.say(words.kept)
    }
    var position = 0
    while true {
      do {
        if position < steps.count {
          try ask(steps[position])
          position += 1
        } else if try save() {
          return
        }
      } catch PlainInterruption.back where position > 0 {
        position -= 1
      }
    }
  }

  private mutating func ask(_ step: Step) throws {
    switch step {
    case .problem: try askProblem()
    case .category:
      let choice = PlainChoice(IncidentCategory.allCases, code: \.rawValue, name: terms.problem)
      try ask(words.category, step, choice) { $0.rawValue }
    case .severity:
      let choice = PlainChoice(Severity.allCases, code: \.code, name: terms.severity)
      try ask(words.severity, step, choice) { "\($0.rawValue)" }
    case .action: try askText(words.action, step)
    case .give: try askGifts()
    case .outcome:
      let choice = PlainChoice(Outcome.allCases, code: \.rawValue, name: terms.outcome)
      try ask(words.outcome, step, choice) { $0.rawValue }
    case .after:
      let choice = PlainChoice(Temperature.allCases, code: \.rawValue, name: terms.temperature)
      try ask(words.after, step, choice) { $0.rawValue }
    case .follow: try askText(words.followUp, step, help: words.followUpHelp)
    }
    // Every answer is in the store before the next question.
    session.keep(IncidentForm.draft(of: form), under: draftKey)
  }

  private mutating func askProblem() throws {
    let before = form["problem"]
    try askText(words.problem, .problem, help: words.problemHelp)
    if form["problem"] != before {
      IncidentForm.suggest(from: form["problem"], in: &form, readings)
    }
  }

  private mutating func askGifts() throws {
    talk.say(words.remaining(terms.money(remaining), span))
    let kinds = GestureKind.allCases.map { "\($0.rawValue) \(terms.gesture($0))" }
    try askText(words.give, .give, help: words.giveHelp(kinds))
    guard
      case .success(let amount) = IncidentForm.amount(
        form["give"],
        readings,
        in: remaining.currency
      ),
      amount.minor > 0
    else {
      return
    }
    let left = remaining - amount
    if left.minor < 0 {
      talk.say(words.over(terms.money(amount - remaining)))
    } else {
      talk.say(words.budget(terms.money(remaining), terms.money(amount), terms.money(left), span))
    }
  }

  /// Asks until the form can read the answer and the note guard lets it pass.
  private mutating func askText(_ question: String, _ step: Step, help: String? = nil) throws {
    while true {
      let answer = try talk.ask(question, usual: form[step.rawValue], help: help)
      let isNothing = session.words.talk.nothing.contains(answer.lowercased())
      let typed = isNothing ? "" : answer
      guard !session.refuses(typed, as: step.rawValue) else { continue }
      form.set(step.rawValue, to: typed)
      let read = IncidentForm.read(form, for: card, readings)
      guard case .failure(let problem) = read, problem.field == step.rawValue else { return }
      talk.say(problem.text)
      form.set(step.rawValue, to: "")
    }
  }

  private mutating func ask<Value>(
    _ question: String,
    _ step: Step,
    _ choice: PlainChoice<Value>,
    _ written: (Value) -> String
  ) throws {
    guard
      let usual = choice.options.first(where: { written($0.value) == form[step.rawValue] })
        ?? choice.options.first
    else {
      return
    }
    let value = try talk.ask(question, among: choice, usual: usual.value, called: usual.name)
    form.set(step.rawValue, to: written(value))
  }

  /// Reads all of it back and saves it; no keeps it for later.
  private func save() throws -> Bool {
    switch IncidentForm.read(form, for: card, readings) {
    case .failure(let problem):
      talk.say(problem.text)
      throw PlainInterruption.back
    case .success(let report):
      summary(of: report).forEach(talk.say)
      guard try talk.confirms(words.save) else {
        talk.say(words.keptForLater)
        return true
      }
      return staysOpen ? try open(report) : try resolve(report)
    }
  }

  private func open(_ report: IncidentReport) throws -> Bool {
    let request = ActRequest(OpenIncident(report, id: id)) { $1.incident.savedOpen }
    guard try request.perform(in: session) else { return false }
    session.keep("", under: draftKey)
    return true
  }

  private func resolve(_ report: IncidentReport) throws -> Bool {
    let answers = Answers(beforehand: [.overLimit: true])
    let act = ResolveIncident(report, of: incident?.id, id: id, answers: answers)
    guard let resolution = try session.perform(act)?.receipt else { return false }
    session.keep("", under: draftKey)
    let amount = terms.money(resolution.amount)
    talk.say(
      resolution.status == .pending
        ? words.pending(amount) : words.saved(amount, terms.money(resolution.remaining), span)
    )
    return true
  }

  private func summary(of report: IncidentReport) -> [String] {
    let time = report.occurredAt.map { time in
      time.day == card.house.today ? timeOfDay(time.minutes) : readings.told(time)
    }
    let gestures = report.gestures.map { "\(terms.gesture($0.kind)) \(terms.money($0.original))" }
    let total = report.gestures.reduce(Money.zero(remaining.currency)) { $0 + $1.amount }
    let excess = total - remaining
    var lines = [
      words.summary.problem(report.problem, time),
      words.summary.kind(terms.problem(report.category), terms.severity(report.severity)),
    ]
    if !staysOpen {
      lines += [words.summary.action(report.action), words.summary.gestures(gestures)]
    }
    if excess.minor > 0 { lines.append(words.over(terms.money(excess))) }
    if let outcome = report.outcome, let after = report.after {
      lines.append(words.summary.outcome(terms.outcome(outcome), terms.temperature(after)))
    }
    if let day = report.followUpOn { lines.append(words.summary.followUp(terms.date(day))) }
    return lines
  }
}
