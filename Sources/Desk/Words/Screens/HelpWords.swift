/// The list of every key.
struct HelpWords: Sendable {
  let title: String
  let heading: TextPhrase
  /// How a command without a key is reached.
  let byPalette: String
  let notes: [String]
}
