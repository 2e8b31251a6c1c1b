import Hotel

/// What a staff member may set, by its name in files, options and the store.
enum Setting: String, CaseIterable, Sendable {
  case theme, borders, density, mouse, bell, language, formats
  case ambiguousWidth = "ambiguous-width"
  case scrollRegion = "scroll-region"

  /// Every value it may have.
  var values: [String] {
    switch self {
    case .theme: DeskSettings.ThemeChoice.allCases.map(\.rawValue)
    case .borders: DeskSettings.Borders.allCases.map(\.rawValue)
    case .density: DeskSettings.Density.allCases.map(\.rawValue)
    case .mouse, .bell, .scrollRegion: DeskSettings.Switch.allCases.map(\.rawValue)
    case .language: Language.allCases.map(\.rawValue)
    case .formats: DeskSettings.Formats.allCases.map(\.rawValue)
    case .ambiguousWidth: DeskSettings.AmbiguousWidth.allCases.map(\.rawValue)
    }
  }

  /// Its variable of the environment: `FRONTDESK_THEME`.
  var variable: String {
    "FRONTDESK_" + String(rawValue.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// The value that the text means, whatever its case.
  func value(_ text: String) -> String? {
    let typed = text.trimmed.lowercased()
    return values.first { $0 == typed }
  }
}
