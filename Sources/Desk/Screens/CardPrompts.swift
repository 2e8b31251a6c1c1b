import Hotel
import Storage
import Terminal
import Widgets

/// The small boxes of the guest card.
enum CardPrompts {
  static func move(_ stay: Stay, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let hint = stay.room.isEmpty ? "" : prompts.nowIn(stay.room)
    return PromptScreen(
      stay.status == .dueIn ? prompts.giveRoom : prompts.moveRoom,
      form: Form([
        FormField(
          "room",
          prompts.room,
          text: "",
          hint: hint
        )
      ])
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "room", prompts.signInFirst) }
      let (id, room) = (stay.id, form["room"])
      return .work { store throws(StoreError) in
        .stay(try store.move(id, to: room, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return prompts.roomSaved(stay.room)
    }
  }

  /// Somebody who is booked for longer is not sent away by one key.
  static func leavesEarly(_ stay: Stay, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let id = stay.id
    return PromptScreen(
      prompts.leavesEarly,
      [(prompts.dueOut(stay.departure, stay.room), .strong)],
      form: Form([
        FormField(
          "sure",
          prompts.leavesToday,
          options: ["yes", "no"],
          shownAs: [prompts.yes, prompts.no],
          selected: 0
        )
      ])
    ) { form, desk in
      guard let session = desk.session, form["sure"] == "yes" else {
        return .problem(field: "sure", prompts.escapeGoesBack)
      }
      return .work { store throws(StoreError) in
        .stay(try store.checkOut(id, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return words.card.checkedOut(stay.room)
    }
  }

  static func walkIn(_ card: GuestCard, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let warning: [(String, Role)] =
      card.stop.map { [("!! " + words.alerts.text($0), .danger)] } ?? []
    let form = Form([
      FormField("room", prompts.room),
      FormField("nights", prompts.nights, text: "1", hint: prompts.nightsHint),
    ])
    let guest = card.guest.id
    let title = prompts.walkIn(CleanText(card.guest.name).text)
    return PromptScreen(title, warning, form: form) { form, desk in
      guard let session = desk.session, let today = desk.house?.today else {
        return .problem(field: "room", prompts.signInFirst)
      }
      let typed = form["nights"].trimmed
      let departure =
        Day(typed) ?? Int(typed).flatMap { (1...365).contains($0) ? today.adding(days: $0) : nil }
      guard let departure, departure > today else {
        return .problem(field: "nights", prompts.nightsRule("\(today.adding(days: 2))"))
      }
      let room = form["room"]
      return .work { store throws(StoreError) in
        .stay(try store.walkIn(guest, room: room, until: departure, by: session))
      }
    } done: { answer in
      guard case .stay(let stay) = answer else { return "" }
      return prompts.walkedIn(stay.room, stay.departure)
    }
  }

  static func retire(_ preference: Preference, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let id = preference.id
    return PromptScreen(
      prompts.retire,
      [(preference.marked, .strong), (prompts.retireNote, .dim)],
      form: Form([FormField("reason", prompts.reason)]),
      draftKey: "retire/\(id)"
    ) { form, desk in
      guard let session = desk.session else {
        return .problem(field: "reason", prompts.signInFirst)
      }
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      return .work { store throws(StoreError) in
        .preference(try store.retire(id, reason: reason, by: session))
      }
    } done: { _ in
      prompts.retired
    }
  }

  static func delight(_ card: GuestCard, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let guest = card.guest.id
    let policy = card.house.policy
    let form = Form([
      FormField("action", prompts.forGuest, hint: prompts.forGuestHint),
      FormField("give", prompts.give, text: "WOW ", hint: prompts.giveHint),
    ])
    return PromptScreen(prompts.delight, form: form, draftKey: "delight/\(guest)") {
      form,
      desk in
      guard let session = desk.session else {
        return .problem(field: "action", prompts.signInFirst)
      }
      let action = form["action"].trimmed
      guard !action.isEmpty else { return .problem(field: "action", prompts.forGuestMissing) }
      do throws(GestureError) {
        let gestures = try GiftLine.gestures(in: form["give"], under: policy)
        guard !gestures.isEmpty else { return .problem(field: "give", prompts.giveMissing) }
        return .work { store throws(StoreError) in
          .resolved(try store.delight(guest, action: action, gestures: gestures, by: session))
        }
      } catch {
        return .problem(field: "give", Message(error, words: words).cleanText)
      }
    } done: { answer in
      guard case .resolved(let resolution) = answer else { return "" }
      return words.saved(resolution)
    }
  }
}

/// Several gifts on one line, as clerks type them: `fbc 120, amn 40`.
enum GiftLine {
  static func gestures(
    in text: String,
    under policy: ChainPolicy
  ) throws(GestureError) -> [Gesture] {
    var gestures: [Gesture] = []
    // A comma between two digits is part of a wrong amount and no separator: it is told as such.
    for part in parts(of: text) {
      gestures.append(try Gesture(parsing: part, under: policy))
    }
    return gestures
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
