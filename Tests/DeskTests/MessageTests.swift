import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

struct MessageTests {
  private static let dollars = Money(minor: 12_000, currency: .usDollar)

  @Test(
    arguments: [
      (.missing(path: "/x"), .unavailable, "frontdesk init"),
      (.unreachable(path: "/x", code: 13), .unavailable, "Permission denied"),
      (.networkFileSystem(path: "/x"), .unavailable, "network"),
      (.foreign(path: "/x"), .badData, "/x"), (.corrupt(path: "/x"), .badData, "backup"),
      (.altered(path: "/x", part: "spy"), .badData, "spy"),
      (.newer(path: "/x", version: 9), .badData, "version 9"), (.exists(path: "/x"), .no, "/x"),
      (.busy(holder: .unknown), .tryAgain, "Another program"),
      (.busy(holder: LockHolder(process: 7)), .tryAgain, "(process 7)"),
      (
        .busy(holder: LockHolder(process: 7, program: "frontdesk", isStopped: true)), .tryAgain,
        "process 7, frontdesk) was stopped"
      ), (.diskFull, .inputOutput, "full"),
      (.inputOutput(code: 5), .inputOutput, "Input/output error"),
      (.notSaved(code: 10), .inputOutput, "nothing was saved"),
      (.unverified(code: 5), .inputOutput, "not known"), (.outOfMemory, .inputOutput, "memory"),
      (.stopped, .interrupted, "again"),
      (.statement(message: "no such table"), .inputOutput, "no such table"),
      (.unknown(.property, id: "X"), .usage, "X"),
      (.unknown(.timeZone, id: "Mars"), .usage, "Mars"),
      (.unknown(.guest, id: "G9"), .no, "G9"), (.unknown(.stay, id: "S9"), .no, "S9"),
      (.unknown(.staff, id: "z"), .no, "staff"), (.unknown(.charge, id: "z"), .no, "charge"),
      (.denied(.unknownStaff), .notAllowed, "staff id"),
      (.denied(.wrongPIN(attemptsLeft: 1)), .notAllowed, "One attempt"),
      (.denied(.locked(until: Instant(milliseconds: 0))), .notAllowed, "01:00"),
      (.denied(.noPIN), .notAllowed, "PIN"), (.denied(.hasLeft), .notAllowed, "no longer"),
      (.denied(.role(needed: .manager)), .notAllowed, "manager"),
      (.denied(.notADemo), .notAllowed, "demo"),
      (.refused(.stay(.roomTaken(room: "12", guest: "Eve Secret"))), .no, "room 12"),
      (.refused(.stay(.roomMissing)), .no, "--room"),
      (.refused(.stay(.wrongStatus(.noShow))), .no, "no-show"),
      (.refused(.stay(.notDueYet(Day(number: 0)))), .no, "1970"),
      (.refused(.stay(.otherProperty(Property.Code("LON")))), .no, "LON"),
      (.refused(.alreadyDecided(.approved)), .no, "approved"),
      (.refused(.ownCharge), .notAllowed, "own"),
      (.refused(.alreadyRetired), .no, "retired"), (.refused(.alreadyClosed), .no, "closed"),
      (.refused(.stay(.alreadyInHouse)), .no, "in house"),
      (.refused(.nothingToUndo), .no, "nothing"),
      (.refused(.actedOn(by: "ana")), .no, "ana"),
      (.refused(.overLimit(by: dollars, remaining: dollars)), .no, "120.00 USD"),
      (.refused(.staffExists), .no, "in use"), (.refused(.idInUse), .no, "id"),
      (.refused(.dayNotOver(Day(number: 0))), .no, "--early"),
      (.refused(.stay(.leavesLater(Day(number: 0)))), .no, "booked until"),
      (.refused(.otherDay(open: Day(number: 0))), .no, "1970"),
      (.refused(.probablyKnown([])), .no, "nobody of these"),
      (.denied(.restricted(code: "x")), .notAllowed, "manager"),
      (.refused(.stopNotAcknowledged), .no, "STOP"),
      (.refused(.handOver(.traceResolved)), .no, "done before"),
      (.refused(.handOver(.traceNotResolved)), .no, "still to be done"),
      (.refused(.handOver(.noSetUp)), .no, "set up"),
      (.unknown(.trace, id: "t9"), .no, "trace “t9”"),
      (.refused(.text(field: "note", .cardNumber)), .badData, "note"),
      (.refused(.text(field: "note", .securityCode)), .badData, "security code"),
      (.refused(.money(.tooLarge)), .usage, "large"),
      (.refused(.gesture(.missingAmount("FBC"))), .usage, "FBC:120"),
      (.refused(.malformed(field: "room", value: "?", expected: .pin)), .usage, "digits"),
    ] as [(StoreError, ExitCode, String)]
  )
  func `the store's errors say what happened and how it ends`(
    _ error: StoreError,
    _ code: ExitCode,
    _ word: String
  ) {
    let message = Message(error, zone: "Europe/London", words: .english)
    #expect(message.exitCode == code)
    #expect(message.text.contains(word), "\(message.text)")
    #expect(message.text.hasSuffix("."))
    #expect(!message.text.contains("Secret"))
  }

  @Test(
    arguments: [
      (PreferenceLine.Failure.empty, .usage),
      (PreferenceLine.Failure.tooLong(limit: 500), .badData),
      (PreferenceLine.Failure.refused(.cardNumber), .badData),
      (GestureError.unknownKind("x"), .usage),
      (GestureError.money(.malformed("x")), .usage),
      (MoneyError.tooPrecise("1.234", .usDollar), .usage),
      (MoneyError.unknownRate(.usDollar), .usage),
      (ImportError.unknownKind(file: "f"), .badData), (ImportError.notCSV(file: "f"), .badData),
      (ImportError.missingColumns(file: "f", kind: .stays, columns: ["stay"]), .badData),
      (ImportError.rejectsUnwritable(file: "f"), .inputOutput),
      (ImportError.store(.diskFull), .inputOutput),
      (CommandError.use(.noHome), .usage), (TerminalError.noTerminal, .inputOutput),
      (TerminalError.settings(errno: 5), .inputOutput),
      (CommandError.file(.unwritable("f", code: 28)), .inputOutput),
      (CommandError.stopped(.load, signal: 15), .terminated),
      (CommandError.stopped(.check, signal: nil), .interrupted),
      (CommandError.file(.noDemoStaff("x")), .badData), (CommandError.use(.differentPINs), .usage),
    ] as [(any Error, ExitCode)]
  )
  func `other errors have their sentence too`(_ error: any Error, _ code: ExitCode) {
    let message = Message(any: error, words: .english)
    #expect(message.exitCode == code)
    #expect(message.text.hasSuffix(".") && message.text.count > 20, "\(message.text)")
  }

  @Test func `a message never steers a terminal`() {
    let message = Message(.unknown(.guest, id: "\u{1B}[31m"), words: .english)
    #expect(!message.cleanText.unicodeScalars.contains("\u{1B}"))
  }
}
