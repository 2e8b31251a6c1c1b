/// The palette of commands.
struct PaletteWords: Sendable {
  let title: String
  let placeholder: String
  let empty: String
}

extension PaletteWords {
  static let english = PaletteWords(
    title: "Commands",
    placeholder: "type a few letters",
    empty: "no such command"
  )
}
