/// A reservation, and the stay it becomes once it is occupied.
package struct Stay: Hashable, Sendable {
  package typealias ID = Identifier<Stay>

  package let id: ID
  package var guest: Guest.ID
  package var property: Property.Code
  package var arrival: Day
  package var departure: Day
  package var status: Status
  package var room: String
  package var roomType: String
  package var confirmation: String
  package var adults: Int
  package var children: Int
  package var revenue: Money?
  package var source: String
  package var companions: [Guest.ID]

  package init(
    id: ID,
    guest: Guest.ID,
    property: Property.Code,
    arrival: Day,
    departure: Day,
    status: Status,
    room: String = "",
    roomType: String = "",
    confirmation: String = "",
    adults: Int = 1,
    children: Int = 0,
    revenue: Money? = nil,
    source: String = "",
    companions: [Guest.ID] = []
  ) {
    self.id = id
    self.guest = guest
    self.property = property
    self.arrival = arrival
    self.departure = departure
    self.status = status
    self.room = room
    self.roomType = roomType
    self.confirmation = confirmation
    self.adults = adults
    self.children = children
    self.revenue = revenue
    self.source = source
    self.companions = companions
  }

  /// Where a stay comes from that nobody reserved.
  package static let walkInSource = "walk-in"
  package var isWalkIn: Bool { source == Stay.walkInSource }

  package var nights: Int { departure.days(since: arrival) }

  /// The guest is expected, or was given up and may come all the same.
  package func mayArrive(on day: Day) -> Bool { status == .dueIn || isLate(on: day) }

  /// A no-show who may still come: nights of the reservation are left.
  package func isLate(on day: Day) -> Bool {
    status == .noShow && arrival <= day && day < departure
  }

  /// Where a reservation stands.
  package enum Status: String, CaseIterable, Sendable {
    case dueIn = "DueIn"
    case inHouse = "InHouse"
    case dueOut = "DueOut"
    case checkedOut = "CheckedOut"
    case noShow = "NoShow"
    case cancelled = "Cancelled"
    case walkIn = "WalkIn"

    /// How far the desk has moved it: an import never sets a stay back.
    package var progress: Int {
      switch self {
      case .dueIn: 0
      case .inHouse, .dueOut, .walkIn: 1
      case .checkedOut, .noShow, .cancelled: 2
      }
    }

    /// The guest is in the hotel.
    package var isInHouse: Bool { progress == 1 }

    /// The day of arrival has come, whoever came.
    package var hasBegun: Bool { progress > 0 && self != .cancelled }

    /// The guest has stayed: it counts for recognition.
    package var wasOccupied: Bool { isInHouse || self == .checkedOut }
  }
}
