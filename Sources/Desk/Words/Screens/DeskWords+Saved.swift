import FrontOffice
import Hotel
import Widgets

/// What the desk says when something was done.
extension DeskWords {
  func saved(_ resolution: Resolution) -> String {
    let given = numbers.amount(resolution.amount)
    guard resolution.status != .pending else { return card.savedPending(given) }
    return card.savedGifts(given, numbers.amount(resolution.remaining))
  }

  /// What was given for a complaint, with what became of it where the guest does not simply have it.
  func given(for incident: Incident) -> String {
    guard let status = incident.chargeStatus, ![.charged, .approved].contains(status) else {
      return incident.compensation
    }
    return incident.compensation + ", " + terms.chargeStatus(status)
  }

  /// All of a complaint: what happened, what was done, given, and by whom.
  func details(of incident: Incident) -> String {
    var parts = [incident.problem]
    if !incident.action.isEmpty { parts.append(card.done(incident.action)) }
    let given = given(for: incident)
    if !given.isEmpty { parts.append(card.given(given)) }
    if let outcome = incident.outcome { parts.append(terms.outcome(outcome)) }
    if let staff = incident.staff { parts.append(card.logged(staff.rawValue)) }
    return parts.joined(separator: ". ")
  }

  /// A charge, in the colour of what became of it.
  func told(_ result: ActResult<Resolution>) -> (text: String, role: Role) {
    let text = result.isRepeated ? questions.stillStands : saved(result.receipt)
    return (text, result.receipt.status == .pending ? .late : .strong)
  }
}
