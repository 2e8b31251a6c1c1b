import FrontOffice
import OfficeKit
import Hotel

@testable import Desk
@testable import Storage

/// Every act of the front office, each as the three doors are asked for it.
extension DoorTrial {
  static let all =
    wishes + incidents + money + stays + reservations + profiles + handOver + privacy + house

  /// Half past midnight in Vienna, before the night audit.
  private static let afterMidnight = Instant(
    day: Day(year: 2026, month: 10, day: 14) ?? Day(number: 0),
    hour: 22,
    minute: 30
  )

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

  private static let incidents = [
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
      name: "a complaint on the night shift",
      moment: afterMidnight,
      keys: "liz⏎gloud music at 23:50⇥moved⌃s",
      lines: ["liz", "", "g", "loud music at 23:50", "", "", "moved", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--at", "23:50",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint of an hour ago, on the night shift",
      moment: afterMidnight,
      keys: "liz⏎gloud music at 00:10⇥moved⌃s",
      lines: ["liz", "", "g", "loud music at 00:10", "", "", "moved", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--at", "00:10",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "a complaint of yesterday evening, asked about again on Friday",
      keys: "liz⏎gloud music⇥moved⇥⇥⇥⇥⇥⇥yesterday 22:30⇥friday⌃s",
      lines: [
        "liz", "", "g", "loud music yesterday at 22:30", "", "", "moved", "", "", "", "friday", "y",
      ],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--at", "yesterday 22:30",
        "--outcome", "Recovered", "--after", "calm", "--follow-up", "Fri",
      ]
    ),
    DoorTrial(
      name: "gifts as people type them",
      keys: "liz⏎gloud music⇥moved⇥champagne 80 fbc 1,200⌃s",
      lines: [
        "liz", "", "g", "loud music", "", "", "moved", "champagne 80 fbc 1,200", "", "", "", "y",
      ],
      command: [
        "resolve", "G2", "--problem", "loud music", "--action", "moved", "--give",
        "champagne 80 fbc 1,200", "--outcome", "Recovered", "--after", "calm",
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
      before: openIncident,
      keys: "liz⏎rengineer came⌃s",
      lines: ["liz", "", "g", "y", "", "", "", "engineer came", "", "", "", "", "y"],
      command: [
        "resolve", "G2", "--incident", "{no hot water}", "--action", "engineer came",
        "--outcome", "Recovered", "--after", "calm",
      ]
    ),
    DoorTrial(
      name: "all is well",
      before: openIncident,
      keys: "liz⏎f⏎",
      lines: ["liz", "", "f", "1", "y"],
      command: ["incident", "close", "{no hot water}"]
    ),
  ]

  @Sendable private static func openIncident(_ company: SmallCompany) throws {
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
    DoorTrial(
      name: "what was given, taken back",
      staff: "max",
      before: pendingCharge,
      keys: "ƒ7agood reason⏎⎋⌃pwhat was given⏎rdeclined⏎",
      lines: [
        "m", "approvals", "1", "a", "good reason", "b", "m", "what was given", "1", "r", "declined",
      ],
      command: [
        "approve", "{suite lost}", "--reason", "good reason", ";", "reverse", "{suite lost}",
        "--reason", "declined",
      ]
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
}
