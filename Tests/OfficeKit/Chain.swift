package import FrontOffice
package import Hotel
package import Storage
import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
  private let milliseconds: Mutex<Int64>

  /// Noon UTC on 14 May 2026.
  package init() {
    milliseconds = Mutex(20_587 * 86_400_000 + 43_200_000)
  }

  package func now() -> Instant {
    Instant(milliseconds: milliseconds.withLock { $0 })
  }

  package func pass(minutes: Int64) {
    milliseconds.withLock { $0 += minutes * 60_000 }
  }
}

/// A company of two hotels with four staff and a handful of guests, in a folder of its own.
package final class Chain {
  package let folder = TemporaryFolder()
  package let clock = TestClock()
  package let store: Store

  package init(policy: String? = nil, pins: Bool = false) throws {
    store = try Store.create(path: folder.file("s.db"), clock: clock.now)
    let hash = pins ? try PIN.kept("1234") : ""
    try store.write { () throws(StoreError) in
      try store.save(Chain.hotel("SFO", "San Francisco", "America/Los_Angeles"))
      try store.save(Chain.hotel("PAR", "Paris", "Europe/Paris"))
      for (name, role) in Chain.people { try store.save(Chain.person(name, role), pin: hash) }
    }
    if let policy { try store.adopt(policy: policy) }
  }

  package var path: String { store.path }

  package func anotherDesk() throws(StoreError) -> Store {
    try Store(path: path, clock: clock.now)
  }

  package func session(_ name: String = "ada", at property: String = "SFO", id: String = "s1")
    -> Session
  {
    let role = Chain.people.first { $0.0 == name }?.1 ?? .clerk
    return Session(
      id: id,
      staff: Chain.person(name, role),
      property: Property.Code(property)
    )
  }

  /// Somebody at a desk of this store.
  package func office(
    _ name: String = "ada",
    at property: String = "SFO",
    id: String = "s1"
  ) -> Office {
    Office(store, session(name, at: property, id: id))
  }

  package var ada: Office { office("ada") }
  package var mona: Office { office("mona") }

  @discardableResult
  package func guest(
    _ given: String,
    _ family: String,
    _ change: (inout Guest) -> Void = { _ in }
  ) throws(StoreError) -> Guest.ID {
    var guest = Guest(id: Guest.ID(""))
    guest.given = given
    guest.family = family
    change(&guest)
    return try ada.add(guest).id
  }

  /// A stay that a reservation system sent.
  @discardableResult
  package func stay(
    _ id: String,
    of guest: Guest.ID,
    at property: String = "SFO",
    in days: Int = 0,
    nights: Int = 2,
    status: Stay.Status = .dueIn,
    room: String = "",
    confirmation: String = "",
    companions: [Guest.ID] = []
  ) throws(StoreError) -> Stay.ID {
    let arrival = Chain.today.adding(days: days)
    let stay = Stay(
      id: Stay.ID(id),
      guest: guest,
      property: Property.Code(property),
      arrival: arrival,
      departure: arrival.adding(days: nights),
      status: status,
      room: room,
      confirmation: confirmation,
      companions: companions
    )
    try store.write { () throws(StoreError) in try store.save(stay) }
    return stay.id
  }

  @discardableResult
  package func prefer(
    _ line: String,
    _ guest: Guest.ID,
    consent: Bool = true,
    by office: Office? = nil
  ) throws -> RecordPreference.Receipt {
    try (office ?? ada).record(try PreferenceLine(line), of: guest, consent: consent)
  }

  package func found(_ text: String, at property: String = "SFO") throws(StoreError) -> [Guest.ID] {
    try store.answers(to: text, at: Property.Code(property)).map(\.guest)
  }

  /// What the trail says was done, oldest first.
  package func acts() throws(StoreError) -> [ActName] {
    try store.trail(matching: TrailFilter()).map(\.act)
  }

  /// What the trail tells of a guest, oldest first.
  package func trail(of guest: Guest.ID) throws(StoreError) -> [TrailEntry] {
    var filter = TrailFilter()
    filter.guest = guest
    return try store.trail(matching: filter)
  }

  package func budget(_ name: String = "ada") throws(StoreError) -> BudgetStatement {
    try office(name).budget()
  }

  package static let today = Day(number: 20_587)

  package static let people: [(String, Staff.Role)] = [
    ("ada", .clerk), ("ben", .clerk), ("mona", .manager), ("max", .manager),
  ]

  package static func person(_ name: String, _ role: Staff.Role) -> Staff {
    Staff(id: Staff.ID(name), name: name, property: Property.Code("SFO"), role: role)
  }

  package static func hotel(_ code: String, _ city: String, _ zone: String) -> Property {
    Property(
      code: Property.Code(code),
      name: "Hotel " + city,
      city: city,
      country: "XX",
      timeZone: zone,
      currency: .usDollar,
      businessDate: today
    )
  }
}

package func usd(_ whole: Int64) -> Money {
  Money(minor: whole * 100, currency: .usDollar)
}

package func gesture(_ text: String, under policy: ChainPolicy = ChainPolicy()) throws -> Gesture {
  try Gesture(parsing: text, under: policy)
}
