import Hotel
import Sample

/// A name spelt as it sounds.
enum SoundAlike {
  /// The word with one sound spelt another way, two in a long one; nothing when no sound has one.
  static func spelt(_ word: String, _ random: inout SampleRandom) -> String? {
    let count = word.utf8.count >= 8 && random.chance(40) ? 2 : 1
    var spelt = word
    for _ in 0..<count {
      // Most mishear nothing: they only spell it otherwise.
      let rules = random.chance(80) ? same : close
      spelt = respelt(spelt, by: rules, &random) ?? respelt(spelt, by: same, &random) ?? spelt
    }
    return spelt == word || spelt.utf8.count < 3 ? nil : spelt
  }

  private static func respelt(
    _ word: String,
    by groups: [[[UInt8]]],
    _ random: inout SampleRandom
  ) -> String? {
    let letters = Array(word.utf8)
    var choices: [(position: Int, old: [UInt8], new: [UInt8])] = []
    for group in groups {
      for old in group where !old.isEmpty {
        for position in letters.indices where letters[position...].starts(with: old) {
          for new in group where new != old && !(position == 0 && new.isEmpty) {
            choices.append((position, old, new))
          }
        }
      }
    }
    guard !choices.isEmpty else { return nil }
    let choice = random.pick(choices)
    let rest = letters[(choice.position + choice.old.count)...]
    return String(decoding: letters[..<choice.position] + choice.new + rest, as: UTF8.self)
  }

  /// Spellings of one sound.
  private static let same = groups(
    """
    f ff ph, k c ck, ks x, kv qu, s ss, s z, z tz ts, sh sch, sh ch, ch tch, t tt th dt, d dd, g gg
    g gh, l ll, m mm, n nn, n kn, n gn, p pp, r rr, r wr, b bb, v w, j y, i y, i ie, i ee, e ea
    ee ea, ei ai, ai ay, ei ey, o oh, a ah, u ou, u oo, au aw, o au, er ar, er or, ni ny, li gl
    """
  )

  /// Sounds that are taken for one another.
  private static let close = groups(
    "a e, e i, o u, b p, d t, g k, m n, s sh, f v, r l, an en, on un, ck g, st sd"
  )

  private static func groups(_ text: String) -> [[[UInt8]]] {
    text.split { $0 == "," || $0 == "\n" }.map { group in
      group.split(separator: " ").map { Array($0.utf8) }
    }
  }
}
