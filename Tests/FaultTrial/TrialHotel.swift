import FaultKit
import FrontOffice
import Hotel
import OfficeKit
import Storage

/// A small hotel on a morning with a bit of everything, and the calls of that morning.
struct TrialHotel {
  /// One store call as a desk makes it, always the same: ids and time are fixed.
  struct Call: Sendable {
    let name: String
    /// Asked again under the same ids it must lead to the same, not to a refusal.
    let canBeRepeated: Bool
    let perform: @Sendable (Store) throws -> Void
  }

  static let morning = Instant(milliseconds: 20_587 * 86_400_000 + 43_200_000)
  private static let property = Property.Code("SFO")

  /// Makes the hotel as a closed store.
  static func build(at path: String, terms: SQLiteTerms) throws {
    let store = try Store.create(path: path, clock: { morning }, terms: terms)
    let manager = session("mona", .manager)
    let texts = [
      """
      code,name,city,country,time_zone,currency,business_date
      SFO,Trial,San Francisco,US,America/Los_Angeles,USD,2026-05-14
      """,
      """
      staff,name,property,role,department
      ada,Ada,SFO,clerk,FO
      mona,Mona,SFO,manager,FO
      """,
      """
      guest,given,family,phone,note
      g-1,Ann,Lee,+1 415 555 0100,quiet
      g-2,Ben,Ito,,
      """,
      """
      stay,guest,property,arrival,departure,status,room,confirmation
      S1,g-1,SFO,2026-05-14,2026-05-16,DueIn,101,AB12
      S2,g-2,SFO,2026-05-14,2026-05-17,DueIn,102,AB13
      """,
    ]
    for text in texts {
      let file = path + ".csv"
      PlainFile.write(Array((text + "\n").utf8), to: file)
      let summaries = try Importer(into: store, by: manager, goesOn: { _ in true }).load([file])
      precondition(summaries.allSatisfy { $0.rejected == 0 }, "the trial's hotel is not sound")
      PlainFile.remove(file)
    }
    PlainFile.remove(path + ".index")
    let office = Office(store, ada)
    for (id, line) in [("p-1", "+foam pillow"), ("p-2", "-lilies in the room")] {
      _ = try office.record(try PreferenceLine(line), of: Guest.ID("g-1"), id: id)
    }
    _ = try office.delight(
      Guest.ID("g-2"),
      action: "a weekend",
      gestures: try gesture("FBC:3000"),
      id: "c-0"
    )
    try store.checkpoint()
  }

  private static let ada = session("ada", .clerk)
  private static let mona = session("mona", .manager)

  private static func session(_ name: String, _ role: Staff.Role) -> Session {
    let staff = Staff(id: Staff.ID(name), name: name, property: property, role: role)
    return Session(id: "trial", staff: staff, property: property)
  }

  private static func gesture(_ text: String) throws -> [Gesture] {
    [try Gesture(parsing: text, under: ChainPolicy())]
  }

  static let calls = wishes + money + frontOffice

  private static func call<A: Act>(
    _ name: String,
    by session: Session = ada,
    _ act: @escaping @Sendable () throws -> A
  ) -> Call {
    // Every act has an id of its own, and told twice under it is done once.
    Call(name: name, canBeRepeated: true) { store in
      _ = try Office(store, session).perform(try act())
    }
  }

  private static let wishes = [
    call("prefer") {
      RecordPreference(
        try PreferenceLine("+a high floor, away from the lift"),
        of: Guest.ID("g-1"),
        id: ActID("p-3-trial")
      )
    },
    call("confirm") { ConfirmPreference(Preference.ID("p-1"), id: ActID("a-confirm")) },
    call("retire") {
      RetirePreference(Preference.ID("p-2"), reason: "likes them now", id: ActID("a-retire"))
    },
    Call(name: "guest edit", canBeRepeated: true) { store in
      var guest = try store.guest(Guest.ID("g-1"))
      guest[.note] = "quiet; " + String(repeating: "a long story. ", count: 500)
      _ = try Office(store, ada).perform(EditGuest(guest, id: ActID("a-edit")))
    },
    Call(name: "draft", canBeRepeated: true) { store in
      try Office(store, ada).keepDraft("half a sentence", under: "prefer/g-1")
    },
  ]

  private static let money = [
    call("resolve") {
      var report = IncidentReport(
        guest: Guest.ID("g-1"),
        category: .maintenance,
        severity: .spoiled,
        problem: "no hot water"
      )
      report.action = "moved"
      report.gestures = try gesture("FBC:100")
      return ResolveIncident(report, id: ActID("i-1-trial"))
    },
    call("undo") { Undo(on: Guest.ID("g-1"), id: ActID("a-undo-1")) },
    Call(name: "checkpoint", canBeRepeated: true) { try $0.checkpoint() },
    call("wow") {
      GiveDelight(
        to: Guest.ID("g-1"),
        action: "cake",
        gestures: try gesture("AMN:40"),
        id: ActID("c-1-trial")
      )
    },
    call("approve", by: mona) {
      DecideCharge(
        on: "c-0",
        approve: true,
        reason: "long-standing guest",
        id: ActID("a-approve")
      )
    },
  ]

  private static let frontOffice = [
    call("check-in") {
      CheckIn(Stay.ID("S1"), room: "101", id: ActID("a-checkin"))
    },
    call("trace") {
      LeaveTrace(
        for: .housekeeping,
        "a cot in 101",
        due: LocalTime(day: Day(number: 20_587), minutes: 900),
        id: ActID("t-1-trial")
      )
    },
    call("guest new") {
      var guest = Guest(id: Guest.ID(""))
      guest.family = "Novak"
      return AddGuest(guest, id: ActID("a-guest-1"))
    },
    call("incident open") {
      let report = IncidentReport(
        guest: Guest.ID("g-2"),
        category: .maintenance,
        severity: .spoiled,
        problem: "noise"
      )
      return OpenIncident(report, id: ActID("i-2-trial"))
    },
  ]
}
