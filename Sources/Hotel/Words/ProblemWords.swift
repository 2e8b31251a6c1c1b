/// What the words of a complaint are about.
package enum ProblemWords {
  /// The categories that the words suggest, likeliest first; never empty.
  package static func categories(of text: String) -> [IncidentCategory] {
    let scores = ProblemLexicon.whole.scores(of: WordReading(text))
    let found = IncidentCategory.allCases.filter { scores[$0, default: 0] > 0 }
    guard !found.isEmpty else { return [.staffConduct] }
    return found.sorted { scores[$0, default: 0] > scores[$1, default: 0] }
  }
}
