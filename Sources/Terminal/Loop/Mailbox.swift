import Glibc
import Synchronization

/// Carries messages to a thread that waits in `poll`.
package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let pipe: WakePipe

  package init() throws(TerminalError) {
    pipe = try WakePipe()
  }

  package func post(_ message: Message) {
    messages.withLock { messages in
      messages.append(message)
      if messages.count == 1 { pipe.wake() }
    }
  }

  /// Everything posted since the last time, oldest first.
  package func takeAll() -> [Message] {
    messages.withLock { messages in
      guard !messages.isEmpty else { return [] }
      pipe.drain()
      let taken = messages
      messages = []
      return taken
    }
  }

  /// Readable while there are messages.
  package var wakeDescriptor: Int32 { pipe.reader }

  /// Blocks until something is posted or the time is up.
  package func wait(timeout: Duration?) -> [Message] {
    wait(reading: [wakeDescriptor], until: timeout.map { Monotonic.now() + $0 }).messages
  }

  /// Blocks until something is posted, the descriptor can be read, or the time is up.
  package func wait(
    alsoReading descriptor: Int32,
    timeout: Duration?
  ) -> (messages: [Message], readable: Bool) {
    let (messages, readiness) = wait(
      reading: [wakeDescriptor, descriptor],
      until: timeout.map { Monotonic.now() + $0 }
    )
    let isReadable = readiness.canRead(descriptor) || readiness.isGone(descriptor)
    return (messages, isReadable)
  }

  private func wait(
    reading descriptors: [Int32],
    until deadline: Duration?
  ) -> (messages: [Message], readiness: Readiness) {
    while true {
      let left = deadline.map { max(.zero, $0 - Monotonic.now()) }
      let readiness = Readiness(reading: descriptors, timeout: left)
      let taken = takeAll()
      if !taken.isEmpty || readiness.isAnyReady || left == .zero { return (taken, readiness) }
    }
  }
}
