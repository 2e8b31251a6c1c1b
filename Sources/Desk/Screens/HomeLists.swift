import FrontOffice
import Hotel

/// One of the day's lists, and how long the others are.
struct HomeLists: Sendable {
  let house: House
  let list: DayList
  let lines: [GuestLine]
  let counts: [DayList: Int]
  /// Spend that waits for this manager; nothing for others.
  let pendingCharges: Int
  let unsettled: Int

  init(_ list: DayList, _ office: Office) throws(OfficeError) {
    house = try office.house
    self.list = list
    lines = try office.lines(list, on: house.today)
    counts = try office.counts(on: house.today)
    pendingCharges = office.session.may(.approve) ? try office.pendingCharges().count : 0
    unsettled = try office.unsettledCount()
  }
}

/// The answers of the look-up to one text.
struct FoundGuests: Sendable {
  let text: String
  let lines: [GuestLine]
}
