import Hotel
import Storage

extension StoreAnswers {
  static let german = StoreAnswers(
    made: { "Ablage \($0) angelegt." },
    founded: { property, manager in
      "\(property.name) (\(property.code)), Geschäftsdatum "
        + "\(DateWords.german.long(property.businessDate)); \(manager.name) (\(manager.id)) ist "
        + "Manager."
    },
    askPropertyCode: "Code des ersten Hotels, 3 bis 5 Buchstaben: ",
    askTimeZone: "Seine Zeitzone, etwa Europe/Lisbon: ",
    askManager: "Kennung des ersten Managers: ",
    askPropertyName: "Sein Name: ",
    askCity: "Seine Stadt: ",
    askCountry: "Sein Land: ",
    askCurrency: "Seine Währung, etwa EUR: ",
    askManagerName: "Der Name des Managers: ",
    loaded: { summary, rejects in
      "\(summary.file): \(summary.kind.rawValue): \(summary.added) neu, "
        + "\(summary.changed) geändert, \(summary.unchanged) unverändert, "
        + "\(summary.rejected) abgewiesen" + (summary.rejected > 0 ? ", siehe \(rejects)" : "")
        + (summary.isWhole ? "" : "; \(ProgressWords.german.notWhole)")
    },
    ignoredColumns: { "\($0): unbekannte Spalten: " + $1.joined(separator: ", ") },
    displacedColumns: {
      "\($0): nicht gelesen, weil eine andere Spalte dafür genannt ist: "
        + $1.joined(separator: ", ")
    },
    moreRejected: {
      "… und \($0) weitere abgewiesene Zeilen; die .rejected.csv-Dateien haben alle."
    },
    moreDoubted: { "… und \($0) weitere solche Hinweise." },
    notUTF8: {
      "\($0) ist nicht in UTF-8: Solche Zeilen bleiben draußen. Bitte als „CSV UTF-8“ speichern und noch "
        + "einmal laden."
    },
    lookupIndex: "Suchverzeichnis",
    loadingDemo: "Die Beispielfirma wird geladen; das dauert einige Sekunden.",
    copied: { "Ablage nach \($0) kopiert und die Kopie geprüft." },
    restored: { "\($0) geprüft und an die Stelle von \($1) gesetzt." },
    keptAt: { "Was vorher da war, liegt in \($0)." },
    staffCarried: {
      "Wie jetzt, nicht wie in der Kopie: \($0.map(\.rawValue).joined(separator: ", "))."
    },
    openToOthers: {
      "Andere auf diesem Rechner können \($0.joined(separator: ", ")) öffnen. „chmod 600“ hält sie fern."
    },
    erasedAgain: { "Seither gelöschte Gäste wurden noch einmal gelöscht: \($0)." },
    sound: { "\($0): \($1 ? "in Ordnung" : "NICHT IN ORDNUNG")" },
    unbalanced: { "Budget „\($0)“ geht nicht auf" },
    damaged: { "\($0) ist beschädigt. Bitte die letzte Sicherung nehmen." },
    sqlite: { version, hasWALResetBug in
      hasWALResetBug
        ? "SQLite \(version) hat den WAL-reset-Fehler: Allein könnte es verlieren, was mehrere Plätze "
          + "zugleich sichern. Hier hält jeder Eintrag die Schreibsperre, die das verhindert."
        : "SQLite \(version) ist frei vom WAL-reset-Fehler; die Schreibsperre hält die Reihenfolge."
    },
    repeated: { "Mit --id \($0) wiederholt, wird es höchstens einmal gesichert." },
    source: { source, setting, file in
      switch source {
      case .option: "durch eine Option"
      case .environment: "durch \(setting.variable)"
      case .own: "Ihre Wahl"
      case .file: "durch \(file ?? "die Konfigurationsdatei")"
      case .usual: "üblich"
      }
    },
    setFor: { "\($0.rawValue) ist \($1) für \($2)." },
    staysSo: { "Hier bleibt es \($0), \($1)." },
    nobodySignedIn: "Niemand ist angemeldet; was jemand für sich gewählt hat, fehlt hier.",
    fault: germanFault
  )

  @Sendable private static func germanFault(_ fault: SettingFault) -> String {
    switch fault {
    case .unreadable(let fault): ErrorWords.german.command(.file(fault))
    case .variable(let setting, let value):
      "\(setting.variable): \(germanFault(.unknownValue(value, of: setting))) Das gilt nicht."
    case .line(let file, let problem):
      "\(file):\(problem.line): \(germanFault(problem.fault)) Die Zeile gilt nicht."
    }
  }

  private static func germanFault(_ fault: SettingsFile.Problem.Fault) -> String {
    switch fault {
    case .noValue: "Eine Zeile heißt „Name = Wert“."
    case .unknownName(let name, let nearest?):
      "Die Einstellung „\(name)“ gibt es nicht. War „\(nearest)“ gemeint?"
    case .unknownName(let name, nil):
      "Die Einstellung „\(name)“ gibt es nicht. Es gibt "
        + Setting.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownValue(let value, let setting):
      "\(setting.rawValue) kann nicht „\(value)“ sein. Möglich: "
        + setting.values.joined(separator: ", ") + "."
    }
  }
}
