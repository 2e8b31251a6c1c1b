import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreSetUpsTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let s1 = Stay.ID("a/S1")
  private let pillow: Preference.ID
  private let peanuts: Preference.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    try chain.stay("a/S1", of: ann, room: "7")
    pillow = try chain.prefer("+foam pillow", ann).preference.id
    peanuts = try chain.prefer("!peanuts", ann).preference.id
  }

  private func states(on days: Int = 0) throws(StoreError) -> [String] {
    try chain.store.setUps(
      at: Property.Code("SFO"),
      on: Chain.today.adding(days: days)
    ).map { "\($0.department.rawValue) \($0.preference.text) \($0.fulfilment.rawValue)" }
  }

  @discardableResult
  private func set(
    _ fulfilment: Fulfilment,
    _ preference: Preference.ID,
    of department: Department? = nil,
    by office: Office? = nil
  ) throws(StoreError) -> [SetUpTask] {
    try (office ?? chain.ada).set(
      fulfilment,
      for: preference,
      on: s1,
      of: department
    )
  }

  @Test func `each department ticks off its own part`() throws {
    #expect(
      try states() == [
        "HSK peanuts planned", "HSK foam pillow planned", "F&B peanuts planned",
      ]
    )
    #expect(try set(.done, peanuts, of: .housekeeping).count == 1)
    try set(.notPossible, pillow)
    #expect(
      try states() == [
        "HSK peanuts done", "HSK foam pillow not-possible", "F&B peanuts planned",
      ]
    )
    let both = try set(.declined, peanuts)
    #expect(both.map(\.fulfilment) == [.declined, .declined])
    #expect(both.first?.signature == Signature(by: Staff.ID("ada"), at: chain.clock.now()))
    // What is so already is not told twice.
    let lines = try chain.acts().count
    try set(.declined, peanuts)
    #expect(try chain.acts().count == lines)
  }

  @Test func `companions are prepared for, guests who don't come are not`() throws {
    let ben = try chain.guest("Ben", "Ito")
    _ = try chain.prefer("=king bed", ben)
    try chain.stay("S2", of: ann, in: 1, companions: [ben, ann, Guest.ID("G9")])
    let tasks = try chain.store.setUps(
      at: Property.Code("SFO"),
      on: Chain.today.adding(days: 1)
    )
    #expect(tasks.count == 4)
    #expect(tasks.contains { $0.guest.id == ben && $0.preference.text == "king bed" })
    _ = try chain.ada.noShow(s1)
    #expect(try states().isEmpty)
    #expect(throws: StoreError.refused(.stay(.wrongStatus(.noShow)))) { try set(.done, pillow) }
  }

  @Test func `what nobody sets up can't be ticked off`() throws {
    let speech = try chain.prefer("+called Annie", ann).preference
    #expect(speech.category == .communication)
    let ben = try chain.guest("Ben", "Ito")
    let other = try chain.prefer("+foam pillow", ben).preference.id
    for preference in [speech.id, other] {
      #expect(throws: StoreError.refused(.handOver(.noSetUp))) { try set(.done, preference) }
    }
    #expect(throws: StoreError.refused(.handOver(.noSetUp))) { try set(.done, pillow, of: .spa) }
    #expect(throws: StoreError.unknown(.preference, id: "p")) {
      try set(.done, Preference.ID("p"))
    }
    #expect(throws: StoreError.unknown(.stay, id: "S9")) {
      try chain.ada.set(.done, for: pillow, on: Stay.ID("S9"))
    }
    #expect(throws: StoreError.refused(.stay(.otherProperty(Property.Code("SFO"))))) {
      try set(.done, pillow, by: chain.office("ada", at: "PAR"))
    }
    #expect(try states().allSatisfy { $0.hasSuffix("planned") })
  }

  @Test func `states are taken back one by one, unless somebody acted on them`() throws {
    try set(.done, pillow)
    chain.clock.pass(minutes: 3)
    try set(.missed, pillow)
    let undone = try chain.ada.undoHandOver()
    #expect(undone.act == .setUp && undone.facts[.status] == "missed")
    #expect(try states()[1] == "HSK foam pillow done")
    try set(.declined, pillow, by: chain.office("ben"))
    #expect(throws: StoreError.refused(.actedOn(by: "ben"))) {
      try chain.ada.undo(on: ann)
    }
    _ = try chain.office("ben").undoHandOver()
    _ = try chain.ada.undoHandOver()
    #expect(try states()[1] == "HSK foam pillow planned")
    // The wishes were recorded here too; the line-up's undo leaves them alone.
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try chain.ada.undoHandOver()
    }
  }

  @Test func `the night audit marks what nobody ticked off for those who came`() throws {
    try set(.done, pillow)
    let ben = try chain.guest("Ben", "Ito")
    _ = try chain.prefer("+firm mattress", ben)
    try chain.stay("S2", of: ben)
    let cleo = try chain.guest("Cleo", "Ruiz")
    _ = try chain.prefer("+firm mattress", cleo)
    let until = Chain.today.adding(days: 1)
    _ = try chain.ada.walkIn(cleo, room: "9", until: until)
    _ = try chain.ada.checkIn(s1, room: "7")
    let closed = try chain.mona.closeDay()
    #expect(closed.noShows == 1 && closed.missed == 2)
    #expect(
      try states() == [
        "HSK peanuts missed", "HSK foam pillow done", "HSK firm mattress planned",
        "F&B peanuts missed",
      ]
    )
    // Whoever knows better sets it right the next day.
    try set(.done, peanuts)
    #expect(try chain.trail(of: ann).filter { $0.act == .setUp }.count == 5)
    #expect(try chain.store.checkUp().isSound)
  }
}
