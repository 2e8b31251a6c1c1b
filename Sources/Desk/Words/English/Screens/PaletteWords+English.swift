extension PaletteWords {
  static let english = PaletteWords(
    title: "Commands",
    placeholder: "type a few letters",
    empty: "no such command"
  )
}
