import FrontOffice
import Hotel
import Widgets

/// Something that is asked for at a door: what is to be done, and how its outcome is told there.
protocol DoorRequest {
  /// A screen that does it, over the one it was asked for on.
  var screen: any DeskScreen { get }

  /// Does it in lines.
  ///
  /// - Returns: whether it was done; what went wrong, or was left, has been told.
  func perform(in session: PlainSession) throws -> Bool
}

/// An act with its answers so far, and the words for its receipt.
struct ActRequest<Receipt: Sendable>: DoorRequest {
  /// What is said of it when it is done.
  typealias Telling = (ActResult<Receipt>, DeskWords) -> (text: String, role: Role)

  var answers: Answers
  private let body: @Sendable (Office, Answers) throws(OfficeError) -> ActResult<Receipt>
  let told: Telling

  init<A: Act>(_ act: A, told: @escaping Telling) where A.Receipt == Receipt {
    answers = act.answers
    body = { office, answers throws(OfficeError) in
      var act = act
      act.answers = answers
      return try office.perform(act)
    }
    self.told = told
  }

  init<A: Act>(_ act: A, told: @escaping (Receipt, DeskWords) -> String)
  where A.Receipt == Receipt {
    self.init(act) { result, words in
      (result.isRepeated ? words.questions.stillStands : told(result.receipt, words), .strong)
    }
  }

  /// Something that the office does in more than one step.
  init(
    _ work: @escaping @Sendable (Office) throws(OfficeError) -> Receipt,
    told: @escaping (Receipt, DeskWords) -> (text: String, role: Role)
  ) {
    answers = Answers()
    body = { office, _ throws(OfficeError) in ActResult(try work(office)) }
    self.told = { told($0.receipt, $1) }
  }

  /// What is to be done with the answers given so far.
  var work: @Sendable (Office) throws(OfficeError) -> ActResult<Receipt> {
    let (body, answers) = (body, answers)
    return { office throws(OfficeError) in try body(office, answers) }
  }

  var screen: any DeskScreen { ActScreen(self) }

  func perform(in session: PlainSession) throws -> Bool {
    guard let done = try session.perform(self) else { return false }
    session.talk.say(told(done, session.desk).text)
    return true
  }
}
