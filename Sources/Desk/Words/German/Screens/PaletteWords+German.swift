extension PaletteWords {
  static let german = PaletteWords(
    title: "Befehle",
    placeholder: "ein paar Buchstaben tippen",
    empty: "kein solcher Befehl"
  )
}
