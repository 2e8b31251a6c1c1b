import FrontOffice
import Hotel
import Terminal
import Widgets

/// A complaint: what happened, what was done, what it cost, with the budget in sight.
struct IncidentScreen: DeskScreen {
  private let card: GuestCard
  private let readings: Readings
  /// An open complaint that is being put right.
  private let incident: Incident?
  /// It is logged now and put right later.
  private let staysOpen: Bool
  private let draftKey: String
  private var form: Form
  private var statement: BudgetStatement?
  private var remaining: Money?
  private var budgetTicket: Ticket<BudgetStatement>?
  private var remainingTicket: Ticket<Money>?
  /// Nothing has been typed here: a draft may come back, once.
  private var isNew = true
  /// Made with the first try: nothing is ever charged twice.
  private var id: ActID?

  init(card: GuestCard, incident: Incident?, staysOpen: Bool = false, _ context: FormContext) {
    self.card = card
    readings = Readings(context)
    self.incident = incident
    self.staysOpen = staysOpen
    // What was begun of one complaint is never poured over another.
    draftKey =
      (staysOpen ? "open/" : "resolve/") + (incident?.id.rawValue ?? card.guest.id.rawValue)
    form = IncidentForm.fields(for: incident, staysOpen: staysOpen, readings)
    // What happened is known: what is typed next is what was done.
    if incident != nil { form.focus(on: "action") }
  }

  func title(_ words: DeskWords) -> String {
    staysOpen ? words.incident.open : words.incident.resolved
  }
  var isTyping: Bool { true }
  var awaitsAnswer: Bool { statement == nil || remaining == nil }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.save, words.save, [.control("s")]),
      Command(.nextPane, words.nextField, [Key(.tab)], hinted: false),
      Command(.back, words.backKeepingDraft, [.back]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    if isNew, let draft = desk.drafts[draftKey] {
      form = IncidentForm.restored(form, from: draft)
    }
    isNew = false
    let (guest, incident) = (card.guest.id, incident?.id)
    budgetTicket = desk.ask { office throws(OfficeError) in try office.budget() }
    remainingTicket = desk.ask { office throws(OfficeError) in
      try office.remaining(for: guest, incident: incident)
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .save: return save(&desk)
    case .nextPane: return follow(form.handle(Key(.tab)), &desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    follow(form.handle(key), &desk)
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    follow(form.paste(text), &desk)
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    // A budget that can't be read is told by the save, which needs it.
    if case .success(let found)? = reply.result(for: budgetTicket) { statement = found }
    if case .success(let found)? = reply.result(for: remainingTicket) { remaining = found }
    return .stay
  }

  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step {
    switch ending {
    case .done:
      desk.keepDraft("", under: draftKey)
      return .pop
    case .left: return .stay
    case .failed(let error):
      desk.say(error)
      return .stay
    }
  }

  private mutating func follow(_ effect: Form.Effect, _ desk: inout DeskContext) -> Step {
    switch effect {
    case .submitted: return save(&desk)
    case .edited:
      if form.focusedID == "problem" {
        IncidentForm.suggest(from: form["problem"], in: &form, readings)
      }
      desk.keepDraft(IncidentForm.draft(of: form), under: draftKey)
    case .none, .moved: break
    }
    return .stay
  }

  private mutating func save(_ desk: inout DeskContext) -> Step {
    form.clearProblems()
    let id = id ?? desk.newActID()
    self.id = id
    switch IncidentForm.read(form, for: card, readings) {
    case .failure(let problem):
      form.setProblem(problem.field, problem.text)
      desk.ring()
      form.focus(on: problem.field)
      desk.say(problem.text, .late)
      return .stay
    case .success(let report) where staysOpen:
      return .push(ActRequest(OpenIncident(report, id: id)) { $1.incident.savedOpen }.screen)
    case .success(let report):
      // The meter has told it, so a manager is asked without another question.
      let answers = Answers(beforehand: [.overLimit: true])
      let act = ResolveIncident(report, of: incident?.id, id: id, answers: answers)
      return .push(ActRequest(act, told: { $1.told($0) }).screen)
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let name = CleanText(card.guest.name).text
    let heading = desk.words.incident.heading(title(desk.words), name, card.current?.room ?? "")
    surface.rule(heading, in: inner, theme: desk.theme)
    let isWide = inner.width >= 140
    let width = isWide ? inner.width * 11 / 20 : inner.width
    let body = Rect(x: inner.x, y: inner.y + 2, width: width, height: inner.height - 2)
    let budget = staysOpen ? 0 : 5
    let fields = min(form.height(width: width) + 1, body.height - budget)
    form.draw(
      on: &surface,
      in: Rect(x: body.x, y: body.y, width: width, height: fields),
      theme: desk.theme
    )
    if isWide {
      CardPainter(card: card, theme: desk.theme, words: desk.words).draw(
        on: &surface,
        in: inner.removing(top: 2, left: width + 3)
      )
    }
    guard !staysOpen else { return }
    let bottom = isWide ? fields : body.height - budget
    drawBudget(on: &surface, in: body.removing(top: bottom), desk)
  }

  private func drawBudget(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    guard let remaining else { return }
    let policy = card.house.policy
    surface.rule(desk.words.budget.heading(span(desk)), in: rect, theme: desk.theme)
    let limit = statement?.limit ?? policy.budget.limit
    switch IncidentForm.amount(form["give"], readings, in: limit.currency) {
    case .success(let amount):
      drawMeter(of: amount, remaining, limit, on: &surface, in: rect.removing(top: 1), desk)
    case .failure(let error):
      // Half a word is no mistake yet; what is there of the budget stays in sight.
      let zero = Money.zero(limit.currency)
      drawMeter(of: zero, remaining, limit, on: &surface, in: rect.removing(top: 1), desk)
      guard form.focusedID != "give" else { return }
      let text = CleanText(Message(error, words: desk.words).text).text
      for (index, line) in TextLayout.wrapped(text, rect.width).prefix(2).enumerated() {
        surface.fill(rect.row(3 + index))
        surface.line(line, in: rect.row(3 + index), style: desk.theme.style(.late))
      }
    }
  }

  private func span(_ desk: DeskContext) -> String {
    desk.words.terms.span(card.house.policy.budget.scope)
  }

  private func drawMeter(
    of amount: Money,
    _ remaining: Money,
    _ limit: Money,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    let (words, amounts) = (desk.words.incident, desk.words.numbers)
    let left = remaining - amount
    let isOver = left.minor < 0
    let (before, given) = (amounts.amount(remaining), amounts.amount(amount))
    surface.line(
      isOver
        ? words.tooMuch(before, given, amounts.amount(amount - remaining))
        : words.left(before, given, amounts.amount(left), span(desk)),
      in: rect.row(0),
      style: desk.theme.style(isOver ? .late : .money)
    )
    Meter(spent: limit.minor - remaining.minor, added: amount.minor, limit: limit.minor)
      .draw(on: &surface, in: rect.row(1), theme: desk.theme)
    let sentence =
      isOver
      ? words.over(amounts.amount(amount - remaining))
      : words.spent(amounts.amount(limit - remaining), amounts.whole(limit))
    surface.line(sentence, in: rect.row(2), style: desk.theme.style(isOver ? .late : .dim))
  }
}
