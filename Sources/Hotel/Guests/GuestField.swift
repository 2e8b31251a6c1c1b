/// A field of a profile, by the name that it has in the store and in files: columns, loads, erasures,
/// what is handed out, JSON, forms, commands and the card all go by this list.
///
/// A file's columns are counted in this order: a new field comes last.
package enum GuestField: String, CaseIterable, Hashable, Sendable {
  case given, family, title
  case preferredName = "preferred_name"
  case nativeName = "native_name"
  case birthDate = "birth_date"
  case language, nationality, vip, tier, member, phone, email, document
  case street, city, region, postcode, country, note
  /// A coded reason for which no room is given without a manager.
  case restriction
  /// Names that the guest bore before, and is still found by.
  case formerNames = "former_names"

  /// What a field holds.
  package enum Kind: Sendable {
    case text, day
    /// Several texts, joined by `;`.
    case several
  }

  package var kind: Kind {
    switch self {
    case .birthDate: .day
    case .phone, .email, .formerNames: .several
    default: .text
    }
  }

  /// The look-up finds guests by it as by a name.
  package var isName: Bool {
    switch self {
    case .given, .family, .preferredName, .nativeName, .formerNames: true
    default: false
    }
  }

  /// Somebody may go on writing here what did not fit into the field before.
  package var isProse: Bool {
    switch self {
    case .given, .family, .title, .preferredName, .nativeName, .street, .city, .region, .country,
      .note:
      true
    default: false
    }
  }

  /// The name in JSON, where what is several has a plural.
  package var jsonName: String {
    switch self {
    case .phone, .email: rawValue + "s"
    default: rawValue
    }
  }

  /// The order in which a person is asked.
  package static let asked: [GuestField] = [
    .given, .family, .title, .preferredName, .nativeName, .birthDate, .phone, .email, .language,
    .nationality, .member, .document, .vip, .tier, .street, .city, .region, .postcode, .country,
    .note, .formerNames, .restriction,
  ]

  /// Its place in the list.
  package var position: Int { GuestField.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) }
  )
}
