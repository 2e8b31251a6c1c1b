import Lexicon

extension String {
  /// The text in small letters without marks, so that `Müller` and `MULLER` compare equal.
  package func folded() -> String { Folding.folded(self) }

  /// The folded words: `O'Brien, Seán` gives `obrien` and `sean`.
  package func foldedWords() -> [String] { Folding.words(of: self) }

  /// Every token under which a person of these names is found, in order and each once.
  package static func nameTokens(of names: [String]) -> [String] { Folding.tokens(ofNames: names) }
}
