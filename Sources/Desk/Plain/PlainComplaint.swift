import Hotel
import Storage
import Widgets

/// A complaint that was put right, asked question by question, read back, and charged.
struct PlainComplaint {
  /// The questions in their order, by the names of the form's fields.
  private enum Step: String, CaseIterable {
    case problem, category, severity, action, give, outcome, after, follow
  }

  private let card: GuestCard
  private let incident: Incident?
  private let sitting: PlainSitting
  private let id: Incident.ID
  private let remaining: Money
  private var form: Form

  private init(_ card: GuestCard, _ incident: Incident?, _ sitting: PlainSitting) throws {
    self.card = card
    self.incident = incident
    self.sitting = sitting
    // The same id again when a save is tried again: nothing is ever charged twice.
    let id = incident?.id ?? Incident.ID(UUIDv7.text(at: sitting.clock()))
    self.id = id
    remaining = try sitting.store.remaining(for: card.guest.id, incident: id, by: sitting.session)
    form = ComplaintForm.fields(for: incident, staysOpen: false, sitting.desk)
  }

  /// Asks whether an open complaint is meant, then for all of it.
  static func begin(on card: GuestCard, _ sitting: PlainSitting) throws {
    var meant: Incident?
    if let open = card.incidents.first(where: { $0.state == .open }),
      try sitting.talk.confirms(sitting.words.complaint.putRight(open.problem))
    {
      meant = open
    }
    var complaint = try PlainComplaint(card, meant, sitting)
    try complaint.record()
  }

  private var talk: PlainTalk { sitting.talk }
  private var words: PlainWords.Complaints { sitting.words.complaint }
  private var terms: PlainTerms { sitting.words.terms }
  private var draftKey: String { "resolve/" + (incident?.id.rawValue ?? card.guest.id.rawValue) }
  private var span: String { words.span(card.house.policy.budget.scope) }

  private mutating func record() throws {
    let draft = sitting.draft(under: draftKey)
    if !draft.isEmpty {
      form = ComplaintForm.restored(form, from: draft)
      talk.say(words.kept)
    }
    var position = 0
    while true {
      do {
        if position < Step.allCases.count {
          try ask(Step.allCases[position])
          position += 1
        } else if try save() {
          return
        }
      } catch PlainLeave.back where position > 0 {
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
    sitting.keep(ComplaintForm.draft(of: form), under: draftKey)
  }

  private mutating func askProblem() throws {
    let before = form["problem"]
    try askText(words.problem, .problem, help: words.problemHelp)
    if form["problem"] != before {
      ComplaintForm.suggest(from: form["problem"], in: &form, sitting.desk)
    }
  }

  private mutating func askGifts() throws {
    talk.say(words.remaining(terms.money(remaining), span))
    let kinds = GestureKind.allCases.map { "\($0.rawValue) \(terms.gesture($0))" }
    try askText(words.give, .give, help: words.giveHelp(kinds))
    guard case .success(let amount) = ComplaintForm.amount(form["give"], under: card.house.policy),
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
      let isNothing = sitting.words.talk.nothing.contains(answer.lowercased())
      let typed = isNothing ? "" : answer
      guard !sitting.refuses(typed, as: step.rawValue) else { continue }
      form.set(step.rawValue, to: typed)
      let read = ComplaintForm.read(form, for: card, sitting.desk)
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
    switch ComplaintForm.read(form, for: card, sitting.desk) {
    case .failure(let problem):
      talk.say(problem.text)
      throw PlainLeave.back
    case .success(var draft):
      draft.id = id
      summary(of: draft).forEach(talk.say)
      guard try talk.confirms(words.save) else {
        talk.say(words.keptForLater)
        return true
      }
      return resolve(draft)
    }
  }

  private func resolve(_ draft: IncidentDraft) -> Bool {
    let resolution = sitting.attempt { session throws(StoreError) in
      try sitting.store.resolve(draft, by: session)
    }
    guard let resolution else { return false }
    sitting.keep("", under: draftKey)
    let amount = terms.money(resolution.amount)
    talk.say(
      resolution.status == .pending
        ? words.pending(amount) : words.saved(amount, terms.money(resolution.remaining), span)
    )
    return true
  }

  private func summary(of draft: IncidentDraft) -> [String] {
    let time = draft.occurredAt.map { timeOfDay($0.local(offset: card.house.offset).minutes) }
    let gestures = draft.gestures.map { "\(terms.gesture($0.kind)) \(terms.money($0.original))" }
    let total = draft.gestures.reduce(Money.zero(remaining.currency)) { $0 + $1.amount }
    let excess = total - remaining
    var lines = [
      words.summary.problem(draft.problem, time),
      words.summary.kind(terms.problem(draft.category), terms.severity(draft.severity)),
      words.summary.action(draft.action), words.summary.gestures(gestures),
    ]
    if excess.minor > 0 { lines.append(words.over(terms.money(excess))) }
    if let outcome = draft.outcome, let after = draft.after {
      lines.append(words.summary.outcome(terms.outcome(outcome), terms.temperature(after)))
    }
    if let day = draft.followUpOn { lines.append(words.summary.followUp(terms.date(day))) }
    return lines
  }
}
