import Hotel
import Terminal
import Widgets

/// The parts of the hand-over, in the order in which Tab walks through them.
enum HandOverPart: Int, CaseIterable {
  case setUps, traces, incidents, followUps
}

/// One thing of the hand-over, as its row and its foot tell it.
struct HandOverEntry: Sendable {
  /// What it is: the choice follows this, not the row.
  enum ID: Hashable {
    case task(SetUpTask.ID)
    case trace(Trace.ID)
    case incident(Incident.ID)
  }

  let id: ID
  let department: String
  let guest: Guest?
  let stay: Stay.ID?
  let room: String
  /// A time or a code before the room; it stands at the right of its column.
  var lead = ""
  let text: String
  var textRole = Role.text
  /// The sign and the word at the end of the row.
  let state: String
  var stateRole = Role.dim
  /// It counts among what is done.
  var isDone = false
  /// How a set-up stands.
  var fulfilment: Fulfilment?
  /// What else there is to know.
  let foot: [String]
}

/// Things under the heading of their department.
struct HandOverRows {
  /// A row that is drawn; only entries can be chosen.
  enum Row {
    case heading(String, note: String)
    case entry(Int)
  }

  let entries: [HandOverEntry]
  let rows: [Row]
  /// How wide the states are, those that nothing is in yet too: no column moves when one is set.
  let stateWidth: Int

  init(_ entries: [HandOverEntry], states: [String], words: HandOverWords) {
    var sorted: [HandOverEntry] = []
    var rows: [Row] = []
    for (code, things) in HandOver.byDepartment(entries, \.department) {
      let name = Department(rawValue: code).map { "\(code) \(words.department($0))" } ?? code
      let isWork = things.contains { if case .incident = $0.id { false } else { true } }
      let done = things.count(where: \.isDone)
      rows.append(.heading(name, note: isWork ? words.doneOf(done, things.count) : ""))
      for thing in things {
        rows.append(.entry(sorted.count))
        sorted.append(thing)
      }
    }
    stateWidth = (states + entries.map(\.state)).map { ColumnWidth.of($0) }.max() ?? 0
    self.entries = sorted
    self.rows = rows
  }

  /// The row above is about the same guest, for the same department.
  func repeats(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (above, entry) = (entries[index - 1], entries[index])
    return entry.guest != nil && above.guest == entry.guest && above.room == entry.room
      && above.department == entry.department
  }

  /// The row on which an entry stands.
  func row(of entry: Int) -> Int {
    rows.firstIndex { if case .entry(entry) = $0 { true } else { false } } ?? 0
  }
}
