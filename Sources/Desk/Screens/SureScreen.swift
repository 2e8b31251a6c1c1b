import Terminal
import Widgets

/// Asks for one Enter before what can't be taken back, or what the guest notices: a letter that was
/// meant as a name does nothing, and any other key takes the question away.
struct SureScreen: DeskScreen {
  private let question: String
  private let request: any DoorRequest

  init(_ question: String, _ request: any DoorRequest) {
    self.question = question
    self.request = request
  }

  func title(_ words: DeskWords) -> String { words.questions.title }
  var isOverlay: Bool { true }
  /// An Enter that came in one read with the letter answers no question that anybody saw.
  var mustBeSeen: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    [
      Command(.save, desk.words.questions.doIt, [Key(.enter)]),
      Command(.back, desk.words.commands.back, [.back]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .save: .replace(request.screen)
    default: .pop
    }
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step { .pop }
  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step { .pop }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let width = min(72, rect.width)
    let lines = TextLayout.wrapped(CleanText(question).text, width - 4)
    let box = Frame.centred(width: width, height: lines.count + 4, in: rect)
    let inner = Frame(desk.words.questions.title).draw(on: &surface, in: box, theme: desk.theme)
    for (index, line) in lines.enumerated() { surface.line(line, in: inner.row(index)) }
    surface.line(
      desk.words.questions.anyOtherKey,
      in: inner.row(lines.count + 1),
      style: desk.theme.style(.dim)
    )
    surface.cursor = inner.origin
  }
}
