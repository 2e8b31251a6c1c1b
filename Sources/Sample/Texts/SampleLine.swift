import Hotel

/// A preference as staff write it, and what it is about.
struct SampleLine: Sendable {
  /// A set of up to 256 topics, one bit each.
  typealias Topics = SIMD4<UInt64>

  let category: PreferenceCategory
  let polarity: Polarity
  /// What the line is about: two lines of one guest share nothing, so that they never contradict
  /// each other.
  let topics: Topics
  /// Holds for some months only.
  let isPassing: Bool
  let text: SampleText

  /// A line written `like pillow: {two|three} foam pillows`, a `~` before it when it passes.
  init?(_ line: some StringProtocol, _ category: PreferenceCategory, topic: (String) -> Topics) {
    let sides = line.split(separator: ":", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let words = sides[0].split(separator: " ").map { String($0) }
    guard let mark = words.first, words.count > 1,
      let polarity = Polarity(rawValue: mark.hasPrefix("~") ? String(mark.dropFirst()) : mark)
    else {
      return nil
    }
    self.category = category
    self.polarity = polarity
    isPassing = mark.hasPrefix("~")
    topics = words.dropFirst().reduce(Topics.zero) { $0 | topic($1) }
    text = SampleText(sides[1].drop { $0 == " " })
  }
}
