/// One typed line, read: `-lavender`, `!peanuts`, `~jazz at breakfast`.
package struct PreferenceLine: Hashable, Sendable {
  package let text: String
  package let polarity: Polarity
  package let basis: Preference.Basis
  package let category: PreferenceCategory
  package let scope: Preference.Scope
  /// Nobody typed a mark, and the words say that it is no like.
  package let isProposed: Bool
  /// The categories the words suggest, likeliest first: what Tab walks through.
  package let suggestions: [PreferenceCategory]

  /// Why a line is no preference.
  package enum Failure: Error, Equatable {
    case empty
    case tooLong(limit: Int)
    case refused(NoteGuard.Finding)
  }

  package static let longest = 500

  /// The line's meaning; a category given by hand wins over the words, and so does a mark.
  ///
  /// Without one the words tell whether it is a like, unless somebody has said that it is.
  package init(
    _ line: String,
    category: PreferenceCategory? = nil,
    scope: Preference.Scope? = nil,
    isLike: Bool = false
  ) throws(Failure) {
    var rest = line.trimmed[...]
    var basis = Preference.Basis.stated
    if rest.first == "~" {
      basis = .observed
      rest = rest.dropFirst()
    }
    let marked = rest.first.flatMap { mark in Polarity.allCases.first { $0.mark == mark } }
    if marked != nil { rest = rest.dropFirst() }
    let typed = String(rest).trimmed
    let (told, words) = marked == nil && !isLike ? PreferenceWords.read(typed) : (.like, typed)
    isProposed = told != .like
    guard words.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
      throw .empty
    }
    guard words.unicodeScalars.count <= PreferenceLine.longest else {
      throw .tooLong(limit: PreferenceLine.longest)
    }
    if let finding = NoteGuard.finding(in: words) { throw .refused(finding) }
    let polarity = marked ?? told
    let suggestions = PreferenceWords.categories(of: words, polarity: polarity)
    self.text = words
    self.basis = basis
    self.polarity = polarity
    self.suggestions = suggestions
    let decided = category ?? suggestions.first ?? .communication
    self.category = decided
    self.scope = scope ?? PreferenceLine.usualScope(of: decided)
  }

  package var statement: PreferenceStatement {
    PreferenceStatement(
      polarity: polarity,
      text: text,
      category: category,
      isObserved: basis == .observed
    )
  }

  /// The guest is asked whether it may be kept.
  package var isSensitive: Bool { statement.isSensitive }

  /// What stands in one building goes with it; the rest goes with the guest.
  package static func usualScope(of category: PreferenceCategory) -> Preference.Scope {
    category == .location ? .local : .global
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// The text without blanks at its ends.
  package var trimmed: String {
    if isPlain(utf8.first), isPlain(utf8.last) { return self }
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isLetterAlone,
      last.isLetterAlone
    {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return ""
    }
    return String(self[first...last])
  }

  private func isPlain(_ byte: UInt8?) -> Bool {
    byte.map { $0 > 0x20 && $0 < 0x7F } ?? true
  }
}

extension Unicode.Scalar {
  /// Surely neither a blank nor a mark upon one: plain letters, those of Europe, ideographs and
  /// Korean syllables, told without Unicode's tables.
  fileprivate var isLetterAlone: Bool {
    switch value {
    case 0x21...0x7E, 0xA1...0x2FF, 0x370...0x482, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
}
