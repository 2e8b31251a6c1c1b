/// One column of the screen: a glyph, or the right half of the wide glyph before it.
package struct Cell: Hashable, Sendable {
  // Split so that nearly every cell compares as a number: to `Character`, a composed and a
  // decomposed letter are equal, and a renderer must not take them for the same bytes.
  private let first: Unicode.Scalar
  private let rest: String?
  private let columns: UInt8

  /// Whether terminals are known to disagree about the glyph's width.
  let isRisky: Bool
  package var style: Style

  private init(
    first: Unicode.Scalar,
    rest: String? = nil,
    columns: UInt8 = 1,
    isRisky: Bool = false,
    style: Style
  ) {
    self.first = first
    self.rest = rest
    self.columns = columns
    self.isRisky = isRisky
    self.style = style
  }

  init(_ character: Character, style: Style) {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1, only.value < 0x300 {
      self.init(first: only.isDrawable ? only : .replacement, style: style)
      return
    }
    // Terminals disagree about selectors, so they are never sent and the base keeps its width.
    var drawn = scalars.filter { !$0.isVariationSelector }
    if !drawn.allSatisfy(\.isDrawable) || drawn.first.map(\.isJoiner) ?? true {
      self.init(first: .replacement, style: style)
      return
    }
    if drawn.first?.attaches == true { drawn.insert("\u{25CC}", at: drawn.startIndex) }
    self.init(drawn: Array(drawn.prefix(16)), columns: ColumnWidth.of(character), style: style)
  }

  private init(drawn: [Unicode.Scalar], columns: Int, style: Style) {
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: drawn.dropFirst())
    self.init(
      first: drawn.first ?? .replacement,
      rest: rest.isEmpty ? nil : String(rest),
      columns: UInt8(columns),
      isRisky: Cell.isRisky(drawn),
      style: style
    )
  }

  /// A blank column.
  package static func blank(_ style: Style = .plain) -> Cell {
    Cell(first: " ", style: style)
  }

  static func continuation(_ style: Style) -> Cell {
    Cell(first: " ", columns: 0, style: style)
  }

  /// What is drawn; empty for the right half of a wide glyph.
  package var glyph: String {
    guard columns > 0 else { return "" }
    return String(Character(first)) + (rest ?? "")
  }

  /// The glyph's columns; zero for the right half of a wide glyph.
  package var width: Int { Int(columns) }

  var isBlank: Bool { first == " " && columns == 1 && rest == nil }

  var asciiByte: UInt8? { rest == nil && first.isASCII ? UInt8(first.value) : nil }

  func looksLike(_ other: Cell) -> Bool {
    self == other || isBlank && other.isBlank && style.blanksLike(other.style)
  }

  package static func == (left: Cell, right: Cell) -> Bool {
    guard left.first == right.first, left.columns == right.columns, left.style == right.style
    else { return false }
    guard let leftRest = left.rest, let rightRest = right.rest else {
      return left.rest == nil && right.rest == nil
    }
    return leftRest.utf8.elementsEqual(rightRest.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(columns)
    hasher.combine(style)
    if let rest { hasher.combine(rest) }
  }

  private static func isRisky(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let base = scalars.first else { return false }
    if base.value >= 0x1F000 && base.value < 0x20000 { return true }
    if base.attachesForward { return true }
    return !scalars.dropFirst().allSatisfy(\.isMark)
  }
}
