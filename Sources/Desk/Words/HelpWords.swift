/// The list of every key.
struct HelpWords: Sendable {
  let title: String
  let heading: TextPhrase
  /// How a command without a key is reached.
  let byPalette: String
  let notes: [String]
}

extension HelpWords {
  static let english = HelpWords(
    title: "Help",
    heading: { "Keys: \($0)" },
    byPalette: "Ctrl-P, then type",
    notes: [
      "Letters on Arrivals find a guest. Esc goes one step back; text stays.",
      "Ctrl-L repaints. Ctrl-Z suspends.",
    ]
  )
}
