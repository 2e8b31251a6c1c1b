import FrontOffice
import OfficeKit
import Hotel

@testable import Desk
@testable import Storage

/// The acts on stays and profiles, and those of the house.
extension DoorTrial {
  static let stays = [
    DoorTrial(
      name: "a check-in",
      keys: "liz⏎i501⏎",
      lines: ["liz", "", "i", "501"],
      command: ["checkin", "S3", "--room", "501"]
    ),
    DoorTrial(
      name: "a check-in past a STOP",
      keys: "ngozi okafor⏎i⏎⏎",
      lines: ["ngozi okafor", "", "i", "y", ""],
      command: ["checkin", "S2"]
    ),
    DoorTrial(
      name: "another room",
      keys: "207⏎m1201⏎",
      lines: ["207", "", "room", "1201"],
      command: ["move", "S4", "--room", "1201"]
    ),
    DoorTrial(
      name: "a check-out before the time",
      keys: "207⏎K⏎",
      lines: ["207", "", "k", "y"],
      command: ["checkout", "S4"]
    ),
    DoorTrial(
      name: "a no-show",
      keys: "liz⏎N⏎",
      lines: ["liz", "", "n", "y"],
      command: ["noshow", "S3"]
    ),
    DoorTrial(
      name: "a walk-in",
      before: allergicStranger,
      keys: "otto⏎w303⌃s⏎",
      lines: ["otto", "", "w", "303", "1", "y"],
      command: ["walkin", "O1", "--room", "303", "--until", "2026-10-15"]
    ),
  ]

  static let reservations = [
    DoorTrial(
      name: "another departure",
      keys: "liz⏎⌃pchange the dates⏎⇥⌃u2026-10-19⏎",
      lines: ["liz", "", "change the dates", "", "2026-10-19"],
      command: ["stay", "change", "S3", "--departure", "2026-10-19"]
    ),
    DoorTrial(
      name: "a longer stay",
      keys: "207⏎⌃pchange the dates⏎⌃u2026-10-20⏎",
      lines: ["207", "", "change the dates", "2026-10-20"],
      command: ["stay", "change", "S4", "--departure", "2026-10-20"]
    ),
    DoorTrial(
      name: "a cancellation",
      keys: "liz⏎⌃pcancel the⏎⏎",
      lines: ["liz", "", "cancel the reservation", "y"],
      command: ["stay", "cancel", "S3"]
    ),
    DoorTrial(
      name: "a no-show that is none",
      before: gaveUp,
      keys: "liz⏎⌃pdue in after⏎",
      lines: ["liz", "", "due in after all"],
      command: ["stay", "reinstate", "S3"]
    ),
    DoorTrial(
      name: "a no-show who comes after all",
      before: gaveUp,
      keys: "liz⏎i501⏎",
      lines: ["liz", "", "i", "501"],
      command: ["checkin", "S3", "--room", "501"]
    ),
  ]

  @Sendable private static func gaveUp(_ company: SmallCompany) throws {
    _ = try Office(company.store, try company.session("lea", sitting: "s2"))
      .noShow(Stay.ID("S3"))
  }

  static let profiles = [
    DoorTrial(
      name: "a new guest",
      keys: "Berta Zwick⇥ƒ5⌃s",
      lines: ["m", "new guest", "Berta", "Zwick", ""],
      command: ["guest", "new", "--given", "Berta", "--family", "Zwick"]
    ),
    DoorTrial(
      name: "a new guest like another",
      keys: "Elizabeth Müllerƒ5⌃sn",
      lines: ["m", "new guest", "Elizabeth", "Müller", "", "y"],
      command: ["guest", "new", "--given", "Elizabeth", "--family", "Müller", "--force"]
    ),
    DoorTrial(
      name: "a profile edited",
      keys: "vogt⏎e⇥⇥Dr⌃s",
      lines: ["vogt", "", "e", "title", "MrDr", ""],
      command: ["guest", "edit", "G5", "--title", "MrDr"]
    ),
  ]

  static let handOver = [
    DoorTrial(
      name: "a trace",
      keys: "ƒ2⇥ncrib to 412⇥⇥18:00⌃s",
      lines: ["m", "hand-over", "n", "crib to 412", "", "18:00", ""],
      command: ["trace", "add", "FO", "crib to 412", "--due", "18:00"]
    ),
    DoorTrial(
      name: "a trace done",
      before: trace,
      keys: "ƒ2⇥d",
      lines: ["m", "hand-over", "2", "1", "d"],
      command: ["trace", "done", "{parcel}"]
    ),
    DoorTrial(
      name: "a trace to be done after all",
      before: doneTrace,
      keys: "ƒ2⇥p",
      lines: ["m", "hand-over", "2", "1", "p"],
      command: ["trace", "reopen", "{parcel}"]
    ),
    DoorTrial(
      name: "a set-up done",
      keys: "ƒ2d",
      lines: ["m", "hand-over", "1", "1", "d"],
      command: ["setup", "S3", "{quiet room}", "done"]
    ),
  ]

  @Sendable private static func doneTrace(_ company: SmallCompany) throws {
    try trace(company)
    let id = try StoreRows.id(ofText: "parcel", in: company.store)
    _ = try Office(company.store, try company.session("lea", sitting: "s2"))
      .resolve(Hotel.Trace.ID(id))
  }

  @Sendable private static func trace(_ company: SmallCompany) throws {
    let today = try company.store.property(Property.Code("VIE")).businessDate
    let due = LocalTime(day: today, minutes: 1080)
    _ = try Office(company.store, try company.session("lea", sitting: "s2"))
      .leave("parcel", for: .concierge, due: due)
  }

  static let privacy = [
    DoorTrial(
      name: "all that is held, handed out",
      staff: "max",
      keys: "liz⏎⌃pexport⏎⌃u{folder}/held.txt⏎",
      lines: ["liz", "", "export", "{folder}/held.txt"],
      command: ["export", "G2", "--output", "{folder}/held.txt"]
    ),
    DoorTrial(
      name: "somebody erased",
      staff: "max",
      before: strangers,
      keys: "otto⏎⌃perase⏎o1⏎",
      lines: ["otto", "", "erase", "O1"],
      command: ["erase", "O1", "--yes"]
    ),
    DoorTrial(
      name: "whom the policy lets go",
      staff: "max",
      before: strangers,
      keys: "⌃ppolicy⏎x1⏎",
      lines: ["m", "policy", "1", "erase", "1"],
      command: ["retention", "--apply"]
    ),
  ]

  /// Somebody who has not been heard of for years, under a policy that lets such people go.
  @Sendable private static func strangers(_ company: SmallCompany) throws {
    try company.store.adopt(policy: #"{"retention_years": 3}"#)
    var otto = Guest(id: Guest.ID("O1"))
    otto.given = "Otto"
    let guest = otto
    try company.store.write { () throws(StoreError) in
      _ = try company.store.insertIfNew(guest)
      try company.store.save(
        Stay(
          id: Stay.ID("O1"),
          guest: guest.id,
          property: Property.Code("LIS"),
          arrival: Day(year: 2020, month: 1, day: 1) ?? Day(number: 0),
          departure: Day(year: 2020, month: 1, day: 2) ?? Day(number: 0),
          status: .checkedOut
        )
      )
    }
  }

  @Sendable private static func allergicStranger(_ company: SmallCompany) throws {
    try strangers(company)
    _ = try Office(company.store, try company.session("lea", sitting: "s2"))
      .record(try PreferenceLine("!peanuts"), of: Guest.ID("O1"))
  }

  static let house = [
    DoorTrial(
      name: "the night audit",
      staff: "max",
      keys: "⌃pnight⏎14⏎⏎",
      lines: ["m", "night audit", "14", "y"],
      command: ["night-audit", "--closing", "2026-10-14", "--early"]
    ),
    DoorTrial(
      name: "somebody new",
      staff: "max",
      keys: "ƒ9ntom⇥Tom Reed⇥⇥⇥1357⇥1357⏎",
      lines: ["m", "staff", "n", "tom", "Tom Reed", "", "", "1357", "1357"],
      command: ["staff", "add", "tom", "--name", "Tom Reed"]
    ),
    DoorTrial(
      name: "somebody's new PIN",
      staff: "max",
      keys: "ƒ9p1357⇥1357⏎",
      lines: ["m", "staff", "1", "p", "1357", "1357"],
      command: ["staff", "pin", "ana"]
    ),
    DoorTrial(
      name: "somebody unlocked",
      staff: "max",
      keys: "ƒ9k⏎",
      lines: ["m", "staff", "1", "k", "y"],
      command: ["staff", "unlock", "ana"]
    ),
    DoorTrial(
      name: "somebody leaves",
      staff: "max",
      keys: "ƒ9xana⏎",
      lines: ["m", "staff", "1", "x", "ana"],
      command: ["staff", "off", "ana"]
    ),
  ]
}
