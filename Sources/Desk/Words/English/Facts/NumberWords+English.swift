import Hotel

extension NumberWords {
  static let english = NumberWords(marks: .english, amount: { $0.grouped })
}
