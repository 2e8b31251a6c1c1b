extension SettingsWords {
  static let german = SettingsWords(
    title: "Einstellungen",
    name: { germanName($0) },
    value: { germanValue($1, of: $0) },
    about: { germanAbout($0) },
    source: { source in
      switch source {
      case .option: "Befehlszeile"
      case .environment: "Umgebung"
      case .own: "Ihre Wahl"
      case .file: "Konfiguration"
      case .usual: "üblich"
      }
    },
    kept: { "Für Sie gemerkt: \($0) \($1)" },
    isUsual: { "Wieder wie üblich: \($0) \($1)" },
    change: "ändern",
    changeBack: "zurück ändern",
    usual: "wie üblich"
  )

  private static func germanName(_ setting: Setting) -> String {
    switch setting {
    case .theme: "Farben"
    case .borders: "Rahmen"
    case .density: "Dichte"
    case .mouse: "Maus"
    case .bell: "Signalton"
    case .language: "Sprache"
    case .formats: "Datum und Beträge"
    case .ambiguousWidth: "Ostasiatische Breiten"
    case .scrollRegion: "Rollen"
    }
  }

  private static func germanValue(_ value: String, of setting: Setting) -> String {
    switch (setting, value) {
    case (.theme, "auto"): "wie das Terminal"
    case (.theme, "dark"): "dunkel"
    case (.theme, "light"): "hell"
    case (.borders, "auto"): "wie die Umgebung"
    case (.borders, "line"): "Linien"
    case (.borders, "ascii"): "einfache Zeichen"
    case (.density, "comfortable"): "bequem"
    case (.density, "compact"): "dicht"
    case (.language, _): Language(rawValue: value)?.ownName ?? value
    case (.formats, "language"): "wie die Sprache"
    case (.formats, "en"): "14 Oct 2026, 2,000.00"
    case (.formats, "de"): "14. Okt. 2026, 2.000,00"
    case (.formats, "iso"): "2026-10-14, 2000.00"
    case (.ambiguousWidth, "narrow"): "schmal"
    case (.ambiguousWidth, "wide"): "breit"
    case (.scrollRegion, "on"): "durch das Terminal"
    case (.scrollRegion, "off"): "neu zeichnen"
    case (_, "on"): "an"
    case (_, "off"): "aus"
    default: value
    }
  }

  private static func germanAbout(_ setting: Setting) -> String {
    switch setting {
    case .theme: "Farben für ein dunkles oder helles Fenster."
    case .borders: "Linien und Balken, oder einfache Zeichen, die jede Schrift hat."
    case .density: "Dicht lässt die Vorschau unter der Liste weg, damit mehr Gäste Platz haben."
    case .mouse:
      "Ein Klick wählt eine Zeile, ein zweiter öffnet sie. Ohne Maus "
        + "kopiert das Terminal Text wie gewohnt."
    case .bell: "Ertönt, wenn ein STOPP erscheint oder etwas nicht gesichert werden kann."
    case .language: "Die Sprache des Programms. Getipptes bleibt, wie es ist."
    case .formats: "Wie ein Datum in Listen und Titeln und ein Betrag geschrieben wird."
    case .ambiguousWidth:
      "Für Terminals, die Linien und Punkte zwei Spalten breit zeichnen: "
        + "einfache Zeichen stehen dafür."
    case .scrollRegion: "Neu zeichnen ist langsamer; für Terminals, die schlecht rollen."
    }
  }
}
