import Hotel
import Terminal
import Widgets

/// The hand-over as plain lines for a printer: at most 80 columns, no borders, no colours.
struct HandOverPage {
  let handOver: HandOver
  let words: HandOverWords
  let house: House
  let now: LocalTime
  /// Who prints it.
  let staff: String

  private static let width = 80
  private static let longestName = 34

  var lines: [String] {
    let parts: [[String]] =
      [
        [
          words.pageTitle(house.property.name, words.dateWithWeekday(handOver.day)),
          words.printedBy(staff, timeOfDay(now.minutes)),
        ],
        part("\(words.arrivals): \(handOver.arrivals.count)", arrivals, words.nobodyArrives),
      ]
      + HandOverPart.allCases.map { part in
        self.part(
          "\(words.name(of: part)): \(entries.count(of: part))",
          lines(of: part),
          words.empty(part)
        )
      }
    return Array(parts.joined(separator: [""]))
  }

  private var entries: HandOverEntries {
    HandOverEntries(handOver: handOver, words: words, house: house, now: now)
  }

  private func part(_ heading: String, _ lines: [String], _ empty: String) -> [String] {
    [heading.uppercased()] + (lines.isEmpty ? [empty] : lines)
  }

  private var arrivals: [String] {
    let names = handOver.arrivals.map { ColumnWidth.of(CleanText($0.guest.listedName).text) }
    let name = min(HandOverPage.longestName, names.max() ?? 0)
    return handOver.arrivals.flatMap { line -> [String] in
      guard let stay = line.stay else { return [] }
      let marks =
        (line.hasAllergy ? [words.allergy] : [])
        + (line.guest[.restriction].isEmpty ? [] : [words.restricted])
        + [line.guest[.vip], line.guest[.tier]].filter { !$0.isEmpty }
      return row(
        [(room(stay.room), 6), (line.guest.listedName, name)],
        ([words.nights(stay.nights), words.stayStatus(stay.status)] + marks)
          .joined(separator: ", ")
      )
    }
  }

  private func lines(of part: HandOverPart) -> [String] {
    let rows = entries.rows(of: part)
    let lead = rows.entries.map { ColumnWidth.of($0.lead) }.max() ?? 0
    var lines: [String] = []
    for row in rows.rows {
      switch row {
      case .heading(let name, let note):
        // A blank line parts the departments; none stands right under the heading of the part.
        if !lines.isEmpty { lines.append("") }
        lines.append(note.isEmpty ? name : "\(name): \(note)")
      case .entry(let index):
        let entry = rows.entries[index]
        if part == .setUps {
          lines += rows.repeats(index) ? [] : self.row([(room(entry.room), 6)], name(of: entry))
          lines += self.row([("", 6), (entry.state, rows.stateWidth)], entry.text)
        } else {
          lines += self.row(
            [(entry.state, rows.stateWidth), (entry.lead, lead), (room(entry.room), 6)],
            [name(of: entry), entry.text].filter { !$0.isEmpty }.joined(separator: ": ")
          )
        }
      }
    }
    return lines
  }

  private func name(of entry: HandOverEntry) -> String { entry.guest?.listedName ?? "" }

  private func room(_ room: String) -> String { room.isEmpty ? "--" : room }

  /// Cells of fixed width and words that go on below their own beginning.
  private func row(_ cells: [(String, Int)], _ text: String) -> [String] {
    let head = cells.map { TextLayout.fitted(CleanText($0.0).text, $0.1) + "  " }.joined()
    let margin = ColumnWidth.of(head)
    let wrapped = TextLayout.wrapped(CleanText(text).text, HandOverPage.width - margin)
    return wrapped.enumerated().map { number, line in
      (number == 0 ? head : String(repeating: " ", count: margin)) + line
    }
  }
}
