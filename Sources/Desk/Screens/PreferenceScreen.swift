import Hotel
import Storage
import Terminal
import Widgets

/// One line at the bottom of the card: a mark, the words, Enter.
struct PreferenceScreen: DeskScreen {
  private let card: GuestCard
  private let draftPlace: String
  private var line: TextField
  private var category: PreferenceCategory?
  private var scope: Preference.Scope?
  private var reading: Result<PreferenceLine, PreferenceLine.Failure> = .failure(.empty)
  private var conflicts: [String] = []
  private var asksConsent = false
  private var waitingFor = 0
  private var problem = ""

  init(card: GuestCard, _ desk: DeskContext) {
    self.card = card
    draftPlace = "prefer/\(card.guest.id)"
    line = TextField(desk.drafts[draftPlace] ?? "")
    read()
  }

  var title: String { "Record a preference" }
  var isOverlay: Bool { true }
  var isTyping: Bool { !asksConsent }
  var isWaiting: Bool { waitingFor > 0 }

  func commands(_ desk: DeskContext) -> [Command] {
    if asksConsent {
      return [
        Command(.consent, "yes, keep it", [Key(.character("y"))]),
        Command(.save, isAllergy ? "not yet" : "no, this stay only", [Key(.character("n"))]),
        Command(.back, "back", [Key(.escape)]),
      ]
    }
    return [
      Command(.save, "save", [Key(.enter), .control("s")]),
      Command(.nextCategory, "category", [Key(.tab)]),
      Command(.nextScope, "this hotel or all", [Key(.backTab)]),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back:
      guard asksConsent else { return .pop }
      asksConsent = false
    case .consent: save(consent: true, &desk)
    case .save where asksConsent: save(consent: false, &desk)
    case .save: saveOrAsk(&desk)
    case .nextCategory: turnCategory()
    case .nextScope: turnScope()
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard !asksConsent, line.handle(key) else { return .stay }
    edited(&desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    guard !asksConsent else { return .stay }
    line.paste(text)
    edited(&desk)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    guard generation == waitingFor, generation > 0 else { return .stay }
    waitingFor = 0
    switch answer {
    case .success(.recorded(let recorded)):
      desk.keepDraft("", at: draftPlace)
      desk.say(words(for: recorded))
      return .pop
    case .failure(let error):
      asksConsent = false
      problem = desk.words(for: error)
    default: break
    }
    return .stay
  }

  private func words(for recorded: RecordedPreference) -> String {
    let text = PreferenceWordsOnCard.marked(recorded.preference)
    if recorded.wasKnown { return "Known already, now confirmed: \(text)" }
    let until = recorded.preference.expiresOn.map { ", until \(shortDate($0))" } ?? ""
    return "Saved: \(text)\(until). u undoes"
  }

  private mutating func edited(_ desk: inout DeskContext) {
    problem = ""
    category = nil
    read()
    // Payment data goes nowhere, a draft included.
    let isClean = NoteGuard.finding(in: line.text) == nil
    desk.keepDraft(isClean ? line.text : "", at: draftPlace)
  }

  private mutating func read() {
    do throws(PreferenceLine.Failure) {
      reading = .success(try PreferenceLine(line.text, category: category, scope: scope))
    } catch {
      reading = .failure(error)
    }
    conflicts = []
    guard let read = try? reading.get() else { return }
    let statement = PreferenceStatement(
      polarity: read.polarity,
      text: read.text,
      category: read.category
    )
    for known in card.preferences {
      if let why = Contradictions.conflict(between: statement, and: known.statement) {
        conflicts.append("\(PreferenceWordsOnCard.marked(known)) (\(why))")
      }
    }
  }

  private mutating func turnCategory() {
    guard let read = try? reading.get() else { return }
    let all =
      read.suggestions + PreferenceCategory.allCases.filter { !read.suggestions.contains($0) }
    let index = all.firstIndex(of: read.category) ?? 0
    category = all[(index + 1) % all.count]
    self.read()
  }

  private mutating func turnScope() {
    guard let read = try? reading.get() else { return }
    scope = read.scope == .global ? .local : .global
    self.read()
  }

  private mutating func saveOrAsk(_ desk: inout DeskContext) {
    switch reading {
    case .failure(let failure):
      problem = Message(failure).cleanText
    case .success(let read):
      if read.isSensitive {
        asksConsent = true
      } else {
        save(consent: false, &desk)
      }
    }
  }

  private mutating func save(consent: Bool, _ desk: inout DeskContext) {
    guard waitingFor == 0, let session = desk.session, let read = try? reading.get() else { return }
    let guest = card.guest.id
    let id = Preference.ID(UUIDv7.text(at: desk.now))
    waitingFor = desk.ask { store throws(StoreError) in
      .recorded(try store.record(read, of: guest, consent: consent, id: id, by: session))
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let theme = desk.theme
    let height = 6
    let panel = rect.removing(top: rect.height - height)
    surface.fill(panel)
    surface.rule("Record a preference", in: panel, theme: theme)
    let inner = panel.removing(top: 1, left: 1, right: 1)
    line.draw(
      on: &surface,
      in: inner.row(0),
      style: theme.style(.focusedField),
      isFocused: !asksConsent,
      placeholder: "+like  -dislike  =need  !allergy  /avoid  ~seen",
      placeholderStyle: theme.style(.focusedField)
    )
    if asksConsent {
      drawConsent(on: &surface, in: inner, theme)
      return
    }
    drawReading(on: &surface, in: inner.row(1), theme)
    if !problem.isEmpty {
      surface.line(problem, in: inner.row(2), style: theme.style(.warning))
    } else if let first = conflicts.first {
      let more = conflicts.count > 1 ? " and \(conflicts.count - 1) more" : ""
      let words = CleanText("! Against \(first)\(more). Enter keeps both; ask which holds.").text
      for (index, line) in TextLayout.wrapped(words, inner.width).prefix(3).enumerated() {
        surface.line(line, in: inner.row(2 + index), style: theme.style(.warning))
      }
    }
  }

  private var isAllergy: Bool { (try? reading.get())?.polarity == .allergy }

  private func drawReading(on surface: inout Surface, in row: Rect, _ theme: Theme) {
    guard let read = try? reading.get() else { return }
    let seen = read.basis == .observed ? "observed " : ""
    let place = read.scope == .local ? "this hotel" : "all hotels"
    surface.line(
      "\(seen)\(read.polarity.rawValue) · \(read.category.title) · \(place)",
      in: row,
      style: theme.style(.accent)
    )
  }

  private func drawConsent(on surface: inout Surface, in inner: Rect, _ theme: Theme) {
    surface.line(
      "About health, belief or mobility: does the guest agree that we keep it?",
      in: inner.row(1),
      style: theme.style(.warning)
    )
    surface.line(
      isAllergy
        ? "y  yes, keep it    n  not yet: it is kept for safety and asked about again"
        : "y  yes, keep it    n  no: it lapses with this stay",
      in: inner.row(2),
      style: theme.style(.strong)
    )
    surface.cursor = Point(x: inner.x, y: inner.y + 2)
  }
}

extension PreferenceCategory {
  /// The category in words.
  var title: String {
    switch self {
    case .location: "room location"
    case .bed: "bed"
    case .climate: "climate, light, noise"
    case .bath: "bath"
    case .housekeeping: "housekeeping"
    case .food: "food"
    case .beverage: "beverage"
    case .dietary: "diet and allergy"
    case .accessibility: "accessibility"
    case .media: "media, work"
    case .wellness: "wellness"
    case .family: "family, pets, occasions"
    case .communication: "recognition, language, privacy"
    case .arrival: "arrival and departure"
    }
  }
}
