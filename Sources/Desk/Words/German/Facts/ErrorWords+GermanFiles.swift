import Hotel
import Storage

/// What is wrong with a file, and with the rows of one that is loaded.
extension ErrorWords {
  static func germanFile(_ fault: FileFault) -> String {
    switch fault {
    case .missing(let path): "\(path): Diese Datei gibt es nicht. Bitte den Namen prüfen."
    case .unreadable(let path, let code):
      "\(path): nicht zu lesen (\(germanReason(code))). Bitte den Besitzer prüfen."
    case .unwritable(let path, let code):
      "\(path): nicht zu schreiben (\(germanReason(code))). Bitte Ordner und Datenträger prüfen."
    case .badPolicy(let file, let error):
      "\(file): \(ErrorWords.german.store(error, nil)) Nichts wurde angelegt."
    case .foreignStore(let path):
      "\(path) ist keine Ablage von Front Desk; niemand kann sich dort anmelden, und nichts wurde "
        + "ersetzt. Bitte mit --store eine andere nennen oder die Sicherung mit --force an ihre "
        + "Stelle setzen."
    case .noDemoStaff(let id):
      "In der Beispielfirma arbeitet niemand mit der Kennung „\(id)“. Bitte mit --staff eine nennen."
    }
  }

  @Sendable static func germanLoad(_ error: ImportError, _ zone: String?) -> String {
    switch error {
    case .store(.unreachable(let path, let code)):
      "\(path) ist nicht zu lesen (\(germanReason(code))). Bitte eine Datei mit Zeilen nennen."
    case .store(let error): ErrorWords.german.store(error, zone)
    case .unknownKind(let file):
      "\(file): Die Kopfzeile ist keine der unseren. Bitte mit --as sagen, was die Datei enthält ("
        + ImportKind.allCases.map(\.rawValue).joined(separator: ", ")
        + "), und Spalten mit --map IHRE=UNSERE umbenennen."
    case .missingColumns(let file, let kind, let columns):
      "\(file): Eine Datei „\(kind.rawValue)“ braucht die Spalten "
        + columns.joined(separator: ", ")
        + ". Bitte ergänzen oder andere mit --map IHRE=UNSERE umbenennen."
    case .cut(let file):
      "\(file) wurde beim Lesen kürzer. Was vollständig war, ist geladen; bitte noch einmal laden, "
        + "sobald die Datei fertig ist."
    case .wideText(let file):
      "\(file): ist Text in UTF-16. Bitte als „CSV UTF-8“ speichern oder mit iconv -f UTF-16 -t "
        + "UTF-8 umwandeln."
    case .clashingColumns(let file, let columns):
      "\(file): \(columns.joined(separator: ", ")) steht dort mehrmals und fasst nur einen Text. Bitte "
        + "mit --map IHRE=UNSERE sagen, was gemeint ist, oder die anderen umbenennen."
    case .notCSV(let file):
      "\(file): hat keine Kopfzeile aus Text. Bitte als CSV in UTF-8 ausgeben."
    case .rejectsUnwritable(let file):
      "\(file): nicht zu schreiben, also haben abgewiesene Zeilen keinen Ort. Bitte den Ordner "
        + "beschreibbar machen und noch einmal laden."
    }
  }

  @Sendable static func germanRow(_ fault: RowFault) -> String {
    switch fault {
    case .empty: "ist leer"
    case .malformed("", let expected): "nötig: \(germanExpectation(expected))"
    case .malformed(let text, let expected):
      "„\(beginning(of: text))“ geht nicht; nötig: \(germanExpectation(expected))"
    case .longerThan(let most): "ist länger als \(most) Zeichen"
    case .moreBytesThan(let most): "ist länger als \(most) Bytes"
    case .unknownProperty(let code): "kein Hotel hat den Code „\(beginning(of: code))“"
    case .unknownGuest(let number): "kein Gast hat die Nummer „\(beginning(of: number))“"
    case .erasedGuest(let number): "der Gast „\(number)“ wurde gelöscht"
    case .nameless: "Vor- und Nachname sind beide leer"
    case .leavesBefore(let arrival): "liegt vor der Anreise am \(DateWords.german.full(arrival))"
    case .noCurrency: "der Umsatz braucht einen Währungscode aus drei Buchstaben"
    case .nobodyAsked: "consent_at braucht die Kennung dessen, der gefragt hat"
    case .incidentOf(let guest, let property): "ist von Gast \(guest) in \(property)"
    case .cells(let count, let header): "hat \(count) Zellen, die Kopfzeile \(header)"
    case .openQuote: "ein Anführungszeichen wird nie geschlossen"
    case .textAfterQuote: "hat Text hinter dem schließenden Anführungszeichen"
    case .notUTF8: "ist kein UTF-8"
    case .payment(.cardNumber): "enthält eine Kartennummer"
    case .payment(.securityCode): "enthält einen Prüfcode"
    case .besidePayment: "geht nicht, und die Zeile enthält Kartendaten"
    case .lost(let text):
      "„\(beginning(of: text))“ ist, was eine Tabelle von einem verlorenen Wert übrig lässt"
    case .shortened(let text):
      "„\(beginning(of: text))“ ist eine Zahl, deren letzte Ziffern eine Tabelle abgeschnitten hat"
    case .beginsLater(let today):
      "heißt, der Aufenthalt habe begonnen; der Hoteltag ist der \(DateWords.german.full(today)), vor "
        + "der Anreise"
    case .unread: "die Ablage versagte"
    }
  }
}
