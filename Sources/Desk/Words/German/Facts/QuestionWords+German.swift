import FrontOffice
import Hotel

extension QuestionWords {
  static let german = QuestionWords(
    title: "Frage",
    yesKeys: ["j", "y"],
    noKey: "n",
    heading: { question in
      switch question {
      case .consent: "Dürfen wir es behalten?"
      case .stop: "STOP"
      case .duplicates: "Vielleicht kennen wir diesen Gast"
      case .overLimit: "Über der Grenze"
      case .leavesEarly: "Vor der Zeit auschecken?"
      case .closesEarly: "Den Tag vor seinem Ende abschließen?"
      case .overwrites: "Inzwischen geändert"
      }
    },
    text: germanText,
    yes: { question in
      switch question {
      case .consent: "ja, behalten"
      case .stop: "gelesen"
      case .duplicates: "niemand davon: neu anlegen"
      case .overLimit: "Manager fragen"
      case .leavesEarly: "reist heute ab"
      case .closesEarly: "abschließen"
      case .overwrites: "durch meines ersetzen"
      }
    },
    no: { question in
      switch question {
      case .consent(let wish): wish.polarity == .allergy ? "noch nicht" : "nur dieser Aufenthalt"
      default: nil
      }
    },
    answers: { question in
      switch question {
      case .consent(let wish):
        wish.polarity == .allergy
          ? "j: ja, zu den Akten   n: noch nicht, wieder fragen   Esc: gar nicht"
          : "j: ja, zu den Akten   n: nur dieser Aufenthalt   Esc: gar nicht"
      case .stop: "Enter: gelesen, und Küche und Housekeeping wissen es."
      case .duplicates: "n: niemand davon"
      case .overLimit: "j: speichern, ein Manager entscheidet"
      case .leavesEarly: "Enter: reist heute ab   jede andere Taste: bleibt"
      case .closesEarly: "Enter: abschließen   jede andere Taste: noch nicht"
      case .overwrites: "Enter: durch meines ersetzen   jede andere Taste: lassen"
      }
    },
    stillStands: "Das war schon getan und gilt.",
    doIt: "ja",
    anyOtherKey: "Enter tut es. Jede andere Taste lässt alles, wie es ist.",
    sureOfCheckOut: { "\($0) auschecken?" },
    sureOfNoShow: { "\($0) kam nicht? Der Aufenthalt wird ein No-Show." },
    sureOfCancelling: { "Die Reservierung von \($0) stornieren?" },
    sureOfUnlocking: { "\($0) die PIN wieder versuchen lassen?" },
    sureOfClosing: { "Wurde der Gast gefragt, und ist alles gut? „\($0)“ wird abgeschlossen." },
    sureOfUndo: "Ihren letzten Eintrag zu diesem Gast zurücknehmen?"
  )

  @Sendable private static func germanText(_ question: Question) -> String {
    switch question {
    case .consent(let wish):
      "Bei „\(wish.marked)“ geht es um Gesundheit, Glauben oder Beweglichkeit: Ist der Gast "
        + "einverstanden, dass wir es behalten?"
    case .stop: "Ist das gelesen, und wissen Küche und Housekeeping Bescheid?"
    case .duplicates(let found):
      "Ist es jemand davon? "
        + found.map { "\($0.guest.id) \($0.guest.name)" }
        .joined(separator: ", ")
    case .overLimit(let excess, let remaining):
      "Das sind \(excess) mehr als die \(remaining), die übrig sind. Soll ein Manager entscheiden?"
    case .leavesEarly(let day): "Der Gast ist bis \(DateWords.german.long(day)) gebucht."
    case .closesEarly(let day, let now):
      "Im Hotel ist es \(timeOfDay(now.minutes)) am \(DateWords.german.short(now.day)); "
        + "\(DateWords.german.long(day)) ist noch nicht vorbei."
    case .overwrites(let fields, let now):
      "Ein anderer Platz hat inzwischen geändert: " + overwritten(fields, now)
        + ". Durch Ihres ersetzen?"
    }
  }

  private static func overwritten(_ fields: [GuestField], _ now: Guest) -> String {
    fields.map { GuestFormWords.german.label($0) + " „\(now[$0])“" }.joined(separator: ", ")
  }
}
