import Hotel

/// What the scorer has to know of a guest.
package struct GuestFacts: Sendable {
  package let entity: Int
  /// The names' plain words, given names first.
  package let words: [String]
  /// Digits without the plus.
  package let phone: String
  package let email: String
  package let member: String

  package init(entity: Int, words: [String], phone: String, email: String, member: String) {
    self.entity = entity
    self.words = words
    self.phone = phone
    self.email = email
    self.member = member
  }

  package init(_ profile: BenchProfile) {
    self.init(
      entity: profile.entity,
      words: profile.given.words + profile.surname.words,
      phone: String(profile.phone.dropFirst()),
      email: profile.email,
      member: profile.member
    )
  }
}

/// Says when an answer is right: it is the person meant, or somebody who fits what was meant as
/// well, or, after a slip, somebody strictly nearer to the words typed than the person meant.
package enum Scorer {
  package static func isRight(
    _ answer: GuestFacts,
    to query: BenchQuery,
    meaning truth: GuestFacts
  ) -> Bool {
    if answer.entity == query.entity || fits(answer, query.intent) { return true }
    guard query.kind.isJudgedByNearness else { return false }
    let typed = query.typed.split(separator: " ").map { String($0) }
    return EditDistance.halves(from: typed, to: answer.words)
      < EditDistance.halves(from: typed, to: truth.words)
  }

  private static func fits(_ guest: GuestFacts, _ intent: Intent) -> Bool {
    switch intent {
    // Bare digits: nobody can tell which of the numbers was meant.
    case .tail(_, let digits):
      return guest.phone.hasSuffix(digits) || guest.member.hasSuffix(digits)
    case .email(let beginning):
      return guest.email.hasPrefix(beginning)
    case .names(let full, let beginnings, let any):
      var left = guest.words
      for word in full {
        guard let position = left.firstIndex(of: word) else { return false }
        left.remove(at: position)
      }
      guard any.isEmpty || left.contains(where: { any.contains($0) }) else { return false }
      let longestFirst = beginnings.enumerated().sorted {
        ($1.element.utf8.count, $0.offset) < ($0.element.utf8.count, $1.offset)
      }
      for (_, beginning) in longestFirst {
        guard let position = left.firstIndex(where: { $0.hasPrefix(beginning) }) else {
          return false
        }
        left.remove(at: position)
      }
      return true
    }
  }
}

/// How many queries were answered, and how high the first right answer stood.
package struct Tally: Sendable {
  package private(set) var count = 0
  private var first = 0
  private var firstTen = 0
  private var reciprocals = 0.0

  package init() {}

  /// Counts one query by the rank of its first right answer, from 0.
  package mutating func add(rank: Int?) {
    count += 1
    guard let rank else { return }
    if rank == 0 { first += 1 }
    if rank < 10 { firstTen += 1 }
    reciprocals += 1 / Double(rank + 1)
  }

  package var recallAt1: Double { share(Double(first)) }
  package var recallAt10: Double { share(Double(firstTen)) }
  /// The mean of one divided by the place of the first right answer.
  package var meanReciprocalRank: Double { share(reciprocals) }

  private func share(_ sum: Double) -> Double { count == 0 ? 0 : sum / Double(count) }
}

/// Times of many answers.
package struct Times: Sendable {
  private var milliseconds: [Double] = []

  package init() {}

  package var count: Int { milliseconds.count }

  package mutating func add(_ time: Double) {
    milliseconds.append(time)
  }

  /// The time that so large a part of all stays below, by the shared scorer's rule.
  package func percentile(_ part: Double) -> Double {
    guard !milliseconds.isEmpty else { return 0 }
    let position = Int(part * Double(milliseconds.count))
    return milliseconds.sorted()[min(milliseconds.count - 1, position)]
  }
}
