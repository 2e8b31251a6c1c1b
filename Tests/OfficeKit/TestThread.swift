import Glibc
import Synchronization

/// A thread of a test, for what two desks do at once.
package final class TestThread: Sendable {
  private let isDone: Mutex<Bool>
  private let handle: Mutex<pthread_t>

  package init(_ body: @escaping @Sendable () -> Void) {
    isDone = Mutex(false)
    handle = Mutex(pthread_t())
    let task = Task(body: body, isDone: { [self] in isDone.withLock { $0 = true } })
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(task).toOpaque()
    let code = unsafe pthread_create(
      &thread,
      nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Task>.fromOpaque(context).takeRetainedValue().run()
        return nil
      },
      context
    )
    precondition(code == 0, "no thread")
    handle.withLock { $0 = thread }
  }

  package var isOver: Bool { isDone.withLock { $0 } }

  package func join() {
    _ = pthread_join(handle.withLock { $0 }, nil)
  }

  /// Runs one body on several threads at once, and waits for all.
  package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = (0..<count).map { number in TestThread { body(number) } }
    for thread in threads { thread.join() }
  }

  private final class Task {
    private let body: @Sendable () -> Void
    private let isDone: () -> Void

    init(body: @escaping @Sendable () -> Void, isDone: @escaping () -> Void) {
      self.body = body
      self.isDone = isDone
    }

    func run() {
      body()
      isDone()
    }
  }
}
