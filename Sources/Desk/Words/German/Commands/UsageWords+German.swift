import Hotel

extension UsageWords {
  static let german = UsageWords(
    open: Usage("den Platz öffnen; so auch frontdesk allein"),
    demo: Usage(
      "den Platz mit der Beispielfirma öffnen",
      "Die Ablage ist --store FILE, angelegt, wenn sie fehlt; sonst eine vorübergehende."
    ),
    found: Usage(
      "eine leere Ablage anlegen",
      "Die PIN des Managers kommt aus FRONTDESK_PIN, --pin-file oder einer Frage."
    ),
    load: Usage(
      "CSV-Dateien laden (Manager)",
      "Zeilen, die sich nicht laden lassen, stehen mit ihrem Grund in FILE.rejected.csv."
    ),
    lookup: Usage("die Gäste, die TEXT meinen kann"),
    guest: Usage("die ganze Karte eines Gastes"),
    newGuest: Usage("ein Profil anlegen, nach der Suche nach Doppelten"),
    editGuest: Usage("die angegebenen Felder ändern", "Ein leerer Wert leert ein Feld."),
    arrivals: Usage(
      "die Anreisen des Geschäftsdatums",
      "Mit --plain: die ganze Übergabe für den Drucker, mit Vorbereitungen nach Abteilung, Traces, "
        + "offenen Beschwerden und fälligen Nachfragen."
    ),
    walkIn: Usage("einen Gast ohne Reservierung aufnehmen"),
    checkIn: Usage("eine Anreise einchecken", aboutStays),
    move: Usage("ein anderes Zimmer geben", aboutStays),
    checkOut: Usage("einen Gast auschecken", aboutStays),
    noShow: Usage("eine Anreise, die nicht kam", aboutStays),
    changeStay: Usage(
      "eine Reservierung umbuchen oder einen Aufenthalt verlängern oder verkürzen",
      aboutStays
    ),
    cancelStay: Usage("eine Reservierung, die nicht gebraucht wird", aboutStays),
    reinstateStay: Usage("ein No-Show oder Storno wird wieder erwartet", aboutStays),
    nightAudit: Usage("das Geschäftsdatum abschließen (Manager)"),
    addTrace: Usage(
      "einer Abteilung einen Trace hinterlassen",
      "DEPARTMENT ist eines von \(Department.allCases.map(\.rawValue).joined(separator: ", ")).",
      "TIME ist 18:00 oder 2026-10-15T06:00, nach der Uhr des Hotels."
    ),
    resolveTrace: Usage("ein Trace ist erledigt"),
    reopenTrace: Usage("er ist doch noch zu tun"),
    traces: Usage("die Traces, die noch offen sind"),
    setUp: Usage(
      "was aus einem Wunsch für einen Aufenthalt wurde",
      "STATE ist planned, done, declined, not-possible oder missed.",
      "„arrivals --plain --json“ nennt die Aufenthalte, die Wünsche und wessen Arbeit sie sind."
    ),
    prefer: Usage(
      "einen Wunsch erfassen",
      "LINE gilt, wie sie dasteht: + eine Vorliebe, - eine Abneigung, = ein "
        + "Bedarf, ! eine Allergie, / zu meiden, ~ eine Beobachtung. Ohne Zeichen sagen es die "
        + "Wörter, sonst ist es eine Vorliebe. Mehrere Wörter in Anführungszeichen."
    ),
    confirm: Usage("er gilt noch"),
    retire: Usage("er gilt nicht mehr"),
    undo: Usage("den eigenen letzten Eintrag zurücknehmen"),
    resolve: Usage("eine gelöste Beschwerde sichern"),
    openIncident: Usage("eine Beschwerde, die noch nicht gelöst ist"),
    closeIncident: Usage("der Gast wurde gefragt, alles ist gut"),
    delight: Usage("eine Aufmerksamkeit ohne Beschwerde"),
    budget: Usage("Limit, ausgegeben, übrig, und die Ausgaben", "Fremde Budgets sehen Manager."),
    approvals: Usage("Ausgaben über dem Limit, die warten (Manager)"),
    approve: Usage("freigeben (Manager)"),
    reject: Usage("ablehnen (Manager)"),
    reverse: Usage(
      "Gegebenes durch einen neuen Eintrag zurücknehmen (Manager)",
      "ID ist die der Ausgabe oder der Beschwerde."
    ),
    addStaff: Usage("jemand Neues (Manager)", "--property ist das Hotel, in dem sie arbeiten."),
    dismissStaff: Usage("meldet sich nicht mehr an (Manager)"),
    setPIN: Usage("eine neue PIN: die eigene, oder als Manager"),
    unlockStaff: Usage("nach zu vielen falschen PINs (Manager)"),
    listStaff: Usage("alle (Manager)"),
    trail: Usage(
      "wer was getan und gesehen hat (Manager)",
      "--staff nennt, wessen Taten gezeigt werden, wo FRONTDESK_STAFF sagt, wer fragt; --by immer.",
      "ACT ist eines von \(ActName.allCases.map(\.rawValue).joined(separator: ", "))."
    ),
    export: Usage(
      "alles, was über einen Gast gespeichert ist (Gästebetreuung)",
      "In klaren Worten, mit wer was wann schrieb; mit --json als ein Objekt. Das Protokoll nennt, "
        + "wer danach fragte."
    ),
    erase: Usage(
      "einen Gast anonymisieren (Manager)",
      "Namen, Kontakte und alle Texte kommen aus der Ablage und ihren Dateien; Aufenthalte, Geld und "
        + "Kategorien bleiben als Zahlen. Es ist endgültig. Sicherungen, die den Gast enthalten, werden "
        + "genannt."
    ),
    retention: Usage(
      "wer länger gespeichert ist, als die Richtlinie sagt (Manager)",
      "„retention_years“ in policy.json sagt, wie lange; ohne das wird niemand gelöscht. Wer im Haus "
        + "ist, erwartet wird oder eine offene Beschwerde hat, ist nie dabei."
    ),
    report: Usage("service, rfm, at-risk, preferences oder budget (spätere Version)"),
    match: Usage("Datensätze mit Profilen verbinden (spätere Version)"),
    duplicates: Usage("Paare, die wohl eine Person sind (spätere Version)"),
    merge: Usage("aus zwei Profilen eines machen (spätere Version)"),
    unmerge: Usage("das zurücknehmen (spätere Version)"),
    backUp: Usage("die Ablage kopieren, während Plätze offen sind (Manager)"),
    restore: Usage(
      "eine Sicherung an die Stelle der Ablage setzen (Manager)",
      "Plätze dürfen offen bleiben: Sie sehen den neuen Stand. Was ersetzt wurde, liegt daneben als "
        + ".before-restore. Ist die Ablage fort oder unlesbar, darf es ohne PIN, wer ihren Ordner "
        + "schreiben darf."
    ),
    check: Usage("die Ablage prüfen"),
    generate: Usage("eine erfundene Firma jeder Größe, aus einem Anfangswert"),
    settings: Usage(
      "wie der Platz eingestellt ist, und durch wen; oder für sich selbst einstellen",
      details: Setting.allCases.map { "\($0.rawValue): \($0.values.joined(separator: ", "))" } + [
        "Was gilt: eine Option, eine Variable (\(Setting.theme.variable)), das Eigene, die Datei",
        "($XDG_CONFIG_HOME/frontdesk/config), das Übliche.",
      ]
    ),
    completions: Usage("Vervollständigungen für bash, zsh oder fish"),
    help: Usage("was ein Befehl tut"),
    motto: "frontdesk: ein Empfang, der sich an jeden Gast erinnert.",
    synopsis: "frontdesk [BEFEHL] [OPTIONEN]",
    ofEveryCommand: "Optionen jedes Befehls:",
    exitCodes:
      "Ausgänge: 0 getan, 1 nein, 2 falsch gefragt, 65 falsche Daten, 69 keine Ablage, "
      + "74 Ein-/Ausgabe, 75 noch einmal, 77 nicht erlaubt. „frontdesk help BEFEHL“ sagt mehr.",
    seeHelp: "Optionen jedes Befehls: „frontdesk help“.",
    completionsNote: "Vervollständigungen: mit source laden, oder nach bash_completion.d"
  )

  private static let aboutStays =
    "STAY ist eine Aufenthalts-, Bestätigungs- oder Gastnummer dieses Hotels."
}
