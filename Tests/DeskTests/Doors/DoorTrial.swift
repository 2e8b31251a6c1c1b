import Hotel
import Storage
import Terminal

@testable import Desk

/// One act as three doors are asked for it: keys on the screen, lines of the plain desk, a command.
struct DoorTrial: Sendable {
  let name: String
  var staff = "ana"
  var moment = SmallCompany.now
  /// What was there before, made by somebody else.
  var before: @Sendable (SmallCompany) throws -> Void = { _ in }
  /// `⏎ ⇥ ⇤ ⎋ ↓ ↑ → ←` are keys, `⌃s` is Ctrl-S, `ƒ2` is F2; everything else is typed.
  let keys: String
  let lines: [String]
  /// The words of the command; `{text}` is the id of the record with that text, `;` begins another
  /// command.
  let command: [String]

  /// What a door did.
  ///
  /// What was asked on the way, and the answers, are in the trail's rows.
  struct Trace {
    let rows: StoreRows
    /// All that was said, for whoever looks why.
    let said: String
  }

  /// Does it on a company of its own through the screen.
  func onScreen() throws -> Trace {
    let company = try prepared()
    let desk = try company.desk(staff)
    for key in DoorTrial.keys(in: placed(keys, company)) { desk.press(key) }
    return Trace(rows: try StoreRows(of: company.store), said: desk.text)
  }

  /// Does it on a company of its own in lines.
  func inLines() throws -> Trace {
    let company = try prepared()
    let talk = try PlainConversation(company, lines.map { placed($0, company) }, as: staff)
    return Trace(rows: try StoreRows(of: company.store), said: talk.output)
  }

  /// Does it on a company of its own by a command, which answers its questions with options.
  func byCommand() throws -> Trace {
    let company = try prepared()
    var output: [UInt8] = []
    let sink = TextSink(isTerminal: false) { bytes in
      output += bytes
      return 0
    }
    for words in command.split(separator: ";") {
      _ = CommandLineDesk.run(
        arguments: try words.map { try DoorTrial.filled(placed($0, company), in: company.store) },
        environment: [
          "FRONTDESK_STORE": company.folder + "/desk.db", "FRONTDESK_STAFF": staff,
          "FRONTDESK_PIN": staff == "ana" ? "2468" : "8642", "FRONTDESK_NEW_PIN": "1357",
        ],
        input: LineSource(isTerminal: false, read: { [] }),
        output: sink,
        errors: sink,
        clock: { [moment = company.moment] in moment }
      )
    }
    return Trace(
      rows: try StoreRows(of: company.store),
      said: String(decoding: output, as: UTF8.self)
    )
  }

  /// The company as it is before anything is done.
  func untouched() throws -> Trace {
    Trace(rows: try StoreRows(of: try prepared().store), said: "")
  }

  private func prepared() throws -> SmallCompany {
    let company = try SmallCompany(at: moment)
    try before(company)
    return company
  }

  /// With the company's own folder for `{folder}`.
  private func placed(_ text: String, _ company: SmallCompany) -> String {
    text.replacing("{folder}", with: company.folder)
  }

  private static func keys(in text: String) -> [Key] {
    let named: [Character: Key] = [
      "⏎": Key(.enter), "⇥": Key(.tab), "⇤": Key(.backTab), "⎋": Key(.escape), "↓": Key(.down),
      "↑": Key(.up), "→": Key(.right), "←": Key(.left),
    ]
    var keys: [Key] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "⌃" || character == "ƒ", let next = rest.popFirst() {
        keys.append(
          character == "⌃" ? .control(next) : Key(.function(next.wholeNumberValue ?? 1))
        )
      } else {
        keys.append(named[character] ?? Key(.character(character)))
      }
    }
    return keys
  }

  /// The word with the id of the record that has the text in braces.
  private static func filled(_ word: String, in store: Store) throws -> String {
    guard word.hasPrefix("{"), word.hasSuffix("}") else { return word }
    return try StoreRows.id(ofText: String(word.dropFirst().dropLast()), in: store)
  }
}
