import Hotel

/// A made-up hotel company of any size: the same rows for the same size and seed, everywhere.
package struct SampleCompany: Sendable {
  package static let chain = "Marchwyn Hotels"

  let guests: Int
  let seed: UInt64
  let slots: [SampleSlot]

  package init(guests: Int, seed: UInt64) {
    self.guests = max(0, guests)
    self.seed = seed
    slots = SampleSlot.all(guests: self.guests, seed: seed)
  }

  /// Calls `row` for every row of the file, in order; memory does not grow with the guests.
  package func rows<Failure: Error>(
    of file: SampleFile,
    _ row: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    switch file {
    case .properties:
      for hotel in SampleHotel.all { try row(hotel.row) }
    case .staff:
      for member in SampleStaff.all { try row(member.row) }
    case .guests: try guestRows(row)
    case .stays: try stayRows(row)
    case .preferences: try preferenceRows(row)
    case .incidents: try incidentRows(row)
    }
  }

  func random(_ topic: SampleRandom.Topic, _ number: Int) -> SampleRandom {
    SampleRandom(seed: seed, topic: topic, number: number)
  }

  /// The guest number of the guest at this place in the company, counted from 0.
  static func guestNumber(_ index: Int) -> String {
    "G" + padded(index + 1, 7)
  }

  /// A moment in universal time, as ISO 8601 writes it.
  static func timestamp(_ day: Day, minute: Int) -> String {
    day.description + "T" + padded(minute / 60, 2) + ":" + padded(minute % 60, 2) + ":00Z"
  }
}
