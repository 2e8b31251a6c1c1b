import Glibc
import FrontOffice
import Hotel
import Storage
import Terminal
import Testing
import Widgets

@testable import Desk

/// A whole desk without a terminal: keys go in, the screen comes out as text, time stands still.
final class HeadlessDesk {
  private var application: Application
  private let store: Store
  /// Whose folder has to stay as long as the desk.
  private let company: AnyObject?
  private let box: Box
  private var size: Size
  private var surface: Surface

  /// What the application shares with the test: questions that wait, and the clock.
  private final class Box {
    var asked: [(Asker, DeskWork)] = []
    var uptime: Duration = .zero
    var now: Instant
    init(now: Instant) { self.now = now }
  }

  /// The store answers later.
  var isStoreSilent = false

  init(
    store: Store,
    of company: AnyObject? = nil,
    session: Session?,
    columns: Int = 80,
    rows: Int = 24,
    now: Instant,
    language: Language = .english,
    settings: SettingLayers = SettingLayers(),
    environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  ) {
    let box = Box(now: now)
    self.box = box
    self.store = store
    self.company = company
    size = Size(columns: columns, rows: rows)
    let profile = TerminalProfile(environment: environment, isTerminal: true)
    var layers = settings
    layers.say(.language, language.rawValue, by: .file)
    let desk = DeskContext(
      profile: profile,
      layers: layers,
      size: size,
      now: now
    ) {
      box.asked.append(($0, $1))
    }
    application = Application(
      desk: desk,
      first: SignInScreen(staff: "", resuming: session),
      time: { (box.uptime, box.now) }
    )
    surface = Surface(size: size)
    application.update(.resize(size))
    settle()
  }

  var isFinished: Bool { application.isFinished }
  /// How many questions the store has not answered.
  var openQuestions: Int { box.asked.count }
  var screens: Int { application.screens.count }

  var theme: Theme { application.desk.theme }

  /// The screen as text.
  var text: String { frame.text }

  /// The screen with its styles.
  var frame: Surface {
    surface.beginFrame()
    application.draw(on: &surface)
    checkParts()
    return surface
  }

  /// A frame drawn on top of the last one must be what it is when drawn from nothing.
  private func checkParts() {
    var anew = Surface(size: size)
    application.draw(on: &anew)
    for y in 0..<size.rows {
      for x in 0..<size.columns where surface[x, y] != anew[x, y] {
        Issue.record("(\(x),\(y)) still shows \(surface[x, y]), not \(anew[x, y])\n\(anew.text)")
        return
      }
    }
  }

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  var cursor: Point? {
    _ = text
    return surface.cursor
  }
  var hint: String { lines.last ?? "" }

  /// Presses keys, each answered by the store before the next.
  func press(_ keys: Key...) {
    for key in keys {
      application.update(.input(.key(key)))
      settle()
      application.painted()
    }
  }

  func type(_ text: String) {
    for character in text { press(Key(.character(character))) }
  }

  /// The terminal says what its ground is.
  func tellGround(isLight: Bool) {
    application.update(.ground(isLight: isLight))
  }

  /// Keys pressed before the store has answered any of them.
  func pressAtOnce(_ keys: [Key]) {
    for key in keys { application.update(.input(.key(key))) }
    settle()
    application.painted()
  }

  /// A press of the left button on the first letter of the text.
  func click(_ text: String) {
    guard let point = place(of: text) else {
      Issue.record("“\(text)” is nowhere\n\(self.text)")
      return
    }
    mouse(.press(.left), at: point)
  }

  func mouse(_ action: MouseEvent.Action, at point: Point = Point(x: 0, y: 0)) {
    application.update(.input(.mouse(MouseEvent(action, at: point))))
    settle()
  }

  /// Where the text stands first.
  func place(of text: String) -> Point? {
    for (y, line) in lines.enumerated() {
      if let range = line.firstRange(of: text) {
        return Point(x: ColumnWidth.of(String(line[..<range.lowerBound])), y: y)
      }
    }
    return nil
  }

  /// How the first letter of the text looks.
  func style(of text: String) -> Style? { place(of: text).map { surface[$0.x, $0.y].style } }

  var wishes: ScreenRequests { application.wishes }
  var settings: DeskSettings { application.desk.settings }

  func paste(_ text: String) {
    application.update(.input(.paste(text, truncated: false)))
    settle()
  }

  func advance(_ duration: Duration) {
    box.uptime += duration
    application.update(.tick)
    settle()
  }

  /// Lets time go by without the program being woken.
  func wait(_ duration: Duration) { box.uptime += duration }

  func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    surface = Surface(size: size)
    application.update(.resize(size))
    settle()
  }

  func noticeOtherDesk() {
    application.update(.message(.storeChanged))
    settle()
  }

  func hangUp() {
    application.update(.hangup)
    settle()
  }

  /// What the store's thread tells besides its answers.
  func tell(_ message: DeskMessage) {
    application.update(.message(message))
    settle()
  }

  /// Half-written texts by their places.
  var drafts: [String: String] { application.desk.drafts }

  /// Answers every question in order, and those that the answers lead to.
  private func settle() {
    while !isStoreSilent, !box.asked.isEmpty {
      let (asker, work) = box.asked.removeFirst()
      let answer: Result<any Sendable, StoreError>
      do throws(StoreError) {
        answer = .success(try work(store))
      } catch {
        answer = .failure(error)
      }
      if let message = asker.message(answer) { application.update(.message(message)) }
    }
  }
}
