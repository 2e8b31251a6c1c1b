import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Whatever goes wrong has its sentence in every language.
struct ErrorWordsTests {
  private static let day = Day(number: 20_000)
  private static let money = Money(minor: 12_000, currency: .usDollar)

  private static let store: [StoreError] = [
    .missing(path: "/x"), .unreachable(path: "/x", code: 13), .networkFileSystem(path: "/x"),
    .foreign(path: "/x"), .replaced(path: "/x"), .linked(path: "/x"), .corrupt(path: "/x"),
    .altered(path: "/x", part: "spy"),
    .newer(path: "/x", version: 9), .exists(path: "/x"), .busy(holder: .unknown),
    .busy(holder: LockHolder(process: 7)),
    .busy(holder: LockHolder(process: 7, program: "frontdesk", isStopped: true)), .diskFull,
    .inputOutput(code: 5), .notSaved(code: 5), .unverified(code: 5), .outOfMemory, .stopped,
    .statement(message: "x"), .denied(.unknownStaff), .denied(.wrongPIN(attemptsLeft: 1)),
    .denied(.wrongPIN(attemptsLeft: 3)), .denied(.locked(until: Instant(milliseconds: 0))),
    .denied(.noPIN), .denied(.hasLeft), .denied(.role(needed: .manager)),
    .denied(.restricted(code: "x")), .denied(.notADemo),
  ]

  private static let kinds: [RecordKind] = [
    .property, .staff, .guest, .stay, .preference, .incident, .charge, .trace, .timeZone,
  ]

  private static let refusals: [Refusal] =
    Stay.Status.allCases.map { .stay(.wrongStatus($0)) } + [
      .stay(.roomTaken(room: "12", guest: "G1")), .stay(.roomMissing), .stay(.notDueYet(day)),
      .stay(.otherProperty(Property.Code("LON"))), .alreadyDecided(.approved),
      .alreadyDecided(.rejected),
      .ownCharge, .alreadyRetired, .alreadyClosed, .stay(.alreadyInHouse), .nothingToUndo,
      .actedOn(by: "ana"), .overLimit(by: money, remaining: money),
      .text(field: "note", .cardNumber),
      .text(field: "room", .securityCode), .money(.tooLarge), .gesture(.missingAmount("FBC")),
      .staffExists, .oneself, .stopNotAcknowledged, .probablyKnown([]), .stay(.leavesLater(day)),
      .idInUse,
      .otherDay(open: day), .dayNotOver(day), .handOver(.traceResolved),
      .handOver(.traceNotResolved), .handOver(.noSetUp),
      .privacy(.stillInHouse(Property.Code("LON"))),
      .privacy(.stillToCome(day, Property.Code("LON"))), .privacy(.erased), .privacy(.noRetention),
    ]

  private static let expectations: [Hotel.Expectation] = [
    .fewWords, .roomNumber, .name, .pin, .email, .gesture, .pinOrHash, .propertyCode, .staffID,
    .guestNumber, .recordID, .timeZone, .date, .moment, .day(after: day), .dayFrom(day), .timePast,
    .jsonObject, .currencyCode, .amount, .exchangeRate, .amountIn(.usDollar), .length(4...8),
    .wholeNumber(1...9), .anyNumber, .oneOf(["x", "y"]), .path, .renaming,
  ]

  private static let lines: [LineFault] = [
    .unknownCommand("x", nearest: nil), .unknownCommand("x", nearest: "y"),
    .missingVerb("x", verbs: ["y"]), .unknownOption("-x", command: "", nearest: nil),
    .unknownOption("-x", command: "y", nearest: "-y"), .missingValue(option: "-x"),
    .unwantedValue(option: "-x"), .missingOperand("X", command: "y"),
    .unexpectedOperand("x", command: "y"), .missingOption("-x", command: "y"),
    .missingOptions(["-x", "-y"]), .misread(option: "-x", "y is not understood"),
    .notBoth("-x", "-y"),
    .noField(command: "x"), .noName(command: "x"),
  ]

  private static let commands: [CommandError] =
    lines.map { .line($0) }
    + [
      .laterVersion(command: "x"), .noPostgreSQL, .noHome, .noTerminal(store: nil),
      .noTerminal(store: "/x"), .noNewPIN, .differentPINs, .unknownProperty("X"), .backupOntoStore,
      .restoreOntoItself,
    ].map { .use($0) }
    + [
      .probableDuplicates(1), .probableDuplicates(2), .manyIncidents(guest: "G1", ids: ["x", "y"]),
      .noIncident(guest: "G1"), .alreadyResolved("x"), .otherGuest(incident: "x"),
      .fileExists("/x"),
      .notRepeated(guest: "G1"),
    ].map { .no($0) }
    + [
      .missing("/x"), .unreadable("/x", code: 13), .unwritable("/x", code: 13),
      .badPolicy(file: "/x", .refused(.stay(.roomMissing))), .foreignStore("/x"), .noDemoStaff("x"),
    ].map { .file($0) }
    + [.noStaff, .noPIN] + LongJob.Kind.allCases.map { .stopped($0, signal: nil) }

  private static let others: [any Error] = [
    ImportError.store(.unreachable(path: "/x", code: 13)), ImportError.store(.diskFull),
    ImportError.unknownKind(file: "/x"), ImportError.notCSV(file: "/x"),
    ImportError.missingColumns(file: "/x", kind: .stays, columns: ["x"]),
    ImportError.rejectsUnwritable(file: "/x"), PreferenceLine.Failure.empty,
    PreferenceLine.Failure.tooLong(limit: 500), PreferenceLine.Failure.refused(.cardNumber),
    PreferenceLine.Failure.refused(.securityCode), GestureError.unknownKind("x"),
    GestureError.missingAmount("FBC"), GestureError.missingKind(money),
    GestureError.money(.malformed("x")), MoneyError.malformed("x"),
    MoneyError.tooPrecise("1.234", .usDollar), MoneyError.tooLarge,
    MoneyError.unknownRate(.usDollar),
    TerminalError.noTerminal, TerminalError.pipe(errno: 24), TerminalError.settings(errno: 5),
  ]

  private static var all: [any Error] {
    var all: [any Error] = store
    all += kinds.map { StoreError.unknown($0, id: "x9") }
    all += refusals.map { StoreError.refused($0) }
    all += expectations.map {
      StoreError.refused(.malformed(field: "room", value: "?", expected: $0))
    }
    all += commands
    all += expectations.map {
      CommandError.line(.malformed(name: "-x", value: "?", expected: $0))
    }
    return all + others
  }

  private static let wrongCells: [RowFault] = expectations.flatMap { expected -> [RowFault] in
    [.malformed("?", expected), .malformed("", expected)]
  }

  private static let rows: [RowFault] =
    wrongCells + [
      .empty, .longerThan(9), .unknownProperty("X"), .unknownGuest("G1"), .erasedGuest("G1"),
      .nameless, .leavesBefore(arrival: day), .noCurrency, .nobodyAsked,
      .incidentOf(Guest.ID("G1"), at: Property.Code("LON")), .cells(3, header: 2), .openQuote,
      .textAfterQuote, .notUTF8, .moreBytesThan(9), .payment(.cardNumber), .payment(.securityCode),
      .besidePayment, .unread,
    ]

  @Test func `every error is a sentence that says what to do`() {
    for words in [DeskWords.english, .german] {
      for error in Self.all {
        let text = Message(any: error, zone: "Europe/London", words: words).text
        #expect(
          (text.hasSuffix(".") || text.hasSuffix("?")) && text.count > 10,
          "\(error): \(text)"
        )
        #expect(!text.contains("Optional(") && !text.contains("nil"), "\(error): \(text)")
      }
    }
  }

  @Test func `German is German`() {
    for error in Self.all {
      let text = Message(any: error, zone: nil, words: .german).text
      let found = EnglishWords.found(in: text)
      #expect(
        found == [] || found == ["is", "not"] && text.hasPrefix("-x: y"),
        "\(error): \(text)"
      )
      let other = Message(any: error, zone: nil, words: .english).text
      #expect(text != other || text.hasPrefix("-x: y is"), "\(error): \(text)")
    }
    for fault in Self.rows {
      let text = DeskWords.german.errors.row(fault)
      #expect(EnglishWords.found(in: text) == [], "\(fault): \(text)")
      #expect(text != DeskWords.english.errors.row(fault))
    }
  }

  @Test func `every act and every kind of record has its name`() {
    let facts = Facts([.text: "x", .room: "12", .problem: "x", .action: "x", .fields: "city"])
    for act in ActName.allCases {
      let (english, german) = (
        DeskWords.english.trail.thing(act, facts), DeskWords.german.trail.thing(act, facts)
      )
      #expect(english != act.rawValue && german != act.rawValue && german != english, "\(act)")
      #expect(EnglishWords.found(in: german) == [], "\(german)")
    }
    for name in Facts.Name.allCases {
      let label = DeskWords.german.answers.privacy.label(name.rawValue)
      #expect(!label.isEmpty && EnglishWords.found(in: label) == [], "\(name): \(label)")
      #expect(label != name.rawValue || ["status"].contains(label), "\(name): \(label)")
    }
  }
}
