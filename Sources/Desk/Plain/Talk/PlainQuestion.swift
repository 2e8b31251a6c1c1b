import FrontOffice
import Hotel

/// A question before an act, asked in lines.
struct PlainQuestion {
  private let question: Question
  private let session: PlainSession

  init(_ question: Question, _ session: PlainSession) {
    self.question = question
    self.session = session
  }

  private var talk: PlainTalk { session.talk }

  /// The answer; nothing when the act is to be left.
  func answer() throws -> Bool? {
    let words = session.desk.questions
    switch question {
    case .consent: return try talk.confirms(words.text(question))
    case .stop(let dangers):
      talk.say(PlainCardText.stop(dangers, session.desk))
      if try talk.confirms(words.text(question)) { return true }
      talk.say(session.words.checkIn.mustRead)
      return nil
    case .duplicates(let found):
      let speaker = GuestSentence(desk: session.desk, house: try session.house)
      for duplicate in found {
        let reasons = duplicate.reasons.map(session.desk.terms.duplicate)
        let maybe = session.words.profile.maybe(duplicate, reasons.joined(separator: ", "))
        talk.say(maybe + " " + speaker.sentence(duplicate.line))
      }
      return try talk.confirms(session.words.profile.isNobody) ? true : nil
    case .overLimit: return try talk.confirms(words.text(question)) ? true : nil
    case .leavesEarly, .closesEarly, .overwrites:
      return try talk.confirms(words.text(question) + " " + words.heading(question)) ? true : nil
    }
  }
}
