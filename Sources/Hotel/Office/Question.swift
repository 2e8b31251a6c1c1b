/// What must be asked before an act is done: facts only, so that an answer holds for this very
/// question and for no other.
package enum Question: Hashable, Sendable {
  /// Does the guest agree that this is kept?
  case consent(to: PreferenceStatement)
  /// Everything that holds back a room, to be read.
  case stop([Alert.Danger])
  /// Is the new guest one of these?
  case duplicates([ProbableDuplicate])
  /// It goes over the limit: shall a manager decide?
  case overLimit(by: Money, remaining: Money)
  /// The guest is booked for longer.
  case leavesEarly(until: Day)
  /// The day to be closed is not over at the hotel, whose clock shows this time.
  case closesEarly(Day, at: LocalTime)
  /// Another desk has changed these fields since they were read here; the profile is as they are now.
  case overwrites([GuestField], of: Guest)

  /// The kinds of question; a door that can't ask answers a kind beforehand.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case consent, stop, duplicates, overLimit, leavesEarly, closesEarly, overwrites
  }

  package var kind: Kind {
    switch self {
    case .consent: .consent
    case .stop: .stop
    case .duplicates: .duplicates
    case .overLimit: .overLimit
    case .leavesEarly: .leavesEarly
    case .closesEarly: .closesEarly
    case .overwrites: .overwrites
    }
  }
}

/// What has been answered so far, by whoever stands at the desk.
package struct Answers: Hashable, Sendable {
  private var given: [Question: Bool] = [:]
  private var beforehand: [Question.Kind: Bool] = [:]

  package init() {}

  /// Answers given before anything was asked, as the options of a command are.
  package init(beforehand: [Question.Kind: Bool]) {
    self.beforehand = beforehand
  }

  package subscript(question: Question) -> Bool? {
    get { given[question] ?? beforehand[question.kind] }
    set { given[question] = newValue }
  }

  /// Whether the kind was agreed to before anything was asked.
  package func agreesBeforehand(to kind: Question.Kind) -> Bool { beforehand[kind] == true }

  /// Of whom somebody has said that they are not the new guest.
  package var nobodyOf: Set<Guest.ID> {
    var nobody: Set<Guest.ID> = []
    for case (.duplicates(let found), true) in given { nobody.formUnion(found.map(\.guest.id)) }
    return nobody
  }

  /// Whether anything of the kind was answered with no.
  package func refuses(_ kind: Question.Kind) -> Bool {
    given.contains { $0.key.kind == kind && !$0.value } || beforehand[kind] == false
  }

  /// Whether anything of the kind was answered with yes.
  package func agrees(to kind: Question.Kind) -> Bool {
    given.contains { $0.key.kind == kind && $0.value } || beforehand[kind] == true
  }
}
