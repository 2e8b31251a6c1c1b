import Hotel
import Storage
import Terminal

extension ErrorWords {
  static let english = ErrorWords(
    store: englishStore,
    preferenceLine: englishLine,
    gesture: englishGesture,
    money: englishMoney,
    time: { englishReading($0, "time such as 14:20, yesterday 22:30 or 16 Oct 6:00") },
    day: { englishReading($0, "date such as 16 Oct, Friday or 3 for in three days") },
    birth: { englishReading($0, "date such as 31 May 1980") },
    paymentData: englishPaymentData,
    expectation: englishExpectation,
    command: englishCommand,
    load: englishLoad,
    row: englishRow,
    doubt: { doubt in
      switch doubt {
      case .saysOtherwise(let text, let told):
        "“\(beginning(of: text))” is loaded as a like; its words say: "
          + TermWords.english.polarity(told)
      case .leftOut(let fault): englishRow(fault) + "; the cell is left out"
      case .notOnList(let text): "“\(beginning(of: text))” is unknown here; it is kept as it stands"
      }
    },
    terminal: {
      switch $0 {
      case .noTerminal:
        "There is no terminal to draw on. Use --plain for questions and answers line by line."
      case .pipe(let code), .settings(let code):
        "The terminal can't be used (\(systemReason(code))). Try again, or use --plain."
      }
    },
    unwritten: {
      "The answer could not be written (\(systemReason($0))). What the command did stands."
    },
    unforeseen: { "Something unforeseen happened: \($0). Please report this." }
  )

  @Sendable private static func englishStore(_ error: StoreError, _ zone: String?) -> String {
    switch error {
    case .missing(let path):
      "There is no store at \(path). Run “frontdesk init”, or name another with --store."
    case .unreachable(let path, let code):
      "\(path) can't be opened (\(systemReason(code))). Check its owner and its folder."
    case .networkFileSystem(let path):
      "\(path) lies on a network file system, where several hosts would spoil one store. "
        + "Use a folder of this computer."
    case .foreign(let path): "\(path) is no store of Front Desk. Name another with --store."
    case .replaced(let path): englishReplaced(path)
    case .linked(let path): englishLinked(path)
    case .corrupt(let path):
      "\(path) is damaged. Run “frontdesk check”, and go back to the latest backup."
    case .altered(let path, let part):
      "Another program has changed “\(part)” in \(path). Go back to the latest backup."
    case .newer(let path, let version):
      "\(path) was written by a newer Front Desk (version \(version) of the store). "
        + "Update this program."
    case .exists(let path): "\(path) exists already. Name another file."
    case .busy(let holder): englishBusy(holder)
    case .diskFull: "The disk is full and nothing was saved. Make room and try again."
    case .inputOutput(let code):
      "The store could not be read or written (\(systemReason(code))). Check the disk."
    case .notSaved(let code):
      "The disk failed while saving (\(systemReason(code))); nothing was saved. Try again."
    case .unverified(let code):
      "The disk failed while saving (\(systemReason(code))), and whether it was saved is not "
        + "known. Look whether it is there before you do it again."
    case .outOfMemory:
      "This computer has no memory left and nothing was saved. Close other programs and try again."
    case .stopped: "Stopped before its end. Start it again to have it done."
    case .statement(let message):
      "The program asked the store wrongly (\(message)). Please report this."
    case .unknown(let subject, let id): englishUnknown(subject, id)
    case .refused(let refusal): englishRefusal(refusal)
    case .denied(let denial): englishDenial(denial, zone)
    }
  }

  private static func englishReplaced(_ path: String) -> String {
    "Nothing was saved: the store at \(path) was deleted, moved or replaced while it was open. Open "
      + "the desk again, and see that the right file is there."
  }

  private static func englishLinked(_ path: String) -> String {
    "\(path) has a second name or is mounted by itself, and desks would lock it apart. Keep one "
      + "name, in a folder of its own."
  }

  private static func englishBusy(_ holder: LockHolder) -> String {
    guard let process = holder.process else {
      return "Another program is writing and nothing was saved. Try again."
    }
    let who = "process \(process)" + (holder.program.isEmpty ? "" : ", \(holder.program)")
    guard holder.isStopped else {
      return "Another desk (\(who)) is writing and nothing was saved. Try again."
    }
    return "Another desk (\(who)) was stopped while it wrote, and nothing was saved. Wake it with "
      + "“kill -CONT \(process)” or end it, and try again."
  }

  private static func englishUnknown(_ subject: RecordKind, _ id: String)
    -> String
  {
    switch subject {
    case .property: "No property has the code “\(id)”. Check the code."
    case .timeZone: "“\(id)” is no time zone of this system. Write one such as Europe/Lisbon."
    case .guest: "No guest has the number “\(id)”. Find it with “frontdesk lookup”."
    case .stay:
      "“\(id)” means no stay here. Give a stay, confirmation or guest number of this hotel."
    case .staff, .preference, .incident, .charge, .trace:
      "There is no \(subject.rawValue) “\(id)”. Check the id."
    }
  }

  private static func englishDenial(_ denial: Denial, _ zone: String?)
    -> String
  {
    switch denial {
    case .unknownStaff: "Nobody of that staff id works here. Check the id, or ask a manager."
    case .wrongPIN(let left):
      "The PIN is wrong. \(left == 1 ? "One attempt is" : "\(left) attempts are") left."
    case .locked(let until):
      "Too many wrong PINs: locked until \(until.timeOfDay(in: zone)). A manager can unlock "
        + "it with “frontdesk staff unlock”."
    case .noPIN: "This staff member has no PIN yet. A manager sets one with “frontdesk staff pin”."
    case .hasLeft: "This staff member no longer works here. Ask a manager."
    case .role(let needed):
      "This needs the role \(TermWords.english.role(needed)). Ask somebody who has it."
    case .restricted(let code):
      "The guest is restricted (\(code)): a manager gives the room. Call the manager on duty."
    case .fresh(let giver, let until):
      "\(giver) gave you your place or your PIN less than a day ago, so until "
        + "\(until.timeOfDay(in: zone)) tomorrow another manager decides on what \(giver) gave."
    case .othersPIN:
      "Somebody else set this PIN and knows it. Choose your own first: “frontdesk staff pin”."
    case .notTheOwner:
      "The store’s file belongs to somebody else on this computer. Only its owner can do this."
    case .notADemo:
      "This store was not made by “frontdesk demo”. Sign in to it without demo, or name another "
        + "file with --store."
    }
  }
}
