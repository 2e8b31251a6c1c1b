import FrontOffice
import Hotel
import Terminal
import Widgets

/// Has an act done: asks what has to be asked first, says what was done, and hands the end on to the
/// screen below, which says what went wrong.
struct ActScreen<Receipt: Sendable>: DeskScreen {
  private var request: ActRequest<Receipt>
  private var ticket: Ticket<ActResult<Receipt>>?
  private var question: Question?
  private var isBegun = false

  init(_ request: ActRequest<Receipt>) {
    self.request = request
  }

  func title(_ words: DeskWords) -> String { words.questions.title }
  var isOverlay: Bool { true }
  var isWaiting: Bool { ticket != nil }
  var showsStop: Bool { question?.kind == .stop }
  var mustBeSeen: Bool { question?.kind == .stop }

  func commands(_ desk: DeskContext) -> [Command] {
    guard let question else { return [] }
    let words = desk.words.questions
    let back = Command(.back, desk.words.commands.back, [.back])
    guard let no = words.no(question) else {
      return [Command(.save, words.yes(question), [Key(.enter)]), back]
    }
    return [
      Command(.consent, words.yes(question), words.yesKeys.map { Key(.character($0)) }),
      Command(.save, no, [Key(.character(words.noKey))]), back,
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard !isBegun else { return }
    isBegun = true
    ticket = desk.ask(request.work)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard let question else { return .stay }
    switch command {
    case .back: return .end(.left)
    case .consent: answer(true, to: question, &desk)
    case .save: answer(desk.words.questions.no(question) == nil, to: question, &desk)
    default: break
    }
    return .stay
  }

  /// A question that one key answers is taken away by any other.
  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard let question, question.isTakenAwayByAnyKey else { return .stay }
    return .end(.left)
  }

  private mutating func answer(_ yes: Bool, to question: Question, _ desk: inout DeskContext) {
    request.answers[question] = yes
    self.question = nil
    ticket = desk.ask(request.work)
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    ticket = nil
    switch result {
    case .success(let result):
      desk.tell(request.told(result, desk.words))
      return .end(.done)
    case .failure(let error):
      if let asked = error.question {
        question = asked
        return .stay
      }
      return .end(.failed(error))
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    guard let question else { return }
    let words = desk.words.questions
    let width = min(72, rect.width)
    let lines = TextLayout.wrapped(CleanText(words.text(question)).text, width - 4)
    let banner = words.banner(question, desk.words.alerts).map { Banner(CleanText($0).text) }
    let bannerHeight = banner.map { $0.height(width: width - 4) + 1 } ?? 0
    let box = Frame.centred(width: width, height: bannerHeight + lines.count + 4, in: rect)
    let inner = Frame(words.heading(question)).draw(on: &surface, in: box, theme: desk.theme)
    banner?.draw(
      on: &surface,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: max(0, bannerHeight - 1)),
      theme: desk.theme
    )
    let rest = inner.removing(top: bannerHeight)
    for (index, line) in lines.enumerated() {
      surface.line(line, in: rest.row(index), style: desk.theme.style(.late))
    }
    let answers = rest.row(lines.count + 1)
    surface.line(words.answers(question), in: answers, style: desk.theme.style(.strong))
    surface.cursor = answers.origin
  }
}

extension Question {
  /// A yes by one key, and any other key means no.
  fileprivate var isTakenAwayByAnyKey: Bool {
    switch kind {
    case .leavesEarly, .closesEarly, .overwrites: true
    case .consent, .stop, .duplicates, .overLimit: false
    }
  }
}
