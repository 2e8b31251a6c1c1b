import Lexicon

extension String {
  /// Whether it is one of the words, however it is written.
  package func isAmong(_ words: [String]) -> Bool {
    let told = folded()
    return words.contains { $0.folded() == told }
  }

  /// The code of two letters (ISO 3166-1) of the country that is told by it, or by a name in use; nothing
  /// when there is no such country.
  package var countryCode: String? { Countries.code(of: self) }
}
