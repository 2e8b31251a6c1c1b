import Lexicon

/// What the words of a complaint are about.
package enum ProblemWords {
  /// The categories that the words suggest, likeliest first; none where no word tells anything.
  package static func categories(of text: String) -> [IncidentCategory] {
    let scores = ProblemLexicon.scores(of: text)
    let found = IncidentCategory.allCases.filter { scores[$0.rawValue, default: 0] > 0 }
    return found.sorted { scores[$0.rawValue, default: 0] > scores[$1.rawValue, default: 0] }
  }

  /// What the words are most likely about; where none tells anything, somebody did something.
  package static func likeliest(of text: String) -> IncidentCategory {
    categories(of: text).first ?? .staffConduct
  }
}
