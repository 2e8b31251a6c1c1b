import FrontOffice
import Terminal
import Widgets

/// One screen, or a box over one.
protocol DeskScreen {
  /// Its name in help and palette.
  func title(_ words: DeskWords) -> String
  /// It is drawn over the screen below.
  var isOverlay: Bool { get }
  /// Letters are text here, not commands.
  var isTyping: Bool { get }
  /// It can't take keys before the store has answered; they wait and are lost for nobody.
  var isWaiting: Bool { get }
  /// What it shows now will be replaced as soon as the store has answered.
  var awaitsAnswer: Bool { get }
  /// A STOP that must be read stands on it.
  var showsStop: Bool { get }
  /// A key acknowledges what stands on it, so nobody's key counts who has not seen it.
  var mustBeSeen: Bool { get }
  /// When it wants `tick`, on the clock of `DeskContext.uptime`.
  var wakesAt: Duration? { get }

  func commands(_ desk: DeskContext) -> [Command]
  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step
  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step
  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step
  /// Called with every answer of the store: its tickets tell which are meant.
  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step
  /// Called when an act that lay over it has come to its end.
  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step
  /// Called when it comes up, comes back, or another desk has written.
  mutating func refresh(_ desk: inout DeskContext)
  mutating func tick(_ desk: inout DeskContext) -> Step
  /// A number that stands for how the screen is laid out, if it draws itself in parts that may
  /// stay from frame to frame.
  func layout(_ desk: DeskContext) -> Int?
  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext)
}

/// Where a screen leads.
enum Step {
  case stay
  case push(any DeskScreen)
  case pop
  /// This screen ends and another takes its place.
  case replace(any DeskScreen)
  /// All screens end and one begins.
  case reset(any DeskScreen)
  /// The screen does one of its commands.
  case run(Command.ID)
  /// The box ends and the screen below does this.
  case popAndRun(Command.ID)
  /// An act ends, and the screen below goes on from there.
  case end(ActEnding)
  case quit
}

/// How an act came to its end.
enum ActEnding {
  case done
  case failed(OfficeError)
  /// A question was left unanswered.
  case left
}

extension DeskScreen {
  var isOverlay: Bool { false }
  var isTyping: Bool { false }
  var isWaiting: Bool { false }
  var awaitsAnswer: Bool { isWaiting }
  var showsStop: Bool { false }
  var mustBeSeen: Bool { false }
  var wakesAt: Duration? { nil }
  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step { .stay }
  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step { .stay }
  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step { .stay }
  mutating func refresh(_ desk: inout DeskContext) {}
  func layout(_ desk: DeskContext) -> Int? { nil }
  mutating func tick(_ desk: inout DeskContext) -> Step { .stay }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step { .stay }
  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step {
    if case .failed(let error) = ending { desk.say(error) }
    return .stay
  }
}
