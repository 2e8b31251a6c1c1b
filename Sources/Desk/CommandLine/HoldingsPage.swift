import Hotel
import Storage
import Terminal

/// All that is held about a guest, as the guest can read it.
struct HoldingsPage {
  let lines: [String]

  var text: String { lines.map { CleanText($0).text + "\n" }.joined() }

  /// Times are told on the clock of the zone, in UTC without one.
  init(_ holdings: GuestHoldings, by staff: Staff, _ zone: String?) {
    var lines = [
      "All that is held about \(holdings.name) (guest number \(holdings.guest))",
      "Made on \(Message.dateAndTime(holdings.madeAt, in: zone ?? "UTC")) by "
        + "\(staff.name) (\(staff.id)). Times are those of \(zone ?? "UTC").",
    ]
    for section in holdings.sections where !section.records.isEmpty {
      let heading = HoldingsPage.headings[section.name] ?? HoldingsPage.words(section.name)
      let count = section.isSingle ? "" : " (\(section.records.count))"
      lines += ["", heading + count]
      for (position, record) in section.records.enumerated() {
        lines += HoldingsPage.lines(of: record, section.isSingle ? nil : position + 1, zone)
      }
    }
    self.lines = lines
  }

  private static func lines(
    of record: [GuestHoldings.Entry],
    _ number: Int?,
    _ zone: String?
  ) -> [String] {
    var lines: [String] = []
    for entry in record {
      guard let told = told(entry.value, zone) else { continue }
      let mark = lines.isEmpty ? number.map { "\($0). " } ?? "" : ""
      lines.append("  " + (mark.isEmpty ? "   " : mark) + label(entry.name) + ": " + told)
    }
    return lines
  }

  private static func told(_ value: GuestHoldings.Held, _ zone: String?) -> String? {
    switch value {
    case .nothing: nil
    case .text(let text): text
    case .number(let number): "\(number)"
    case .moment(let moment): Message.dateAndTime(moment, in: zone ?? "UTC")
    case .money(let money): NumberWords.english.whole(money)
    case .staff(let id, let name): name.isEmpty ? id.rawValue : "\(name) (\(id))"
    }
  }

  private static func words(_ name: String) -> String {
    name.split(separator: "_").joined(separator: " ")
  }

  private static func label(_ name: String) -> String { labels[name] ?? words(name) }

  private static let headings = [
    "profile": "WHO YOU ARE TO US", "stays": "STAYS",
    "companion_of": "STAYS OF OTHERS ON WHICH YOU ARE NAMED AS A COMPANION",
    "preferences": "WISHES AND NEEDS, ALSO THOSE THAT NO LONGER HOLD",
    "incidents": "COMPLAINTS AND WHAT WAS DONE", "charges": "WHAT WAS SPENT ON YOU",
    "gifts": "WHAT YOU WERE GIVEN", "traces": "THINGS TO DO FOR YOU",
    "set_ups": "WHAT WAS PREPARED FOR YOU", "drafts": "TEXTS BEGUN AND NOT YET SAVED",
    "loaded_from_files": "RECORDS THAT CAME FROM OTHER SYSTEMS",
    "erasure": "THAT YOU WERE ERASED", "trail": "WHO LOOKED AT OR CHANGED ANY OF IT",
  ]

  private static let labels = [
    "id": "number", "staff": "by", "recorded_at": "written on", "made_at": "made on",
    "at": "on", "is_approved": "approved (1 yes, 0 no)", "content": "check sum of the content",
    "before": "what it was before", "retired_why": "no longer holds because",
    "consent_by": "your consent was given to", "consent_at": "consent given on",
    "made_by": "made by", "subject": "record", "action": "what was done",
  ]
}
