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

  /// A charge, in the colour of what became of it.
  func told(_ result: ActResult<Resolution>) -> (text: String, role: Role) {
    let text = result.isRepeated ? questions.stillStands : saved(result.receipt)
    return (text, result.receipt.status == .pending ? .warning : .ok)
  }
}
