/// How many columns text takes on the screen.
///
/// Every character takes at least one: what cannot be drawn is drawn as a stand-in.
package enum ColumnWidth {
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1, let columns = first.plainColumns {
      return columns
    }
    if scalars.count == 1, scalars.first?.isRegionalIndicator == true { return 2 }
    let first = scalars.first { !$0.isVariationSelector }
    guard let first, !first.isJoiner, scalars.allSatisfy(\.isDrawable) else { return 1 }
    // What attaches without a letter before it is drawn on a dotted circle.
    var columns = first.attaches ? 1 : 0
    for scalar in scalars {
      columns += of(scalar)
    }
    return min(2, max(1, columns))
  }

  package static func of(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var columns = 0
    for character in text {
      columns += of(character)
    }
    return columns
  }

  /// The longest beginning that fits, whole characters only, with an ellipsis if some is missing.
  package static func prefix(of text: String, fitting columns: Int, ellipsis: Bool) -> String {
    guard columns > 0 else { return "" }
    if text.utf8.count <= columns, isPlain(text) { return text }
    let room = ellipsis ? columns - 1 : columns
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      let width = of(text[index])
      if used + width <= room { end = text.index(after: index) }
      used += width
      guard used <= columns else {
        return String(text[..<end]) + (ellipsis ? "…" : "")
      }
    }
    return text
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if scalar.isMark || scalar.isJoiner || scalar.isVariationSelector { return 0 }
    return isWide(scalar.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    let ranges = ColumnWidthTable.wide
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
