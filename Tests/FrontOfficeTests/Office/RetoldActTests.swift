import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// An id told again means the very act; and what no longer stands is not told as standing.
struct RetoldActTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let bob: Guest.ID
  private let id = "retold-act-1"

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    bob = try chain.guest("Bob", "Fry")
  }

  private func report(_ problem: String, _ guest: Guest.ID, _ gift: String) throws
    -> IncidentReport
  {
    var report = IncidentReport(
      guest: guest,
      category: .foodAndBeverage,
      severity: .affected,
      problem: problem
    )
    report.gestures = [try gesture(gift)]
    return report
  }

  @Test func `an id with another guest, text or amount belongs to something else`() throws {
    let inUse = StoreError.refused(.idInUse)
    _ = try chain.ada.record(try PreferenceLine("!nuts"), of: ann, id: id)
    for (line, guest) in [("!nuts", bob), ("!fish", ann), ("+nuts", ann)] {
      #expect(throws: inUse, "\(line)") {
        try chain.ada.record(try PreferenceLine(line), of: guest, id: id)
      }
    }
    #expect(try chain.ada.record(try PreferenceLine("!nuts"), of: ann, id: id).wasKnown == false)
    let resolved = "retold-act-2"
    _ = try chain.ada.resolve(try report("cold soup", ann, "FBC:20"), id: resolved)
    for (problem, guest, gift) in [
      ("cold soup", bob, "FBC:20"), ("hot soup", ann, "FBC:20"), ("cold soup", ann, "FBC:90"),
    ] {
      #expect(throws: inUse) {
        try chain.ada.resolve(try report(problem, guest, gift), id: resolved)
      }
    }
    let delight = "retold-act-3"
    _ = try chain.ada.delight(ann, action: "cake", gestures: [try gesture("AMN:20")], id: delight)
    #expect(throws: inUse) {
      try chain.ada.delight(bob, action: "cake", gestures: [try gesture("AMN:20")], id: delight)
    }
    #expect(try chain.budget().spent == usd(40))
  }

  @Test func `what was undone, or reversed since, is not told as done`() throws {
    let since = StoreError.refused(.takenBackSince)
    _ = try chain.ada.open(try report("noise", ann, "APO"), id: id)
    _ = try chain.ada.undo(on: ann)
    #expect(throws: since) { try chain.ada.open(try report("noise", ann, "APO"), id: id) }
    let given = "retold-act-2"
    _ = try chain.ada.resolve(try report("cold soup", ann, "FBC:20"), id: given)
    let reversal = ReverseCharge(given, reason: "declined", id: chain.mona.newID())
    _ = try chain.mona.perform(reversal)
    #expect(throws: since) {
      try chain.ada.resolve(try report("cold soup", ann, "FBC:20"), id: given)
    }
    let card = try chain.ada.card(of: ann)
    #expect(card.incidents.first?.chargeStatus == .reversed)
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `a trail of nobody is refused, and so is a span that ends before it begins`() throws {
    var filter = TrailFilter()
    filter.staff = Staff.ID("anna")
    #expect(throws: StoreError.unknown(.staff, id: "anna")) {
      try chain.mona.trail(matching: filter)
    }
    filter = TrailFilter()
    filter.guest = Guest.ID("okafor")
    #expect(throws: StoreError.unknown(.guest, id: "okafor")) {
      try chain.mona.trail(matching: filter)
    }
    filter = TrailFilter()
    (filter.from, filter.to) = (Chain.today, Chain.today.adding(days: -1))
    #expect(throws: StoreError.self) { try chain.mona.trail(matching: filter) }
  }
}
