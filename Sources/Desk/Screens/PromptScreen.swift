import FrontOffice
import Hotel
import Terminal
import Widgets

/// A small box with a few questions and the act that follows from them.
struct PromptScreen: DeskScreen {
  private let asked: ActForm
  private var form: Form
  /// Made with the first try, and the same when it is tried again.
  private var id: ActID?

  init(_ asked: ActForm) {
    self.asked = asked
    form = asked.form
  }

  func title(_ words: DeskWords) -> String { asked.title }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    let save = asked.doing ?? words.save
    return [
      Command(.nextPane, isAtLast ? save : words.next, [Key(.enter)]),
      Command(.save, save, [.control("s")], hinted: !isAtLast),
      Command(.back, words.back, [.back]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let draftKey = asked.draftKey, let draft = desk.drafts[draftKey],
      let first = form.fields.first,
      first.value.isEmpty
    else {
      return
    }
    form.set(first.id, to: draft)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .nextPane:
      if case .submitted = form.handle(Key(.enter)) { return submit(&desk) }
    case .save: return submit(&desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    if case .edited = form.handle(key) { keepDraft(&desk) }
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    if case .edited = form.paste(text) { keepDraft(&desk) }
    return .stay
  }

  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step {
    switch ending {
    case .done:
      if let draftKey = asked.draftKey { desk.keepDraft("", under: draftKey) }
      return .pop
    case .left: return .stay
    case .failed(let error):
      form.setProblem(form.focusedID, desk.words(for: error))
      return .stay
    }
  }

  private var isAtLast: Bool { form.focus >= form.fields.count - 1 }

  private mutating func submit(_ desk: inout DeskContext) -> Step {
    guard let context = desk.form else { return .stay }
    form.clearProblems()
    let id = id ?? context.newActID()
    self.id = id
    switch asked.read(form, context, id) {
    case .problem(let field, let text):
      form.setProblem(field, text)
      desk.ring()
      form.focus(on: field)
      return .stay
    case .request(let request): return .push(request.screen)
    }
  }

  private mutating func keepDraft(_ desk: inout DeskContext) {
    guard let draftKey = asked.draftKey, let first = form.fields.first else { return }
    desk.keepDraft(first.value, under: draftKey)
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let width = min(72, rect.width)
    let lines = asked.notes.flatMap { note in
      TextLayout.wrapped(CleanText(note.text).text, width - 4).map { ($0, note.role) }
    }
    let height = lines.count + form.height(width: width - 4) + 2 + (lines.isEmpty ? 0 : 1)
    let box = Frame.centred(width: width, height: height, in: rect)
    let inner = Frame(asked.title).draw(on: &surface, in: box, theme: desk.theme)
    for (index, line) in lines.enumerated() {
      surface.line(line.0, in: inner.row(index), style: desk.theme.style(line.1))
    }
    let top = lines.isEmpty ? 0 : lines.count + 1
    form.draw(on: &surface, in: inner.removing(top: top), theme: desk.theme)
  }
}
