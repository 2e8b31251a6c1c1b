import Glibc
import Hotel
package import Storage

/// The store's errors in words.
extension Message {
  /// - Parameters:
  ///   - error: what the store said.
  ///   - zone: the time zone in which times are told; UTC without one.
  package init(_ error: StoreError, zone: String? = nil) {
    switch error {
    case .unknown(let subject, let id): self = Message.unknown(subject, id)
    case .refused(let refusal): self.init(refusal)
    case .denied(let denial): self.init(denial, zone: zone)
    case .missing(let path), .unreachable(let path, _), .networkFileSystem(let path),
      .foreign(let path), .corrupt(let path), .newer(let path, _), .exists(let path):
      self = Message.words(forFileAt: path, error)
    case .busy(let holder):
      self.init("Another desk (\(holder)) is writing and nothing was saved. Try again.", .tryAgain)
    case .diskFull:
      self.init("The disk is full and nothing was saved. Make room and try again.", .inputOutput)
    case .inputOutput(let code):
      self.init(
        "The store could not be read or written (\(Message.reason(code))). Check the disk.",
        .inputOutput
      )
    case .notSaved(let code):
      self.init(
        "The disk failed while saving (\(Message.reason(code))); nothing was saved. Try again.",
        .inputOutput
      )
    case .statement(let message):
      self.init(
        "The program asked the store wrongly (\(message)). Please report this.",
        .inputOutput
      )
    }
  }

  private static func words(forFileAt path: String, _ error: StoreError) -> Message {
    switch error {
    case .missing:
      Message(
        "There is no store at \(path). Run “frontdesk init”, or name another with --store.",
        .unavailable
      )
    case .networkFileSystem:
      Message(
        "\(path) lies on a network file system, where several hosts would spoil one store. "
          + "Use a folder of this computer.",
        .unavailable
      )
    case .foreign:
      Message("\(path) is no store of Front Desk. Name another with --store.", .badData)
    case .corrupt:
      Message(
        "\(path) is damaged. Run “frontdesk check”, and go back to the latest backup.",
        .badData
      )
    case .newer(_, let version):
      Message(
        "\(path) was written by a newer Front Desk (version \(version) of the store). "
          + "Update this program.",
        .badData
      )
    case .exists:
      Message("\(path) exists already. Name another file.", .no)
    case .unreachable(_, let code):
      Message(
        "\(path) can't be opened (\(reason(code))). Check its owner and its folder.",
        .unavailable
      )
    default:
      preconditionFailure("no error of a file: \(error)")
    }
  }

  package init(_ denial: StoreError.Denial, zone: String? = nil) {
    let text =
      switch denial {
      case .unknownStaff:
        "Nobody of that staff id works here. Check the id, or ask a manager."
      case .wrongPIN(let left):
        "The PIN is wrong. \(left == 1 ? "One attempt is" : "\(left) attempts are") left."
      case .locked(let until):
        "Too many wrong PINs: locked until \(Message.time(until, in: zone)). A manager can unlock "
          + "it with “frontdesk staff unlock”."
      case .noPIN:
        "This staff member has no PIN yet. A manager sets one with “frontdesk staff pin”."
      case .hasLeft:
        "This staff member no longer works here. Ask a manager."
      case .role(let needed):
        "This needs the role \(Message.name(of: needed)). Ask somebody who has it."
      case .notADemo:
        "This store was not made by “frontdesk demo”. Sign in to it without demo, or name another "
          + "file with --store."
      }
    self.init(text, .notAllowed)
  }

  package init(_ refusal: StoreError.Refusal) {
    switch refusal {
    case .text(let field, let finding):
      self.init(Message.refusal(of: finding, in: field), .badData)
    case .money(let error):
      self.init(error)
    case .compensation(let error):
      self.init(error)
    case .malformed(let field, let value, let expected):
      let what = value.isEmpty ? "The \(field) is not right" : "“\(value)” is no \(field)"
      self.init("\(what): it must be \(expected).", .usage)
    case .ownCharge:
      self.init("Nobody decides on their own spend. Ask another manager.", .notAllowed)
    default:
      self.init(Message.words(for: refusal), .no)
    }
  }

  /// The refusals that are a plain no.
  private static func words(for refusal: StoreError.Refusal) -> String {
    switch refusal {
    case .roomTaken(let room, _):
      "Somebody is in room \(room). Choose another, or check them out first."
    case .roomMissing:
      "No room was named and none is reserved. Give one with --room."
    case .wrongStatus(let status):
      "The stay is \(words(for: status)), so this can't be done with it."
    case .notDueYet(let day):
      "The stay begins on \(longDate(day)), not today. Change the reservation first."
    case .otherProperty(let code):
      "The stay belongs to \(code). Work from that hotel with --property \(code)."
    case .alreadyDecided(let status):
      "It was decided before: \(status.rawValue). Nothing was changed."
    case .alreadyRetired: "The preference was retired before. Record it anew if it holds again."
    case .alreadyClosed: "The complaint was closed before. Nothing was changed."
    case .alreadyInHouse: "The guest is in house already. Use move for another room."
    case .nothingToUndo:
      "There is nothing of yours to take back here in this sign-in and business date."
    case .actedOn(let staff):
      "\(staff) has acted on it since, so it can't be taken back. Record what holds now."
    case .overLimit(let excess, let remaining):
      "The limit would be passed by \(excess): \(remaining) is left. Nothing was saved. Give less, "
        + "or leave out --no-approval so that a manager decides."
    case .arrivalsOpen(let count):
      "\(count) arrivals are still open. Check them in or mark them as no-shows."
    case .staffExists: "That staff id is in use. Choose another."
    case .oneself: "You can't take yourself off the list. Another manager can."
    case .stopNotAcknowledged: "The STOP banner has not been acknowledged. Read it first."
    case .traceResolved: "The trace was done before. Nothing was changed."
    case .traceNotResolved: "The trace is still to be done. Nothing was changed."
    case .noSetUp:
      "The preference is nothing to be set up for that stay. See “arrivals --plain --json”."
    case .text, .money, .compensation, .malformed, .ownCharge: ""
    }
  }

  private static func unknown(_ subject: StoreError.Subject, _ id: String) -> Message {
    switch subject {
    case .property:
      Message("No property has the code “\(id)”. Check the code.", .usage)
    case .timeZone:
      Message("“\(id)” is no time zone of this system. Write one such as Europe/Lisbon.", .usage)
    case .guest:
      Message("No guest has the number “\(id)”. Find it with “frontdesk lookup”.", .no)
    case .stay:
      Message(
        "“\(id)” means no stay here. Give a stay, confirmation or guest number of this hotel.",
        .no
      )
    case .staff, .preference, .incident, .charge, .trace:
      Message("There is no \(subject.rawValue) “\(id)”. Check the id.", .no)
    }
  }
}
