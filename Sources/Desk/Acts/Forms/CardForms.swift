import FrontOffice
import Hotel
import Terminal
import Widgets

/// The forms of the guest card.
struct CardForms {
  private let card: GuestCard
  private let words: DeskWords
  private let readings: Readings

  init(_ card: GuestCard, _ context: FormContext) {
    self.card = card
    words = context.words
    readings = Readings(context)
  }

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
      notes: card.dangers.isEmpty
        ? [] : [("!! " + words.alerts.stop(card.dangers), .danger)],
      [
        FormField("room", prompts.room),
        readings.dayField("nights", prompts.nights, text: "1", hint: prompts.nightsHint),
      ]
    ) { [readings] form, _, id in
      guard let departure = try? readings.day(form["nights"]), departure > today else {
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
    let (prompts, guest) = (prompts, card.guest.id)
    let fields = [
      FormField("action", prompts.forGuest, hint: prompts.forGuestHint),
      readings.gestureField("give", prompts.give, bareAmount: .delight, hint: prompts.giveHint),
    ]
    return ActForm(
      prompts.delight,
      fields,
      draftKey: "delight/\(guest)"
    ) { [readings] form, context, id in
      let action = form["action"].trimmed
      guard !action.isEmpty else { return .problem(field: "action", prompts.forGuestMissing) }
      do throws(GestureError) {
        let gestures = try readings.gestures(form["give"], bareAmount: .delight)
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
