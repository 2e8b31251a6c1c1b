extension HelpWords {
  static let german = HelpWords(
    title: "Hilfe",
    heading: { "Tasten: \($0)" },
    byPalette: "Strg-P, dann tippen",
    notes: [
      "Buchstaben auf Anreisen suchen. Esc geht zurück; Text bleibt.",
      "Strg-L zeichnet neu. Strg-Z hält an.",
    ]
  )
}
