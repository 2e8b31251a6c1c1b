/// How a typed word and a guest's name belong together.
package struct NameMatch: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case exact
    /// The name begins with what was typed.
    case beginning
    /// So many letters are off, left out, put in or swapped.
    case misspelt(slips: Int)
    case nickname
    /// The profile has the first letter alone.
    case initial
    /// The profile has the beginning of what was typed.
    case cutShort
    /// The word is in none of the guest's names.
    case missing
  }

  package let typed: String
  /// The name as it is folded; empty when it is missing.
  package let token: String
  package let kind: Kind

  package init(typed: String, token: String, kind: Kind) {
    self.typed = typed
    self.token = token
    self.kind = kind
  }
}

/// Why a guest is among the answers.
package enum LookupReason: Hashable, Sendable {
  case name(NameMatch)
  /// The name that was typed is one that the guest bore before.
  case formerName(String)
  case phone(ending: String)
  case email(String)
  case room(String)
  case confirmation(String)
  case membership(String)
  case document(String)
  case guestNumber
  case born(Day)
  case vip(String)
  case arriving
  case inHouse(room: String)
}

extension Guest {
  /// The reasons, with the former name that a word which is in none of today's names comes from.
  package func told(_ reasons: [LookupReason]) -> [LookupReason] {
    guard !self[.formerNames].isEmpty else { return reasons }
    let names = [given, family, preferredName, nativeName]
    let today = Set(String.nameTokens(of: names))
    let earlier = formerNames.first { former in
      let tokens = Set(String.nameTokens(of: [former])).subtracting(today)
      return reasons.contains { reason in
        if case .name(let match) = reason { tokens.contains(match.token) } else { false }
      }
    }
    return reasons + (earlier.map { [.formerName($0)] } ?? [])
  }
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

  /// How the words of a name were found in the guest's names.
  package var nameMatches: [NameMatch] {
    reasons.compactMap { if case .name(let match) = $0 { match } else { nil } }
  }

  /// 1 for what is certain, falling with the cost of the errors, in hundredths of a wrong letter.
  package static func score(ofCost cost: Int) -> Double {
    1 / (1 + Double(max(0, cost + 80)) / 200)
  }
}
