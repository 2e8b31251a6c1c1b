/// Reads what was given to a guest, several gestures on a line, as people type them: `fbc 120, amn 40`,
/// `FBC:110EUR`, `champagne 80`, `fbc 120 amn 40`, `$120`.
package struct GestureReading: Sendable {
  private let policy: ChainPolicy
  private let amounts: AmountReading
  private let words: [ReadingWords]
  /// What an amount alone is; nothing when it has to be said.
  private let usual: GestureKind?

  package init(
    under policy: ChainPolicy,
    in currency: Currency,
    bareAmount usual: GestureKind? = nil,
    _ marks: NumberMarks,
    _ words: [ReadingWords]
  ) {
    self.policy = policy
    self.usual = usual
    self.words = words
    amounts = AmountReading(in: currency, marks)
  }

  package func gestures(in text: String) throws(GestureError) -> [Gesture] {
    var gestures: [Gesture] = []
    for part in parts(of: text) { gestures += try read(part) }
    return gestures
  }

  /// The words of the line, apart at `,`, `;` and `+`; a comma between two digits belongs to a number.
  private func parts(of text: String) -> [[Substring]] {
    let characters = Array(text)
    var pieces: [String] = [""]
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isASCIIDigit
        && characters[index + 1].isASCIIDigit
      if [";", "+"].contains(character) || (character == "," && !isBetweenDigits) {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.map { piece in
      Array(piece.split { $0.isWhitespace || $0 == ":" })
    }
    .filter { !$0.isEmpty }
  }

  private func isAnd(_ word: Substring) -> Bool {
    words.contains { $0.and.contains(String(word).folded()) }
  }

  /// Gestures that follow each other without a sign between: words and an amount, or the other way
  /// round.
  private func read(_ part: [Substring]) throws(GestureError) -> [Gesture] {
    var gestures: [Gesture] = []
    var rest = part[...]
    let isAmountFirst = part.first.map { AmountReading.isAmount($0) } == true
    while !rest.isEmpty {
      var named = isAmountFirst ? rest.prefix(0) : names(&rest)
      let amount = try amount(&rest)
      if isAmountFirst { named = names(&rest) }
      // An apology has no amount behind which another gesture could begin.
      if let and = named.firstIndex(where: isAnd), kind(named[..<and]) == .apology {
        gestures.append(try gesture(named[..<and], nil))
        named = named[(and + 1)...]
      }
      gestures.append(try gesture(named, amount))
    }
    return gestures
  }

  /// The words up to the next amount; an `and` at either end joins two gestures.
  private func names(_ rest: inout ArraySlice<Substring>) -> ArraySlice<Substring> {
    let named = rest.prefix { !AmountReading.isAmount($0) && !AmountReading.isCurrency($0) }
    rest = rest.dropFirst(named.count)
    let begun = named.drop(while: isAnd)
    return begun.last.map(isAnd) == true ? begun.dropLast() : begun
  }

  /// The amount with the currency beside it; nothing when there is none.
  private func amount(_ rest: inout ArraySlice<Substring>) throws(GestureError) -> Money? {
    var text = ""
    if let first = rest.first, AmountReading.isCurrency(first) {
      text = String(first)
      rest = rest.dropFirst()
    }
    if let number = rest.popFirst(), AmountReading.isAmount(number) || !text.isEmpty {
      text += number
      if let next = rest.first, AmountReading.isCurrency(next) {
        text += next
        rest = rest.dropFirst()
      }
    }
    guard !text.isEmpty else { return nil }
    // A blank inside a number: nobody knows which of the two is meant.
    if let next = rest.first, AmountReading.isAmount(next), next.first?.isASCIIDigit == true {
      throw .money(.malformed(text + " " + next))
    }
    do throws(MoneyError) {
      return try amounts.money(text)
    } catch {
      throw .money(error)
    }
  }

  private func gesture(
    _ named: ArraySlice<Substring>,
    _ amount: Money?
  ) throws(GestureError) -> Gesture {
    guard !named.isEmpty else {
      guard let amount else { throw .unknownKind("") }
      guard let usual else { throw .missingKind(amount) }
      return try Gesture(usual, amount, under: policy)
    }
    guard let kind = kind(named) else { throw .unknownKind(named.joined(separator: " ")) }
    guard amount != nil || kind == .apology else { throw .missingAmount(kind.rawValue) }
    return try Gesture(kind, counted(amount, kind), under: policy)
  }

  /// Nothing, and points, are counted as the budget counts.
  private func counted(_ amount: Money?, _ kind: GestureKind) throws(GestureError) -> Money {
    let currency = policy.budget.limit.currency
    guard let amount else { return .zero(currency) }
    guard kind == .points else { return amount }
    do throws(MoneyError) {
      return try Money(parsing: amount.plain, in: currency)
    } catch {
      throw .money(error)
    }
  }

  /// A code, a name of the kind, or the beginning of one that no other has.
  private func kind(_ named: ArraySlice<Substring>) -> GestureKind? {
    let name = named.joined(separator: " ")
    if let kind = GestureKind(rawValue: name.uppercased()) { return kind }
    let folded = name.folded()
    for words in words {
      if let kind = words.gestures[folded] { return kind }
    }
    guard folded.count >= 3 else { return nil }
    var begun: Set<GestureKind> = []
    for (name, kind) in words.first?.gestures ?? [:] where name.hasPrefix(folded) {
      begun.insert(kind)
    }
    return begun.count == 1 ? begun.first : nil
  }
}
