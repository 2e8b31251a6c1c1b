import Hotel

/// One of a short list, chosen by its number, its code, or the beginning of a word of its name.
struct PlainChoice<Value> {
  let options: [(value: Value, code: String, name: String)]

  init(_ values: [Value], code: (Value) -> String, name: (Value) -> String) {
    options = values.map { ($0, code($0), name($0)) }
  }

  /// The one that is meant; nothing when none is, or several are.
  func value(meantBy typed: String) -> Value? {
    if let number = Int(typed) {
      return options.indices.contains(number - 1) ? options[number - 1].value : nil
    }
    let wanted = typed.folded()
    guard !wanted.isEmpty else { return nil }
    let exact = options.first {
      $0.code.folded() == wanted || $0.name.folded() == wanted
    }
    if let exact { return exact.value }
    // One letter is too easily a slip to stand for a word.
    guard wanted.count > 1 else { return nil }
    let begun = options.filter { option in
      let name = option.name.folded()
      return name.hasPrefix(wanted)
        || option.name.foldedWords().contains { $0.hasPrefix(wanted) }
    }
    return begun.count == 1 ? begun.first?.value : nil
  }

  /// `1 cleanliness`, `2 maintenance`: what may be typed.
  var spoken: [String] { options.enumerated().map { "\($0 + 1) \($1.name)" } }
}

extension PlainTalk {
  /// Asks for one of a list until one is meant; an empty answer is the usual one.
  func ask<Value>(
    _ question: String,
    among choice: PlainChoice<Value>,
    usual: Value,
    called name: String
  ) throws -> Value {
    let help = choice.spoken.joined(separator: "; ") + "."
    while true {
      let typed = try ask(question, usual: name, help: help)
      if words.talk.quit.contains(typed.lowercased()) { throw PlainInterruption.quit }
      if typed == name { return usual }
      if let value = choice.value(meantBy: typed) { return value }
      say(words.talk.oneOf(typed, choice.spoken))
    }
  }
}
