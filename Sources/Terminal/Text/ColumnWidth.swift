/// How many columns text takes on the screen.
///
/// Every character takes at least one: what cannot be drawn is drawn as a stand-in.
package enum ColumnWidth {
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1, let columns = first.plainColumns {
      return columns
    }
    return Glyph(character).columns
  }

  /// The columns of the scalars a glyph draws.
  static func of(drawn scalars: some Sequence<Unicode.Scalar>) -> Int {
    min(2, max(1, scalars.reduce(0) { $0 + of($1) }))
  }

  package static func of(_ text: String) -> Int {
    if let columns = plain(text) { return columns }
    var columns = 0
    for character in text { columns += of(character) }
    return columns
  }

  /// The columns in a terminal that adds up the scalars of a character, at most.
  static func added(_ glyph: String) -> Int {
    glyph.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The longest beginning that fits, whole characters only, with an ellipsis if some is missing.
  package static func prefix(of text: String, fitting columns: Int, ellipsis: Bool) -> String {
    guard columns > 0 else { return "" }
    let width = plain(text)
    if let width, width <= columns { return text }
    let room = ellipsis ? columns - 1 : columns
    var used = 0
    var end = text.startIndex
    var index = end
    while index < text.endIndex {
      let next: String.Index
      if width != nil {
        used += text.unicodeScalars[index].plainColumns ?? 1
        next = text.unicodeScalars.index(after: index)
      } else {
        used += of(text[index])
        next = text.index(after: index)
      }
      if used <= room { end = next }
      guard used <= columns else { return String(text[..<end]) + (ellipsis ? "…" : "") }
      index = next
    }
    return text
  }

  /// The columns of text in which every scalar is a character of a width that is known.
  static func plain(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        columns += 1
      } else {
        guard let width = scalar.plainColumns else { return nil }
        columns += width
      }
    }
    return columns
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if scalar.isMark || scalar.isJoiner || scalar.isVariationSelector { return 0 }
    return isWide(scalar.value) || scalar.isRegionalIndicator ? 2 : 1
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
