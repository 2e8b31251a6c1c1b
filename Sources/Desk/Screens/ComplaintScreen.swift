import Hotel
import Storage
import Terminal
import Widgets

/// A complaint: what happened, what was done, what it cost, with the budget in sight.
struct ComplaintScreen: DeskScreen {
  private let card: GuestCard
  /// An open complaint that is being put right.
  private let incident: Incident?
  /// It is logged now and put right later.
  private let staysOpen: Bool
  private let draftKey: String
  private var form: Form
  private var standing: BudgetStanding?
  private var remaining: Money?
  private var budgetGeneration = 0
  private var remainingGeneration = 0
  private var waitingFor = 0
  /// Nothing has been typed here: a draft may come back, once.
  private var isNew = true
  private var id: Incident.ID?

  init(card: GuestCard, incident: Incident?, staysOpen: Bool = false, _ words: DeskWords) {
    self.card = card
    self.incident = incident
    self.staysOpen = staysOpen
    // What was begun of one complaint is never poured over another.
    draftKey =
      (staysOpen ? "open/" : "resolve/") + (incident?.id.rawValue ?? card.guest.id.rawValue)
    form = ComplaintForm.fields(for: incident, staysOpen: staysOpen, words)
  }

  func title(_ words: DeskWords) -> String {
    staysOpen ? words.complaint.open : words.complaint.resolved
  }
  var isTyping: Bool { true }
  var isWaiting: Bool { waitingFor > 0 }
  var awaitsAnswer: Bool { isWaiting || standing == nil || remaining == nil }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.save, words.save, [.control("s")]),
      Command(.nextPane, words.nextField, []),
      Command(.back, words.backKeepingDraft, [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    if isNew, let draft = desk.drafts[draftKey] {
      form = ComplaintForm.restored(form, from: draft)
    }
    isNew = false
    let (guest, incidentID) = (card.guest.id, incident?.id)
    budgetGeneration = desk.ask { store throws(StoreError) in
      .budget(try store.standing(of: session.staff.id, at: session.property))
    }
    remainingGeneration = desk.ask { store throws(StoreError) in
      .remaining(try store.remaining(for: guest, incident: incidentID, by: session))
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .save: save(&desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    follow(form.handle(key), &desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    follow(form.paste(text), &desk)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    switch answer {
    case .success(.budget(let found)) where generation == budgetGeneration:
      standing = found
    case .success(.remaining(let found)) where generation == remainingGeneration:
      remaining = found
    case .success(.resolved(let resolution)) where generation == waitingFor:
      desk.keepDraft("", under: draftKey)
      desk.say(
        desk.words.saved(resolution),
        resolution.status == .pending ? .warning : .ok
      )
      return .pop
    case .success(.incident) where generation == waitingFor && generation > 0:
      desk.keepDraft("", under: draftKey)
      desk.say(desk.words.complaint.savedOpen)
      return .pop
    case .failure(let error) where generation == waitingFor && generation > 0:
      waitingFor = 0
      desk.say(error)
    default: break
    }
    return .stay
  }

  private mutating func follow(_ effect: Form.Effect, _ desk: inout DeskContext) {
    switch effect {
    case .submitted: save(&desk)
    case .edited:
      if form.focusedID == "problem" {
        ComplaintForm.suggest(from: form["problem"], in: &form, desk.words)
      }
      desk.keepDraft(ComplaintForm.draft(of: form), under: draftKey)
    case .none, .moved: break
    }
  }

  private mutating func save(_ desk: inout DeskContext) {
    guard waitingFor == 0, let session = desk.session else { return }
    form.clearProblems()
    let id = self.id ?? incident?.id ?? Incident.ID(UUIDv7.text(at: desk.now))
    // The same id again when a save is tried again: nothing is ever charged twice.
    self.id = id
    switch ComplaintForm.read(form, for: card, desk.words) {
    case .failure(let problem):
      form.setProblem(problem.field, problem.text)
      desk.ring()
      form.focus(on: problem.field)
      desk.say(problem.text, .warning)
    case .success(var draft):
      draft.id = id
      let made = draft
      waitingFor =
        staysOpen
        ? desk.ask { store throws(StoreError) in .incident(try store.open(made, by: session)) }
        : desk.ask { store throws(StoreError) in .resolved(try store.resolve(made, by: session)) }
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let name = CleanText(card.guest.name).text
    let heading = desk.words.complaint.heading(title(desk.words), name, card.current?.room ?? "")
    surface.rule(heading, in: inner, theme: desk.theme)
    let isWide = inner.width >= 140
    let width = isWide ? inner.width * 11 / 20 : inner.width
    let body = Rect(x: inner.x, y: inner.y + 2, width: width, height: inner.height - 2)
    let budget = staysOpen ? 0 : 5
    let fields = min(form.height + 1, body.height - budget)
    form.draw(
      on: &surface,
      in: Rect(x: body.x, y: body.y, width: width, height: fields),
      theme: desk.theme
    )
    if isWide {
      CardFace(card: card, theme: desk.theme, words: desk.words).draw(
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
    let limit = standing?.limit ?? policy.budget.limit
    switch ComplaintForm.amount(form["give"], under: policy) {
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
        surface.line(line, in: rect.row(3 + index), style: desk.theme.style(.warning))
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
    let (words, amounts) = (desk.words.complaint, desk.words.numbers)
    let left = remaining - amount
    let isOver = left.minor < 0
    let (before, given) = (amounts.amount(remaining), amounts.amount(amount))
    surface.line(
      isOver
        ? words.tooMuch(before, given, amounts.amount(amount - remaining))
        : words.left(before, given, amounts.amount(left), span(desk)),
      in: rect.row(0),
      style: desk.theme.style(isOver ? .warning : .strong)
    )
    Meter(spent: limit.minor - remaining.minor, added: amount.minor, limit: limit.minor)
      .draw(on: &surface, in: rect.row(1), theme: desk.theme)
    let sentence =
      isOver
      ? words.over(amounts.amount(amount - remaining))
      : words.spent(amounts.amount(limit - remaining), amounts.whole(limit))
    surface.line(sentence, in: rect.row(2), style: desk.theme.style(isOver ? .warning : .dim))
  }
}
