/// Several gestures on one line, as clerks type them: `fbc 120, amn 40`.
package enum GestureLine {
  package static func gestures(
    in text: String,
    under policy: ChainPolicy
  ) throws(GestureError) -> [Gesture] {
    var gestures: [Gesture] = []
    // A comma between two digits is part of a wrong amount and no separator: it is told as such.
    for part in parts(of: text) {
      gestures.append(try Gesture(parsing: part, under: policy))
    }
    return gestures
  }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = [""]
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      if character == ";" || (character == "," && !isBetweenDigits) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
