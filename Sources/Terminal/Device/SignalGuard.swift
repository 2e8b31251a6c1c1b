import Glibc
import Synchronization

// A handler cannot capture, so what it needs is here. Debug builds make such globals on first
// use under a lock; `SignalGuard.init` therefore touches each before a handler can.
private let pendingSignals = Atomic<UInt64>(0)
private let wakeDescriptor = Atomic<Int32>(-1)
private let armedRecord = Atomic<UInt>(0)

/// Stands between signals and the terminal while the screen is taken.
///
/// Signals that can wait are noted for the loop; the fatal ones restore the terminal and let the
/// process die of its true cause.
@safe struct SignalGuard: ~Copyable {
  /// The signals the loop deals with in its own time.
  static let deferred = [SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP]
  private static let fatal = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS]
  // Who started us may have chosen to ignore these, as nohup does.
  private static let mayStayIgnored: Set<Int32> = [SIGHUP, SIGINT, SIGQUIT, SIGTSTP]
  static let stackSize = 128 * 1024

  private let pipe: WakePipe
  private let actions: UnsafeMutablePointer<sigaction>
  private let stack: UnsafeMutableRawPointer
  private var previousStack = unsafe stack_t()

  init() throws(TerminalError) {
    pipe = try WakePipe()
    unsafe actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 64)
    unsafe actions.initialize(repeating: sigaction(), count: 64)
    unsafe stack = UnsafeMutableRawPointer.allocate(
      byteCount: SignalGuard.stackSize,
      alignment: 16
    )
    pendingSignals.store(0, ordering: .sequentiallyConsistent)
    wakeDescriptor.store(pipe.writer, ordering: .sequentiallyConsistent)
    armedRecord.store(0, ordering: .sequentiallyConsistent)
    installHandlers()
    unblockSignals()
  }

  /// A program started from a thread with a mask inherits it, and would be deaf.
  private func unblockSignals() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in SignalGuard.deferred + SignalGuard.fatal { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  deinit {
    for signal in SignalGuard.deferred + SignalGuard.fatal + [SIGPIPE] {
      unsafe sigaction(signal, actions + Int(signal), nil)
    }
    wakeDescriptor.store(-1, ordering: .sequentiallyConsistent)
    var before = unsafe previousStack
    unsafe sigaltstack(&before, nil)
    // The actions and the stack stay: a handler on another thread may be using them.
  }

  /// Becomes readable when a signal has been noted.
  var descriptor: Int32 { pipe.reader }

  /// The signals noted since the last time.
  func take() -> Set<Int32> {
    pipe.drain()
    let noted = pendingSignals.exchange(0, ordering: .sequentiallyConsistent)
    return Set(SignalGuard.deferred.filter { noted & 1 << UInt64($0) != 0 })
  }

  /// From now on every way out gives the terminal back as the record says.
  func arm(_ record: UnsafeMutablePointer<RestoreRecord>) {
    armedRecord.store(UInt(bitPattern: record), ordering: .sequentiallyConsistent)
  }

  /// Gives the terminal back unless that has been done.
  func restore() {
    restoreTerminal()
  }

  /// Whether the starter of the process wants no stops.
  var ignoresStop: Bool {
    unsafe isIgnored(actions[Int(SIGTSTP)])
  }

  /// Stops the whole job as the shell expects; returns when it goes on, or at once if it cannot.
  func stopJob() {
    var ours = sigaction()
    var standard = sigaction()
    unsafe sigemptyset(&standard.sa_mask)
    unsafe sigaction(SIGTSTP, &standard, &ours)
    kill(0, SIGTSTP)
    // Another thread may have taken the signal, so this one can get here before the stop does.
    _ = Readiness(reading: [pipe.reader], timeout: .milliseconds(200))
    unsafe sigaction(SIGTSTP, &ours, nil)
    let dealtWith: UInt64 = 1 << UInt64(SIGCONT) | 1 << UInt64(SIGTSTP)
    pendingSignals.bitwiseAnd(~dealtWith, ordering: .sequentiallyConsistent)
  }

  /// Stops the job as one that must not touch the terminal yet; returns when it goes on.
  func stopInBackground() {
    kill(0, SIGTTOU)
    _ = Readiness(reading: [pipe.reader], timeout: .seconds(1))
  }

  private mutating func installHandlers() {
    var own = unsafe stack_t(ss_sp: stack, ss_flags: 0, ss_size: SignalGuard.stackSize)
    unsafe sigaltstack(&own, &previousStack)
    for signal in SignalGuard.fatal {
      install(rescueTerminal, for: signal, flags: SA_ONSTACK)
    }
    for signal in SignalGuard.deferred {
      install(noteSignal, for: signal, flags: SA_ONSTACK)
      guard SignalGuard.mayStayIgnored.contains(signal), unsafe isIgnored(actions[Int(signal)])
      else { continue }
      unsafe sigaction(signal, actions + Int(signal), nil)
    }
    install(SIG_IGN, for: SIGPIPE, flags: 0)
  }

  private func install(_ handler: __sighandler_t?, for signal: Int32, flags: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    unsafe sigemptyset(&action.sa_mask)
    unsafe sigaction(signal, &action, actions + Int(signal))
  }

  private func isIgnored(_ action: sigaction) -> Bool {
    unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

private func noteSignal(_ signal: Int32) {
  let interrupted = errno
  pendingSignals.bitwiseOr(1 << UInt64(signal), ordering: .sequentiallyConsistent)
  let descriptor = wakeDescriptor.load(ordering: .sequentiallyConsistent)
  var byte: UInt8 = 0
  if descriptor >= 0 { _ = unsafe write(descriptor, &byte, 1) }
  errno = interrupted
}

private func rescueTerminal(_ signal: Int32) {
  restoreTerminal()
  // Swift's own crash report waits half a minute for a key, and may show what the memory held.
  var standard = sigaction()
  unsafe sigaction(signal, &standard, nil)
  raise(signal)
}

// Restoring twice would print over what the first left, so the exchange decides who does it.
private func restoreTerminal() {
  let address = armedRecord.exchange(0, ordering: .sequentiallyConsistent)
  let record = unsafe UnsafeMutablePointer<RestoreRecord>(bitPattern: address)
  unsafe record?.pointee.restore()
}
