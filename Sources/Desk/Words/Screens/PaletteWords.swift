/// The palette of commands.
struct PaletteWords: Sendable {
  let title: String
  let placeholder: String
  let empty: String
}
