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
