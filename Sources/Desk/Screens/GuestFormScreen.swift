import FrontOffice
import Hotel
import Terminal
import Widgets

/// A profile, new or known; a new one only after a look at who it might be already.
struct GuestFormScreen: DeskScreen {
  private let known: Guest?
  private let readings: Readings
  private var form: Form
  private let draftKey: String
  private var duplicates: [ProbableDuplicate] = []
  private var state = ListState()
  private var making: Ticket<ActResult<Guest>>?
  private var changing: Ticket<ActResult<EditGuest.Receipt>>?
  /// Made with the first try: a profile is never made twice.
  private var id: ActID?
  /// Somebody has looked at a list and says that it is nobody on it.
  private var answers = Answers()
  /// Nothing has been typed here: a draft may come back, once.
  private var isNew = true

  init(typed: String, _ context: FormContext) {
    readings = Readings(context)
    known = nil
    draftKey = "guest/new"
    form = GuestForm.fields(for: GuestForm.guest(fromTyped: typed), readings)
  }

  init(editing guest: Guest, _ context: FormContext) {
    readings = Readings(context)
    known = guest
    draftKey = "guest/\(guest.id)"
    form = GuestForm.fields(for: guest, readings)
  }

  func title(_ words: DeskWords) -> String {
    known == nil ? words.guestForm.newGuest : words.guestForm.profile
  }
  var isTyping: Bool { duplicates.isEmpty }
  var isWaiting: Bool { making != nil || changing != nil }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    guard duplicates.isEmpty else {
      return [
        Command(.openCard, words.thisGuest, [Key(.enter)]),
        Command(.makeAnyway, words.makeNew, [Key(.character("n"))]),
        Command(.back, words.backToForm, [.back]),
      ]
    }
    return [
      Command(.save, words.save, [.control("s")]),
      Command(.back, words.backKeepingDraft, [.back]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard isNew else { return }
    isNew = false
    guard let draft = desk.drafts[draftKey] else { return }
    let kept = IncidentForm.restored(form, from: draft)
    let isBlank = form["family"].isEmpty && form["given"].isEmpty
    let isSame = kept["family"] == form["family"] && kept["given"] == form["given"]
    // What was begun for one guest is never poured over another.
    guard known != nil || isBlank || isSame else { return }
    if kept.answers != form.answers { desk.say(desk.words.guestForm.takenUp) }
    form = kept
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back:
      guard !duplicates.isEmpty else { return .pop }
      duplicates = []
    case .save: save(&desk)
    case .makeAnyway:
      answers[.duplicates(duplicates)] = true
      duplicates = []
      save(&desk)
    case .openCard where duplicates.indices.contains(state.selected):
      desk.keepDraft("", under: draftKey)
      return .replace(CardScreen(guest: duplicates[state.selected].guest.id, stay: nil))
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard duplicates.isEmpty else {
      _ = state.handle(key, count: duplicates.count, page: 10)
      return .stay
    }
    follow(form.handle(key), &desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    follow(form.paste(text), &desk)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    if let result = reply.result(for: making) {
      making = nil
      switch result {
      case .success(let made):
        desk.keepDraft("", under: draftKey)
        let guest = made.receipt
        desk.say(desk.words.guestForm.savedNew("\(guest.id) \(guest.name)"))
        return .replace(CardScreen(guest: guest.id, stay: nil))
      case .failure(let error): fail(error, &desk)
      }
    }
    if let result = reply.result(for: changing) {
      changing = nil
      switch result {
      case .success:
        desk.keepDraft("", under: draftKey)
        desk.say(desk.words.guestForm.saved)
        return .pop
      case .failure(let error): fail(error, &desk)
      }
    }
    return .stay
  }

  private mutating func fail(_ error: OfficeError, _ desk: inout DeskContext) {
    switch error.question {
    case .duplicates(let found):
      duplicates = found
      state = ListState()
    case .overwrites(let fields, let now)?:
      // Saved once more, it is meant.
      answers[.overwrites(fields, of: now)] = true
      form.focus(on: fields.first?.rawValue ?? "")
      desk.say(desk.words.questions.text(.overwrites(fields, of: now)), .late)
    default: desk.say(error)
    }
  }

  private mutating func follow(_ effect: Form.Effect, _ desk: inout DeskContext) {
    switch effect {
    case .submitted: save(&desk)
    case .edited:
      if known == nil { answers = Answers() }
      desk.keepDraft(IncidentForm.draft(of: form), under: draftKey)
    case .none, .moved: break
    }
  }

  private mutating func save(_ desk: inout DeskContext) {
    guard !isWaiting else { return }
    form.clearProblems()
    switch GuestForm.read(form, over: known, readings) {
    case .failure(let problem):
      form.setProblem(problem.field, problem.text)
      desk.ring()
      form.focus(on: problem.field)
      desk.say(problem.text, .late)
    case .success(let guest):
      let id = id ?? desk.newActID()
      self.id = id
      if known == nil {
        making = desk.perform(AddGuest(guest, id: id, answers: answers))
      } else {
        changing = desk.perform(EditGuest(guest, from: known, id: id, answers: answers))
      }
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let name = known.map { desk.words.guestForm.heading("\($0.id)") } ?? title(desk.words)
    surface.rule(name, in: inner, theme: desk.theme)
    guard duplicates.isEmpty else {
      drawDuplicates(on: &surface, in: inner.removing(top: 2), desk)
      return
    }
    let width = min(100, inner.width)
    let body = Rect(x: inner.x, y: inner.y + 1, width: width, height: inner.height - 1)
    form.draw(on: &surface, in: body, theme: desk.theme)
  }

  private func drawDuplicates(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let words = desk.words.guestForm
    surface.line(
      words.mayKnow,
      in: rect.row(0),
      style: desk.theme.style(.late)
    )
    let rows = duplicates.map { duplicate in
      ListPainter.Row(
        lead: duplicate.guest.id.rawValue,
        text: ([duplicate.guest.listedName] + presence(of: duplicate.line, desk)
          + duplicate.line.apart.map(desk.words.card.profile)).joined(separator: ", "),
        trailing: duplicate.reasons.map(desk.words.terms.duplicate).joined(separator: ", "),
        role: .text
      )
    }
    let below = min(5, rect.height / 3)
    ListPainter(rows: rows, empty: "").draw(
      on: &surface,
      in: rect.removing(top: 2, bottom: below),
      state: state,
      theme: desk.theme
    )
    drawChosen(on: &surface, in: rect.removing(top: rect.height - below), desk)
  }

  /// An allergy, and whether the guest is here or comes: what must not be cut.
  private func presence(of line: GuestLine, _ desk: DeskContext) -> [String] {
    let allergy = line.hasAllergy ? [desk.words.home.allergyFlag] : []
    guard let stay = line.stay else { return allergy }
    let status = desk.words.stays.status(of: stay, today: desk.house?.today, desk.words.dates)
    return allergy + [stay.room.isEmpty ? status : status + " " + stay.room]
  }

  /// What must be known before the chosen profile is taken or passed over.
  private func drawChosen(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    guard let house = desk.house, duplicates.indices.contains(state.selected) else { return }
    let line = duplicates[state.selected].line
    let sentence = CleanText(GuestSentence(desk: desk.words, house: house).sentence(line)).text
    let role: Role = line.hasAllergy ? .stop : .text
    for (row, text) in TextLayout.wrapped(sentence, rect.width).prefix(rect.height).enumerated() {
      surface.line(text, in: rect.row(row), style: desk.theme.style(role))
    }
  }
}
