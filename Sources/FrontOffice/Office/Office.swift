package import Hotel
package import Storage

/// What goes wrong at a front office: the store's own error, which bears the house's refusals.
package typealias OfficeError = StoreError

/// Somebody signed in at an open store: what may be asked, and what may be done.
package struct Office {
  let store: Store
  package let session: Session

  package init(_ store: Store, _ session: Session) {
    self.store = store
    self.session = session
  }

  /// Does an act whole or not at all: with the right to do it, nothing in it that may not be kept,
  /// every question answered, and a line in the trail.
  package func perform<A: Act>(_ act: A) throws(OfficeError) -> ActResult<A.Receipt> {
    try require(act.name.duty, for: act.name)
    try refusePaymentData(in: act)
    do throws(OfficeError) {
      return try carryOut(try act.prepared(in: self))
    } catch .denied(let denial) where denial.isOfRight {
      noteRefused(act.name)
      throw .denied(denial)
    } catch .refused(.ownCharge) {
      noteRefused(act.name)
      throw .refused(.ownCharge)
    }
  }

  private func carryOut<A: Act>(_ act: A) throws(OfficeError) -> ActResult<A.Receipt> {
    try store.write { () throws(OfficeError) -> ActResult<A.Receipt> in
      try refuseStaleSession()
      if let repeated = try repeated(act) { return repeated }
      let asked = try act.questions(in: self)
      for question in asked where act.answers[question] == nil {
        throw .refused(.unanswered(question))
      }
      let day = try today
      var deed = try act.carryOut(in: self)
      if !deed.notes.isEmpty { deed.notes[0].facts.tell(act.answers, to: asked) }
      for note in deed.notes { try store.note(note, actID: act.id.rawValue, on: day, by: session) }
      return ActResult(receipt: deed.receipt, isRepeated: false)
    }
  }

  /// Refuses what the role may not do.
  func require(_ duty: Duty) throws(OfficeError) {
    guard session.may(duty) else { throw .denied(.role(needed: duty.role)) }
  }

  /// Refuses what the role may not do; the trail tells that it was asked for.
  package func require(_ duty: Duty, for act: ActName) throws(OfficeError) {
    if !session.may(duty) { noteRefused(act) }
    try require(duty)
  }

  /// Tells the trail what somebody may not do and asked for; whether it can be told or not, they may
  /// not.
  private func noteRefused(_ act: ActName) {
    _ = try? store.write { () throws(OfficeError) in
      try store.note(TrailNote(.refused, Facts([.act: act.rawValue])), by: session)
    }
  }

  /// Whoever has been taken off since they signed in, or given less to decide, does no more.
  func refuseStaleSession() throws(OfficeError) {
    // A load's own name is nobody's on the list.
    guard let line = try store.staffLine(session.staff.id) else { return }
    guard line.staff.isActive else { throw .denied(.hasLeft) }
    guard line.staff.role >= session.staff.role else {
      throw .denied(.role(needed: session.staff.role))
    }
  }

  /// The answer that a first try already earned.
  private func repeated<A: Act>(_ act: A) throws(OfficeError) -> ActResult<A.Receipt>? {
    let earlier = try store.trail(ofAct: act.id.rawValue)
    guard let first = earlier.first else { return nil }
    guard act.names.contains(first.act), first.staff == session.staff.id, act.isTold(by: first)
    else {
      throw .refused(.idInUse)
    }
    guard try !store.isTakenBack(first) else { throw .refused(.takenBackSince) }
    let receipt = try act.receipt(of: earlier, in: self)
    guard act.stands(receipt) else { throw .refused(.takenBackSince) }
    return ActResult(receipt: receipt, isRepeated: true)
  }

  private func refusePaymentData(in act: some Act) throws(OfficeError) {
    var texts = act.texts
    for (field, text) in texts {
      if let finding = NoteGuard.finding(in: text) { throw .refused(.text(field: field, finding)) }
    }
    // A number may be split between two fields.
    if let last = texts.last, let finding = NoteGuard.finding(across: texts.map(\.text)) {
      throw .refused(.text(field: last.field, finding))
    }
    texts = act.id.isGiven ? [("id", act.id.rawValue)] : []
    for (field, text) in texts {
      if let finding = NoteGuard.finding(in: text) { throw .refused(.text(field: field, finding)) }
    }
  }
}

extension Facts {
  /// What was asked before the act, and the answers.
  fileprivate mutating func tell(_ answers: Answers, to questions: [Question]) {
    for question in questions {
      guard let answer = answers[question] else { continue }
      self[question.kind.fact] = answer ? "yes" : "no"
    }
  }
}

extension Question.Kind {
  fileprivate var fact: Facts.Name {
    switch self {
    case .consent: .consent
    case .stop: .stop
    case .duplicates: .duplicates
    case .overLimit: .overLimit
    case .leavesEarly, .closesEarly: .early
    case .overwrites: .overwrites
    }
  }
}

extension OfficeError {
  /// What has to be asked before the act can be done.
  package var question: Question? {
    if case .refused(.unanswered(let question)) = self { question } else { nil }
  }
}

extension OfficeError {
  package var isUnknownGuest: Bool {
    if case .unknown(.guest, _) = self { true } else { false }
  }

  /// The PIN is right, and somebody else's choice.
  package var isOthersPIN: Bool { self == .denied(.othersPIN) }

  package var isDenied: Bool {
    if case .denied = self { true } else { false }
  }
}

extension OfficeError {
  /// A day that is not what the field asks for.
  static func malformed(_ field: String, _ day: Day, _ expected: Expectation) -> OfficeError {
    .refused(.malformed(field: field, value: day.description, expected: expected))
  }

  /// Nobody can have the id that was typed.
  package static func noStaff(_ typed: String) -> OfficeError { .unknown(.staff, id: typed) }
}

extension Denial {
  /// Somebody who is known asked for more than they may.
  fileprivate var isOfRight: Bool {
    switch self {
    case .role, .restricted, .fresh: true
    default: false
    }
  }
}
