/// Which of a guest's names a word means.
struct NameChoice {
  /// Among the segment's tokens of guests; -1 for none.
  private(set) var position = -1
  /// Of the word's candidates, the cheapest first, the place plus one.
  private var mark = Int.max
  private var secondPosition = -1
  private var secondMark = Int.max

  private init(_ marks: TokenMarks.View, _ positions: Range<Int>, in segment: LookupSegment) {
    for position in positions {
      let mark = marks[segment.docToken(position)]
      guard mark > 0 else { continue }
      if mark < self.mark {
        (secondMark, secondPosition) = (self.mark, self.position)
        (self.mark, self.position) = (mark, position)
      } else if mark < secondMark {
        (secondMark, secondPosition) = (mark, position)
      }
    }
  }

  /// What each word means among a guest's names.
  ///
  /// Two words never mean one name, nor a name and two in one with it. The word that loses less
  /// takes its second best; nothing when it has none.
  static func choices(
    for words: [WordCandidates],
    among positions: Range<Int>,
    in segment: LookupSegment
  ) -> [NameChoice]? {
    var choices = words.map { NameChoice($0.marks.view, positions, in: segment) }
    for index in choices.indices.dropFirst() {
      for earlier in 0..<index {
        // Each of the two may give way once.
        while choices[index].collides(with: choices[earlier], in: segment) {
          let losses = (choices[index].loss(words[index]), choices[earlier].loss(words[earlier]))
          let loser = losses.0 <= losses.1 ? index : earlier
          guard choices[loser].yield() else { return nil }
        }
      }
    }
    return choices
  }

  /// Nothing when the word means none of the names.
  @inline(__always)
  func candidate(of word: WordCandidates) -> WordCandidates.Candidate? {
    position >= 0 ? word.candidates[mark - 1] : nil
  }

  private func collides(with other: NameChoice, in segment: LookupSegment) -> Bool {
    guard position >= 0, other.position >= 0 else { return false }
    if position == other.position { return true }
    let (one, two) = (segment.docToken(position), segment.docToken(other.position))
    return segment.isJoined(position) && segment.holds(one, two)
      || segment.isJoined(other.position) && segment.holds(two, one)
  }

  private func loss(_ word: WordCandidates) -> Int {
    secondPosition >= 0
      ? word.candidates[secondMark - 1].cost - word.candidates[mark - 1].cost : .max
  }

  private mutating func yield() -> Bool {
    guard secondPosition >= 0 else { return false }
    (mark, position) = (secondMark, secondPosition)
    secondPosition = -1
    return true
  }
}
