import FrontOffice
import OfficeKit
import Hotel

@testable import Desk
@testable import Storage

/// Every act of the front office, each as the three doors are asked for it.
extension DoorTrial {
  static let all = wishes + complaints + money + stays + profiles + handOver + privacy + house

  private static let wishes = [
    DoorTrial(
      name: "a like",
      keys: "liz⏎p+tea at seven⏎",
      lines: ["liz", "", "p", "+tea at seven", ""],
      command: ["prefer", "G2", "+tea at seven"]
    ),
    DoorTrial(
      name: "a need, here only",
      keys: "liz⏎p=second monitor⇤⏎",
      lines: ["liz", "", "p", "=second monitor", "here", ""],
      command: ["prefer", "G2", "=second monitor", "--scope", "local"]
    ),
    DoorTrial(
      name: "an allergy with consent",
      keys: "liz⏎p!peanuts⏎y",
      lines: ["liz", "", "p", "!peanuts", "", "y"],
      command: ["prefer", "G2", "!peanuts", "--consent"]
    ),
    DoorTrial(
      name: "a diet without consent",
      keys: "liz⏎pkosher meals⏎n",
      lines: ["liz", "", "p", "kosher meals", "", "n"],
      command: ["prefer", "G2", "kosher meals"]
    ),
    DoorTrial(
      name: "a wish that is known",
      keys: "liz⏎p+quiet room⏎",
      lines: ["liz", "", "p", "+quiet room", ""],
      command: ["prefer", "G2", "+quiet room"]
    ),
    DoorTrial(
      name: "a wish against another",
      keys: "liz⏎p-quiet room⏎",
      lines: ["liz", "", "p", "-quiet room", ""],
      command: ["prefer", "G2", "-quiet room"]
    ),
    DoorTrial(
      name: "still applies",
      keys: "ngozi okafor⏎c",
      lines: ["ngozi okafor", "", "c", ""],
      command: ["confirm", "{lavender products}"]
    ),
    DoorTrial(
      name: "still applies, without consent",
      before: { company in
        let line = try PreferenceLine("!sesame")
        _ = try Office(company.store, try company.session("lea", sitting: "s2")).record(
          line,
          of: Guest.ID("G2"),
          consent: false
        )
      },
      keys: "liz⏎⇥cn",
      lines: ["liz", "", "c", "1", "n"],
      command: ["confirm", "{sesame}"]
    ),
    DoorTrial(
      name: "no longer applies",
      keys: "liz⏎⇥xsleeps anywhere now⏎",
      lines: ["liz", "", "x", "1", "sleeps anywhere now"],
      command: ["retire", "{quiet room}", "--reason", "sleeps anywhere now"]
    ),
    DoorTrial(
      name: "a wish taken back",
      keys: "liz⏎p+tea at seven⏎u",
      lines: ["liz", "", "p", "+tea at seven", "", "u"],
      command: ["prefer", "G2", "+tea at seven", ";", "undo", "G2"]
    ),
  ]

  private static let complaints = [
    DoorTrial(
      name: "a complaint put right, with gifts",
      keys: "liz⏎gno hot water⇥moved⇥fbc 120, amn 40⌃s",
      lines: [
        "liz", "", "g", "no hot water", "", "", "moved", "fbc 120, amn 40", "", "", "", "y",
      ],
      command: [
        "resolve", "G2", "--problem", "no hot water", "--action", "moved", "--give", "fbc 120",
        "--give", "amn 40", "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint of the small hours",
      keys: "liz⏎gloud music at 00:10⇥moved⌃s",
      lines: ["liz", "", "g", "loud music at 00:10", "", "", "moved", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--at", "00:10",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint of last night",
      keys: "liz⏎gloud music at 23:59⇥moved⌃s",
      lines: ["liz", "", "g", "loud music at 23:59", "", "", "moved", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--at", "23:59",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint over the limit",
      keys: "liz⏎gtheft⇥replaced⇥rep 2100⌃s",
      lines: ["liz", "", "g", "theft", "", "", "replaced", "rep 2100", "", "", "", "y"],
      command: [
        "resolve", "G2", "--problem", "theft", "--action", "replaced", "--give", "rep 2100",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint to be put right later",
      keys: "liz⏎ono hot water⌃s",
      lines: ["liz", "", "o", "no hot water", "", "", "y"],
      command: ["incident", "open", "G2", "--problem", "no hot water"]
    ),
    DoorTrial(
      name: "an open complaint put right",
      before: openComplaint,
      keys: "liz⏎r⇥engineer came⌃s",
      lines: ["liz", "", "g", "y", "", "", "", "engineer came", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--incident", "{no hot water}", "--action", "engineer came",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "all is well",
      before: openComplaint,
      keys: "liz⏎f",
      lines: ["liz", "", "f", "1"],
      command: ["incident", "close", "{no hot water}"]
    ),
  ]

  @Sendable private static func openComplaint(_ company: SmallCompany) throws {
    let report = IncidentReport(
      guest: Guest.ID("G2"),
      category: .maintenance,
      severity: .affected,
      problem: "no hot water"
    )
    _ = try Office(company.store, try company.session("lea", sitting: "s2")).open(report)
  }

  private static let money = [
    DoorTrial(
      name: "a delight",
      keys: "liz⏎dcake⇥40⌃s",
      lines: ["liz", "", "d", "cake", "wow 40"],
      command: ["wow", "G2", "--action", "cake", "--give", "wow 40"]
    ),
    DoorTrial(
      name: "spend allowed",
      staff: "max",
      before: pendingCharge,
      keys: "ƒ7agood reason⏎",
      lines: ["m", "approvals", "1", "a", "good reason"],
      command: ["approve", "{suite lost}", "--reason", "good reason"]
    ),
    DoorTrial(
      name: "spend refused",
      staff: "max",
      before: pendingCharge,
      keys: "ƒ7rtoo much⏎",
      lines: ["m", "approvals", "1", "r", "too much"],
      command: ["reject", "{suite lost}", "--reason", "too much"]
    ),
  ]

  @Sendable private static func pendingCharge(_ company: SmallCompany) throws {
    let policy = try company.store.policy()
    _ = try Office(company.store, try company.session("lea", sitting: "s2")).delight(
      Guest.ID("G2"),
      action: "suite lost",
      gestures: [try Gesture(parsing: "UPG:2500", under: policy)]
    )
  }

  private static let stays = [
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
      keys: "207⏎k⏎",
      lines: ["207", "", "k", "y"],
      command: ["checkout", "S4"]
    ),
    DoorTrial(
      name: "a no-show",
      keys: "liz⏎n",
      lines: ["liz", "", "n"],
      command: ["noshow", "S3"]
    ),
    DoorTrial(
      name: "a walk-in",
      keys: "emeka⏎w303⌃s⏎",
      lines: ["emeka", "", "w", "303", "1", "y"],
      command: ["walkin", "G4", "--room", "303", "--until", "2026-10-15"]
    ),
  ]

  private static let profiles = [
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

  private static let handOver = [
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
      name: "a set-up done",
      keys: "ƒ2d",
      lines: ["m", "hand-over", "1", "1", "d"],
      command: ["setup", "S3", "{quiet room}", "done"]
    ),
  ]

  @Sendable private static func trace(_ company: SmallCompany) throws {
    let today = try company.store.property(Property.Code("VIE")).businessDate
    let due = DueTime(day: today, minutes: 1080)
    _ = try Office(company.store, try company.session("lea", sitting: "s2"))
      .leave("parcel", for: .concierge, due: due)
  }

  private static let privacy = [
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

  private static let house = [
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
      keys: "ƒ9ntom⇥Tom Reed⇥⇥⇥1357⏎",
      lines: ["m", "staff", "n", "tom", "Tom Reed", "", "", "1357"],
      command: ["staff", "add", "tom", "--name", "Tom Reed"]
    ),
    DoorTrial(
      name: "somebody's new PIN",
      staff: "max",
      keys: "ƒ9p1357⏎",
      lines: ["m", "staff", "1", "p", "1357"],
      command: ["staff", "pin", "ana"]
    ),
    DoorTrial(
      name: "somebody unlocked",
      staff: "max",
      keys: "ƒ9k",
      lines: ["m", "staff", "1", "k"],
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
