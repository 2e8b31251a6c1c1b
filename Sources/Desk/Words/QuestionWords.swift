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
  let takenBack: String
}

extension QuestionWords {
  /// What must be read, word for word.
  func banner(_ question: Question, _ alerts: AlertWords) -> String? {
    guard case .stop(let dangers) = question else { return nil }
    return alerts.stop(dangers)
  }

  /// What is said of an act that was told again; nothing of one that was done now.
  func repeated(_ repetition: Repetition) -> String? {
    switch repetition {
    case .first: nil
    case .repeated: stillStands
    case .takenBack: takenBack
    }
  }

  static let english = QuestionWords(
    title: "Question",
    yesKeys: ["y"],
    noKey: "n",
    heading: { question in
      switch question {
      case .consent: "May we keep it?"
      case .stop: "STOP"
      case .duplicates: "We may know this guest"
      case .overLimit: "Over the limit"
      case .leavesEarly: "Check out before the time?"
      case .closesEarly: "Close the day before its end?"
      }
    },
    text: englishText,
    yes: { question in
      switch question {
      case .consent: "yes, keep it"
      case .stop: "I have read this"
      case .duplicates: "nobody of these: make new"
      case .overLimit: "ask a manager"
      case .leavesEarly: "leaves today"
      case .closesEarly: "close it"
      }
    },
    no: { question in
      switch question {
      case .consent(let wish): wish.polarity == .allergy ? "not yet" : "no, this stay only"
      default: nil
      }
    },
    answers: { question in
      switch question {
      case .consent(let wish):
        wish.polarity == .allergy
          ? "y: yes, on file   n: not yet, ask again   Esc: not at all"
          : "y: yes, on file   n: only for this stay   Esc: not at all"
      case .stop: "Enter: I have read this, and kitchen and housekeeping know."
      case .duplicates: "n: nobody of these"
      case .overLimit: "y: save it, a manager decides"
      case .leavesEarly: "Enter: leaves today   any other key: stays"
      case .closesEarly: "Enter: close it   any other key: not yet"
      }
    },
    stillStands: "It was done before, and stands.",
    takenBack: "It was done before and taken back since: nothing of it stands."
  )

  @Sendable private static func englishText(_ question: Question) -> String {
    switch question {
    case .consent(let wish):
      "“\(wish.marked)” is about health, belief or mobility: does the guest agree that we keep it?"
    case .stop: "Have you read this, and do kitchen and housekeeping know?"
    case .duplicates(let found):
      "Is it one of these? "
        + found.map { "\($0.guest.id) \($0.guest.name)" }
        .joined(separator: ", ")
    case .overLimit(let excess, let remaining):
      "That is \(excess) more than the \(remaining) that is left. Shall a manager decide?"
    case .leavesEarly(let day): "The guest is booked until \(DateWords.english.long(day))."
    case .closesEarly(let day, let now):
      "It is \(timeOfDay(now.minutes)) on \(DateWords.english.short(now.day)) at the hotel; "
        + "\(DateWords.english.long(day)) is not over."
    }
  }
}
