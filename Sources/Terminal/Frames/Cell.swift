/// One column of the screen: a glyph, or the right half of the wide glyph before it.
package struct Cell: Hashable, Sendable {
  /// What is drawn; empty for the right half of a wide glyph.
  package let glyph: String
  package let style: Style
  /// The glyph's columns; zero for the right half of a wide glyph.
  package let width: Int

  // To `String` a composed and a decomposed letter are one; a terminal gets different bytes.
  package static func == (left: Cell, right: Cell) -> Bool {
    left.width == right.width && left.style == right.style
      && left.glyph.utf8.elementsEqual(right.glyph.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(glyph)
    hasher.combine(style)
  }
}

/// A cell as a surface keeps it: numbers only, so that frames compare fast.
struct PackedCell: Equatable {
  private static let clusterMark: UInt32 = 1 << 31

  // A scalar, or with the mark the place of a longer glyph in the surface's list.
  private let code: UInt32
  var style: Style
  let columns: UInt8
  /// Whether terminals are known to disagree about the glyph's width.
  let isRisky: Bool

  static let blank = PackedCell(" ", style: .plain)

  init(_ scalar: Unicode.Scalar, style: Style, columns: Int = 1, isRisky: Bool = false) {
    code = scalar.value
    self.style = style
    self.columns = UInt8(columns)
    self.isRisky = isRisky
  }

  init(cluster position: Int, style: Style, columns: Int, isRisky: Bool) {
    code = PackedCell.clusterMark | UInt32(position)
    self.style = style
    self.columns = UInt8(columns)
    self.isRisky = isRisky
  }

  static func continuation(_ style: Style) -> PackedCell {
    PackedCell(" ", style: style, columns: 0)
  }

  var width: Int { Int(columns) }

  var isBlank: Bool { code == 0x20 && columns == 1 }

  var isScalar: Bool { code & PackedCell.clusterMark == 0 }

  /// The one scalar of a short glyph.
  var scalar: Unicode.Scalar? { Unicode.Scalar(code) }

  /// The place of a longer glyph in its surface's list.
  var cluster: Int? {
    code & PackedCell.clusterMark == 0 ? nil : Int(code & ~PackedCell.clusterMark)
  }
}
