import Hotel

extension PrivacyWords {
  static let german = PrivacyWords(
    export: { "Auskunft: \($0)" },
    exportNote:
      "Alles, was über den Gast gespeichert ist, in klaren Worten; das Protokoll nennt es.",
    file: "Datei",
    fileMissing: "eine neue Datei nennen",
    exported: { "Gesichert: alles Gespeicherte, in \($0)" },
    erase: { "Löschen: \($0)" },
    eraseNote: "Die Zahlen bleiben, die Person geht. Das ist nicht rückgängig zu machen.",
    typeNumber: { "Zur Bestätigung \($0) eingeben" },
    erased: { "Gesichert: \($0) ist gelöscht." },
    erasedBefore: { "\($0) war schon gelöscht." },
    notClean:
      "Ein anderer Platz liest noch: Die letzten Bytes gehen, wenn der nächste Platz öffnet.",
    copies: { "Kopien, die sie noch enthalten, bitte löschen: \($0.joined(separator: ", "))." },
    mentions: { mentions in
      let texts = mentions.map { "\($0.table) \($0.id) „\($0.text)“" }
      return "Hier könnte der Gast genannt sein: \(texts.joined(separator: "; "))."
    },
    retention: "Wen die Richtlinie gehen lässt",
    retentionHeading: "Länger nicht mehr da gewesen, als die Richtlinie sagt",
    nobodyIsDue: "Niemand ist fällig.",
    lastHeardOf: { "zuletzt \(DateWords.german.full($0))" },
    erasedByPolicy: { $0 == 1 ? "Gesichert: 1 Gast gelöscht." : "Gesichert: \($0) Gäste gelöscht." }
  )
}
