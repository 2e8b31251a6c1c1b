import Hotel
import Storage

/// What the desk says when something was done.
extension DeskWords {
  func saved(_ resolution: Resolution) -> String {
    let given = numbers.amount(resolution.amount)
    guard resolution.status != .pending else { return card.savedPending(given) }
    return card.savedGifts(given, numbers.amount(resolution.remaining))
  }

  func done(_ answer: DeskAnswer, _ action: Command.ID?) -> String {
    switch answer {
    case .preference(let preference): card.stillApplies(preference.text)
    case .incident: card.complaintClosed
    case .undone(let line): card.undone(line.action, line.detail)
    case .stay(let stay): action == .noShow ? card.noShowSaved : card.checkedOut(stay.room)
    default: card.saved
    }
  }
}
