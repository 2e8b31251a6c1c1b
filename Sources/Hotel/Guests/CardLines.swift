/// What a guest's card says, in the order in which it is read: every door lays out these lines, and no
/// others.
package struct CardLines: Sendable {
  /// What must be read before a room is given.
  package let stop: [Alert.Danger]
  package let say: [Cue]
  /// What is to be done, the most pressing first.
  package let act: [Action]
  package let know: [Known]
  /// Who the guest is besides, in few words.
  package let profile: [ProfileFact]

  /// So many lines to do are shown at once; the rest is one key away.
  package static let shownActions = 5

  /// Something to say aloud.
  package enum Cue: Hashable, Sendable {
    case welcome(name: String)
    case welcomeBack(name: String)
    case welcomeFrom(name: String, city: String)
    case farewell(name: String)
    case sorry(problem: String)
    case allIsWell(problem: String)
    /// How the guest wants to be spoken to.
    case speech(PreferenceStatement)
  }

  /// Something to do.
  package enum Action: Hashable, Sendable {
    case alert(Alert.Fact)
    case giveRoom
  }

  /// Something to know.
  package enum Known: Hashable, Sendable {
    /// What the guest likes, dislikes, or wants to be kept away from.
    case wish(PreferenceStatement)
    case context(Alert.Fact)
  }

  /// What a clerk may need of the profile without opening it; no more of a birth date than the day to
  /// wish well, no more of a number than its end.
  package enum ProfileFact: Hashable, Sendable {
    case note(String)
    case language(String)
    case city(String)
    case phone(end: String)
    case email(String)
    case born(Day)
    case bornIn(Int)
    case number(Guest.ID)
  }

  package init(_ card: GuestCard) {
    profile = card.guest.facts
    stop = card.dangers
    say = card.cues
    let facts = card.alerts.filter { $0.level == .act }.map(\.fact)
    act =
      facts.filter(card.isToBeDone).map { .alert($0) } + (card.wantsRoom ? [.giveRoom] : [])
    let wishes = card.applicable.filter { [.like, .dislike, .avoid].contains($0.polarity) }
    let context = card.alerts.filter { $0.level == .know && $0.kind.isContext }
    know = wishes.map { .wish($0.statement) } + context.map { .context($0.fact) }
  }

  /// The statements that stand under KNOW.
  package var wishes: [PreferenceStatement] {
    know.compactMap { if case .wish(let statement) = $0 { statement } else { nil } }
  }

  /// What else is worth knowing and asks for nothing.
  package var context: [Alert.Fact] {
    know.compactMap { if case .context(let fact) = $0 { fact } else { nil } }
  }

  /// The lines that stand on the screen, and how many more there are.
  package var shown: (act: [Action], more: Int) {
    let giving = act.filter { $0 == .giveRoom }
    let others = act.filter { $0 != .giveRoom }
    let shown = others.prefix(CardLines.shownActions)
    return (shown + giving, others.count - shown.count)
  }
}

extension GuestCard {
  package var lines: CardLines { CardLines(self) }

  /// Where the guest is on the way through the stay at hand.
  fileprivate enum Phase {
    case none, ahead, inHouse, leaving, over
  }

  fileprivate var phase: Phase {
    guard let current else { return .none }
    if current.status == .dueIn { return .ahead }
    guard current.status.isInHouse else { return .over }
    return current.departure <= house.today ? .leaving : .inHouse
  }

  fileprivate var wantsRoom: Bool { phase == .ahead && current?.room.isEmpty == true }

  /// Nothing is set up for who leaves or has left, nor wished a happy birthday.
  fileprivate func isToBeDone(_ fact: Alert.Fact) -> Bool {
    switch (fact, phase) {
    case (.need, .leaving), (.need, .over), (.birthday, .over): false
    default: true
    }
  }

  /// At most two cues to say aloud.
  fileprivate var cues: [CardLines.Cue] {
    let name = guest.spokenName
    var cues: [CardLines.Cue] = []
    switch phase {
    case .over: break
    case .leaving: cues.append(.farewell(name: name))
    case .none, .ahead, .inHouse: cues.append(greeting(name))
    }
    if let open = incidents.first(where: { $0.state != .closed }) {
      cues.append(
        open.state == .open ? .sorry(problem: open.problem) : .allIsWell(problem: open.problem)
      )
    } else if let speech = applicable.first(where: { $0.category == .communication }) {
      cues.append(.speech(speech.statement))
    }
    return cues
  }

  private func greeting(_ name: String) -> CardLines.Cue {
    guard let last = recognition.last else { return .welcome(name: name) }
    return last.property == house.property.code
      ? .welcomeBack(name: name)
      : .welcomeFrom(name: name, city: house.city(of: last.property))
  }
}

extension Alert.Kind {
  /// It tells more of the guest, without anything to do.
  fileprivate var isContext: Bool {
    switch self {
    case .lastStay, .localElsewhere, .observation: true
    default: false
    }
  }
}

extension Guest {
  fileprivate var facts: [CardLines.ProfileFact] {
    var facts: [CardLines.ProfileFact] = []
    let note = self[.note].trimmed
    if !note.isEmpty { facts.append(.note(note)) }
    if !self[.language].isEmpty { facts.append(.language(self[.language])) }
    if !self[.city].isEmpty { facts.append(.city(self[.city])) }
    let digits = Guest.parts(of: self[.phone]).first?.filter(\.isNumber) ?? ""
    if !digits.isEmpty { facts.append(.phone(end: String(digits.suffix(4)))) }
    if let birthDate { facts.append(.born(birthDate)) }
    facts.append(.number(id))
    // The longest comes last: it is what a narrow screen cuts.
    if let email = Guest.parts(of: self[.email]).first { facts.append(.email(email)) }
    return facts
  }
}
