import Glibc
package import Hotel
import Storage

/// The words of messages and answers.
extension Message {
  /// What an error number of the system means; SQLite's are told as they are.
  static func reason(_ code: Int32) -> String {
    guard (1..<134).contains(code) else { return "code \(code)" }
    var buffer = [CChar](repeating: 0, count: 128)
    guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "code \(code)" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }

  /// The time of day in a zone, or in UTC, which is then said.
  package static func time(_ moment: Instant, in zone: String?) -> String {
    guard let zone, ZoneClock.isKnown(zone) else {
      return timeOfDay(moment.local(offset: 0).minutes) + " UTC"
    }
    return timeOfDay(moment.local(offset: ZoneClock.offset(of: zone, at: moment)).minutes)
  }

  /// The date and time of day in a zone: `2026-10-14 09:30`.
  package static func dateAndTime(_ moment: Instant, in zone: String) -> String {
    let local = moment.local(offset: ZoneClock.offset(of: zone, at: moment))
    return "\(local.day) \(timeOfDay(local.minutes))"
  }

  static func name(of role: Staff.Role) -> String { DeskWords.english.terms.role(role) }

  static func words(for status: Stay.Status) -> String {
    DeskWords.english.terms.stayStatus(status)
  }
}
