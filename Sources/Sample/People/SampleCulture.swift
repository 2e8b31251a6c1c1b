import Hotel

/// The names, homes and writing of the guests of one language.
package struct SampleCulture: Sendable {
  /// How a name is put together and written.
  package enum Writing: Sendable {
    case latin
    /// A second family name, the mother's, for every second guest.
    case doubled
    /// Family name first, in its own script; a space between the two in Japanese only.
    case eastAsian(space: String)
    /// Its own script, given name first.
    case other
  }

  /// A name in Latin letters and, where it has one, in its own script.
  package struct Name: Sendable {
    package let latin: String
    package let native: String

    package init(latin: String, native: String) {
      self.latin = latin
      self.native = native
    }

    /// A name written `Sato=佐藤`.
    init(_ entry: String) {
      // An underscore keeps a space at the end of a beginning, as in `van der_`.
      let parts = String(entry.map { $0 == "_" ? " " : $0 }).split(separator: "=")
      latin = String(parts.first ?? "")
      native = parts.count > 1 ? String(parts[1]) : ""
    }

    package static func + (left: Name, right: Name) -> Name {
      Name(latin: left.latin + right.latin, native: left.native + right.native)
    }
  }

  package let language: String
  package let writing: Writing
  /// How many in a thousand guests, more or less.
  package let frequency: Int
  package let surnames: [Name]
  /// Beginnings and ends of rarer surnames.
  package let starts: [Name]
  package let ends: [Name]
  package let women: [Name]
  package let men: [Name]
  /// How a woman's surname ends instead, where that differs, commonest rule first.
  let womanly: [(ending: Name, instead: Name)]
  package let places: [SamplePlace]
  package let streets: [String]
  package let streetNames: [String]

  init(
    _ language: String,
    _ writing: Writing = .latin,
    frequency: Int,
    surnames: String,
    starts: String,
    ends: String,
    women: String,
    men: String,
    womanly: String = "",
    places: String,
    streets: String,
    streetNames: String
  ) {
    self.language = language
    self.writing = writing
    self.frequency = frequency
    self.surnames = entries(surnames).map { Name($0) }
    self.starts = entries(starts).map { Name($0) }
    self.ends = entries(ends).map { Name($0) }
    self.women = entries(women).map { Name($0) }
    self.men = entries(men).map { Name($0) }
    self.womanly = entries(womanly).compactMap { rule in
      let sides = rule.split(separator: ">")
      guard sides.count == 2 else { return nil }
      return (Name(String(sides[0])), Name(String(sides[1])))
    }
    self.places = places.split(separator: "\n").compactMap { SamplePlace(String($0)) }
    self.streets = entries(streets)
    self.streetNames = entries(streetNames)
  }

  package static let all =
    western + southern + northern + eastern + eastAsian + southAsian + african

  /// The places in `all`, each as often as its frequency says.
  package static let byFrequency: [Int] = all.indices.flatMap { place in
    Array(repeating: place, count: all[place].frequency)
  }

  /// The surname as this culture's women bear it.
  package func womanly(_ surname: Name) -> Name {
    for rule in womanly where surname.latin.hasSuffix(rule.ending.latin) {
      guard surname.native.hasSuffix(rule.ending.native) else { continue }
      return Name(
        latin: surname.latin.dropLast(rule.ending.latin.count) + rule.instead.latin,
        native: surname.native.dropLast(rule.ending.native.count) + rule.instead.native
      )
    }
    return surname
  }
}

/// A town where guests live.
package struct SamplePlace: Sendable {
  package let city: String
  let region: String
  package let country: String
  /// With `#` for a digit and `@` for a letter.
  package let postcode: String

  /// A place written `Boston;MA;US;02###`.
  init?(_ line: String) {
    let cells = line.split(separator: ";", omittingEmptySubsequences: false)
    guard cells.count == 4 else { return nil }
    city = String(cells[0])
    region = String(cells[1])
    country = String(cells[2])
    postcode = String(cells[3])
  }

  /// Numbers that nobody can have: area code 555 or 01632, or a zero after the country's code.
  package var phone: String {
    switch country {
    case "US", "CA": "+1 555 ### ####"
    case "GB": "+44 1632 ######"
    default: SamplePlace.codes[country].map { "+\($0) 000 ### ###" } ?? "+999 000 ### ###"
    }
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for entry in entries(table) {
      codes[String(entry.prefix(2))] = String(entry.dropFirst(2))
    }
    return codes
  }()

  private static let table = """
    IE353, AU61, NZ64, ZA27, DE49, AT43, CH41, FR33, BE32, IT39, ES34, MX52, AR54, CO57, CL56
    PT351, BR55, NL31, SE46, NO47, DK45, FI358, IS354, PL48, CZ420, SK421, HU36, RO40, TR90, GR30
    CY357, RU7, UA380, BG359, RS381, KZ7, JP81, CN86, HK852, TW886, SG65, KR82, VN84, IN91, AE971
    SA966, KW965, EG20, LB961, JO962, QA974, NG234, GH233, KE254, MA212, IL972, TH66
    """
}
