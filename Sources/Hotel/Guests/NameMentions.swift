/// Finds people in texts that are about others, so that an erasure leaves nothing behind.
///
/// Capital and small letters of ASCII are one; a name is found as whole words only.
package struct NameMentions: Sendable {
  /// What stands where somebody was named.
  package static let erased = "erased"

  /// What names one of them beyond doubt, by its first two bytes.
  private var phrases: [UInt16: [[UInt8]]] = [:]
  /// A family or preferred name by itself may be another's, or a word.
  private var single: [UInt16: [[UInt8]]] = [:]

  private static let titles = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir", "lady",
    "herr", "herrn", "frau", "monsieur", "m.", "madame", "mme", "señor", "señora", "signor",
    "signora",
  ]
  /// What is shorter stands for too many things.
  private static let shortestNumber = 5
  private static let shortestWord = 3

  package init(of guests: [Guest]) {
    for guest in guests {
      for text in NameMentions.certain(of: guest) {
        NameMentions.add(text, to: &phrases)
      }
      for name in [guest.family, guest.preferredName]
      where name.utf8.count >= NameMentions.shortestWord {
        NameMentions.add(name, to: &single)
      }
    }
  }

  /// The text without them; nothing when it names none.
  package func redacted(_ text: String) -> String? {
    let found = positions(of: phrases, in: Array(text.utf8))
    guard !found.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var end = 0
    for position in found where position.lowerBound >= end {
      kept += bytes[end..<position.lowerBound] + Array(NameMentions.erased.utf8)
      end = position.upperBound
    }
    return String(decoding: kept + bytes[end...], as: UTF8.self)
  }

  /// Whether a name stands in the text that may be another's or a mere word.
  package func mayName(_ text: String) -> Bool {
    !positions(of: single, in: Array(text.utf8)).isEmpty
  }

  private static func certain(of guest: Guest) -> [String] {
    var texts = guest.emails + guest.phones
    texts += [guest[.document], guest[.member], guest[.street]].filter {
      $0.utf8.count >= shortestNumber
    }
    texts += [guest.preferredName, guest.nativeName].filter { $0.contains(" ") || !$0.isPlain }
    guard !guest.family.isEmpty else { return texts }
    texts += (titles + [guest.title]).filter { !$0.isEmpty }.map { $0 + " " + guest.family }
    for name in [guest.given, guest.preferredName] where !name.isEmpty {
      texts += [
        name + " " + guest.family, guest.family + " " + name, guest.family + ", " + name,
      ]
    }
    return texts
  }

  private static func add(_ text: String, to table: inout [UInt16: [[UInt8]]]) {
    let bytes = text.utf8.map(small)
    guard bytes.count >= 2 else { return }
    table[key(bytes[0], bytes[1]), default: []].append(bytes)
  }

  private func positions(of table: [UInt16: [[UInt8]]], in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    guard bytes.count >= 2 else { return found }
    for start in 0..<(bytes.count - 1) {
      guard start == 0 || !NameMentions.isWord(bytes[start - 1]),
        let candidates = table[
          NameMentions.key(NameMentions.small(bytes[start]), NameMentions.small(bytes[start + 1]))
        ]
      else { continue }
      let ends = candidates.compactMap { end(of: $0, in: bytes, from: start) }
      if let end = ends.max() { found.append(start..<end) }
    }
    return found
  }

  private func end(of phrase: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    let end = start + phrase.count
    guard end <= bytes.count,
      end == bytes.count || !NameMentions.isWord(bytes[end]),
      phrase.indices.allSatisfy({ NameMentions.small(bytes[start + $0]) == phrase[$0] })
    else { return nil }
    return end
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }
}

extension String {
  fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
