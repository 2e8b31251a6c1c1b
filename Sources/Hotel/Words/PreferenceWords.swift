/// What the words of a preference are about.
package enum PreferenceWords {
  /// The categories that the words suggest, likeliest first; never empty.
  package static func categories(
    of text: String,
    polarity: Polarity? = nil
  ) -> [PreferenceCategory] {
    var scores = PreferenceLexicon.whole.scores(of: WordReading(text))
    if polarity == .allergy { scores[.dietary, default: 0] += 200 }
    let found = PreferenceCategory.allCases.filter { scores[$0, default: 0] > 0 }
    guard !found.isEmpty else { return [.communication] }
    return found.sorted { scores[$0, default: 0] > scores[$1, default: 0] }
  }

  /// The polarity that words without a mark suggest.
  package static func polarity(of text: String) -> Polarity {
    PolarityLexicon.polarity(of: WordReading(text)) ?? .like
  }
}
