import Hotel

/// What a command can't do.
extension ErrorWords {
  @Sendable static func germanCommand(_ error: CommandError) -> String {
    switch error {
    case .line(let fault): germanArguments(fault)
    case .use(let fault): germanUse(fault)
    case .no(let hindrance): germanHindrance(hindrance)
    case .file(let fault): germanFile(fault)
    case .noStaff:
      "Niemand ist angemeldet. Bitte mit --staff KENNUNG oder FRONTDESK_STAFF sagen, wer Sie sind."
    case .noPIN:
      "Die PIN fehlt. Bitte in FRONTDESK_PIN, mit --pin-file DATEI oder am Terminal angeben."
    case .stopped(let job, _): ProgressWords.german.stopped(job)
    }
  }

  private static func germanArguments(_ fault: LineFault) -> String {
    switch fault {
    case .unknownCommand(let word, let nearest):
      "Den Befehl „\(word)“ gibt es nicht. "
        + (nearest.map { "War „\($0)“ gemeint?" } ?? "„frontdesk help“ nennt alle.")
    case .missingVerb(let name, let verbs):
      "„\(name)“ braucht eines davon: " + verbs.joined(separator: ", ") + "."
    case .unknownOption(let word, let command, let nearest):
      "\(command.isEmpty ? "frontdesk" : command) hat keine Option \(word). "
        + (nearest.map { "War \($0) gemeint?" } ?? germanHelp(command))
    case .missingValue(let option): "\(option) braucht einen Wert. Bitte \(option)=WERT schreiben."
    case .unwantedValue(let option):
      "\(option) nimmt keinen Wert. Bitte weglassen, was hinter dem = steht."
    case .missingOperand(let operand, let command):
      "\(command) braucht \(operand). \(germanHelp(command))"
    case .unexpectedOperand(let word, let command):
      "\(command) kann mit „\(word)“ nichts anfangen. Text aus mehreren Wörtern bitte in "
        + "Anführungszeichen setzen. " + germanHelp(command)
    case .missingOption(let option, let command):
      "\(command) braucht \(option). \(germanHelp(command))"
    case .missingOptions(let options):
      "Es fehlt noch: " + options.joined(separator: ", ") + ". \(germanHelp("init"))"
    case .misread(let option, let text): "\(option): \(text)."
    case .malformed(let name, let value, let expected):
      "\(name): „\(value)“ geht nicht; nötig: \(germanExpectation(expected))."
    case .notBoth(let one, let other):
      "\(one) und \(other) geht nicht zusammen. Bitte eines weglassen."
    case .noField(let command):
      "\(command) braucht mindestens ein Feld wie --phone. \(germanHelp(command))"
    case .noName(let command): "\(command) braucht --given oder --family. \(germanHelp(command))"
    }
  }

  private static func germanUse(_ fault: UseFault) -> String {
    switch fault {
    case .laterVersion(let command):
      "„\(command)“ kommt in einer späteren Version von Front Desk. \(germanHelp(""))"
    case .noPostgreSQL:
      "Dieses Programm ist ohne PostgreSQL gebaut. Bitte mit --store eine Datei nennen."
    case .noHome:
      "Es gibt keinen Heimatordner für die Ablage. Bitte mit --store eine Datei nennen."
    case .noTerminal(let store):
      "Der Platz braucht ein Terminal zum Zeichnen. Mit --plain geht es Zeile für Zeile, sonst mit "
        + "den Befehlen arrivals, lookup TEXT, guest GUEST, prefer GUEST LINE, resolve GUEST; "
        + "„frontdesk help“ nennt alle." + (store.map { " Die Ablage ist \($0)." } ?? "")
    case .unknownProperty(let code): "Kein Hotel hat den Code „\(code)“. Bitte --property prüfen."
    case .noNewPIN:
      "Die neue PIN fehlt. Bitte in FRONTDESK_NEW_PIN, mit --new-pin-file DATEI oder am Terminal "
        + "angeben (für init: FRONTDESK_PIN oder --pin-file)."
    case .differentPINs: "Die beiden PINs sind nicht gleich. Bitte noch einmal."
    case .backupOntoStore:
      "Die Sicherung würde die Ablage selbst ersetzen. Bitte eine andere Datei nennen."
    case .restoreOntoItself:
      "Die Datei ist die Ablage selbst. Bitte eine Sicherung von ihr nennen."
    }
  }

  private static func germanHindrance(_ hindrance: Hindrance) -> String {
    switch hindrance {
    case .probableDuplicates(let count):
      "Nichts wurde angelegt: \(count == 1 ? "Ein Profil ist" : "\(count) Profile sind") vermutlich "
        + "dieselbe Person. Bitte jenes verwenden oder mit --force ein neues anlegen."
    case .manyIncidents(let guest, let ids):
      "\(guest) hat mehrere nicht abgeschlossene Beschwerden: " + ids.joined(separator: ", ")
        + ". Bitte eine davon nennen."
    case .noIncident(let guest):
      "\(guest) hat keine offene Beschwerde, und keine Beschwerde hat diese Kennung."
    case .alreadyResolved(let id):
      "Die Beschwerde \(id) war schon gelöst. Ist mehr zu tun, bitte eine neue eröffnen."
    case .otherGuest(let incident):
      "Die Beschwerde \(incident) ist von einem anderen Gast. Bitte die Kennung prüfen."
    case .fileExists(let path):
      "\(path) gibt es schon. Bitte eine andere Datei nennen oder mit --force ersetzen."
    case .notRepeated(let guest):
      "Nichts wurde gelöscht: Die Nummer war nicht \(guest). Bitte wiederholen oder --yes angeben."
    }
  }

  private static func germanHelp(_ command: String) -> String {
    command.isEmpty ? "Siehe „frontdesk help“." : "Siehe „frontdesk help \(command)“."
  }
}
