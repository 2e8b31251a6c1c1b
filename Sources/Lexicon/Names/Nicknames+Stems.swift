/// Pet forms that no table knows, undone by the rules that made them.
extension Nicknames {
  /// What pet forms end with, in many languages; a longer ending goes before the one it ends in.
  private static let endings: [[UInt8]] = [
    "chen", "inho", "inha", "ette", "lein", "ita", "ito", "ina", "ino", "uka", "ush", "sha", "lie",
    "key", "kie", "ky", "ke", "ka", "ko", "ek", "ik", "ie", "ey", "ee", "li", "le", "el", "er",
    "y", "i", "o", "s", "a", "e",
  ].map { Array($0.utf8) }

  /// What the full name may begin with, if this is a pet form made by a usual rule: `abb` and `ab`
  /// for `abbie`; never the name itself.
  package static func stems(of name: String) -> [String] {
    let letters = Array(name.utf8)
    guard letters.count >= 3, letters.allSatisfy(\.isLetter) else { return [] }
    var stems: [[UInt8]] = []
    for ending in endings where letters.count >= ending.count + 2 && letters.ends(with: ending) {
      stems += spellings(ofStem: Array(letters.dropLast(ending.count)))
    }
    // A name without an ending may be one cut short, with its last sound written otherwise.
    if stems.isEmpty { stems = spellings(ofStem: letters) }
    var seen: Set<[UInt8]> = [letters]
    stems = stems.filter { seen.insert($0).inserted }
    let long = stems.filter { $0.count >= 3 }
    // Two letters are a beginning of too many names, but of a doubled letter one was never there.
    let kept = stems.filter { $0.count >= 3 || long.isEmpty || stems.contains($0 + $0.suffix(1)) }
    return kept.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The stem, its last consonant undoubled, and that consonant as it may have been written.
  private static func spellings(ofStem stem: [UInt8]) -> [[UInt8]] {
    guard let last = stem.last else { return [] }
    let isDouble = stem.count > 2 && stem[stem.count - 2] == last && !last.isVowel
    let single = isDouble ? Array(stem.dropLast()) : stem
    let ending = String(decoding: single.suffix(2), as: UTF8.self)
    let root = Array(single.dropLast(ending == "ck" || ending == "ph" ? 2 : 1))
    let twins: [String] =
      switch last {
      case _ where ending == "ck": ["c", "k", "ch"]
      case _ where ending == "ph": ["f"]
      case UInt8(ascii: "k"), UInt8(ascii: "c"): ["k", "c", "ch"]
      case UInt8(ascii: "z"): ["s"]
      case UInt8(ascii: "f"): ["ph"]
      case UInt8(ascii: "j"): ["g"]
      case UInt8(ascii: "g"): ["j"]
      case UInt8(ascii: "t"): ["th"]
      default: []
      }
    return (isDouble ? [stem, single] : [stem]) + twins.map { root + Array($0.utf8) }
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

extension Array<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
