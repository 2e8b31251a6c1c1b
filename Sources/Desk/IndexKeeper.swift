import Storage
import Synchronization
import Terminal

/// Makes the look-up index on a thread and a connection of its own, one at a time.
final class IndexKeeper: Sendable {
  private let path: String
  private let isBusy = Mutex(false)
  /// After a failure nobody is helped by trying again at every key.
  private let notBefore = Mutex(ContinuousClock.now)
  private static let pause = Duration.seconds(60)

  init(_ path: String) {
    self.path = path
  }

  /// Starts, unless it is at it or has just failed.
  func start() {
    guard notBefore.withLock({ $0 <= .now }) else { return }
    let isFree = isBusy.withLock { busy in
      defer { busy = true }
      return !busy
    }
    guard isFree else { return }
    Worker.start(name: "index") { [self] in
      // Without it look-up is poorer, and goes on.
      let isMade = (try? Store(path: path).makeIndex()) ?? false
      if !isMade { notBefore.withLock { $0 = .now + IndexKeeper.pause } }
      isBusy.withLock { $0 = false }
    }
  }
}
