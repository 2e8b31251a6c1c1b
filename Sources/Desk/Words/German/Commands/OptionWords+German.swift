import Hotel

extension OptionWords {
  static let german = OptionWords(
    store: "die Datei der Ablage (sonst FRONTDESK_STORE, sonst der übliche Ort)",
    staff: "wer sich anmeldet (sonst FRONTDESK_STAFF)",
    pinFile: "eine Datei, deren erste Zeile die PIN ist (sonst FRONTDESK_PIN)",
    property: "das Hotel, in dem der Platz steht (sonst FRONTDESK_PROPERTY)",
    date: "das Geschäftsdatum, das gelesen wird, nie das eines Eintrags",
    language: "was der Platz spricht: \(choices(of: .language))",
    json: "ein JSON-Objekt je Zeile, in jeder Sprache gleich",
    plain: "Fragen und Antworten Zeile für Zeile, ohne Bildschirm",
    noColor: "keine Farben (auch NO_COLOR)",
    quiet: "keine Hinweise und kein Fortschritt",
    help: "diese Hilfe",
    version: "die Version",
    theme: "Farben: \(choices(of: .theme))",
    mouse: "auf die Maus hören",
    noScrollRegion: "für Terminals, die schlecht rollen",
    demoData: "der Ordner ihrer Dateien (sonst data)",
    limit: "höchstens so viele (sonst 20)",
    stdin: "eine Suche je Zeile, eine Antwort je Zeile (mit --json)",
    makeAnyway: "anlegen, obwohl ein Profil vermutlich dieselbe Person ist",
    guestField: germanGuestField,
    room: "das Zimmer",
    until: "der Tag der Abreise: 16.10., Freitag, 2 für zwei Nächte",
    arrival: "der Tag der Anreise",
    departure: "der Tag der Abreise",
    inHouse: "stattdessen, wer im Haus ist",
    departures: "stattdessen, wer abreist",
    tomorrow: "stattdessen, wer am Tag danach anreist",
    on: "ein anderes Datum",
    closing: "das Datum, das abgeschlossen wird (sonst das offene)",
    early: "obwohl es im Hotel noch nicht vorbei ist",
    category: "die Kategorie (sonst nach den Wörtern)",
    scope: "dieses Hotel oder alle",
    consent: "der Gast stimmte zu, dass Heikles gesichert wird",
    consentKept: "der Gast stimmte zu, dass es gesichert bleibt",
    reason: "warum",
    recordID: "die Kennung des Eintrags; unter derselben wird er nur einmal gesichert",
    due: "wann: 18:00 ist, wann die Uhr es nächstens zeigt; morgen 6:00; 16.10. 6:00",
    about: "um wen es geht",
    tracesOf: "nur von einer Abteilung",
    setUpOf: "wessen Teil davon (sonst aller)",
    problem: "was geschehen ist",
    severity: "wie schlimm (sonst S2)",
    owner: "wessen Sache (sonst nach der Kategorie)",
    action: "was getan wurde",
    whereabouts: "wo (sonst das Zimmer des Gastes)",
    at: "wann, nach der Uhr des Hotels: 14:20, gestern 22:30, 2026-10-14T14:20",
    before: "calm, annoyed, upset oder furious",
    after: "dasselbe, danach",
    followUp: "wann der Gast wieder gefragt wird: 16.10., Freitag, 3",
    give: "was gegeben wurde, etwa FBC:120; auch mehrmals",
    outcome: "Recovered, Partly, Declined oder Lost",
    incident: "eine lösen, die schon eröffnet ist",
    noApproval: "über dem Limit nichts sichern, statt einen Manager zu fragen",
    staffName: "der Name",
    role: "clerk, guest_relations oder manager (sonst clerk)",
    staffDepartment: "die Abteilung (sonst FO)",
    newPINFile: "eine Datei, deren erste Zeile die neue PIN ist (sonst FRONTDESK_NEW_PIN)",
    asOwner: "ohne Anmeldung, als Besitzer der Datei; eine PIN darf versucht werden",
    trailBy: "was diese Person getan hat",
    trailGuest: "was mit diesem Gast geschah",
    trailAct: "eine Art von Tat",
    trailFrom: "das erste Geschäftsdatum",
    trailTo: "das letzte Geschäftsdatum",
    propertyName: "der Name des ersten Hotels (--property ist sein Code)",
    city: "seine Stadt",
    country: "sein Land",
    timeZone: "seine Zeitzone, etwa Europe/Lisbon",
    currency: "seine Währung (sonst USD)",
    managerName: "der Name des ersten Managers (--staff ist die Kennung)",
    policy: "die policy.json der Kette",
    businessDate: "das erste Geschäftsdatum (sonst heute dort)",
    kind: "was die Dateien enthalten, wenn die Kopfzeile es nicht sagt",
    map: "eine Spalte umbenennen; auch mehrmals",
    replaceFile: "FILE ersetzen, wenn es die Datei gibt",
    replaceKept: "ein älteres FILE.before-restore ersetzen, oder eine Datei, die keine Ablage ist",
    output: "in eine eigene Datei schreiben, nicht auf den Bildschirm",
    yes: "ohne noch einmal nach der Gastnummer zu fragen",
    dryRun: "nur nennen, was auch ohne --apply geschieht",
    apply: "sie löschen",
    guests: "wie viele Gäste (sonst 3000)",
    seed: "derselbe Anfang gibt dieselben Bytes (sonst 2026)",
    folder: "der Ordner für die Dateien; ältere werden ersetzt",
    reset: "zurück zu dem, was ohne eigene Wahl gilt",
    asConfig: "als Konfigurationsdatei ausgeben"
  )

  @Sendable private static func germanGuestField(_ field: GuestField) -> String {
    let label = GuestFormWords.german.label(field)
    return switch field.kind {
    case .text: label
    case .day: label + ": 31.5.1980"
    case .several: label + ", mehrere mit ; verbunden"
    }
  }

  private static func choices(of setting: Setting) -> String {
    setting.values.joined(separator: ", ")
  }
}
