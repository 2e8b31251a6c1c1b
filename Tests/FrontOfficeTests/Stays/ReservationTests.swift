@testable import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// What becomes of a reservation besides its arrival, and the ways back.
struct ReservationTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let s1 = Stay.ID("S1")

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private func change(
    arrival: Int? = nil,
    departure: Int? = nil
  ) throws(StoreError) -> Stay {
    let day = { (days: Int) in Chain.today.adding(days: days) }
    let act = ChangeStay(
      s1,
      arrival: arrival.map(day),
      departure: departure.map(day),
      id: chain.ada.newID()
    )
    return try chain.ada.perform(act).receipt.stay
  }

  private func cancel() throws(StoreError) -> Stay {
    try chain.ada.perform(CancelStay(s1, id: chain.ada.newID())).receipt.stay
  }

  private func reinstate(departure days: Int? = nil) throws(StoreError) -> Stay {
    let day = days.map { Chain.today.adding(days: $0) }
    let act = ReinstateStay(s1, departure: day, id: chain.ada.newID())
    return try chain.ada.perform(act).receipt.stay
  }

  @Test func `the dates of a reservation change, and come back`() throws {
    try chain.stay("S1", of: ann, in: 3, nights: 2)
    let moved = try change(arrival: 0, departure: 4)
    #expect(moved.arrival == Chain.today && moved.nights == 4)
    #expect(try chain.ada.checkIn(s1, room: "7").status == .inHouse)
    _ = try chain.ada.undo(on: ann)
    _ = try chain.ada.undo(on: ann)
    let back = try chain.store.stay(s1)
    #expect(back.arrival == Chain.today.adding(days: 3) && back.nights == 2)
  }

  @Test func `who is in house stays longer or leaves sooner`() throws {
    try chain.stay("S1", of: ann, in: -2, nights: 2, status: .dueOut, room: "7")
    #expect(try change(departure: 3).status == .inHouse)
    #expect(try change(departure: 0).departure == Chain.today)
    #expect(throws: StoreError.refused(.stay(.alreadyInHouse))) { try change(arrival: 0) }
    #expect(
      throws: StoreError.malformed("departure", Chain.today.adding(days: -1), .dayFrom(Chain.today))
    ) {
      try change(departure: -1)
    }
  }

  @Test func `a reservation neither begins in the past nor ends before it begins`() throws {
    try chain.stay("S1", of: ann, in: 1, nights: 2)
    let arrival = Chain.today.adding(days: 1)
    #expect(
      throws: StoreError.malformed("arrival", Chain.today.adding(days: -1), .dayFrom(Chain.today))
    ) {
      try change(arrival: -1)
    }
    #expect(throws: StoreError.malformed("departure", arrival, .day(after: arrival))) {
      try change(departure: 1)
    }
    for status in [Stay.Status.checkedOut, .noShow, .cancelled] {
      try chain.stay("S1", of: ann, status: status)
      #expect(throws: StoreError.refused(.stay(.wrongStatus(status)))) { try change(departure: 5) }
    }
  }

  @Test func `a cancelled reservation holds again when it is reinstated`() throws {
    try chain.stay("S1", of: ann, in: 1)
    #expect(try cancel().status == .cancelled)
    #expect(throws: StoreError.refused(.stay(.wrongStatus(.cancelled)))) { try cancel() }
    #expect(try reinstate().status == .dueIn)
    #expect(throws: StoreError.refused(.stay(.wrongStatus(.dueIn)))) { try reinstate() }
    _ = try chain.ada.undo(on: ann)
    #expect(try chain.store.stay(s1).status == .cancelled)
    // Nobody is erased while somebody waits for them.
    _ = try reinstate()
    #expect(throws: StoreError.self) { try chain.mona.erase(ann) }
    _ = try cancel()
    #expect(throws: Never.self) { try chain.mona.erase(ann) }
  }

  @Test func `a no-show of the night audit comes the second night on the same reservation`() throws
  {
    try chain.stay("S1", of: ann, nights: 2)
    _ = try chain.mona.closeDay()
    let card = try chain.store.card(of: ann, at: Property.Code("SFO"))
    #expect(card.current?.id == s1 && card.current?.status == .noShow)
    let act = CheckIn(s1, room: "7", id: chain.ada.newID())
    let receipt = try chain.ada.perform(act).receipt
    #expect(receipt.stay.status == .inHouse && receipt.before == .noShow)
    let again = try chain.ada.perform(act).receipt
    #expect(again.before == .noShow)
    _ = try chain.ada.undo(on: ann)
    #expect(try chain.store.stay(s1).status == .noShow)
  }

  @Test func `a no-show whose nights are over needs a new departure`() throws {
    try chain.stay("S1", of: ann, nights: 1)
    _ = try chain.mona.closeDay()
    #expect(throws: StoreError.refused(.stay(.wrongStatus(.noShow)))) {
      try chain.ada.checkIn(s1, room: "7")
    }
    let over = Chain.today.adding(days: 1)
    #expect(throws: StoreError.refused(.stay(.isOver(over)))) { try reinstate() }
    #expect(throws: StoreError.malformed("departure", over, .day(after: over))) {
      try reinstate(departure: 1)
    }
    let again = try reinstate(departure: 2)
    #expect(again.status == .dueIn && again.arrival == over)
    #expect(try chain.ada.lines(.arrivals, on: over).map(\.guest.id) == [ann])
    #expect(try chain.ada.checkIn(s1, room: "7").status == .inHouse)
  }

  @Test func `a walk-in that was taken back is no reservation`() throws {
    let stay = try chain.ada.walkIn(ann, room: "9", until: Chain.today.adding(days: 2))
    _ = try chain.ada.undo(on: ann)
    let act = ReinstateStay(stay.id, departure: nil, id: chain.ada.newID())
    #expect(throws: StoreError.refused(.stay(.wrongStatus(.cancelled)))) {
      try chain.ada.perform(act)
    }
  }

  @Test func `a reservation of another hotel is changed there`() throws {
    try chain.stay("S1", of: ann, at: "PAR", in: 1)
    let elsewhere = StoreError.refused(.stay(.otherProperty(Property.Code("PAR"))))
    #expect(throws: elsewhere) { try change(departure: 4) }
    #expect(throws: elsewhere) { try cancel() }
    try chain.stay("S1", of: ann, at: "PAR", in: 1, status: .cancelled)
    #expect(throws: elsewhere) { try reinstate() }
  }
}
