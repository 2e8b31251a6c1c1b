#if canImport(Glibc)
import Glibc
#endif

/// The clock that only goes forward, read without the concurrency runtime.
enum Monotonic {
  static func now() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, so that a wait never ends before its time.
  var roundedUpMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 86_400 else { return 86_400_000 }
    let milliseconds = attoseconds / 1_000_000_000_000_000
    let isExact = attoseconds % 1_000_000_000_000_000 == 0
    return Int32(seconds) * 1_000 + Int32(milliseconds) + (isExact ? 0 : 1)
  }
}

/// What `poll` found on the descriptors asked about.
struct Readiness {
  private let results: [pollfd]

  /// Waits until one of them is ready or the time is up; nil waits for ever.
  init(reading: [Int32], writing: Int32? = nil, timeout: Duration?) {
    var requests = reading.map { descriptor in
      let output = descriptor == writing ? POLLOUT : 0
      return pollfd(fd: descriptor, events: Int16(POLLIN | output), revents: 0)
    }
    if let writing, !reading.contains(writing) {
      requests.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0))
    }
    let count = unsafe poll(
      &requests,
      nfds_t(requests.count),
      timeout?.roundedUpMilliseconds ?? -1
    )
    // A signal ends the wait; the caller looks at the clock again in any case.
    results = count > 0 ? requests : []
  }

  var isAnyReady: Bool { !results.isEmpty }

  func canRead(_ descriptor: Int32) -> Bool { events(descriptor) & POLLIN != 0 }

  func canWrite(_ descriptor: Int32) -> Bool { events(descriptor) & POLLOUT != 0 }

  func isGone(_ descriptor: Int32) -> Bool {
    events(descriptor) & (POLLHUP | POLLERR | POLLNVAL) != 0
  }

  private func events(_ descriptor: Int32) -> Int32 {
    results.first { $0.fd == descriptor }.map { Int32($0.revents) } ?? 0
  }
}
