import Glibc

/// The one loop: waits in one `poll`, hands events to the program, sends one frame at a time.
struct EventLoop<P: Program>: ~Copyable {
  /// When the next frame is wanted.
  private enum Redraw: Int {
    case never, soon, now
  }

  private static var mostEventsPerFrame: Int { 32 }
  private static var mostReads: Int { 16 }
  /// An answer that comes within this time is drawn at once with what was asked.
  private static var longestHold: Duration { .milliseconds(40) }
  /// Before the first frame nobody misses an echo of anything.
  private static var longestFirstHold: Duration { .milliseconds(60) }
  private static var resizePause: Duration { .milliseconds(50) }
  /// A terminal that answers later is not listened to: nobody wants the colours to change under them.
  private static var longestGroundAnswer: Duration { .seconds(1) }
  /// After so long without taking a byte, nobody knows what the terminal still shows.
  private static var stall: Duration { .seconds(5) }

  private let tty: TTY
  private let signals: SignalGuard
  private let mailbox: Mailbox<P.Message>
  private let frameInterval: Duration
  private var decoder: KeyDecoder
  private var diff: FrameDiff
  private var output = OutputQueue()
  private var buffer: [UInt8] = Array(repeating: 0, count: 4_096)

  private var inputs: ArraySlice<InputEvent> = []
  private var ending: Screen.Ending?
  private var redraw = Redraw.now
  private var size: Size
  private var shown: Surface?
  private var canvas: Surface
  /// What the terminal was asked for last.
  private var asked = ScreenRequests()
  private var preamble = ControlSequence.bytes(ControlSequence.enter)
  /// Until when an answer counts that was asked for.
  private var groundDue: Duration?

  private var lastFrame: Duration = .zero
  private var lastResize: Duration = .zero
  private var queuedAt: Duration = .zero
  private var heldUntil: Duration?
  private var resizeDue: Duration?
  private var decoderDue: Duration?
  private var tickDue: Duration?

  init(
    tty: consuming TTY,
    signals: consuming SignalGuard,
    mailbox: Mailbox<P.Message>,
    profile: TerminalProfile
  ) {
    self.mailbox = mailbox
    size = tty.size()
    canvas = Surface(size: size)
    self.tty = tty
    self.signals = signals
    frameInterval = .milliseconds(profile.overSSH ? 50 : 16)
    decoder = KeyDecoder(overSSH: profile.overSSH)
    diff = FrameDiff(depth: profile.depth, unicode: profile.unicodeText)
    guard profile.mayTellGround else { return }
    preamble += ControlSequence.bytes([.askGround])
    groundDue = Monotonic.now() + EventLoop.longestGroundAnswer
  }

  mutating func run(_ program: inout P) throws(TerminalError) -> Screen.Ending {
    try tty.enterRawMode(guardedBy: signals)
    defer { signals.restore() }
    deliver(.resize(size), to: &program, redraw: .now)
    // What is asked first is mostly answered before there is anything to draw.
    output.put(preamble)
    preamble = []
    flush(&program)
    while ending == nil { turn(&program) }
    if ending == .finished { swallowLateGround() }
    return ending ?? .finished
  }

  /// An answer that is still under way would be typed into the shell.
  private mutating func swallowLateGround() {
    guard let due = groundDue, Monotonic.now() < due else { return }
    let ready = Readiness(
      reading: [tty.descriptor],
      writing: nil,
      timeout: .milliseconds(100)
    )
    if ready.canRead(tty.descriptor) { _ = tty.read(into: &buffer) }
  }

  private mutating func turn(_ program: inout P) {
    draw(&program)
    let writing = output.isEmpty ? nil : tty.descriptor
    let ready = Readiness(
      reading: [tty.descriptor, signals.descriptor, mailbox.wakeDescriptor],
      writing: writing,
      timeout: timeout()
    )
    if ready.canRead(signals.descriptor) { obeySignals(&program) }
    if ready.canWrite(tty.descriptor) { flush(&program) }
    readKeys(ready, &program)
    deliverInputs(to: &program)
    if ready.canRead(mailbox.wakeDescriptor) { deliverMessages(to: &program) }
    deliverTick(to: &program)
  }

  private func timeout() -> Duration? {
    guard inputs.isEmpty else { return .zero }
    let isWaiting = redraw != .never && output.isEmpty
    let frameDue = isWaiting ? heldUntil ?? lastFrame + frameInterval : nil
    let due = [decoderDue, tickDue, resizeDue, frameDue].compactMap(\.self).min()
    return due.map { max(.zero, $0 - Monotonic.now()) }
  }

  private mutating func deliver(
    _ event: Event<P.Message>,
    to program: inout P,
    redraw wanted: Redraw
  ) {
    guard ending == nil else { return }
    program.update(event)
    tickDue = program.wakeAfter.map { Monotonic.now() + max(.zero, $0) }
    if wanted.rawValue > redraw.rawValue { redraw = wanted }
    if program.isFinished { ending = .finished }
  }

  private mutating func end(
    _ last: Screen.Ending,
    after event: Event<P.Message>,
    _ program: inout P
  ) {
    deliver(event, to: &program, redraw: .never)
    // The program may call itself finished now; what ended it is still the signal.
    ending = last
  }
}

extension EventLoop {
  private mutating func readKeys(_ ready: Readiness, _ program: inout P) {
    guard inputs.isEmpty else { return }
    var events: [InputEvent] = []
    var isGone = ready.isGone(tty.descriptor)
    if ready.canRead(tty.descriptor) || isGone {
      isGone = readAll(into: &events) || isGone
    } else if let due = decoderDue, due <= Monotonic.now() {
      events = decoder.expire()
      scheduleDecoder()
    }
    inputs = events[...]
    if let isLight = decoder.takeGround() { takeGround(isLight, &program) }
    if isGone { end(.hungUp, after: .hangup, &program) }
  }

  private mutating func takeGround(_ isLight: Bool, _ program: inout P) {
    guard let due = groundDue, Monotonic.now() <= due else { return }
    groundDue = nil
    deliver(.ground(isLight: isLight), to: &program, redraw: .now)
  }

  private mutating func readAll(into events: inout [InputEvent]) -> Bool {
    defer { scheduleDecoder() }
    for _ in 0..<EventLoop.mostReads {
      switch tty.read(into: &buffer) {
      case .bytes(let bytes):
        events += decoder.feed(bytes)
        if bytes.count < buffer.count { return false }
      case .nothing: return false
      case .end: return true
      }
    }
    return false
  }

  private mutating func scheduleDecoder() {
    decoderDue = decoder.timeout.map { Monotonic.now() + $0 }
  }

  private mutating func deliverInputs(to program: inout P) {
    let batch = inputs.prefix(EventLoop.mostEventsPerFrame)
    inputs = inputs.dropFirst(batch.count)
    for input in batch where ending == nil {
      if input == .key(.control("z")), canStop {
        suspend(&program)
      } else if input == .key(.control("l")) {
        // Whatever another program wrote over the screen, it is drawn anew.
        shown = nil
        redraw = .now
      } else {
        deliver(.input(input), to: &program, redraw: .now)
      }
    }
  }

  private mutating func deliverMessages(to program: inout P) {
    for message in mailbox.takeAll() {
      deliver(.message(message), to: &program, redraw: .soon)
    }
  }

  private mutating func deliverTick(to program: inout P) {
    guard let due = tickDue, due <= Monotonic.now() else { return }
    deliver(.tick, to: &program, redraw: .soon)
  }
}

extension EventLoop {
  private mutating func draw(_ program: inout P) {
    takeNewSize(&program)
    guard ending == nil, output.isEmpty, isFrameDue, !isHeld(program) else { return }
    redraw = .never
    heldUntil = nil
    ask(program.wishes)
    canvas.beginFrame()
    program.draw(on: &canvas)
    let bytes = preamble + diff.bytes(from: shown, to: canvas)
    preamble = []
    if shown == nil { shown = canvas } else { shown?.take(canvas) }
    lastFrame = Monotonic.now()
    queuedAt = lastFrame
    output.put(bytes)
    flush(&program)
    program.painted()
  }

  private mutating func ask(_ wishes: ScreenRequests) {
    guard wishes != asked else { return }
    if wishes.mouse != asked.mouse {
      preamble += ControlSequence.bytes(ControlSequence.mouse(listens: wishes.mouse))
      decoder.takesMouse = wishes.mouse
    }
    if wishes.bells > asked.bells { preamble += ControlSequence.bytes([.bell]) }
    if wishes.plainSigns != asked.plainSigns { shown = nil }
    diff.usesScrollRegion = wishes.scrollRegion
    diff.plainSigns = wishes.plainSigns
    asked = wishes
  }

  private mutating func isHeld(_ program: P) -> Bool {
    guard program.awaitsAnswer else { return false }
    let longest = shown == nil ? EventLoop.longestFirstHold : EventLoop.longestHold
    let until = heldUntil ?? Monotonic.now() + longest
    heldUntil = until
    return Monotonic.now() < until
  }

  private var isFrameDue: Bool {
    switch redraw {
    case .never: false
    case .now: true
    case .soon: Monotonic.now() >= lastFrame + frameInterval
    }
  }

  // A window being dragged reports dozens of sizes: the first counts at once, then the last.
  private mutating func takeNewSize(_ program: inout P) {
    let now = Monotonic.now()
    guard let due = resizeDue, due <= now else { return }
    resizeDue = nil
    let current = tty.size()
    guard current != size else { return }
    lastResize = now
    size = current
    shown = nil
    canvas = Surface(size: size)
    deliver(.resize(size), to: &program, redraw: .now)
  }

  private mutating func flush(_ program: inout P) {
    switch output.flush(to: tty.descriptor) {
    case .waiting: break
    case .gone: end(.hungUp, after: .hangup, &program)
    case .left:
      guard Monotonic.now() - queuedAt > EventLoop.stall else { return }
      queuedAt = Monotonic.now()
      shown = nil
      redraw = .now
    }
  }
}

extension EventLoop {
  private mutating func obeySignals(_ program: inout P) {
    let noted = signals.take()
    if noted.contains(SIGHUP) {
      end(.hungUp, after: .hangup, &program)
      return
    }
    for signal in [SIGTERM, SIGINT, SIGQUIT] where noted.contains(signal) {
      end(.signalled(signal), after: .terminate, &program)
      return
    }
    if noted.contains(SIGWINCH) {
      resizeDue = max(Monotonic.now(), lastResize + EventLoop.resizePause)
    }
    if noted.contains(SIGTSTP) {
      suspend(&program)
    } else if noted.contains(SIGCONT) {
      // Somebody stopped us without asking; the shell has had the terminal meanwhile.
      waitForForeground(&program)
      if ending == nil { tty.renewRawMode() }
      resume(&program)
    }
  }

  // The kernel discards a stop of a session's own leader: nobody would be there to go on with it.
  private var canStop: Bool { getsid(0) != getpid() && !signals.ignoresStop }

  private mutating func suspend(_ program: inout P) {
    output.discard()
    signals.restore()
    signals.stopJob()
    waitForForeground(&program)
    guard ending == nil else { return }
    do {
      try tty.enterRawMode(guardedBy: signals)
      resume(&program)
    } catch {
      // It took its settings before; if it no longer does, it has gone away meanwhile.
      end(.hungUp, after: .hangup, &program)
    }
  }

  // In the background the terminal belongs to another job. Stopping is what the kernel does to
  // whoever sets a terminal from there, and only to a stopped job does a shell send CONT.
  private mutating func waitForForeground(_ program: inout P) {
    while !tty.isForeground, ending == nil {
      signals.stopInBackground()
      let noted = signals.take()
      if noted.contains(SIGHUP) { end(.hungUp, after: .hangup, &program) }
      for signal in [SIGTERM, SIGINT, SIGQUIT] where noted.contains(signal) {
        end(.signalled(signal), after: .terminate, &program)
      }
    }
  }

  private mutating func resume(_ program: inout P) {
    output.discard()
    preamble = ControlSequence.bytes([.cancel] + ControlSequence.enter)
    asked.mouse = false
    shown = nil
    resizeDue = .zero
    deliver(.resumed, to: &program, redraw: .now)
  }
}
