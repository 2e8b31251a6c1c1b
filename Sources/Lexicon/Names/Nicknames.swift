/// A name that the bearer of another may be called by.
package struct RelatedName: Hashable, Sendable {
  /// What a name is to the one that was asked about, the closest first.
  package enum Kind: Hashable, Comparable, Sendable {
    /// The same name in another spelling: `kathryn` for `catherine`.
    case variant
    /// The full name of a short one: `elizabeth` for `liz`.
    case formal
    /// A short form of the full name: `liz` for `elizabeth`.
    case short
    /// Another short form of one full name: `betty` for `liz`.
    case sibling
    /// The name in another language: `juan` for `john`.
    case translation
  }

  package let name: String
  package let kind: Kind
}

/// Names that one person bears for another: `liz` for `elizabeth`.
///
/// Names are asked for and given folded.
package enum Nicknames {
  private static let table = NicknameTable(
    names: [
      menNicknameRows, womenNicknameRows, westernNicknameRows, easternNicknameRows,
      rareNicknameRows,
    ],
    translations: translatedNameRows
  )

  static var names: [String] { table.names }

  /// Every other name of whoever may bear this one, the closest kind first and each name once.
  package static func related(to name: String) -> [RelatedName] { table.related(to: name) }

  /// The other names of whoever may bear this one, of every kind, in order.
  package static func others(of name: String) -> [String] {
    related(to: name).map(\.name).sorted()
  }

  package static func belongTogether(_ one: String, _ other: String) -> Bool {
    one != other && table.areRelated(one, other)
  }
}
