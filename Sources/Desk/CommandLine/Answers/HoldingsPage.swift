import Hotel
import Terminal

/// All that is held about a guest, as the guest can read it.
struct HoldingsPage {
  private(set) var lines: [String]
  private let zone: String
  private let words: DeskWords

  var text: String { lines.map { CleanText($0).text + "\n" }.joined() }

  /// Times are told on the clock of the zone.
  init(_ holdings: GuestHoldings, by staff: Staff, zone: String, _ words: DeskWords) {
    self.zone = zone
    self.words = words
    let madeAt = holdings.madeAt.dateAndTime(in: zone)
    lines = [
      words.answers.privacy.title(holdings.name, holdings.guest),
      words.answers.privacy.madeOn(madeAt, staff, zone),
    ]
    for section in holdings.sections where !section.records.isEmpty {
      let count = section.isSingle ? "" : " (\(section.records.count))"
      lines += ["", words.answers.privacy.heading(section.name) + count]
      for (position, record) in section.records.enumerated() {
        lines += told(record, section.isSingle ? nil : position + 1)
      }
    }
  }

  private func told(_ record: [GuestHoldings.Entry], _ number: Int?) -> [String] {
    let facts = HoldingsPage.facts(in: record)
    var lines: [String] = []
    for entry in record {
      guard let told = told(entry, of: facts) else { continue }
      let mark = lines.isEmpty ? number.map { "\($0). " } ?? "" : ""
      let label = words.answers.privacy.label(entry.name)
      lines.append("  " + (mark.isEmpty ? "   " : mark) + label + ": " + told)
    }
    return lines
  }

  /// What the trail tells of an act; nothing in any other record.
  private static func facts(in record: [GuestHoldings.Entry]) -> Facts? {
    guard let detail = record.first(where: { $0.name == "detail" }) else { return nil }
    guard case .facts(let facts) = detail.value else { return Facts() }
    return facts
  }

  private func told(_ entry: GuestHoldings.Entry, of facts: Facts?) -> String? {
    switch entry.value {
    case .nothing: nil
    case .text(let text):
      // Elsewhere an action is what somebody wrote.
      if let facts, entry.name == "action", let act = ActName(rawValue: text) {
        words.trail.thing(act, facts)
      } else {
        words.told(text, as: entry.name)
      }
    case .number(let number): "\(number)"
    case .moment(let moment): moment.dateAndTime(in: zone)
    case .money(let money): words.numbers.whole(money)
    case .staff(let id, let name): name.isEmpty ? id.rawValue : "\(name) (\(id))"
    case .facts(let facts):
      facts.all.map { name, value in
        words.answers.privacy.label(name.rawValue) + " " + words.told(value, as: name.rawValue)
      }.joined(separator: "; ")
    }
  }
}
