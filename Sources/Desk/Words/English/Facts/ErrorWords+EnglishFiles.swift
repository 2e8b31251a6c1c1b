import Hotel
import Storage

/// What is wrong with a file, and with the rows of one that is loaded.
extension ErrorWords {
  static func englishFile(_ fault: FileFault) -> String {
    switch fault {
    case .missing(let path): "\(path): there is no such file. Check the name."
    case .unreadable(let path, let code):
      "\(path): can't be read (\(systemReason(code))). Check its owner."
    case .unwritable(let path, let code):
      "\(path): can't be written (\(systemReason(code))). Check the folder and the disk."
    case .badPolicy(let file, let error):
      "\(file): \(ErrorWords.english.store(error, nil)) Nothing was made."
    case .foreignStore(let path):
      "\(path) is no store of Front Desk, so nobody can sign in to it and nothing was replaced. "
        + "Name another with --store, or put the backup in its place with --force."
    case .noDemoStaff(let id):
      "The sample company has no staff member “\(id)”. Name one with --staff."
    }
  }

  @Sendable static func englishLoad(_ error: ImportError, _ zone: String?) -> String {
    switch error {
    case .store(.unreachable(let path, let code)):
      "\(path) can't be read (\(systemReason(code))). Name a file of rows."
    case .store(let error): ErrorWords.english.store(error, zone)
    case .unknownKind(let file):
      "\(file): its header is none of ours. Say what it holds with --as ("
        + ImportKind.allCases.map(\.rawValue).joined(separator: ", ")
        + "), and rename columns with --map THEIRS=OURS."
    case .missingColumns(let file, let kind, let columns):
      "\(file): a file of \(kind.rawValue) needs the columns " + columns.joined(separator: ", ")
        + ". Add them, or rename others with --map THEIRS=OURS."
    case .cut(let file):
      "\(file) was made shorter while it was read. What was whole is loaded; load it again when it is "
        + "complete."
    case .wideText(let file):
      "\(file): is text in UTF-16. Save it as “CSV UTF-8”, or turn it with iconv -f UTF-16 -t UTF-8."
    case .clashingColumns(let file, let columns):
      "\(file): \(columns.joined(separator: ", ")) stands there more than once, and holds one text. "
        + "Say which is meant with --map THEIRS=OURS, or give the others another name."
    case .notCSV(let file): "\(file): has no header line of text. Export it as CSV in UTF-8."
    case .rejectsUnwritable(let file):
      "\(file): can't be written, so the rejected rows have no place to go. Make its folder "
        + "writable and load again."
    }
  }

  @Sendable static func englishRow(_ fault: RowFault) -> String {
    switch fault {
    case .empty: "is empty"
    case .malformed("", let expected): "must be \(englishExpectation(expected))"
    case .malformed(let text, let expected):
      "“\(beginning(of: text))” is not right; it must be \(englishExpectation(expected))"
    case .longerThan(let most): "is longer than \(most) characters"
    case .moreBytesThan(let most): "is longer than \(most) bytes"
    case .unknownProperty(let code): "no property has the code “\(beginning(of: code))”"
    case .unknownGuest(let number): "no guest has the number “\(beginning(of: number))”"
    case .erasedGuest(let number): "the guest “\(number)” was erased"
    case .nameless: "given and family name are both empty"
    case .leavesBefore(let arrival): "is before the arrival on \(arrival)"
    case .noCurrency: "revenue needs a currency code of three letters"
    case .nobodyAsked: "consent_at needs the staff id of whoever asked"
    case .incidentOf(let guest, let property): "is of guest \(guest) at \(property)"
    case .cells(let count, let header): "has \(count) cells, the header \(header)"
    case .openQuote: "a quote is never closed"
    case .textAfterQuote: "has text after its closing quote"
    case .notUTF8: "is not UTF-8"
    case .payment(.cardNumber): "holds a payment card number"
    case .payment(.securityCode): "holds a card's security code"
    case .besidePayment: "is not right, and the row holds a card's data"
    case .lost(let text): "“\(beginning(of: text))” is what a spreadsheet leaves of a lost value"
    case .shortened(let text):
      "“\(beginning(of: text))” is a number whose last digits a spreadsheet has cut off"
    case .beginsLater(let today):
      "says that the stay has begun, and the hotel's business date is \(today), before its arrival"
    case .unread: "the store failed"
    }
  }

  /// The beginning of a text, for a message.
  static func beginning(of text: String) -> String {
    text.count <= 40 ? text : text.prefix(40) + "…"
  }
}
