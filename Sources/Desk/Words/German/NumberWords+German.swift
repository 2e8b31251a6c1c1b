import Hotel

extension NumberWords {
  static let german = NumberWords(amount: { money in
    String(money.grouped.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  })
}
