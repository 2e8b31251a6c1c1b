/// Text from outside made safe to draw; whatever was taken out shows as U+FFFD.
package struct CleanText: Hashable, Sendable, CustomStringConvertible {
  // A character may carry any number of marks; beyond this many scalars nobody's name is meant.
  private static let longestCluster = 16

  package let text: String
  package let wasCleaned: Bool

  package init(_ untrusted: String) {
    if ColumnWidth.plain(untrusted) != nil {
      text = untrusted
      wasCleaned = false
      return
    }
    let (safe, replaced) = CleanText.withoutUnsafeScalars(untrusted)
    let (short, cut) = CleanText.withShortClusters(safe)
    text = short
    wasCleaned = replaced || cut
  }

  package var description: String { text }

  // Hashable would otherwise follow String, to which composed and decomposed letters are one.
  package static func == (left: CleanText, right: CleanText) -> Bool {
    left.wasCleaned == right.wasCleaned && left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  private static func withoutUnsafeScalars(_ untrusted: String) -> (String, replaced: Bool) {
    let scalars = Array(untrusted.unicodeScalars)
    var safe = String.UnicodeScalarView()
    var replaced = false
    for (index, scalar) in scalars.enumerated() {
      let isSafe =
        scalar.isJoiner ? joins(at: index, in: scalars) : scalar.isDrawable
      safe.append(isSafe ? scalar : .replacement)
      replaced = replaced || !isSafe
    }
    return (String(safe), replaced)
  }

  private static func joins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    if before.takesJoiner { return true }
    guard scalars[index] == .zeroWidthJoiner, index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    let follows = before.value > 0xFF && before.properties.isEmoji || before.isVariationSelector
    return follows && next.value > 0xFF && next.properties.isEmoji
  }

  private static func withShortClusters(_ text: String) -> (String, cut: Bool) {
    var short = ""
    var cut = false
    for character in text {
      let scalars = character.unicodeScalars
      guard scalars.count > longestCluster else {
        short.append(character)
        continue
      }
      short.unicodeScalars.append(contentsOf: scalars.prefix(longestCluster - 1))
      short.unicodeScalars.append(.replacement)
      cut = true
    }
    return (short, cut)
  }
}
