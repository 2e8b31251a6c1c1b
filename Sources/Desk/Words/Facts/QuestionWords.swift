import FrontOffice
import Hotel

/// What is asked before an act, at every door.
struct QuestionWords: Sendable {
  let title: String
  /// The first is shown.
  let yesKeys: [Character]
  let noKey: Character
  let heading: @Sendable (Question) -> String
  let text: @Sendable (Question) -> String
  /// What a yes does.
  let yes: @Sendable (Question) -> String
  /// What a no does; nothing when there is only a yes and the way back.
  let no: @Sendable (Question) -> String?
  /// The line that tells the keys.
  let answers: @Sendable (Question) -> String
  /// Said of an act that had been done before.
  let stillStands: String

  // What is asked for one Enter.
  let doIt: String
  let anyOtherKey: String
  let sureOfCheckOut: TextPhrase
  let sureOfNoShow: TextPhrase
  let sureOfCancelling: TextPhrase
  let sureOfUnlocking: TextPhrase
  let sureOfClosing: TextPhrase
  let sureOfUndo: String
}

extension QuestionWords {
  /// What must be read, word for word.
  func banner(_ question: Question, _ alerts: AlertWords) -> String? {
    guard case .stop(let dangers) = question else { return nil }
    return alerts.stop(dangers)
  }
}
