import FrontOffice
import Hotel
import Terminal
import Widgets

/// The forms of the guest card.
struct CardForms {
  private let card: GuestCard
  private let words: DeskWords
  private let readings: Readings
  private let newActID: () -> ActID

  init(_ card: GuestCard, _ context: FormContext) {
    self.card = card
    words = context.words
    newActID = context.newActID
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
        ? [] : [("!! " + words.alerts.stop(card.dangers), .stop)],
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

  /// Other dates for a reservation; for somebody in house another departure.
  func change(_ stay: Stay) -> ActForm {
    let prompts = prompts
    let departure = dayField("departure", prompts.departure, stay.departure)
    let arrival = dayField("arrival", prompts.arrival, stay.arrival)
    return ActForm(
      prompts.changeStay,
      stay.status == .dueIn ? [arrival, departure] : [departure]
    ) { [readings] form, context, id in
      var days: [String: Day] = ["arrival": stay.arrival]
      for field in form.fields {
        do throws(ReadingError) {
          days[field.id] = try readings.day(form[field.id], orUnchanged: days[field.id])
        } catch {
          return .problem(field: field.id, context.words.errors.day(error))
        }
      }
      let act = ChangeStay(stay.id, arrival: days["arrival"], departure: days["departure"], id: id)
      return .request(
        ActRequest(act) { $1.prompts.datesSaved($0.stay.arrival, $0.stay.departure) }
      )
    }
  }

  /// A reservation that holds again; one whose nights are over has a new departure.
  func reinstatement(of stay: Stay) -> ActStart {
    let (prompts, today) = (prompts, card.house.today)
    func request(_ departure: Day?, _ id: ActID) -> any DoorRequest {
      ActRequest(ReinstateStay(stay.id, departure: departure, id: id)) {
        $1.prompts.reinstated($0.stay.departure)
      }
    }
    guard stay.departure <= today else { return .request(request(nil, newActID())) }
    return .form(
      ActForm(
        prompts.reinstate,
        [dayField("departure", prompts.departure, today.adding(days: 1))]
      ) { [readings] form, context, id in
        do throws(ReadingError) {
          return .request(request(try readings.day(form["departure"]), id))
        } catch {
          return .problem(field: "departure", context.words.errors.day(error))
        }
      }
    )
  }

  private func dayField(_ id: String, _ label: String, _ day: Day) -> FormField {
    readings.dayField(id, label, text: "\(day)", hint: prompts.dayHint)
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
