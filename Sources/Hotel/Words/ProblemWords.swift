import Lexicon

/// What the words of a complaint are about.
package enum ProblemWords {
  /// The categories that the words suggest, likeliest first; never empty.
  package static func categories(of text: String) -> [IncidentCategory] {
    let scores = ProblemLexicon.scores(of: text)
    let found = IncidentCategory.allCases.filter { scores[$0.rawValue, default: 0] > 0 }
    guard !found.isEmpty else { return [.staffConduct] }
    return found.sorted { scores[$0.rawValue, default: 0] > scores[$1.rawValue, default: 0] }
  }
}
