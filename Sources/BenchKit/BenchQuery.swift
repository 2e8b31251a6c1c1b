/// What a clerk does to find a guest.
package enum QueryClass: String, CaseIterable, Sendable {
  case prefix
  case surnameInitial = "surname_initial"
  case fullExact = "full_exact"
  case typo1, typo2, transposition, keyboard, phonetic, diacritics
  case swappedTypo = "swapped_typo"
  case nickname
  case typoPrefix = "typo_prefix"
  case phoneTail = "phone_tail"
  case emailLocal = "email_local"
  case memberTail = "member_tail"
  /// A nickname that only the table given to the benchmark knows for sure.
  case nicknameTable = "nickname_table"
  case secondGiven = "second_given"
  case glued
  case initials
  case extraWord = "extra_word"
  case twoWrong = "two_wrong"
  case romanised
  /// A name in its own script, typed so for a profile in Latin letters; asked beside all others.
  case ownScript = "own_script"

  /// The classes of the shared benchmark; the others are harder.
  package var isShared: Bool {
    (QueryClass.allCases.firstIndex(of: self) ?? 0)
      <= (QueryClass.allCases.firstIndex(of: .memberTail) ?? 0)
  }

  /// Whether the typed words may lie nearer to another guest than to the one meant.
  var isJudgedByNearness: Bool {
    switch self {
    case .typo1, .typo2, .transposition, .keyboard, .swappedTypo, .typoPrefix, .twoWrong, .glued:
      true
    default: false
    }
  }
}

/// What a clerk meant, before the slip.
package enum Intent: Equatable, Sendable {
  /// Which of a guest's numbers was meant.
  package enum Number: String, Sendable {
    case phone, member
  }

  /// All of `full`, one of `any` if there are some, and words that begin so.
  case names(full: [String], beginnings: [String] = [], any: [String] = [])
  case tail(Number, String)
  case email(beginning: String)
}

/// A typed text and whom it was to find.
package struct BenchQuery: Sendable {
  package let number: Int
  package let kind: QueryClass
  package let typed: String
  package let truth: Int
  package let entity: Int
  package let intent: Intent

  package init(
    number: Int,
    kind: QueryClass,
    typed: String,
    truth: Int,
    entity: Int,
    intent: Intent
  ) {
    self.number = number
    self.kind = kind
    self.typed = typed
    self.truth = truth
    self.entity = entity
    self.intent = intent
  }

  /// The line of JSON that the shared benchmark's peers and scorer read.
  package var line: String {
    """
    {"qid": \(number), "cls": "\(kind.rawValue)", "q": \(JSONLine.quoted(typed)), \
    "truth": \(truth), "entity": \(entity), "intent": \(intent.json)}
    """
  }
}

extension Intent {
  fileprivate var json: String {
    func list(_ words: [String]) -> String {
      "[" + words.map { JSONLine.quoted($0) }.joined(separator: ", ") + "]"
    }
    switch self {
    case .names(let full, let beginnings, let any):
      let names = any.isEmpty ? "" : ", \"any\": " + list(any)
      return "{\"full\": \(list(full)), \"pre\": \(list(beginnings))\(names)}"
    case .tail(let number, let value):
      return "{\"tail\": \"\(number.rawValue)\", \"v\": \(JSONLine.quoted(value))}"
    case .email(let beginning):
      return "{\"head\": \"email\", \"v\": \(JSONLine.quoted(beginning))}"
    }
  }
}
