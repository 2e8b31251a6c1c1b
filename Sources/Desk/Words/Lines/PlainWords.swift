import Hotel

/// Everything that the plain desk says, in one language.
struct PlainWords: Sendable {
  let talk: Talk
  let find: Find
  let card: Card
  let preference: Preferences
  let incident: Incidents
  let checkIn: CheckIn
  let profile: Profile
  let house: House
  let terms: PlainTerms

  /// How questions are asked, and who is at the desk.
  struct Talk: Sendable {
    /// What a person types for yes, for no, to go back, to quit, and to be helped.
    let yes: Set<String>
    let no: Set<String>
    let back: Set<String>
    let quit: Set<String>
    let help: Set<String>
    /// What empties an answer that was there before.
    let nothing: Set<String>
    /// The answers that a question takes, and what is said to others.
    let yesNo: String
    let yesOrNo: String
    let noHelp: String
    let notText: String
    let oneOf: @Sendable (_ typed: String, _ names: [String]) -> String
    let staffID: String
    let pin: @Sendable (_ staff: String) -> String
    let chooseOwn: String
    let ownPIN: String
    let ownAgain: String
    let differ: String
    let pinOrOther: @Sendable (_ staff: String) -> String
    let locked: @Sendable (_ minutes: Int) -> String
    let goodbye: String
  }

  /// Home: the greeting, the look-up, and lists of guests.
  struct Find: Sendable {
    let desk: @Sendable (_ hotel: String, _ date: String, _ staff: String, _ role: String) -> String
    let counts: @Sendable (_ arrivals: Int, _ inHouse: Int, _ openIncidents: Int) -> String
    let invitation: String
    let prompt: String
    let help: [String]
    let nobody: @Sendable (_ text: String) -> String
    let noArrivals: String
    let found: @Sendable (_ count: Int, _ isCut: Bool) -> String
    let arrivals: @Sendable (_ count: Int) -> String
    let one: @Sendable (_ guest: String) -> String
    let openOne: String
    let choose: String
    let chooseOrMore: @Sendable (_ more: Int) -> String
    let arriving: @Sendable (_ date: String?) -> String
    let inHouse: String
    let leaving: String
    let left: @Sendable (_ date: String) -> String
    let notComing: @Sendable (_ status: String) -> String
    let room: @Sendable (_ room: String) -> String
    let noRoom: String
    let firstStay: String
    let stay: @Sendable (_ number: Int, _ city: String) -> String
    let noStays: String
    let stays: @Sendable (_ count: Int, _ city: String) -> String
    let allergy: String
    let restricted: String
    let openIncident: String
  }

  /// The card read aloud, and what can be done on it.
  struct Card: Sendable {
    let stop: @Sendable (String) -> String
    let name: @Sendable (String) -> String
    let nativeName: @Sendable (String) -> String
    let sayName: @Sendable (String) -> String
    let standing: @Sendable (String) -> String
    let stay: @Sendable (String) -> String
    let noStay: String
    let nights: @Sendable (_ count: Int, _ until: String) -> String
    let with: @Sendable (_ names: [String]) -> String
    let confirmation: @Sendable (String) -> String
    let history: @Sendable (String) -> String
    let say: @Sendable (String) -> String
    let act: @Sendable (String) -> String
    let giveRoom: String
    let moreActions: @Sendable (Int) -> String
    let know: @Sendable (String) -> String
    let likes: @Sendable (_ texts: [String]) -> String
    let dislikes: @Sendable (_ texts: [String]) -> String
    let avoids: @Sendable (_ texts: [String]) -> String
    let prompt: String
    let choice: Choices
    let unknown: @Sendable (_ typed: String) -> String
    let nothingMore: String
    let preferences: @Sendable (Int) -> String
    let stays: @Sendable (Int) -> String
    let incidents: @Sendable (Int) -> String
    let undone: @Sendable (_ thing: String) -> String
    let noStayDue: String
    let stillApplies: String
    let whichEnds: String
    let whichIsWell: String
    let nothingToConfirm: String
    let confirmed: @Sendable (_ text: String) -> String
  }

  /// The letters of the card, each with what it does.
  struct Choices: Sendable {
    let prefer: String
    let complain: String
    let checkIn: String
    let confirm: String
    let undo: String
    let more: String
    let again: String
    let all: String
    let back: String
    let quit: String
    let repeated: String
  }

  /// A preference typed, read back and kept.
  struct Preferences: Sendable {
    let prompt: String
    let marks: String
    let kept: @Sendable (_ text: String) -> String
    /// What words without a mark are taken for.
    let proposed: @Sendable (_ wish: String) -> String
    let against: @Sendable (_ wish: String, _ why: String) -> String
    let askWhich: String
    let category: @Sendable (_ category: String, _ scope: String) -> String
    let categoryHelp: @Sendable (_ names: [String]) -> String
    let here: Set<String>
    let everywhere: Set<String>
    let withoutConsent: @Sendable (_ isAllergy: Bool) -> String
    let saved: @Sendable (_ wish: String, _ category: String, _ scope: String) -> String
    let known: @Sendable (_ wish: String) -> String
    let until: @Sendable (_ date: String) -> String
    let undoHint: String
  }

  /// A complaint that was put right, question by question.
  struct Incidents: Sendable {
    let putRight: @Sendable (_ problem: String) -> String
    let kept: String
    let problem: String
    let category: String
    let severity: String
    let action: String
    let give: String
    let outcome: String
    let after: String
    let followUp: String
    let problemHelp: String
    let giveHelp: @Sendable (_ kinds: [String]) -> String
    let followUpHelp: String
    let budget:
      @Sendable (_ left: String, _ amount: String, _ rest: String, _ span: String) -> String
    let remaining: @Sendable (_ left: String, _ span: String) -> String
    let over: @Sendable (_ excess: String) -> String
    let summary: Summary
    let save: String
    let keptForLater: String
    let saved: @Sendable (_ amount: String, _ left: String, _ span: String) -> String
    let pending: @Sendable (_ amount: String) -> String
    let span: @Sendable (BudgetScope) -> String
  }

  /// The lines that are read back before a complaint is saved.
  struct Summary: Sendable {
    let problem: @Sendable (_ problem: String, _ time: String?) -> String
    let kind: @Sendable (_ category: String, _ severity: String) -> String
    let action: @Sendable (String) -> String
    let gestures: @Sendable (_ gestures: [String]) -> String
    let outcome: @Sendable (_ outcome: String, _ temperature: String) -> String
    let followUp: @Sendable (_ date: String) -> String
  }

  /// A room and a key for somebody who arrives.
  struct CheckIn: Sendable {
    let mustRead: String
    let room: String
    let roomNeeded: String
    let done: @Sendable (_ name: String, _ room: String, _ until: String) -> String
  }

  /// A profile that may be of somebody known.
  struct Profile: Sendable {
    let maybe: @Sendable (ProbableDuplicate, _ reasons: String) -> String
    let isNobody: String
    let field: String
  }

  /// The lists of the house, and what can be done besides guests.
  struct House: Sendable {
    let which: String
    let number: String
    let numberOrMore: String
    let noNumber: String
  }
}
