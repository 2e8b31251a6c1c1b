import Lexicon

/// What the words of a preference are about.
package enum PreferenceWords {
  /// The categories that the words suggest, likeliest first; never empty.
  package static func categories(
    of text: String,
    polarity: Polarity? = nil
  ) -> [PreferenceCategory] {
    var scores: [PreferenceCategory: Double] = [:]
    for (code, score) in PreferenceLexicon.scores(of: text) {
      if let category = PreferenceCategory(rawValue: code) { scores[category] = score }
    }
    if polarity == .allergy { scores[.dietary, default: 0] += 200 }
    preferDiet(in: &scores)
    let found = PreferenceCategory.allCases.filter { scores[$0, default: 0] > 0 }
    guard !found.isEmpty else { return [.communication] }
    return found.sorted { scores[$0, default: 0] > scores[$1, default: 0] }
  }

  /// “Kosher meals” is a diet before it is a meal: when in doubt, consent is asked.
  private static func preferDiet(in scores: inout [PreferenceCategory: Double]) {
    let meal = max(scores[.food, default: 0], scores[.beverage, default: 0])
    let diet = scores[.dietary, default: 0]
    if diet > 0, diet < meal, diet >= meal * dietShare { scores[.dietary] = meal + 1 }
  }

  /// The share of a meal's score from which on a diet comes first.
  private static let dietShare = 0.6

  /// What words without a mark mean, and what of them stands behind the mark.
  package static func read(_ text: String) -> (polarity: Polarity, text: String) {
    guard let told = PolarityLexicon.told(in: text) else { return (.like, text) }
    let bare = PolarityLexicon.bare(text, of: told)
    let polarity = polarity(told)
    // “Dislikes nothing with mint” would say the reverse; “needs: nothing with mint” does not.
    let isDoubled = polarity == .dislike && PolarityLexicon.opensWithDenial(bare)
    return (isDoubled ? .need : polarity, bare)
  }

  /// The polarity that words without a mark suggest.
  package static func polarity(of text: String) -> Polarity { read(text).polarity }

  private static func polarity(_ told: PolarityLexicon.Told) -> Polarity {
    switch told {
    case .allergy: .allergy
    case .avoid: .avoid
    case .need: .need
    case .dislike, .denial: .dislike
    }
  }
}
