import FrontOffice
import Hotel

extension QuestionWords {
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
      case .overwrites: "Changed meanwhile"
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
      case .overwrites: "put mine in its place"
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
      case .overwrites: "Enter: put mine in its place   any other key: leave it"
      }
    },
    stillStands: "It was done before, and stands.",
    doIt: "yes",
    anyOtherKey: "Enter does it. Any other key leaves everything as it is.",
    sureOfCheckOut: { "Check out \($0)?" },
    sureOfNoShow: { "Did \($0) not come? The stay becomes a no-show." },
    sureOfCancelling: { "Cancel the reservation of \($0)?" },
    sureOfUnlocking: { "Let \($0) try the PIN again?" },
    sureOfClosing: { "Was the guest asked, and is all well? “\($0)” is closed." },
    sureOfUndo: "Take back your newest record about this guest?"
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
    case .overwrites(let fields, let now):
      "Another desk has changed this since you read it: " + overwritten(fields, now)
        + ". Put yours in its place?"
    }
  }

  private static func overwritten(_ fields: [GuestField], _ now: Guest) -> String {
    fields.map { GuestFormWords.english.label($0) + " “\(now[$0])”" }.joined(separator: ", ")
  }
}
