import FrontOffice
import Hotel
import Terminal
import Widgets

/// The forms of the guest card.
struct CardForms {
  let card: GuestCard
  let words: DeskWords

  private var prompts: PromptWords { words.prompts }

  func move(_ stay: Stay) -> ActForm {
    let hint = stay.room.isEmpty ? "" : prompts.nowIn(stay.room)
    return ActForm(
      stay.status == .dueIn ? prompts.giveRoom : prompts.moveRoom,
      [FormField("room", prompts.room, hint: hint)]
    ) { form, _, id in
      .request(
        ActRequest(MoveGuest(stay.id, to: form["room"], id: id)) {
          $1.prompts.roomSaved($0.stay.room)
        }
      )
    }
  }

  func walkIn() -> ActForm {
    let (prompts, guest, today) = (prompts, card.guest.id, card.house.today)
    return ActForm(
      prompts.walkIn(CleanText(card.guest.name).text),
      notes: card.stop.map { [("!! " + words.alerts.text($0), .danger)] } ?? [],
      [
        FormField("room", prompts.room),
        FormField("nights", prompts.nights, text: "1", hint: prompts.nightsHint),
      ]
    ) { form, _, id in
      let typed = form["nights"].trimmed
      let departure =
        Day(typed) ?? Int(typed).flatMap { (1...365).contains($0) ? today.adding(days: $0) : nil }
      guard let departure, departure > today else {
        return .problem(field: "nights", prompts.nightsRule("\(today.adding(days: 2))"))
      }
      return .request(
        ActRequest(WalkIn(of: guest, room: form["room"], until: departure, id: id)) {
          $1.prompts.walkedIn($0.stay.room, $0.stay.departure)
        }
      )
    }
  }

  func retire(_ preference: Preference) -> ActForm {
    let prompts = prompts
    return ActForm(
      prompts.retire,
      notes: [(preference.marked, .strong), (prompts.retireNote, .dim)],
      [FormField("reason", prompts.reason)],
      draftKey: "retire/\(preference.id)"
    ) { form, _, id in
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      return .request(
        ActRequest(RetirePreference(preference.id, reason: reason, id: id)) { $1.prompts.retired }
      )
    }
  }

  func delight() -> ActForm {
    let (prompts, guest, policy) = (prompts, card.guest.id, card.house.policy)
    let fields = [
      FormField("action", prompts.forGuest, hint: prompts.forGuestHint),
      FormField("give", prompts.give, text: "WOW ", hint: prompts.giveHint),
    ]
    return ActForm(prompts.delight, fields, draftKey: "delight/\(guest)") { form, context, id in
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
        return .request(ActRequest(act, told: { $1.told($0) }))
      } catch {
        return .problem(field: "give", Message(error, words: context.words).cleanText)
      }
    }
  }
}
