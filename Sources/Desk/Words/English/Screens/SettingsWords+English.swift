extension SettingsWords {
  static let english = SettingsWords(
    title: "Settings",
    name: { englishName($0) },
    value: { englishValue($1, of: $0) },
    about: { englishAbout($0) },
    source: { source in
      switch source {
      case .option: "from the command line"
      case .environment: "from the environment"
      case .own: "yours"
      case .file: "from the config file"
      case .usual: "usual"
      }
    },
    kept: { "Kept for you: \($0) \($1)" },
    isUsual: { "Back to the usual: \($0) \($1)" },
    change: "change",
    changeBack: "change back",
    usual: "the usual"
  )

  private static func englishName(_ setting: Setting) -> String {
    switch setting {
    case .theme: "Theme"
    case .borders: "Borders"
    case .density: "Density"
    case .mouse: "Mouse"
    case .bell: "Bell"
    case .language: "Language"
    case .formats: "Dates and amounts"
    case .ambiguousWidth: "East Asian widths"
    case .scrollRegion: "Scrolling"
    }
  }

  private static func englishValue(_ value: String, of setting: Setting) -> String {
    switch (setting, value) {
    case (.theme, "auto"): "as the terminal"
    case (.borders, "auto"): "as the locale"
    case (.borders, "line"): "lines"
    case (.borders, "ascii"): "plain signs"
    case (.language, _): Language(rawValue: value)?.ownName ?? value
    case (.formats, "language"): "as the language"
    case (.formats, "en"): "14 Oct 2026, 2,000.00"
    case (.formats, "de"): "14. Okt. 2026, 2.000,00"
    case (.formats, "iso"): "2026-10-14, 2000.00"
    case (.scrollRegion, "on"): "by the terminal"
    case (.scrollRegion, "off"): "drawn anew"
    default: value
    }
  }

  private static func englishAbout(_ setting: Setting) -> String {
    switch setting {
    case .theme: "Colours for a dark or a light window. NO_COLOR does without any."
    case .borders: "Lines and bars, or plain signs that every font has."
    case .density: "Compact leaves out the preview under the list, so that more guests fit."
    case .mouse:
      "Click a row to choose it, again to open it; the wheel moves. Off, the terminal "
        + "marks and copies text as usual."
    case .bell: "Rings when a STOP comes up and when something can't be saved."
    case .language: "The language of the desk. What people typed stays as it is."
    case .formats: "How dates in lists and titles, and amounts, are written."
    case .ambiguousWidth:
      "For terminals that draw lines and dots two columns wide: plain signs "
        + "take their place."
    case .scrollRegion: "Drawn anew is slower, for terminals that scroll badly."
    }
  }
}
