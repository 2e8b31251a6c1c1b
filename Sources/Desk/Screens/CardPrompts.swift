import Hotel
import Storage
import Terminal
import Widgets

/// The small boxes of the guest card.
enum CardPrompts {
  static func move(_ stay: Stay) -> PromptScreen {
    PromptScreen(
      stay.status == .dueIn ? "Give a room" : "Move to another room",
      form: Form([FormField("room", "Room", text: "", hint: "now: \(stay.room)")])
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "room", "sign in first") }
      let (id, room) = (stay.id, form["room"])
      return .work { store throws(StoreError) in
        .stay(try store.move(id, to: room, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return "Saved: room \(stay.room). u undoes"
    }
  }

  /// Somebody who is booked for longer is not sent away by one key.
  static func leavesEarly(_ stay: Stay) -> PromptScreen {
    let words: [(String, Role)] = [
      ("Due out on \(longDate(stay.departure)), room \(stay.room).", .strong)
    ]
    let id = stay.id
    return PromptScreen(
      "Check out before the time?",
      words,
      form: Form([FormField("sure", "Leaves today", options: ["yes", "no"], selected: 0)])
    ) { form, desk in
      guard let session = desk.session, form["sure"] == "yes" else {
        return .problem(field: "sure", "Esc goes back")
      }
      return .work { store throws(StoreError) in
        .stay(try store.checkOut(id, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return "Saved: checked out of room \(stay.room). u undoes"
    }
  }

  static func walkIn(_ card: GuestCard) -> PromptScreen {
    let warning: [(String, Role)] = card.stop.map { [("!! " + $0.text, .danger)] } ?? []
    let form = Form([
      FormField("room", "Room"),
      FormField("nights", "Nights", text: "1", hint: "a number, or the date of departure"),
    ])
    let guest = card.guest.id
    return PromptScreen("Walk-in: \(CleanText(card.guest.name).text)", warning, form: form) {
      form,
      desk in
      guard let session = desk.session, let today = desk.place?.today else {
        return .problem(field: "room", "sign in first")
      }
      let typed = form["nights"].trimmed
      let departure =
        Day(typed) ?? Int(typed).flatMap { (1...365).contains($0) ? today.adding(days: $0) : nil }
      guard let departure, departure > today else {
        return .problem(field: "nights", "1 to 365, or a date such as \(today.adding(days: 2))")
      }
      let room = form["room"]
      return .work { store throws(StoreError) in
        .stay(try store.walkIn(guest, room: room, until: departure, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return "Saved: walked in, room \(stay.room) until \(shortDate(stay.departure))"
    }
  }

  static func retire(_ preference: Preference) -> PromptScreen {
    let id = preference.id
    let words: [(String, Role)] = [
      (PreferenceWordsOnCard.marked(preference), .strong),
      ("It leaves the card and stays in the record with your reason.", .dim),
    ]
    return PromptScreen(
      "No longer applies",
      words,
      form: Form([FormField("reason", "Reason")]),
      draftPlace: "retire/\(id)"
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "reason", "sign in first") }
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", "say why in a few words") }
      return .work { store throws(StoreError) in
        .preference(try store.retire(id, reason: reason, by: session))
      }
    } done: { _ in
      "Saved: retired. u undoes"
    }
  }

  static func delight(_ card: GuestCard) -> PromptScreen {
    let guest = card.guest.id
    let policy = card.place.policy
    let form = Form([
      FormField("action", "For the guest", hint: "what you do, in a few words"),
      FormField("give", "Give", text: "WOW ", hint: "kind and amount: wow 60, amn 40"),
    ])
    return PromptScreen("Delight, no complaint", form: form, draftPlace: "delight/\(guest)") {
      form,
      desk in
      guard let session = desk.session else { return .problem(field: "action", "sign in first") }
      let action = form["action"].trimmed
      guard !action.isEmpty else { return .problem(field: "action", "say what you do") }
      do throws(CompensationError) {
        let gifts = try GiftLine.gifts(in: form["give"], under: policy)
        guard !gifts.isEmpty else { return .problem(field: "give", "kind and amount: wow 60") }
        return .work { store throws(StoreError) in
          .resolved(try store.delight(guest, action: action, gifts: gifts, by: session))
        }
      } catch {
        return .problem(field: "give", Message(error).cleanText)
      }
    } done: { answer in
      guard case .resolved(let resolution) = answer else { return "" }
      return CardWords.saved(resolution)
    }
  }
}

/// Several gifts on one line, as clerks type them: `fbc 120, amn 40`.
enum GiftLine {
  static func gifts(
    in text: String,
    under policy: ChainPolicy
  ) throws(CompensationError) -> [Compensation] {
    var gifts: [Compensation] = []
    // A comma between two digits is part of a wrong amount and no separator: it is told as such.
    for part in parts(of: text) {
      gifts.append(try Compensation(parsing: part, under: policy))
    }
    return gifts
  }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = [""]
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      if character == ";" || (character == "," && !isBetweenDigits) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}

/// What the desk says when something was done.
enum CardWords {
  static func saved(_ resolution: Resolution) -> String {
    switch resolution.status {
    case .pending:
      "Saved, pending: \(resolution.amount.grouped) waits for a manager"
    default:
      "Saved: \(resolution.amount.grouped) given, \(resolution.remaining.grouped) left. u undoes"
    }
  }

  /// What was taken back, in words.
  private static func undone(_ action: String) -> String {
    switch action {
    case "prefer": "the preference"
    case "confirm": "the confirmation of"
    case "retire": "the retirement:"
    case "resolve", "incident open": "the complaint:"
    case "incident close": "the closing of"
    case "wow": "the delight:"
    case "setup": "the set-up:"
    case "trace add", "trace done", "trace reopen": "the trace for"
    default: "the \(action),"
    }
  }

  static func done(_ answer: DeskAnswer, _ action: Command.ID?, _ theme: Theme) -> String {
    switch answer {
    case .preference(let preference):
      "Saved: “\(preference.text)” still applies. u undoes"
    case .incident: "Saved: complaint closed. u undoes"
    case .undone(let line): "Undone: \(undone(line.action)) \(line.detail)"
    case .stay(let stay):
      action == .noShow
        ? "Saved: no-show. u undoes" : "Saved: checked out of room \(stay.room). u undoes"
    default: "Saved"
    }
  }
}
