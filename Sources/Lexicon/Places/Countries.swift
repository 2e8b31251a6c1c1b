/// The countries of the world, by code or by name.
package enum Countries {
  /// The code of a country that is told by its code of two letters or by a name; nothing when there is no
  /// such country.
  package static func code(of text: String) -> String? {
    if text.utf8.count == 2, let code = codes[text.lowercased()] { return code }
    let name = Folding.words(of: text).joined(separator: " ")
    return codes[name]
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in CountryNames.lines.split(separator: "\n") {
      let code = String(line.prefix(2))
      codes[code.lowercased()] = code
      for name in line.dropFirst(3).split(separator: "|") {
        codes[Folding.words(of: String(name)).joined(separator: " ")] = code
      }
    }
    return codes
  }()
}
