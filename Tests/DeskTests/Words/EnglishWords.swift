/// Words without which hardly any English sentence does, and that no German one has.
enum EnglishWords {
  private static let telling: Set<String> = [
    "about", "all", "and", "another", "are", "ask", "at", "before", "by",

    "each", "every", "for", "from", "give", "has", "have", "is", "its", "left", "made",
    "must", "needs", "no", "nobody", "not", "nothing", "of", "one", "or", "say",
    "see", "take", "that", "the", "their", "there", "this", "to", "try", "until", "use", "when",
    "which", "who", "whom", "with", "write", "you", "your",
  ]

  /// Those that a text holds; words within quotation marks, names of commands, are left out.
  static func found(in text: String) -> [String] {
    var isQuoted = false
    var plain = ""
    for character in text {
      switch character {
      case "„": isQuoted = true
      case "“": isQuoted = false
      default: plain.append(isQuoted ? "x" : character)
      }
    }
    return plain.split { !($0.isLetter || $0 == "-" || $0 == "_" || $0 == "/" || $0 == ".") }
      .map { $0.lowercased() }
      .filter {
        telling.contains($0) || $0.hasSuffix(".") && telling.contains(String($0.dropLast()))
      }
  }
}
