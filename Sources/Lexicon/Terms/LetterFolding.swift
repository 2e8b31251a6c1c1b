/// Letters with marks as the plain letters that a clerk would type.
enum LetterFolding {
  private static let table: [Unicode.Scalar: String] = {
    let rows = [
      "a:àáâãåāăą", "ae:äæ", "c:çćčĉ", "d:ďđð", "e:èéêëēėęě", "g:ğģĝ", "i:ìíîïīįı",
      "k:ķ", "l:łľļĺ", "n:ñńňņ", "o:òóôõøōő", "oe:öœ", "r:řŕ", "s:śšşș", "ss:ß",
      "t:ťțţ", "th:þ", "u:ùúûūůűų", "ue:ü", "w:ŵ", "y:ýÿŷ", "z:źżž",
    ]
    var table: [Unicode.Scalar: String] = [:]
    for row in rows {
      let parts = row.split(separator: ":")
      guard let plain = parts.first, let marked = parts.last else { continue }
      for scalar in marked.unicodeScalars { table[scalar] = String(plain) }
    }
    return table
  }()

  /// The plain letters, or nothing where the scalar isn't a Latin letter with a mark.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    table[scalar]
  }
}
