import Hotel
import Terminal
import Widgets

@testable import Desk

/// The picture of a screen as text: what stands there, how it looks, and what differs without
/// colour and in plain letters.
struct Snapshot {
  private static let letters: [Role: Character] = [
    .dim: "d", .strong: "b", .line: "-", .act: "a", .key: "k", .like: "l", .not: "n",
    .need: "N", .stop: "!", .late: "L", .stand: "v", .money: "m", .title: "t",
    .titleStrong: "T", .titleDim: "D", .tab: "O", .hit: "h", .track: ".", .selection: "s",
    .field: "f", .focus: "F",
  ]

  /// The same screen on three terminals.
  let colour: HeadlessDesk
  let noColour: HeadlessDesk
  let ascii: HeadlessDesk

  func text(_ title: String) -> String {
    let (colour, noColour, ascii) = (colour.frame, noColour.frame, ascii.frame)
    let rows = Snapshot.rows(colour)
    let cursor = colour.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
    var lines = ["\(title), \(cursor)", "== colour =="] + rows.map { "|" + $0 } + ["-- roles --"]
    for y in rows.indices {
      let runs = Snapshot.runs(of: colour, row: y, role)
      if !runs.isEmpty { lines.append("\(y) \(runs)") }
    }
    lines.append("== no colour ==")
    for (y, row) in Snapshot.rows(noColour).enumerated() {
      if row != rows[y] { lines.append("\(y)|\(row)") }
      let runs = Snapshot.runs(of: noColour, row: y, Snapshot.attributes)
      guard runs != Snapshot.runs(of: colour, row: y, Snapshot.attributes) else { continue }
      lines.append("\(y) \(runs)")
    }
    lines.append("== ASCII ==")
    for (y, row) in Snapshot.rows(ascii).enumerated() where row != rows[y] {
      lines.append("\(y)|\(row)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(_ surface: Surface) -> [String] {
    surface.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The stretches of one look: `h0-12 s14-20`.
  private static func runs(
    of surface: Surface,
    row y: Int,
    _ name: (Style) -> String
  ) -> String {
    var runs: [(name: String, columns: ClosedRange<Int>)] = []
    for x in 0..<surface.size.columns {
      let name = name(surface[x, y].style)
      if let last = runs.last, last.name == name, last.columns.upperBound == x - 1 {
        runs[runs.count - 1].columns = last.columns.lowerBound...x
      } else {
        runs.append((name, x...x))
      }
    }
    return runs.filter { !$0.name.isEmpty }
      .map { run in
        let (first, last) = (run.columns.lowerBound, run.columns.upperBound)
        return run.name + (first == last ? "\(first)" : "\(first)-\(last)")
      }
      .joined(separator: " ")
  }

  /// The role's letter, and the attributes that came on top of it.
  private func role(_ style: Style) -> String {
    guard style != .plain else { return "" }
    let theme = colour.theme
    if let role = Role.allCases.first(where: { theme.style($0) == style }) { return named(role) }
    let grounded = Role.allCases.first { theme.chosen(theme.style($0)) == style }
    if let grounded { return "s" + named(grounded) }
    let kin = Role.allCases.first {
      let own = theme.style($0)
      return own.background == style.background && own.foreground == style.foreground
    }
    return (kin.map(named) ?? "?") + "+" + Snapshot.attributes(style)
  }

  private func named(_ role: Role) -> String { Snapshot.letters[role].map { String($0) } ?? "" }

  private static func attributes(_ style: Style) -> String {
    let names: [(Style.Attributes, String)] = [
      (.bold, "b"), (.dim, "d"), (.italic, "i"), (.underline, "u"), (.reverse, "r"),
    ]
    return names.filter { style.attributes.contains($0.0) }.map(\.1).joined()
  }
}
