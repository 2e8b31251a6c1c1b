import FaultKit
import Hotel
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
    for id in ["p-1", "p-2"] {
      _ = try store.record(
        try PreferenceLine(id == "p-1" ? "+foam pillow" : "-lilies in the room"),
        of: Guest.ID("g-1"),
        consent: false,
        id: Preference.ID(id),
        by: ada
      )
    }
    _ = try store.delight(
      Guest.ID("g-2"),
      action: "a weekend",
      gestures: try gesture("FBC:3000"),
      id: Charge.ID("c-0"),
      by: ada
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

  private static let wishes = [
    Call(name: "prefer", canBeRepeated: true) { store in
      _ = try store.record(
        try PreferenceLine("+a high floor, away from the lift"),
        of: Guest.ID("g-1"),
        consent: false,
        id: Preference.ID("p-3"),
        by: ada
      )
    },
    Call(name: "confirm", canBeRepeated: false) { store in
      _ = try store.confirm(Preference.ID("p-1"), consent: true, by: ada)
    },
    Call(name: "retire", canBeRepeated: false) { store in
      _ = try store.retire(Preference.ID("p-2"), reason: "likes them now", by: ada)
    },
    Call(name: "guest edit", canBeRepeated: false) { store in
      var guest = try store.guest(Guest.ID("g-1"))
      guest.note = "quiet; " + String(repeating: "a long story. ", count: 500)
      try store.edit(guest, by: ada)
    },
    Call(name: "draft", canBeRepeated: true) { store in
      try store.keepDraft("half a sentence", under: "prefer/g-1", by: ada.staff.id)
    },
  ]

  private static let money = [
    Call(name: "resolve", canBeRepeated: true) { store in
      var draft = IncidentDraft(
        guest: Guest.ID("g-1"),
        category: .maintenance,
        severity: .spoiled,
        problem: "no hot water"
      )
      draft.id = Incident.ID("i-1")
      draft.action = "moved"
      draft.gestures = try gesture("FBC:100")
      _ = try store.resolve(draft, by: ada)
    },
    Call(name: "undo", canBeRepeated: false) { store in
      _ = try store.undo(on: Guest.ID("g-1"), by: ada)
    },
    Call(name: "checkpoint", canBeRepeated: true) { try $0.checkpoint() },
    Call(name: "wow", canBeRepeated: true) { store in
      _ = try store.delight(
        Guest.ID("g-1"),
        action: "cake",
        gestures: try gesture("AMN:40"),
        id: Charge.ID("c-1"),
        by: ada
      )
    },
    Call(name: "approve", canBeRepeated: false) { store in
      _ = try store.decide("c-0", approve: true, reason: "long-standing guest", by: mona)
    },
  ]

  private static let frontOffice = [
    Call(name: "check-in", canBeRepeated: false) { store in
      _ = try store.checkIn(Stay.ID("S1"), room: "101", by: ada)
    },
    Call(name: "trace", canBeRepeated: true) { store in
      var draft = TraceDraft(
        department: .housekeeping,
        text: "a cot in 101",
        due: DueTime(day: Day(number: 20_587), minutes: 900)
      )
      draft.id = Trace.ID("t-1")
      _ = try store.add(draft, by: ada)
    },
    Call(name: "guest new", canBeRepeated: false) { store in
      var guest = Guest(id: Guest.ID(""))
      guest.family = "Novak"
      _ = try store.add(guest, by: ada)
    },
    Call(name: "incident open", canBeRepeated: true) { store in
      var draft = IncidentDraft(
        guest: Guest.ID("g-2"),
        category: .maintenance,
        severity: .spoiled,
        problem: "noise"
      )
      draft.id = Incident.ID("i-2")
      _ = try store.open(draft, by: ada)
    },
  ]
}
