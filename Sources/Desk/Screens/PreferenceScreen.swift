import FrontOffice
import Hotel
import Terminal
import Widgets

/// One line at the bottom of the card: a mark, the words, Enter.
struct PreferenceScreen: DeskScreen {
  /// A wish of the guest's against which the line stands.
  private struct Conflict {
    let known: String
    let why: Contradiction
  }

  private let card: GuestCard
  private let wishes: ParsedStatements
  private let draftKey: String
  private var line: TextField
  private var category: PreferenceCategory?
  private var scope: Preference.Scope?
  /// Somebody said that it is a like, whatever its words look like.
  private var isLike = false
  /// The line is a text of earlier that nobody has touched: what is typed takes its place.
  private var isDraft: Bool
  private var reading: Result<PreferenceLine, PreferenceLine.Failure> = .failure(.empty)
  private var conflicts: [Conflict] = []
  private var problem = ""
  private var id: ActID?

  init(card: GuestCard, _ desk: DeskContext) {
    self.card = card
    wishes = ParsedStatements(card.preferences.map(\.statement))
    draftKey = "prefer/\(card.guest.id)"
    line = TextField(desk.drafts[draftKey] ?? "")
    isDraft = !line.text.isEmpty
    read()
  }

  func title(_ words: DeskWords) -> String { words.preference.title }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.save, words.save, [Key(.enter), .control("s")]),
      isProposed
        ? Command(.keepLike, words.keepLike, [Key(.tab)])
        : Command(.nextCategory, words.category, [Key(.tab)]),
      Command(.nextScope, words.scope, [Key(.backTab)]),
      Command(.back, words.back, [.back]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .save: return save(&desk)
    case .nextCategory: turnCategory()
    case .keepLike:
      isLike = true
      read()
    case .nextScope: turnScope()
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    if isDraft, case .character = key.code, key.modifiers.isEmpty { line = TextField("") }
    guard line.handle(key) else { return .stay }
    edited(&desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    if isDraft { line = TextField("") }
    line.paste(text)
    edited(&desk)
    return .stay
  }

  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step {
    switch ending {
    case .done:
      desk.keepDraft("", under: draftKey)
      return .pop
    case .left: return .stay
    case .failed(let error):
      problem = desk.words(for: error)
      return .stay
    }
  }

  private mutating func edited(_ desk: inout DeskContext) {
    problem = ""
    category = nil
    isLike = false
    isDraft = false
    read()
    // Payment data goes nowhere, a draft included.
    let isClean = NoteGuard.finding(in: line.text) == nil
    desk.keepDraft(isClean ? line.text : "", under: draftKey)
  }

  private mutating func read() {
    do throws(PreferenceLine.Failure) {
      reading = .success(
        try PreferenceLine(line.text, category: category, scope: scope, isLike: isLike)
      )
    } catch {
      reading = .failure(error)
    }
    conflicts = []
    guard let read = try? reading.get() else { return }
    conflicts = wishes.conflicts(with: read.statement)
      .map { Conflict(known: card.preferences[$0.place].marked, why: $0.why) }
  }

  private var isProposed: Bool { (try? reading.get())?.isProposed ?? false }

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

  private mutating func save(_ desk: inout DeskContext) -> Step {
    switch reading {
    case .failure(let failure):
      problem = Message(failure, words: desk.words).cleanText
      desk.ring()
      return .stay
    case .success(let line):
      let id = id ?? desk.newActID()
      self.id = id
      return .push(
        ActRequest(RecordPreference(line, of: card.guest.id, id: id)) { recorded, words in
          let (words, kept) = (words.preference, recorded.preference)
          return recorded.wasKnown
            ? words.known(kept.marked) : words.saved(kept.marked, kept.expiresOn)
        }.screen
      )
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let theme = desk.theme
    let panel = panel(on: surface, in: rect, desk)
    surface.fill(panel)
    surface.rule(desk.words.preference.title, in: panel, theme: theme)
    let rows = panel.height - PreferenceScreen.rowsBesideLine
    let inner = panel.removing(top: rows, left: 1, right: 1)
    line.draw(
      on: &surface,
      in: Rect(x: inner.x, y: panel.y + 1, width: inner.width, height: rows),
      style: theme.style(.focus),
      isFocused: true,
      placeholder: desk.words.preference.placeholder,
      placeholderStyle: theme.style(.focus)
    )
    drawReading(on: &surface, in: inner.row(1), desk)
    guard problem.isEmpty else {
      return warn([problem], on: &surface, in: inner.removing(top: 2), desk)
    }
    warn(warnings(desk.words), on: &surface, in: inner.removing(top: 2), desk)
  }

  /// Rule, reading and warnings.
  private static let rowsBesideLine = 5

  /// At the bottom; in a high window right under what is read of the guest.
  private func panel(on surface: Surface, in rect: Rect, _ desk: DeskContext) -> Rect {
    let area = rect.width >= CardScreen.wide ? rect.removing(right: rect.width / 2) : rect
    let rows = min(line.rows(width: area.width - 2), max(1, area.height - 6))
    let height = PreferenceScreen.rowsBesideLine + rows
    let bottom = area.removing(top: area.height - height)
    guard area.height > PreferenceScreen.high else { return bottom }
    var unseen = surface
    let face = CardPainter(card: card, theme: desk.theme, words: desk.words)
      .draw(on: &unseen, in: area.removing(left: 1, right: 1))
    return Rect(
      x: area.x,
      y: min(bottom.y, area.y + face + 1),
      width: area.width,
      height: height
    )
  }

  /// A window with more rows has its line far below its card.
  private static let high = 30

  /// What is to be known before it is saved: that no mark was typed, and what stands against it.
  private func warnings(_ words: DeskWords) -> [String] {
    var warnings = isDraft ? [words.preference.draft] : []
    if let read = try? reading.get(), read.isProposed {
      warnings.append(words.preference.proposed(read.polarity, read.statement.marked))
    }
    if let first = conflicts.first {
      let known = "\(first.known) (\(words.contradictions.reason(first.why)))"
      warnings.append(words.preference.conflict(known, conflicts.count - 1))
    }
    return warnings
  }

  private func warn(
    _ texts: [String],
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    let lines = texts.flatMap { TextLayout.wrapped(CleanText($0).text, rect.width) }
      .prefix(rect.height)
    for (index, line) in lines.enumerated() {
      surface.line(line, in: rect.row(index), style: desk.theme.style(.late))
    }
  }

  private func drawReading(on surface: inout Surface, in row: Rect, _ desk: DeskContext) {
    guard let read = try? reading.get() else { return }
    surface.line(
      desk.words.preference.reading(
        read.polarity,
        read.category,
        read.basis == .observed,
        read.scope == .local
      ),
      in: row,
      style: desk.theme.style(.act)
    )
  }
}
