/// Things by name, each with what it is, what it has, and what wanting it rules out.
package struct Concepts: Sendable {
  package typealias ID = Int

  /// One thing, with what it is and what it has.
  package struct Concept: Sendable {
    package let name: String
    package fileprivate(set) var kinds: [ID] = []
    fileprivate(set) var contents: [ID] = []
    package fileprivate(set) var exclusions: [ID] = []
    package fileprivate(set) var blocks: [ID] = []
    package fileprivate(set) var isSetting = false
    package fileprivate(set) var isFilling = false
  }

  /// Words that turn a thing round rather than name one.
  package enum Operator: String, CaseIterable {
    case not = "*not"
    case free = "*free"
    case fine = "*ok"
    case but = "*but"
    case only = "*only"
    case other = "*other"
  }

  private(set) var all: [Concept] = []
  package private(set) var words = TermTable([])
  private var ids: [String: ID] = [:]

  package static let hotel = Concepts()

  private init() {
    for kind in Operator.allCases { _ = id(of: kind.rawValue) }
    let tables = [
      ConceptTable.food, ConceptTable.drink, ConceptTable.room, ConceptTable.service,
      ConceptTable.regimes, ConceptTable.operators,
    ]
    for table in tables { read(table) }
    relate(ConceptTable.exclusions) { $0.exclusions += $1 }
    relate(ConceptTable.blocks) { $0.blocks += $1 }
    for id in ids(of: Array(ConceptTable.settings.utf8)[...]) { all[id].isSetting = true }
    for id in ids(of: Array(ConceptTable.fillings.utf8)[...]) { all[id].isFilling = true }
  }

  package subscript(id: ID) -> Concept { all[id] }

  /// The concept of a name, new if the name is.
  mutating func id(of name: String) -> ID {
    if let known = ids[name] { return known }
    let id = all.count
    all.append(Concept(name: name))
    ids[name] = id
    if !name.hasPrefix("*") { words.add(Array(name.utf8)[...], weight: 1, to: id) }
    return id
  }

  /// The concept of a name that the tables hold.
  package func known(_ name: String) -> ID? { ids[name] }

  /// Whether an id is that of a word which turns things round, and which.
  package func turn(_ id: ID) -> Operator? {
    Operator.allCases.indices.contains(id) ? Operator.allCases[id] : nil
  }

  private mutating func read(_ table: String) {
    for row in Array(table.utf8).split(separator: UInt8(ascii: "\n")) {
      let halves = row.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      let parts = halves[0].split(separator: UInt8(ascii: "+"), maxSplits: 1)
      let names = parts[0].split(separator: UInt8(ascii: "<"), maxSplits: 1)
      let id = id(of: Self.name(names[0]))
      if names.count > 1 { all[id].kinds += ids(of: names[1]) }
      if parts.count > 1 { all[id].contents += ids(of: parts[1]) }
      guard halves.count > 1 else { continue }
      for phrase in halves[1].split(separator: UInt8(ascii: ",")) {
        words.add(phrase, weight: 1, to: id)
      }
    }
  }

  private mutating func relate(_ table: String, by join: (inout Concept, [ID]) -> Void) {
    for row in Array(table.utf8).split(separator: UInt8(ascii: "\n")) {
      let halves = row.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard halves.count == 2 else { continue }
      let id = id(of: Self.name(halves[0]))
      let others = ids(of: halves[1])
      join(&all[id], others)
    }
  }

  private mutating func ids(of list: ArraySlice<UInt8>) -> [ID] {
    list.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }.map { id(of: Self.name($0)) }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.split(separator: UInt8(ascii: " "))
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// Everything that a thing is or has, itself first; what is blocked, and what follows, left out.
  package func closure(of id: ID, without blocked: Set<ID>) -> [ID] {
    var found: [ID] = []
    var open = [id]
    while let next = open.popLast() {
      guard !found.contains(next), next == id || !isKind(next, ofAny: blocked) else { continue }
      found.append(next)
      open += self[next].kinds
      open += self[next].contents
    }
    return found
  }

  /// Whether a thing is of a kind, at however many steps.
  package func isKind(_ id: ID, of kind: ID) -> Bool {
    id == kind || self[id].kinds.contains { isKind($0, of: kind) }
  }

  private func isKind(_ id: ID, ofAny kinds: Set<ID>) -> Bool {
    !kinds.isEmpty && kinds.contains { isKind(id, of: $0) }
  }
}
