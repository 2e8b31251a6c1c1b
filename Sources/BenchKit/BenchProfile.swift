import Hotel
import Sample

/// A made-up guest's profile, and what only its maker knows about it.
package struct BenchProfile: Sendable {
  /// What it is among the profiles before it.
  package enum Kind: String, Sendable {
    case base
    /// Another person of an earlier one's household.
    case family
    /// The same person again, as another hotel wrote it down.
    case dup
    /// Another person of the same name and address, as a father and his son.
    case namesake
    /// Another person of the same surname, address and birthday.
    case twin
  }

  /// A name as it is written down and as it is said.
  struct Name: Sendable {
    var written: String
    var latin: String
    /// In the people's own script, if it has one and this was drawn from it.
    var native = ""

    init(_ name: SampleCulture.Name, isNative: Bool = false) {
      latin = name.latin
      native = name.native
      written = isNative && !name.native.isEmpty ? name.native : name.latin
    }

    init(_ text: String) {
      latin = text
      written = text
    }

    var words: [String] { LatinWords.of(latin) }
  }

  /// Counted from 1; the guest's number in the store.
  package let number: Int
  /// The number of the person's first profile.
  package var entity: Int
  package var kind: Kind
  let stock: Int
  let language: String
  var given: Name
  var surname: Name
  var isWoman: Bool
  /// `YYYY-MM-DD`, or empty.
  var birthDate = ""
  var phone = ""
  var email = ""
  var member = ""
  var document = ""
  var street = ""
  var city = ""
  var postcode = ""
  var country = ""
  var stays = 0
  /// Days ago.
  var lastStay = 0
  var property = 0

  /// Whether the name is in another script only.
  var isNative: Bool { !LatinWords.isLatin(surname.written) }

  /// The columns of `cells`, as the shared benchmark names them.
  package static let columns = [
    "id", "entity", "kind", "locale", "given", "surname", "sex", "dob", "phone", "email", "member",
    "document", "street", "city", "postcode", "country", "stays", "last_stay", "property",
  ]

  package var cells: [String] {
    [
      "\(number)", "\(entity)", kind.rawValue, language, given.written, surname.written,
      isWoman ? "F" : "M", birthDate, phone, email, member, document, street, city, postcode,
      country, "\(stays)", "\(lastStay)", "\(property)",
    ]
  }
}

extension LatinWords {
  static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
  }
}
