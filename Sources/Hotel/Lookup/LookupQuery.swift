/// What a clerk typed to find a guest, read every way it can be meant.
package struct LookupQuery: Hashable, Sendable {
  package let text: String
  /// The folded words, for names.
  package let words: [String]
  /// The digits of a telephone number's end or a room, when nothing but digits was typed.
  package let digits: String
  /// Letters and digits in one piece, for confirmation, membership, document and guest numbers.
  package let code: String
  /// The folded text, when it may be an e-mail address.
  package let email: String?

  package init(_ text: String) {
    let text = text.trimmed
    self.text = text
    email = text.contains("@") ? text.lowercased() : nil
    words = email == nil ? Array(Folding.words(of: text).prefix(8)) : []
    let separators: Set<Character> = [" ", "-", "+", "(", ")", ".", "/"]
    let isNumber = text.allSatisfy { ("0"..."9").contains($0) || separators.contains($0) }
    digits = isNumber ? text.filter { ("0"..."9").contains($0) } : ""
    code = LookupQuery.code(of: text)
  }

  package var isEmpty: Bool { words.isEmpty && email == nil }

  /// A number as it is compared: capital letters and digits alone.
  package static func code(of text: String) -> String {
    String(
      decoding: text.uppercased().utf8.filter { $0.isDigit || $0.isUpperLetter },
      as: UTF8.self
    )
  }

  /// A telephone number turned round, so that its end is what an index finds first.
  package static func reversedDigits(of phone: String) -> String {
    String(decoding: phone.utf8.filter(\.isDigit).reversed(), as: UTF8.self)
  }
}

/// Why a guest is among the answers.
package enum LookupReason: Hashable, Sendable {
  case name(typed: String, token: String, TokenDictionary.Kind)
  case phone(ending: String)
  case email(String)
  case room(String)
  case confirmation(String)
  case membership(String)
  case document
  case guestNumber
  case arriving
  case inHouse(room: String)
}

/// A guest whom the typed text may mean.
package struct LookupAnswer: Sendable {
  package let guest: Guest.ID
  /// 1 is certain.
  package let score: Double
  package let reasons: [LookupReason]

  package init(guest: Guest.ID, score: Double, reasons: [LookupReason]) {
    self.guest = guest
    self.score = score
    self.reasons = reasons
  }
}

/// What ranking has to know of a guest.
package struct LookupCandidate: Hashable, Sendable {
  /// Where the guest stands at the hotel that asks.
  package enum Standing: Hashable, Sendable {
    case arriving
    case inHouse(room: String)
    case known
  }

  package let guest: Guest.ID
  package let tokens: [String]
  package let stays: Int
  package let lastArrival: Day?
  package var standing: Standing

  package init(
    guest: Guest.ID,
    tokens: [String],
    stays: Int,
    lastArrival: Day?,
    standing: Standing
  ) {
    self.guest = guest
    self.tokens = tokens
    self.stays = stays
    self.lastArrival = lastArrival
    self.standing = standing
  }
}

/// Puts the likeliest guest first.
package struct LookupRanking: Sendable {
  /// A typed word and every token it may mean.
  package struct Word: Sendable {
    package let typed: String
    private let misspelt: [String: TokenDictionary.Meaning]

    package init(_ typed: String, meanings: [TokenDictionary.Meaning], tokens: [String]) {
      self.typed = typed
      var misspelt: [String: TokenDictionary.Meaning] = [:]
      for meaning in meanings where meaning.kind != .exact && meaning.kind != .beginning {
        misspelt[tokens[meaning.token]] = meaning
      }
      self.misspelt = misspelt
    }

    func best(among tokens: [String]) -> (cost: Int, reason: LookupReason)? {
      var best: (cost: Int, reason: LookupReason)?
      for token in tokens {
        let found: (cost: Int, kind: TokenDictionary.Kind)
        if token == typed {
          found = (0, .exact)
        } else if token.utf8.starts(with: typed.utf8) {
          found = (1, .beginning)
        } else if let meaning = misspelt[token] {
          found = (meaning.cost, meaning.kind)
        } else {
          continue
        }
        if found.cost < best?.cost ?? Int.max {
          best = (found.cost, .name(typed: typed, token: token, found.kind))
        }
      }
      return best
    }
  }

  package let words: [Word]
  package let today: Day

  package init(words: [Word], today: Day) {
    self.words = words
    self.today = today
  }

  /// The cost of taking the words for this guest, less what speaks for the guest, or nothing when
  /// a word fits none of the names.
  package func cost(of candidate: LookupCandidate) -> (cost: Int, reasons: [LookupReason])? {
    var cost = 0
    var reasons: [LookupReason] = []
    for word in words {
      guard let best = word.best(among: candidate.tokens) else { return nil }
      cost += best.cost * 10
      reasons.append(best.reason)
    }
    switch candidate.standing {
    // Further apart than familiarity reaches.
    case .arriving:
      cost -= 80
      reasons.append(.arriving)
    case .inHouse(let room):
      cost -= 55
      reasons.append(.inHouse(room: room))
    case .known:
      break
    }
    return (cost - familiarity(of: candidate), reasons)
  }

  /// Up to 20: recent guests and frequent ones are likelier to stand at the desk.
  private func familiarity(of candidate: LookupCandidate) -> Int {
    let frequency = min(candidate.stays, 10) / 2
    guard let last = candidate.lastArrival else { return frequency }
    let age = today.days(since: last)
    return frequency + max(0, 15 - max(0, age) / 60)
  }

  package static func score(ofCost cost: Int) -> Double {
    1 / (1 + Double(max(0, cost + 80)) / 200)
  }
}
