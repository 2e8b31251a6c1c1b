import Hotel

extension PrivacyAnswers {
  static let german = PrivacyAnswers(
    notClean:
      "Ein anderer Platz liest noch im Protokoll der Ablage oder im Suchverzeichnis; Bytes des "
      + "Gelöschten stehen noch darin. Sie gehen, wenn der nächste Platz öffnet, oder mit "
      + "„frontdesk check“.",
    copies: "Kopien, die sie noch enthalten; bitte löschen oder mit „backup --force“ neu machen:",
    wrote: { "Alles über \($0) steht in \($1). Nur Sie können es lesen." },
    erased: { "\($0) gelöscht. Aufenthalte, Geld und Kategorien bleiben als Zahlen, ohne Namen." },
    erasedBefore: { "\($0) wurde schon gelöscht, am \($1)." },
    mayName: { "Hier könnte der Gast genannt sein, \($0.table) \($0.id): „\($0.text)“" },
    askNumber: { "\($0) endgültig löschen? Bitte die Nummer \($1) noch einmal: " },
    notHeardOf: { "Zuletzt vor dem \(DateWords.german.full($0)) (\($1) Jahre): \($2)" },
    last: { "zuletzt \(DateWords.german.full($0))" },
    undated: { "Ohne jedes Datum, also unberührt: \($0)" },
    nobodyErased: "Niemand wurde gelöscht. „frontdesk retention --apply“ tut es.",
    erasedByPolicy: { "Nach der Richtlinie gelöscht: \($0)" },
    retention: "Aufbewahrung",
    title: { "Alles, was über \($0) gespeichert ist (Gastnummer \($1))" },
    madeOn: { "Erstellt am \($0) von \($1.name) (\($1.id)). Die Zeiten sind die von \($2)." },
    heading: { germanHeadings[$0] ?? plain($0) },
    label: { name in
      germanLabels[name] ?? GuestField(rawValue: name).map(GuestFormWords.german.label)
        ?? plain(name)
    }
  )

  private static let germanHeadings = [
    "profile": "WER SIE FÜR UNS SIND", "stays": "AUFENTHALTE",
    "companion_of": "AUFENTHALTE ANDERER, IN DENEN SIE ALS BEGLEITUNG GENANNT SIND",
    "preferences": "WÜNSCHE UND BEDARF, AUCH WAS NICHT MEHR GILT",
    "incidents": "BESCHWERDEN UND WAS GETAN WURDE", "charges": "WAS FÜR SIE AUSGEGEBEN WURDE",
    "gifts": "WAS IHNEN GEGEBEN WURDE", "traces": "WAS FÜR SIE ZU TUN WAR",
    "set_ups": "WAS FÜR SIE VORBEREITET WURDE", "drafts": "BEGONNENE, NOCH NICHT GESICHERTE TEXTE",
    "loaded_from_files": "DATENSÄTZE AUS ANDEREN SYSTEMEN", "erasure": "DASS SIE GELÖSCHT WURDEN",
    "trail": "WER DAVON ETWAS ANSAH ODER ÄNDERTE",
  ]

  private static let germanLabels = [
    "id": "Nummer", "staff": "von", "property": "Hotel", "arrival": "Anreise",
    "departure": "Abreise", "status": "Stand", "room": "Zimmer", "room_type": "Zimmerart",
    "confirmation": "Bestätigungsnummer", "adults": "Erwachsene", "children": "Kinder",
    "revenue": "Umsatz", "source": "Herkunft", "companions": "Begleitung", "polarity": "Art",
    "category": "Kategorie", "text": "Text", "basis": "Grundlage", "scope": "gilt in",
    "recorded_at": "geschrieben am", "confirmed_on": "bestätigt am", "expires_on": "gilt bis",
    "consent_by": "Ihre Zustimmung nahm", "consent_at": "zugestimmt am",
    "sightings": "so oft beobachtet", "retired_at": "gestrichen am", "retired_by": "gestrichen von",
    "retired_why": "gilt nicht mehr, weil", "stay": "Aufenthalt", "department": "Abteilung",
    "severity": "Schwere", "problem": "was geschah", "action": "was getan wurde",
    "occurred_at": "geschehen am", "logged_at": "gemeldet am", "completed_at": "gelöst am",
    "closed_at": "abgeschlossen am", "outcome": "Ergebnis", "temperature_before": "Stimmung vorher",
    "temperature_after": "Stimmung danach", "follow_up_on": "Nachfrage am",
    "compensation": "was gegeben wurde", "withdrawn_at": "zurückgenommen am",
    "incident": "Beschwerde", "business_date": "Geschäftsdatum", "amount": "Betrag",
    "authority": "Zuständigkeit", "reverses": "hebt auf", "reason": "Grund", "made_at": "am",
    "approver": "entschieden von", "is_approved": "freigegeben (1 ja, 0 nein)",
    "decision_reason": "Grund der Entscheidung", "decided_at": "entschieden am",
    "charge": "Ausgabe", "kind": "Art", "original": "ursprünglich", "due_on": "fällig am",
    "due_at": "fällig um", "made_by": "von", "resolved_by": "erledigt von",
    "resolved_at": "erledigt am", "resolved_on": "erledigt an", "preference": "Wunsch",
    "state": "Stand", "set_at": "gesetzt am", "place": "Stelle", "saved_at": "gesichert am",
    "content": "Prüfsumme des Inhalts", "at": "am", "subject": "Datensatz", "detail": "Einzelnes",
    "before": "was vorher war", "name": "Name", "day": "Tag", "from": "ab", "until": "bis",
    "due": "fällig",
    "count": "Anzahl", "fields": "Felder", "role": "Rolle", "value": "Wert", "file": "Datei",
    "currency": "Währung", "remaining": "übrig", "consent": "Zustimmung",
    "stop": "STOP wurde gesagt", "overLimit": "über dem Limit gefragt", "act": "wovon",
    "confirmed": "bestätigt am", "expires": "gilt bis", "consentBy": "Zustimmung nahm",
    "consentAt": "zugestimmt am", "followUp": "Nachfrage am",
    "duplicates": "trotz wahrscheinlich bekanntem Profil", "early": "obwohl es früh war",
    "overwrites": "über eine andere Änderung",
    "by": "von", "on": "am", "occurred": "geschehen", "logged": "gemeldet", "completed": "gelöst",
    "closed": "abgeschlossen", "after": "danach", "given": "gegeben", "missed": "versäumt",
  ]
}
