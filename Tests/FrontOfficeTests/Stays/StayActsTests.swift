import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreFrontOfficeTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let s1 = Stay.ID("S1")

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private enum Step: String, CaseIterable, Sendable {
    case checkIn, move, checkOut, noShow
  }

  private func take(_ step: Step, by office: Office? = nil) throws(StoreError) -> Stay {
    let office = office ?? chain.ada
    return switch step {
    case .checkIn: try office.checkIn(s1, room: "1412")
    case .move: try office.move(s1, to: "1500")
    case .checkOut: try office.checkOut(s1)
    case .noShow: try office.noShow(s1)
    }
  }

  @Test func `each step is taken from its own statuses and refused from all others`() throws {
    let allowed: [Step: [Stay.Status]] = [
      .checkIn: [.dueIn, .noShow], .noShow: [.dueIn], .checkOut: [.inHouse, .dueOut, .walkIn],
      .move: [.dueIn, .inHouse, .dueOut, .walkIn],
    ]
    for step in Step.allCases {
      for status in Stay.Status.allCases {
        try chain.stay("S1", of: ann, status: status, room: "7")
        if allowed[step]?.contains(status) == true {
          #expect(throws: Never.self) { try take(step) }
          continue
        }
        let refusal: Refusal =
          step == .checkIn && status.isInHouse
          ? .stay(.alreadyInHouse) : .stay(.wrongStatus(status))
        #expect(throws: StoreError.refused(refusal)) { try take(step) }
        #expect(try chain.store.stay(s1).status == status)
      }
    }
  }

  @Test func `who arrives tomorrow, or at another hotel, is not received here today`() throws {
    try chain.stay("S1", of: ann, in: 1)
    for step in [Step.checkIn, .noShow] {
      #expect(throws: StoreError.refused(.stay(.notDueYet(Chain.today.adding(days: 1))))) {
        try take(step)
      }
    }
    #expect(throws: StoreError.refused(.stay(.otherProperty(Property.Code("SFO"))))) {
      try take(.checkIn, by: chain.office("ada", at: "PAR"))
    }
    #expect(throws: StoreError.unknown(.stay, id: "S9")) {
      try chain.ada.checkOut(Stay.ID("S9"))
    }
  }

  @Test func `a room holds one guest and has a short name`() throws {
    try chain.stay("S1", of: ann)
    let ben = try chain.guest("Ben", "Ito")
    try chain.stay("S2", of: ben)
    #expect(try chain.ada.checkIn(Stay.ID("S2"), room: " 12b ").room == "12B")
    #expect(throws: StoreError.refused(.stay(.roomTaken(room: "12B", guest: "Ben Ito")))) {
      try chain.ada.checkIn(s1, room: "12b")
    }
    #expect(throws: StoreError.refused(.stay(.roomMissing))) {
      try chain.ada.checkIn(s1, room: nil)
    }
    for room in ["123456789", "1 2", "12é", "12\u{1B}"] {
      #expect(throws: StoreError.self) { try chain.ada.checkIn(s1, room: room) }
    }
    _ = try chain.ada.checkOut(Stay.ID("S2"))
    #expect(try chain.ada.checkIn(s1, room: "12B").status == .inHouse)
  }

  @Test func `a check-out ends the stay on the business date`() throws {
    try chain.stay("S1", of: ann, in: -1, nights: 9, status: .inHouse, room: "7")
    let stay = try take(.checkOut)
    #expect(stay.departure == Chain.today)
    #expect(try chain.store.answers(to: "ann", at: Property.Code("SFO")).count == 1)
  }

  @Test func `a walk-in is taken in once, into a free room`() throws {
    let until = Chain.today.adding(days: 2)
    let stay = try chain.ada.walkIn(ann, room: "9", until: until)
    #expect(stay.status == .walkIn && stay.arrival == Chain.today && stay.departure == until)
    #expect(try chain.found("9") == [ann])
    #expect(throws: StoreError.refused(.stay(.alreadyInHouse))) {
      try chain.ada.walkIn(ann, room: "10", until: until)
    }
    let ben = try chain.guest("Ben", "Ito")
    #expect(throws: StoreError.refused(.stay(.roomTaken(room: "9", guest: "Ann Lee")))) {
      try chain.ada.walkIn(ben, room: "9", until: until)
    }
    #expect(throws: StoreError.self) {
      try chain.ada.walkIn(ben, room: "10", until: Chain.today)
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.ada.walkIn(Guest.ID("G9"), room: "10", until: until)
    }
  }

  @Test func `the night audit opens the next day and marks who did not come`() throws {
    try chain.stay("S1", of: ann)
    try chain.stay("S2", of: ann, in: 1)
    try chain.stay("S3", of: ann, at: "PAR")
    try chain.stay("S4", of: ann, in: -1, nights: 1, status: .inHouse, room: "7")
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.closeDay()
    }
    let closed = try chain.mona.closeDay()
    #expect(closed.opened == Chain.today.adding(days: 1) && closed.noShows == 1)
    let statuses = try ["S1", "S2", "S3", "S4"].map { try chain.store.stay(Stay.ID($0)).status }
    #expect(statuses == [.noShow, .dueIn, .dueIn, .inHouse])
    let dates = try chain.store.properties().map(\.businessDate)
    #expect(dates == [Chain.today, Chain.today.adding(days: 1)])
  }
}
