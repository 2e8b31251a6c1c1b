import Glibc
package import Hotel
import Synchronization

/// The clocks of the world, read from the system's time-zone files.
package enum ZoneClock {
  /// `localtime_r` knows one zone at a time, and that zone is the whole process's.
  private static let current = Mutex("")

  /// Whether the system knows the zone by this name.
  package static func isKnown(_ zone: String) -> Bool {
    let folder = "/usr/share/zoneinfo/"
    let isName =
      !zone.isEmpty && !zone.contains("..") && zone.first != "/"
      && zone.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "+") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
    guard isName else { return false }
    let descriptor = unsafe open(folder + zone, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 4)
    return unsafe read(descriptor, &header, 4) == 4 && header == Array("TZif".utf8)
  }

  /// Seconds east of UTC that the zone's clocks show at the moment; 0 for an unknown zone.
  package static func offset(of zone: String, at moment: Instant) -> Int {
    guard isKnown(zone) else { return 0 }
    return current.withLock { known in
      if known != zone {
        unsafe setenv("TZ", ":" + zone, 1)
        tzset()
        known = zone
      }
      let local = moment.local(offset: 0)
      var seconds = time_t(local.day.number) * 86_400 + time_t(local.minutes) * 60
      var parts = unsafe tm()
      guard unsafe localtime_r(&seconds, &parts) != nil else { return 0 }
      return unsafe parts.tm_gmtoff
    }
  }

  /// The moment now.
  package static func now() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
