import Hotel
import Lexicon

/// What people are called instead of their given name, folded.
package struct NicknameFile: Sendable {
  private let short: [String: [String]]
  private let formal: [String: [String]]

  /// A table of rows `name1,relationship,name2`, the second being short for the first; the first
  /// row is the header.
  package init(csv: String = "") {
    var short: [String: [String]] = [:]
    var formal: [String: [String]] = [:]
    for row in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 3 else { continue }
      let (name, nickname) = (String(cells[0]).trimmed, String(cells[2]).trimmed)
      short[name, default: []].append(nickname)
      formal[nickname, default: []].append(name)
    }
    self.short = short
    self.formal = formal
  }

  /// The names that the table knows a short form of, sorted.
  var formalNames: [String] { short.keys.filter { LatinWords.isPlain($0) }.sorted() }

  func nicknames(of name: String) -> [String] {
    (short[name] ?? []).filter { LatinWords.isPlain($0) }
  }

  /// Every name that may be meant by this one, also by what the program itself knows.
  func meanings(of nickname: String) -> [String] {
    let known = Nicknames.others(of: nickname).filter { LatinWords.isPlain($0) }
    return Set((formal[nickname] ?? []) + known + [nickname]).sorted()
  }
}
