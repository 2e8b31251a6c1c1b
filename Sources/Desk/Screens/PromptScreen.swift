import FrontOffice
import Hotel
import Terminal
import Widgets

/// A small box with a few questions and one thing that follows from them.
struct PromptScreen: DeskScreen {
  /// What the answers lead to.
  enum Reading {
    case problem(field: String, String)
    /// An act, in a screen that does it.
    case act(any DeskScreen)
  }

  private let title: String
  private let words: [(String, Role)]
  private var form: Form
  private let draftKey: String?
  private let read: (Form, DeskContext, ActID) -> Reading
  /// Made with the first try, and the same when it is tried again.
  private var id: ActID?

  /// - Parameters:
  ///   - title: what the box is called.
  ///   - words: what stands above the questions.
  ///   - form: the questions.
  ///   - draftKey: where half-written answers are kept, if they are.
  ///   - read: reads the answers, and makes of them the act of this id.
  init(
    _ title: String,
    _ words: [(String, Role)] = [],
    form: Form,
    draftKey: String? = nil,
    read: @escaping (Form, DeskContext, ActID) -> Reading
  ) {
    self.title = title
    self.words = words
    self.form = form
    self.draftKey = draftKey
    self.read = read
  }

  func title(_ words: DeskWords) -> String { title }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.nextPane, isAtLast ? words.save : words.next, [Key(.enter)]),
      Command(.save, words.save, [.control("s")], hinted: !isAtLast),
      Command(.back, words.back, [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let draftKey, let draft = desk.drafts[draftKey], let first = form.fields.first,
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
      if let draftKey { desk.keepDraft("", under: draftKey) }
      return .pop
    case .left: return .stay
    case .failed(let error):
      form.setProblem(form.focusedID, desk.words(for: error))
      return .stay
    }
  }

  private var isAtLast: Bool { form.focus >= form.fields.count - 1 }

  private mutating func submit(_ desk: inout DeskContext) -> Step {
    form.clearProblems()
    let id = id ?? desk.newActID()
    self.id = id
    switch read(form, desk, id) {
    case .problem(let field, let text):
      form.setProblem(field, text)
      desk.ring()
      form.focus(on: field)
      return .stay
    case .act(let screen): return .push(screen)
    }
  }

  private mutating func keepDraft(_ desk: inout DeskContext) {
    guard let draftKey, let first = form.fields.first else { return }
    desk.keepDraft(first.value, under: draftKey)
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let width = min(72, rect.width)
    let lines = words.flatMap { words in
      TextLayout.wrapped(CleanText(words.0).text, width - 4).map { ($0, words.1) }
    }
    let height = lines.count + form.height + 2 + (lines.isEmpty ? 0 : 1)
    let box = Frame.centred(width: width, height: height, in: rect)
    let inner = Frame(title).draw(on: &surface, in: box, theme: desk.theme)
    for (index, line) in lines.enumerated() {
      surface.line(line.0, in: inner.row(index), style: desk.theme.style(line.1))
    }
    let top = lines.isEmpty ? 0 : lines.count + 1
    form.draw(on: &surface, in: inner.removing(top: top), theme: desk.theme)
  }
}
