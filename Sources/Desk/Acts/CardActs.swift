import FrontOffice
import Hotel

/// What the commands of a guest's card do, at any door.
struct CardActs {
  let card: GuestCard
  /// The wish that is meant.
  var preference: Preference?
  /// The complaint that is meant.
  var incident: Incident?
  /// The stay whose reservation is meant.
  var stay: Stay?

  func start(_ command: Command.ID, _ context: FormContext) -> ActStart? {
    guard case .act(let act) = command else {
      return command == .putRight ? incident.map { .incident($0, staysOpen: false) } : nil
    }
    let forms = CardForms(card, context)
    switch act {
    case .recordPreference: return .preference
    case .resolveIncident: return .incident(nil, staysOpen: false)
    case .openIncident: return .incident(nil, staysOpen: true)
    case .editGuest: return .profile
    case .checkIn: return .checkIn
    case .giveDelight: return .form(forms.delight())
    case .walkIn: return .form(forms.walkIn())
    case .retirePreference: return preference.map { .form(forms.retire($0)) }
    case .changeStay: return stay.map { .form(forms.change($0)) }
    case .reinstateStay: return stay.map { forms.reinstatement(of: $0) }
    case .move: return card.current.map { .form(forms.move($0)) }
    case .export: return .form(PrivacyForms.export(card.guest, context.words))
    case .erase: return .form(PrivacyForms.erase(card.guest, context.words))
    default:
      guard let request = request(act, context) else { return nil }
      return question(before: act, context.words.questions).map { .sure($0, request) }
        ?? .request(request)
    }
  }

  /// What is asked for one Enter, or a yes: it can't be taken back, or the guest notices.
  private func question(before act: ActName, _ words: QuestionWords) -> String? {
    let name = card.guest.spokenName
    switch act {
    // Whoever leaves early is asked about by the act.
    case .checkOut where card.current.map { $0.departure <= card.house.today } ?? true:
      return words.sureOfCheckOut(name)
    case .noShow: return words.sureOfNoShow(name)
    case .cancelStay: return words.sureOfCancelling(name)
    case .closeIncident: return incident.map { words.sureOfClosing($0.problem) }
    default: return nil
    }
  }

  /// What needs no more than to be asked for.
  private func request(_ act: ActName, _ context: FormContext) -> (any DoorRequest)? {
    let id = context.newActID()
    switch act {
    case .confirmPreference:
      return preference.map {
        ActRequest(ConfirmPreference($0.id, id: id)) { $1.card.stillApplies($0.text) }
      }
    case .closeIncident:
      return incident.map {
        ActRequest(CloseIncident($0.id, id: id)) { $1.card.incidentClosed }
      }
    case .undo:
      return ActRequest(Undo(on: card.guest.id, id: id)) {
        $1.card.undone($1.trail.thing($0.act, $0.facts))
      }
    case .checkOut:
      return card.current.map {
        ActRequest(CheckOut($0.id, id: id)) { $1.card.checkedOut($0.stay.room) }
      }
    case .noShow:
      return card.current.map {
        ActRequest(MarkNoShow($0.id, id: id)) { $1.card.noShowSaved }
      }
    case .cancelStay:
      return stay.map {
        ActRequest(CancelStay($0.id, id: id)) { $1.prompts.cancelled }
      }
    default: return nil
    }
  }
}
