/// A language that the desk speaks.
enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"

  /// Its name for those who speak it.
  var ownName: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    }
  }
}
