import Hotel

/// Names without their marks, as an e-mail address or a passport's last line writes them.
enum LatinLetters {
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 127 }) else { return text }
    return text.reduce(into: "") { plain, letter in
      plain += letter.isASCII ? String(letter) : replacements[letter] ?? ""
    }
  }

  /// Small letters and digits alone.
  static func address(_ text: String) -> String {
    var bytes = Array(plain(text).lowercased().utf8)
    bytes.removeAll { !(97...122).contains($0) && !(48...57).contains($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let replacements: [Character: String] = {
    var replacements: [Character: String] = [:]
    for group in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let pair = group.split(separator: ":")
      guard pair.count == 2 else { continue }
      for letter in pair[1] {
        replacements[letter] = String(pair[0])
        for capital in String(letter).uppercased() where String(letter).uppercased().count == 1 {
          replacements[capital] = pair[0].prefix(1).uppercased() + pair[0].dropFirst()
        }
      }
    }
    return replacements
  }()

  private static let table = """
    a:áàâãåąăắằẳẵặấầẩẫậảạā ae:äæ c:çćč d:ďđð e:éèêëęěếềểễệẻẽẹē g:ğ i:íìîïıỉĩị l:łľĺ n:ñńňṅ
    o:óòôõőốồổỗộơớờởỡợỏọ oe:öøœ r:řŕ s:śšşșṣ ss:ß t:ťţț u:úùûůűưứừửữựủũụ ue:ü y:ýỳỷỹỵ z:źżž th:þ
    """
}
