import Hotel

extension NumberWords {
  static let german = NumberWords(
    marks: NumberMarks(decimal: ",", grouping: "."),
    amount: { money in String(money.grouped.map { $0 == "," ? "." : $0 == "." ? "," : $0 }) }
  )
}
