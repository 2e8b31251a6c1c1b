/// What the chain remembers of a guest's stays, seen from one hotel.
package struct Recognition: Hashable, Sendable {
  /// Another hotel of the chain where the guest has stayed.
  package struct OtherHotel: Hashable, Sendable {
    package let property: Property.Code
    package let stays: Int
    package let lastArrival: Day
  }

  /// Stays before the one at hand, everywhere.
  package let stays: Int
  package let staysHere: Int
  /// Other hotels, the latest first.
  package let elsewhere: [OtherHotel]
  package let last: Stay?

  package init(stays all: [Stay], at here: Property.Code, current: Stay.ID?, on day: Day) {
    let past = all.filter {
      $0.status.wasOccupied && $0.id != current && $0.arrival <= day
    }
    stays = past.count
    staysHere = past.count { $0.property == here }
    last = past.max { ($0.arrival, $0.id.rawValue) < ($1.arrival, $1.id.rawValue) }
    var others: [Property.Code: (stays: Int, last: Day)] = [:]
    for stay in past where stay.property != here {
      let known = others[stay.property]
      others[stay.property] = (
        (known?.stays ?? 0) + 1, max(known?.last ?? stay.arrival, stay.arrival)
      )
    }
    elsewhere =
      others
      .map { OtherHotel(property: $0.key, stays: $0.value.stays, lastArrival: $0.value.last) }
      .sorted { ($1.lastArrival, $0.property.rawValue) < ($0.lastArrival, $1.property.rawValue) }
  }

  /// There was a stay that is over, at whichever hotel.
  package var isReturning: Bool { stays > 0 }

  /// The guest comes back to the chain, and has never been here.
  package var isFromElsewhere: Bool { staysHere == 0 && !elsewhere.isEmpty }

  /// How often the guest has been with us, this stay counted: 3 for the third.
  package var ordinal: Int { stays + 1 }
}
