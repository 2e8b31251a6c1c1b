import Glibc

/// Starts threads for work the screen must not wait for.
package enum Worker {
  /// Runs the body on a thread of its own; its name shows in `top` and in a debugger.
  package static func start(name: String, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { unsafe pthread_attr_destroy(&attributes) }
    // A new thread inherits the mask: signals about the terminal are for the screen's thread.
    var blocked = Worker.deferredSignals
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(WorkerBody(name, body)).toOpaque()
    let result = unsafe pthread_create(&thread, &attributes, runWorker, context)
    precondition(result == 0, "no thread could be started")
  }

  private static var deferredSignals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in SignalGuard.deferred { unsafe sigaddset(&signals, signal) }
    return signals
  }
}

/// What a new thread is to run.
private final class WorkerBody {
  let name: String
  let run: @Sendable () -> Void

  init(_ name: String, _ run: @escaping @Sendable () -> Void) {
    self.name = name
    self.run = run
  }
}

private func runWorker(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  let body = unsafe Unmanaged<WorkerBody>.fromOpaque(context).takeRetainedValue()
  nameThread(body.name)
  withSignalStack(body.run)
  return nil
}

/// Runs the body so that a handler has where to run even when the body has used up its stack.
private func withSignalStack(_ body: () -> Void) {
  let memory = UnsafeMutableRawPointer.allocate(byteCount: SignalGuard.stackSize, alignment: 16)
  var own = unsafe stack_t(ss_sp: memory, ss_flags: 0, ss_size: SignalGuard.stackSize)
  var before = unsafe stack_t()
  unsafe sigaltstack(&own, &before)
  body()
  unsafe sigaltstack(&before, nil)
  unsafe memory.deallocate()
}

// glibc declares pthread_setname_np for GNU sources only, which Swift's import is not.
private func nameThread(_ name: String) {
  let file = unsafe open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { return }
  var bytes = Array(name.utf8.prefix(15))
  // A thread without a name works as well.
  _ = unsafe write(file, &bytes, bytes.count)
  close(file)
}
