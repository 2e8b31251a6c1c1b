import FrontOffice
import Hotel
import Terminal
import Widgets

/// Asks who is at the desk: at the start, after a lock, and when the desk changes hands.
struct SignInScreen: DeskScreen {
  private var staff: TextField
  private var pin = TextField(isSecret: true)
  private var isAtPIN: Bool
  private let property: Property.Code?
  private var resuming: Session?
  /// Nobody has seen this screen, nor what was said on it.
  private let isUnseen: Bool
  /// Whose screens wait underneath.
  private let locked: Session?
  private var ticket: Ticket<DeskSignIn>?
  private var problem = ""
  /// A PIN of one's own, where somebody else chose the one that was typed; typed twice.
  private var own: OwnPIN?

  private struct OwnPIN {
    var first = TextField(isSecret: true)
    var second = TextField(isSecret: true)
    var isAtSecond = false
  }

  init(
    staff: String,
    property: Property.Code? = nil,
    resuming: Session? = nil,
    locked: Session? = nil
  ) {
    self.staff = TextField(staff)
    self.property = property ?? locked?.property
    self.resuming = resuming
    isUnseen = resuming != nil
    self.locked = locked
    isAtPIN = !staff.isEmpty
  }

  func title(_ words: DeskWords) -> String { words.signIn.title }
  var isTyping: Bool { true }
  var isWaiting: Bool { ticket != nil }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    let back = own == nil ? [] : [Command(.back, words.back, [.back])]
    return back + [
      Command(.save, isAtPIN ? words.signIn : words.pin, [Key(.enter)]),
      Command(.nextPane, words.otherField, [Key(.tab), Key(.backTab), Key(.up), Key(.down)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = resuming else { return }
    resuming = nil
    ticket = desk.askAtTheDoor(
      { store throws(OfficeError) in try DeskSignIn(Office(store, session)) },
      for: DeskSignIn.self
    )
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back:
      own = nil
      problem = ""
    case .nextPane where own != nil:
      own?.isAtSecond.toggle()
    case .save where own?.isAtSecond == false:
      own?.isAtSecond = true
    case .nextPane:
      isAtPIN.toggle()
    case .save where !isAtPIN:
      isAtPIN = true
    case .save:
      signIn(&desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    problem = ""
    if own != nil {
      typeOwn(key)
      return .stay
    }
    if case .character(let typed) = key.code, key.modifiers.isEmpty, isAtPIN, !typed.isNumber {
      // A PIN has no letters: somebody else is typing an id.
      isAtPIN = false
      staff.set("")
      pin.set("")
    }
    if isAtPIN { _ = pin.handle(key) } else { _ = staff.handle(key) }
    return .stay
  }

  private mutating func typeOwn(_ key: Key) {
    if own?.isAtSecond == true {
      _ = own?.second.handle(key)
    } else {
      _ = own?.first.handle(key)
    }
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    ticket = nil
    switch result {
    case .success(let signedIn):
      desk.welcome(signedIn)
      if !isUnseen { desk.clearToast() }
      let isSame = locked?.staff.id == signedIn.session.staff.id
      return isSame ? .pop : .reset(HomeScreen())
    case .failure(let error) where error.isOthersPIN:
      own = OwnPIN()
      problem = desk.words.signIn.chooseOwn
    case .failure(let error) where own != nil:
      own = OwnPIN()
      problem = desk.words(for: error)
    case .failure(let error):
      pin.set("")
      problem = desk.words(for: error)
    }
    return .stay
  }

  private mutating func signIn(_ desk: inout DeskContext) {
    let (id, secret, here) = (staff.text, pin.text, property)
    guard !id.isEmpty, !secret.isEmpty else {
      problem = desk.words.signIn.missing
      return
    }
    if let typed = own, typed.first.text != typed.second.text {
      own = OwnPIN()
      problem = desk.words.staff.pinsDiffer
      return
    }
    let (session, chosen) = (desk.newActID().rawValue, own?.first.text)
    ticket = desk.askAtTheDoor(
      { store throws(OfficeError) in
        let door = Door(to: store, as: id, at: here, session: session)
        guard let chosen else { return try DeskSignIn(try door.open(with: secret)) }
        return try DeskSignIn(try door.open(with: secret, choosing: chosen))
      },
      for: DeskSignIn.self
    )
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    if staff.text.isEmpty, ticket != nil, problem.isEmpty { return }
    let box = Frame.centred(width: 52, height: 11, in: rect)
    let words = desk.words.signIn
    let title = locked == nil ? desk.words.frame.program : words.lockedTitle
    let inner = Frame(title).draw(
      on: &surface,
      in: box,
      theme: desk.theme
    )
    surface.line(
      locked.map { words.whoIsLocked($0.staff.name) } ?? words.who,
      in: inner.row(1),
      style: desk.theme.style(.dim)
    )
    let isAtSecond = own?.isAtSecond ?? isAtPIN
    let (first, second) = (own?.first ?? staff, own?.second ?? pin)
    let labels =
      own == nil ? (words.id, words.pin) : (desk.words.staff.newPIN, desk.words.staff.pinAgain)
    drawField(labels.0, first, isFocused: !isAtSecond, in: inner.row(3), on: &surface, desk)
    drawField(labels.1, second, isFocused: isAtSecond, in: inner.row(5), on: &surface, desk)
    surface.mark(inner.row(3), as: ClickTarget(.field, 0, isCurrent: !isAtSecond))
    surface.mark(inner.row(5), as: ClickTarget(.field, 1, isCurrent: isAtSecond))
    for (index, line) in TextLayout.wrapped(problem, inner.width).prefix(2).enumerated() {
      surface.line(line, in: inner.row(7 + index), style: desk.theme.style(.late))
    }
  }

  private func drawField(
    _ label: String,
    _ field: TextField,
    isFocused: Bool,
    in row: Rect,
    on surface: inout Surface,
    _ desk: DeskContext
  ) {
    surface.line(label, in: row, style: desk.theme.style(isFocused ? .key : .dim))
    let box = row.removing(left: 13, right: 9)
    let style = desk.theme.style(isFocused ? .focus : .field)
    field.draw(on: &surface, in: box, style: style, isFocused: isFocused)
  }
}
