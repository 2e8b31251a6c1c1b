import FrontOffice
import Hotel
import Terminal
import Widgets

/// The small boxes of the guest card.
enum CardPrompts {
  static func move(_ stay: Stay, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    let hint = stay.room.isEmpty ? "" : prompts.nowIn(stay.room)
    return PromptScreen(
      stay.status == .dueIn ? prompts.giveRoom : prompts.moveRoom,
      form: Form([FormField("room", prompts.room, text: "", hint: hint)])
    ) { form, _, id in
      .act(
        ActScreen(MoveGuest(stay.id, to: form["room"], id: id)) {
          $1.prompts.roomSaved($0.stay.room)
        }
      )
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
    let today = card.house.today
    let title = prompts.walkIn(CleanText(card.guest.name).text)
    return PromptScreen(title, warning, form: form) { form, _, id in
      let typed = form["nights"].trimmed
      let departure =
        Day(typed) ?? Int(typed).flatMap { (1...365).contains($0) ? today.adding(days: $0) : nil }
      guard let departure, departure > today else {
        return .problem(field: "nights", prompts.nightsRule("\(today.adding(days: 2))"))
      }
      return .act(
        ActScreen(WalkIn(of: guest, room: form["room"], until: departure, id: id)) {
          $1.prompts.walkedIn($0.stay.room, $0.stay.departure)
        }
      )
    }
  }

  static func retire(_ preference: Preference, _ words: DeskWords) -> PromptScreen {
    let prompts = words.prompts
    return PromptScreen(
      prompts.retire,
      [(preference.marked, .strong), (prompts.retireNote, .dim)],
      form: Form([FormField("reason", prompts.reason)]),
      draftKey: "retire/\(preference.id)"
    ) { form, _, id in
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      return .act(
        ActScreen(RetirePreference(preference.id, reason: reason, id: id)) { $1.prompts.retired }
      )
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
    return PromptScreen(prompts.delight, form: form, draftKey: "delight/\(guest)") { form, _, id in
      let action = form["action"].trimmed
      guard !action.isEmpty else { return .problem(field: "action", prompts.forGuestMissing) }
      do throws(GestureError) {
        let gestures = try GestureLine.gestures(in: form["give"], under: policy)
        guard !gestures.isEmpty else { return .problem(field: "give", prompts.giveMissing) }
        let act = GiveDelight(
          to: guest,
          action: action,
          gestures: gestures,
          id: id,
          answers: Answers(beforehand: [.overLimit: true])
        )
        return .act(ActScreen(act, told: { $1.told($0) }))
      } catch {
        return .problem(field: "give", Message(error, words: words).cleanText)
      }
    }
  }
}
