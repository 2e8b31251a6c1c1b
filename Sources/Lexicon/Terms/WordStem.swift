/// Reduces an English word to what its forms share.
package enum WordStem {
  private static let whole: Set<String> = [
    "suite", "news", "dressing", "parking", "booking", "setting", "meeting", "paste", "plane",
    "bus", "gas", "swiss", "series", "breathe", "waste", "quite", "aid", "always", "previous",
    "christmas", "tennis", "pilates", "asparagus", "hummus", "citrus", "lens", "bass", "bring",
    "during", "something", "anything", "nothing", "everything", "indeed", "hundred", "sacred",
    "bedding", "glasses", "goods", "does", "was", "his", "this", "its", "sleeping", "pudding",
    "times", "express", "herring", "filmed", "filming", "recorded", "recording", "expecting",
    "finished", "walked", "followed", "stared", "staring", "breaded", "putting", "shorted",
    "pointed", "landing",
    "building", "wedding", "mugged", "used", "bathe", "please",
  ]

  /// The stem: plural, past and -ing endings off, a last silent "e" off.
  package static func stem(_ word: String) -> String {
    let bytes = word.utf8
    guard bytes.count > 3, let last = bytes.last else { return word }
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "e"): break
    default: return word
    }
    guard !whole.contains(word) else { return word }
    var letters = Array(bytes)
    dropPlural(&letters)
    dropVerbEnding(&letters)
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func dropPlural(_ letters: inout [UInt8]) {
    guard letters.last == UInt8(ascii: "s") else { return }
    let count = letters.count
    switch letters[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
    case UInt8(ascii: "e"): break
    default:
      letters.removeLast()
      return
    }
    let before = letters[count - 3]
    if before == UInt8(ascii: "i"), count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if count > 4, takesES(before, after: letters[count - 4]) {
      letters.removeLast(2)
    } else {
      letters.removeLast()
    }
  }

  /// Whether a noun that ends in these two letters takes "es": glass, dish, peach, box, tomato.
  private static func takesES(_ last: UInt8, after other: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "x"), UInt8(ascii: "z"): true
    case UInt8(ascii: "s"): other == UInt8(ascii: "s")
    case UInt8(ascii: "h"): other == UInt8(ascii: "s") || other == UInt8(ascii: "c")
    case UInt8(ascii: "o"): other == UInt8(ascii: "t")
    default: false
    }
  }

  private static func dropVerbEnding(_ letters: inout [UInt8]) {
    let count = letters.count
    let cut: Int
    if count > 5, letters[(count - 3)...].elementsEqual("ing".utf8) {
      cut = 3
    } else if count > 4, letters[(count - 2)...].elementsEqual("ed".utf8),
      letters[count - 3] != UInt8(ascii: "e")
    {
      cut = 2
    } else {
      return
    }
    guard letters.dropLast(cut).contains(where: isVowel) else { return }
    letters.removeLast(cut)
    if takesSilentE(letters) { letters.append(UInt8(ascii: "e")) }
    undouble(&letters)
  }

  /// "noted" is "note", "hiking" is "hike"; "add" and "fix" end as they are.
  private static func takesSilentE(_ letters: [UInt8]) -> Bool {
    guard letters.count == 3, !isVowel(letters[0]), isVowel(letters[1]) else { return false }
    return !isVowel(letters[2]) && ![UInt8(ascii: "x"), UInt8(ascii: "w")].contains(letters[2])
  }

  /// "stopp" is "stop", but "fill", "press" and "buzz" stay.
  private static func undouble(_ letters: inout [UInt8]) {
    guard letters.count > 3, let last = letters.last, letters[letters.count - 2] == last else {
      return
    }
    switch last {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return
    default: if !isVowel(last) { letters.removeLast() }
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
