import FrontOffice
import Hotel
import Terminal
import Widgets

/// The program as a value: screens that events change and that can be drawn.
struct Application: Program {
  typealias Message = DeskMessage

  /// More keys than these are no typing ahead but a stuck key.
  private static let mostWaiting = 512

  private(set) var desk: DeskContext
  private(set) var screens: [any DeskScreen]
  private(set) var isFinished = false
  private var lastInput: Duration = .zero
  /// Keys that came before the store's answer to an earlier one.
  private var waiting: [InputEvent] = []
  /// How many screens lay there when the bell last rang for a STOP.
  private var screensWhenRung = 0
  /// Screens that were left while it was being found out whether they had saved.
  private var left: [any DeskScreen] = []
  /// How many screens lay there when a STOP on top was last seen.
  private var screensWhenSeen: Int?
  private let started: Duration
  private let time: () -> (uptime: Duration, now: Instant)

  /// - Parameters:
  ///   - desk: what all screens share.
  ///   - first: the screen to begin with.
  ///   - time: the clocks.
  init(
    desk: DeskContext,
    first: any DeskScreen,
    time: @escaping () -> (uptime: Duration, now: Instant)
  ) {
    self.desk = desk
    self.time = time
    started = time().uptime
    screens = [first]
    screens[0].refresh(&self.desk)
  }

  mutating func update(_ event: Event<DeskMessage>) {
    let (uptime, now) = time()
    desk.uptime = uptime - started
    desk.now = now
    switch event {
    case .input(let input):
      // A key that wakes a desk is nobody's text: a PIN typed at the lock that is due goes nowhere.
      guard !lockWhenIdle() else { break }
      lastInput = desk.uptime
      take(input)
    case .resize(let size):
      desk.size = size
    case .ground(let isLight):
      desk.take(isLightGround: isLight)
    case .message(let message):
      receive(message)
    case .tick:
      tick()
    case .resumed:
      lastInput = desk.uptime
    case .hangup, .terminate:
      finish()
    }
    ringForStop()
  }

  mutating func painted() {
    let isSeen = screens.last?.mustBeSeen == true && fits(desk.size)
    screensWhenSeen = isSeen ? screens.count : nil
  }

  /// What nobody can have read is not acknowledged, whatever was pressed before it came up.
  private var isStopUnseen: Bool {
    screens.last?.mustBeSeen == true && screensWhenSeen != screens.count
  }

  /// The bell of a STOP rings once when it comes up, not when one comes back to it.
  private mutating func ringForStop() {
    screensWhenRung = min(screensWhenRung, screens.count)
    guard screensWhenRung < screens.count, screens.last?.showsStop == true else { return }
    screensWhenRung = screens.count
    desk.ring()
  }

  var wishes: ScreenRequests {
    var wishes = ScreenRequests()
    wishes.mouse = desk.settings.mouse == .on
    wishes.bells = desk.bells
    wishes.scrollRegion = desk.settings.scrollRegion == .on
    wishes.plainSigns = desk.settings.ambiguousWidth == .wide || desk.hasPlainLocale
    return wishes
  }

  var awaitsAnswer: Bool { screens.last?.awaitsAnswer ?? false }

  /// The next moment at which something changes by itself: the minute, a toast, a draft, the lock.
  var wakeAfter: Duration? {
    let minute = Duration.milliseconds(60_000 - desk.now.milliseconds % 60_000)
    var moments = [desk.uptime + minute]
    if let until = desk.toast?.until { moments.append(until) }
    if let keepAt = desk.keepAt { moments.append(keepAt) }
    if let wake = screens.last?.wakesAt { moments.append(wake) }
    return moments.min().map { max(.milliseconds(1), $0 - (time().uptime - started)) }
  }

  private mutating func tick() {
    desk.dropOldToast()
    if let keepAt = desk.keepAt, keepAt <= desk.uptime { desk.sendDrafts() }
    if let wake = screens.last?.wakesAt, wake <= desk.uptime {
      let top = screens.count - 1
      follow(screens[top].tick(&desk))
    }
    lockWhenIdle()
  }

  /// - Returns: whether it was time, and the desk is locked now.
  @discardableResult
  private mutating func lockWhenIdle() -> Bool {
    guard desk.session != nil, let minutes = desk.house?.policy.idleLockMinutes,
      desk.uptime - lastInput >= .seconds(minutes * 60)
    else {
      return false
    }
    lock()
    lastInput = desk.uptime
    return true
  }

  /// Hands over keys in the order they were pressed, each to the screen that the one before led to.
  mutating func take(_ input: InputEvent) {
    let isUrgent = isUrgent(input)
    if isUrgent { waiting = [] }
    guard isUrgent || waiting.isEmpty && screens.last?.isWaiting != true else {
      if waiting.count < Application.mostWaiting { waiting.append(input) }
      return
    }
    handle(input)
  }

  /// Whoever goes back or leaves does not wait for an answer.
  private func isUrgent(_ input: InputEvent) -> Bool {
    input == .key(.back) || input == .key(.quit)
  }

  private mutating func takeWaiting() {
    while !waiting.isEmpty, screens.last?.isWaiting != true, !isFinished {
      handle(waiting.removeFirst())
    }
  }

  private mutating func handle(_ input: InputEvent) {
    if isStopUnseen, !isUrgent(input) { return }
    defer { if screens.last?.mustBeSeen != true { screensWhenSeen = nil } }
    switch input {
    case .key(let key): handle(key)
    case .paste(let text, let truncated):
      let top = screens.count - 1
      if truncated { desk.say(desk.words.frame.pasteCut, .late) }
      follow(screens[top].paste(text, &desk))
    case .focus: break
    case .mouse(let event): handle(event)
    }
  }

  mutating func handle(_ key: Key) {
    let top = screens.count - 1
    let isText = if case .character = key.code { key.modifiers.isEmpty } else { false }
    if isText, screens[top].isTyping {
      follow(screens[top].type(key, &desk))
      return
    }
    let commands = screens[top].commands(desk) + Command.everywhere(desk)
    guard let command = commands.first(where: { $0.keys.contains(key) }) else {
      if case .function = key.code {
        desk.say(desk.words.frame.noSuchKey(desk.words.keys.name(of: key)), .late)
      }
      follow(screens[top].type(key, &desk))
      return
    }
    perform(command)
  }

  mutating func perform(_ command: Command) {
    if let refusal = command.refusal {
      desk.say("\(command.title): \(refusal)", .late)
      return
    }
    desk.clearToast()
    let top = screens.count - 1
    switch command.id {
    case .quit: finish()
    case .lock: lock()
    case .find: goHome()
    case .help where !(screens[top] is HelpScreen):
      // A letter that would be typed is no key for anything.
      let keys = screens[top].isTyping ? allCommands.map(\.withoutLetters) : allCommands
      push(HelpScreen(of: screens[top].title(desk.words), commands: keys))
    case .settings where screens.contains { $0 is SettingsScreen }: break
    case .settings: push(SettingsScreen())
    case .palette where !(screens[top] is PaletteScreen):
      push(PaletteScreen(commands: allCommands))
    default: follow(screens[top].perform(command.id, &desk))
    }
  }

  /// Leaves every screen for the look-up; what was half written is kept as a draft.
  private mutating func goHome() {
    while screens.count > 1 { pop() }
    follow(screens[0].perform(.clear, &desk))
  }

  var allCommands: [Command] {
    (screens.last?.commands(desk) ?? []) + Command.everywhere(desk)
  }

  private mutating func follow(_ step: Step) {
    switch step {
    case .stay: break
    case .push(let screen): push(screen)
    case .pop: pop()
    case .replace(let screen):
      screens.removeLast()
      push(screen)
    case .reset(let screen):
      screens = []
      push(screen)
    case .run(let id): run(id)
    case .popAndRun(let id):
      pop()
      run(id)
    case .end(let ending):
      pop()
      let top = screens.count - 1
      follow(screens[top].resume(ending, &desk))
    case .quit: finish()
    }
  }

  private mutating func run(_ id: Command.ID) {
    if let command = allCommands.first(where: { $0.id == id }) { perform(command) }
  }

  private mutating func push(_ screen: any DeskScreen) {
    screens.append(screen)
    screens[screens.count - 1].refresh(&desk)
  }

  private mutating func pop() {
    guard screens.count > 1 else { return }
    let screen = screens.removeLast()
    if desk.isVerifying, screen.isWaiting { left.append(screen) }
    refreshShown()
  }

  /// The lowest screen of those that are seen.
  var base: Int { screens.lastIndex { !$0.isOverlay } ?? 0 }

  /// What lies under a whole screen reads again when it is seen again.
  private mutating func refreshShown() {
    for index in base..<screens.count { screens[index].refresh(&desk) }
  }

  private mutating func lock() {
    guard let session = desk.session, !(screens.last is SignInScreen) else { return }
    desk.sendDrafts()
    push(SignInScreen(staff: session.staff.id.rawValue, locked: session))
    desk.session = nil
  }

  private mutating func finish() {
    desk.sendDrafts()
    isFinished = true
  }

  private mutating func receive(_ message: DeskMessage) {
    switch message {
    case .storeChanged:
      guard desk.session != nil else { return }
      refreshShown()
    case .verifying: desk.beginVerifying()
    case .longLog(let log): desk.say(desk.words.frame.longLog(log), .late)
    case .verified(let isSaved): desk.endVerifying(isSaved: isSaved)
    case .failed(let error): desk.say(error)
    case .reply(let reply):
      if reply.isFailure { desk.ring() }
      for index in left.indices { _ = left[index].receive(reply, &desk) }
      left.removeAll { !$0.isWaiting }
      for index in screens.indices.reversed() where screens.indices.contains(index) {
        let step = screens[index].receive(reply, &desk)
        if case .stay = step { continue }
        follow(step)
        break
      }
      takeWaiting()
    }
  }
}
