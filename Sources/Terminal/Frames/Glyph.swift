/// What a surface draws for a character: always something a terminal cannot take for a command.
struct Glyph {
  private static let mostScalars = 16

  let first: Unicode.Scalar
  /// All of it, when it is more than one scalar.
  let cluster: String?
  let columns: Int
  let isRisky: Bool

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1, let columns = first.plainColumns {
      self.init(first, columns: columns)
      return
    }
    // Terminals disagree about selectors, so they are never sent and the base keeps its width.
    var drawn = scalars.filter { !$0.isVariationSelector }
    guard let first = drawn.first, !first.needsLetterBefore, drawn.allSatisfy(\.isDrawable) else {
      self.init(.replacement, columns: 1)
      return
    }
    if first.attaches { drawn.insert("\u{25CC}", at: drawn.startIndex) }
    self.init(drawn: drawn.prefix(Glyph.mostScalars))
  }

  /// A scalar whose width is known without a table.
  init(plain scalar: Unicode.Scalar) {
    self.init(scalar, columns: scalar.plainColumns ?? 1)
  }

  private init(_ scalar: Unicode.Scalar, columns: Int) {
    first = scalar
    cluster = nil
    self.columns = columns
    isRisky = false
  }

  private init(drawn: Character.UnicodeScalarView.SubSequence) {
    first = drawn.first ?? .replacement
    var all = String.UnicodeScalarView()
    all.append(contentsOf: drawn)
    cluster = all.count > 1 ? String(all) : nil
    columns = ColumnWidth.of(drawn: drawn)
    isRisky = Glyph.isRisky(drawn)
  }

  private static func isRisky(_ scalars: Character.UnicodeScalarView.SubSequence) -> Bool {
    guard let base = scalars.first else { return false }
    if base.value >= 0x1F000 && base.value < 0x20000 { return true }
    if base.attachesForward { return true }
    return !scalars.dropFirst().allSatisfy { $0.isMark && !$0.joinsLetters }
  }
}
