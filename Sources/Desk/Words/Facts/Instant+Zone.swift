import Hotel
import Storage

/// How a moment is told on the clock of a place.
extension Instant {
  /// The time of day in a zone, or in UTC, which is then said.
  func timeOfDay(in zone: String?) -> String {
    guard let zone, ZoneClock.isKnown(zone) else {
      return Hotel.timeOfDay(local(offset: 0).minutes) + " UTC"
    }
    return Hotel.timeOfDay(local(offset: ZoneClock.offset(of: zone, at: self)).minutes)
  }

  /// The date and time of day in a zone, UTC without one: `2026-10-14 09:30`.
  func dateAndTime(in zone: String?) -> String {
    let local = local(offset: ZoneClock.offset(of: zone ?? "UTC", at: self))
    return "\(local.day) \(Hotel.timeOfDay(local.minutes))"
  }
}
