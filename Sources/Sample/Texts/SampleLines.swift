import Hotel

/// Every line a guest of the made-up company may have.
struct SampleLines: Sendable {
  static let all = SampleLines()

  let allergies: [SampleLine]
  let grownUp: [SampleLine]
  let children: [SampleLine]
  /// What fits only a guest who travels with children.
  let kids: SampleLine.Topics
  /// What fits only a guest who travels with a partner.
  let couple: SampleLine.Topics

  private init() {
    var topics: [String: SampleLine.Topics] = [:]
    func topic(_ word: String) -> SampleLine.Topics {
      if let known = topics[word] { return known }
      precondition(topics.count < 256, "a line has one bit for each topic")
      var bit = SampleLine.Topics.zero
      bit[topics.count / 64] = 1 << UInt64(topics.count % 64)
      topics[word] = bit
      return bit
    }
    func lines(_ texts: [(PreferenceCategory, String)]) -> [SampleLine] {
      texts.flatMap { category, text in
        text.split(separator: "\n").compactMap { SampleLine($0, category, topic: topic) }
      }
    }
    kids = topic("kids")
    couple = topic("couple")
    allergies = lines([(.dietary, SampleLines.allergyText)])
    grownUp = lines(SampleLines.roomTexts + SampleLines.tableTexts + SampleLines.serviceTexts)
    children = lines(SampleLines.childTexts)
  }
}
