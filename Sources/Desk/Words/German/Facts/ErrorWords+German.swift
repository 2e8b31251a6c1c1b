import Hotel
import Storage
import Terminal

extension ErrorWords {
  static let german = ErrorWords(
    store: germanStore,
    preferenceLine: germanLine,
    gesture: germanGesture,
    money: germanMoney,
    time: { germanReading($0, "keine Zeit wie 14:20, gestern 22:30 oder 16.10. 6:00") },
    day: { germanReading($0, "kein Datum wie 16.10., Freitag oder 3 für in drei Tagen") },
    birth: { germanReading($0, "kein Datum wie 31.5.1980") },
    paymentData: germanPaymentData,
    expectation: germanExpectation,
    command: germanCommand,
    load: germanLoad,
    row: germanRow,
    doubt: { doubt in
      switch doubt {
      case .saysOtherwise(let text, let told):
        "„\(beginning(of: text))“ ist als Vorliebe geladen; die Wörter sagen: "
          + TermWords.german.polarity(told)
      case .leftOut(let fault): germanRow(fault) + "; die Zelle ist weggelassen"
      case .notOnList(let text):
        "„\(beginning(of: text))“ ist hier unbekannt und bleibt, wie es ist"
      }
    },
    terminal: {
      switch $0 {
      case .noTerminal:
        "Es ist kein Terminal da, auf dem gezeichnet werden kann. Mit --plain geht es Zeile für Zeile."
      case .pipe(let code), .settings(let code):
        "Das Terminal lässt sich nicht verwenden (\(systemReason(code))). Bitte noch einmal, oder --plain."
      }
    },
    unwritten: {
      "Die Antwort war nicht zu schreiben (\(germanReason($0))). Was der Befehl tat, gilt."
    },
    unforeseen: { "Etwas Unvorhergesehenes ist geschehen: \($0). Bitte melden Sie das." }
  )

  @Sendable private static func germanStore(_ error: StoreError, _ zone: String?) -> String {
    switch error {
    case .missing(let path):
      "Unter \(path) gibt es keine Ablage. „frontdesk init“ legt sie an, --store nennt eine andere."
    case .unreachable(let path, let code):
      "\(path) lässt sich nicht öffnen (\(germanReason(code))). Bitte Besitzer und Ordner prüfen."
    case .networkFileSystem(let path):
      "\(path) liegt auf einem Netzlaufwerk, wo mehrere Rechner die Ablage verderben würden. "
        + "Bitte einen Ordner dieses Rechners wählen."
    case .foreign(let path):
      "\(path) ist keine Ablage von Front Desk. Bitte mit --store eine andere nennen."
    case .replaced(let path): germanReplaced(path)
    case .linked(let path): germanLinked(path)
    case .corrupt(let path):
      "\(path) ist beschädigt. Bitte „frontdesk check“ ausführen und die letzte Sicherung nehmen."
    case .altered(let path, let part):
      "Ein anderes Programm hat „\(part)“ in \(path) verändert. Bitte die letzte Sicherung nehmen."
    case .newer(let path, let version):
      "\(path) stammt von einem neueren Front Desk (Version \(version) der Ablage). "
        + "Bitte dieses Programm aktualisieren."
    case .exists(let path): "\(path) gibt es schon. Bitte eine andere Datei nennen."
    case .busy(let holder): germanBusy(holder)
    case .diskFull: "Der Datenträger ist voll; nichts wurde gesichert. Bitte Platz schaffen."
    case .inputOutput(let code):
      "Die Ablage war nicht zu lesen oder zu schreiben (\(germanReason(code))). Bitte den "
        + "Datenträger prüfen."
    case .notSaved(let code):
      "Der Datenträger versagte (\(germanReason(code))); nichts wurde gesichert. Bitte wiederholen."
    case .unverified(let code): germanUnverified(code)
    case .outOfMemory:
      "Dieser Rechner hat keinen Speicher mehr; nichts wurde gesichert. Bitte andere Programme "
        + "schließen und wiederholen."
    case .stopped: "Vor dem Ende abgebrochen. Bitte noch einmal starten."
    case .statement(let message):
      "Das Programm hat die Ablage falsch gefragt (\(message)). Bitte melden Sie das."
    case .unknown(let subject, let id): germanUnknown(subject, id)
    case .refused(let refusal): germanRefusal(refusal)
    case .denied(let denial): germanDenial(denial, zone)
    }
  }

  private static func germanUnverified(_ code: Int32) -> String {
    "Der Datenträger versagte beim Sichern (\(germanReason(code))); ob gesichert wurde, ist nicht "
      + "bekannt. Bitte vor dem Wiederholen nachsehen."
  }

  private static func germanReplaced(_ path: String) -> String {
    "Nichts wurde gesichert: Die Ablage \(path) wurde gelöscht, verschoben oder ersetzt, während sie "
      + "offen war. Bitte den Platz neu öffnen und prüfen, ob die richtige Datei dort liegt."
  }

  private static func germanLinked(_ path: String) -> String {
    "\(path) hat einen zweiten Namen oder ist einzeln eingehängt; Plätze würden sie getrennt "
      + "sperren. Bitte nur einen Namen, in einem eigenen Ordner."
  }

  private static func germanBusy(_ holder: LockHolder) -> String {
    guard let process = holder.process else {
      return "Ein anderes Programm schreibt gerade; nichts wurde gesichert. Bitte noch einmal "
        + "versuchen."
    }
    let who = "Prozess \(process)" + (holder.program.isEmpty ? "" : ", \(holder.program)")
    guard holder.isStopped else {
      return
        "Ein anderer Platz (\(who)) schreibt gerade; nichts wurde gesichert. Bitte noch einmal "
        + "versuchen."
    }
    return "Ein anderer Platz (\(who)) wurde beim Schreiben angehalten; nichts wurde gesichert. "
      + "Bitte mit „kill -CONT \(process)“ wecken oder beenden und noch einmal versuchen."
  }

  private static func germanUnknown(_ subject: RecordKind, _ id: String)
    -> String
  {
    switch subject {
    case .property: "Kein Hotel hat den Code „\(id)“. Bitte den Code prüfen."
    case .timeZone: "„\(id)“ ist keine Zeitzone dieses Systems. Gültig ist etwa Europe/Lisbon."
    case .guest: "Kein Gast hat die Nummer „\(id)“. Die Suche findet sie."
    case .stay:
      "„\(id)“ ist hier kein Aufenthalt. Bitte eine Aufenthalts-, Bestätigungs- oder Gastnummer "
        + "dieses Hotels angeben."
    case .staff, .preference, .incident, .charge, .trace:
      "\(TermWords.germanSubject(subject)) „\(id)“ gibt es nicht. Bitte die Kennung prüfen."
    }
  }

  private static func germanDenial(_ denial: Denial, _ zone: String?)
    -> String
  {
    switch denial {
    case .unknownStaff:
      "Niemand mit dieser Kennung arbeitet hier. Bitte prüfen oder einen Manager fragen."
    case .wrongPIN(let left):
      "Die PIN ist falsch. Noch \(counted(left, "Versuch", "Versuche"))."
    case .locked(let until):
      "Zu viele falsche PINs: gesperrt bis \(until.timeOfDay(in: zone)). Ein Manager kann "
        + "entsperren."
    case .noPIN: "Hierfür gibt es noch keine PIN. Ein Manager vergibt eine."
    case .hasLeft: "Diese Person arbeitet nicht mehr hier. Bitte einen Manager fragen."
    case .role(let needed):
      "Dafür ist die Rolle \(TermWords.german.role(needed)) nötig. Bitte jemanden mit ihr fragen."
    case .restricted(let code):
      "Der Gast ist gesperrt (\(code)): Ein Manager gibt das Zimmer. Bitte den Manager vom Dienst rufen."
    case .fresh(let giver, let until):
      "\(giver) hat Ihnen vor weniger als einem Tag Stelle oder PIN gegeben: bis morgen "
        + "\(until.timeOfDay(in: zone)) entscheidet ein anderer Manager über Ausgaben von \(giver)."
    case .othersPIN:
      "Diese PIN hat jemand anderes gesetzt. Bitte erst eine eigene wählen: „frontdesk staff pin“."
    case .notTheOwner:
      "Die Datei der Ablage gehört auf diesem Rechner jemand anderem. Das kann nur ihr Besitzer."
    case .notADemo:
      "Diese Ablage stammt nicht von „frontdesk demo“. Bitte ohne demo anmelden oder mit --store "
        + "eine andere Datei nennen."
    }
  }

  static func germanReason(_ code: Int32) -> String { "Fehlernummer \(code)" }
}
