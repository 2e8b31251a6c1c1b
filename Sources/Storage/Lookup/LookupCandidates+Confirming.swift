import Hotel

extension LookupCandidates {
  /// The reason as the profile bears it out, and whether all of a number was typed; an index keeps
  /// the beginnings of numbers only.
  static func confirmed(
    _ reason: LookupReason,
    by numbers: [String]
  ) -> (LookupReason, isWhole: Bool)? {
    switch reason {
    case .phone(let ending):
      let tails = PhoneNumber.tails(of: ending, isInternational: true)
      func found(_ number: String, as reason: LookupReason) -> (LookupReason, isWhole: Bool)? {
        let digits = PhoneNumber(number).digits
        guard let tail = tails.first(where: { digits.hasSuffix($0) }) else { return nil }
        return (reason, digits == tail)
      }
      let phones = Guest.parts(of: numbers[0]).compactMap { found($0, as: reason) }
      return phones.max { !$0.isWhole && $1.isWhole }
        ?? found(numbers[2], as: .membership(numbers[2]))
    case .membership(let code):
      for (number, reason) in [
        (numbers[2], LookupReason.membership(numbers[2])), (numbers[3], .document(numbers[3])),
      ] {
        let whole = LookupQuery.code(of: number)
        if whole.hasPrefix(code) { return (reason, whole == code) }
      }
      return nil
    case .email(let text):
      let emails = Guest.parts(of: numbers[1]).map { $0.lowercased() }.filter { $0.hasPrefix(text) }
      return emails.isEmpty ? nil : (reason, emails.contains { $0 == text })
    case .born(let day):
      return Day(numbers[4]) == day ? (reason, false) : nil
    default:
      return (reason, false)
    }
  }
}
