import FrontOffice
import Hotel
import Widgets

/// Who answers a form, where, and when.
struct FormContext {
  let house: House
  let session: Session
  let now: Instant
  let words: DeskWords

  /// Why a command is closed to whoever is signed in.
  func refusal(for duty: Duty) -> String? {
    session.may(duty) ? nil : words.refusals.needs(duty.role)
  }

  func newActID() -> ActID { ActID(at: now) }
}

/// A few questions, and the act that follows from the answers: a box on the screen, lines without one.
struct ActForm {
  /// What the answers lead to.
  enum Reading {
    /// An answer that can't be used, by the name of its field.
    case problem(field: String, String)
    case request(any DoorRequest)
  }

  let title: String
  /// What is to be known before anybody answers.
  var notes: [(text: String, role: Role)] = []
  let form: Form
  /// Where half-written answers are kept, if they are.
  var draftKey: String?
  /// What the last Enter does, where it is no saving.
  var doing: String?
  /// Reads the answers, and makes of them the act of this id.
  let read: (Form, FormContext, ActID) -> Reading

  init(
    _ title: String,
    notes: [(text: String, role: Role)] = [],
    _ fields: [FormField],
    draftKey: String? = nil,
    doing: String? = nil,
    read: @escaping (Form, FormContext, ActID) -> Reading
  ) {
    self.title = title
    self.notes = notes
    form = Form(fields)
    self.draftKey = draftKey
    self.doing = doing
    self.read = read
  }
}

/// Where a command leads, at whatever door it was given.
enum ActStart {
  case request(any DoorRequest)
  /// What can't be taken back, or what others notice at once: one Enter does it, after the question.
  case sure(String, any DoorRequest)
  case form(ActForm)
  /// The guest's card has questions of its own for these.
  case preference
  case incident(Incident?, staysOpen: Bool)
  case checkIn
  case profile
}
