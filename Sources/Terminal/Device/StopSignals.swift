import Glibc
import Synchronization

// A handler cannot capture, so what it needs is here.
private let firstStop = Atomic<Int32>(0)

/// Hears the wish to end a long job: the first signal is noted for the job, a second one ends the
/// program at once.
@safe package final class StopSignals {
  private static let heard = [SIGINT, SIGTERM, SIGHUP]

  private var previous: [(signal: Int32, action: sigaction)] = []

  /// From here on the signals are noted, until this object goes.
  package init() {
    // Debug builds make the global on first use under a lock, which must not be in the handler.
    firstStop.store(0, ordering: .sequentiallyConsistent)
    var unblocked = sigset_t()
    unsafe sigemptyset(&unblocked)
    for signal in StopSignals.heard {
      unsafe sigaddset(&unblocked, signal)
      var before = sigaction()
      // Who started the program may have chosen to ignore these, as nohup does.
      guard unsafe sigaction(signal, nil, &before) == 0, !isIgnored(before) else { continue }
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = noteStop
      action.sa_flags = SA_RESTART
      unsafe sigemptyset(&action.sa_mask)
      guard unsafe sigaction(signal, &action, nil) == 0 else { continue }
      previous.append((signal, before))
    }
    // A program started from a thread with a mask inherits it, and would be deaf.
    unsafe pthread_sigmask(SIG_UNBLOCK, &unblocked, nil)
  }

  deinit {
    for (signal, action) in previous {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
  }

  /// The signal that came, if one has.
  package var first: Int32? {
    let signal = firstStop.load(ordering: .sequentiallyConsistent)
    return signal == 0 ? nil : signal
  }

  private func isIgnored(_ action: sigaction) -> Bool {
    unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

private func noteStop(_ signal: Int32) {
  let (isFirst, _) = firstStop.compareExchange(
    expected: 0,
    desired: signal,
    ordering: .sequentiallyConsistent
  )
  guard !isFirst else { return }
  var standard = sigaction()
  unsafe sigaction(signal, &standard, nil)
  raise(signal)
}
