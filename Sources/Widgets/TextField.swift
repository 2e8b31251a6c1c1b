package import Terminal

/// One line of text being typed.
package struct TextField: Sendable {
  /// No field takes more than this many characters.
  private static let longest = 2000

  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int
  private let isSecret: Bool

  package init(_ text: String = "", isSecret: Bool = false) {
    self.text = text
    self.isSecret = isSecret
    cursor = text.count
  }

  package mutating func set(_ text: String) {
    self.text = text
    cursor = text.count
  }

  /// Takes a key that edits or moves.
  ///
  /// - Returns: whether the key meant something to a field.
  package mutating func handle(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []), (.character(let character), .shift):
      insert(String(character))
    case (.backspace, []): delete(from: cursor - 1, to: cursor)
    case (.delete, []): delete(from: cursor, to: cursor + 1)
    case (.left, []): move(to: cursor - 1)
    case (.right, []): move(to: cursor + 1)
    case (.home, []), (.character("a"), .control): move(to: 0)
    case (.end, []), (.character("e"), .control): move(to: text.count)
    case (.character("u"), .control): delete(from: 0, to: cursor)
    case (.character("k"), .control): delete(from: cursor, to: text.count)
    case (.character("w"), .control): delete(from: startOfWord, to: cursor)
    case (.left, .control), (.left, .alt): move(to: startOfWord)
    default: return false
    }
    return true
  }

  /// Takes pasted text; its line breaks become blanks and never send a form off.
  package mutating func paste(_ pasted: String) {
    insert(String(pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  package func draw(
    on surface: inout Surface,
    in rect: Rect,
    style: Style,
    isFocused: Bool,
    placeholder: String = "",
    placeholderStyle: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    surface.fill(rect.row(0), style: style)
    let shown = isSecret ? String(repeating: "*", count: text.count) : text
    let before = String(shown.prefix(cursor))
    // The cursor needs a column of its own behind the last letter.
    var start = 0
    var width = ColumnWidth.of(before)
    let characters = Array(before)
    while width > rect.width - 1, start < characters.count {
      width -= ColumnWidth.of(characters[start])
      start += 1
    }
    if text.isEmpty, !placeholder.isEmpty {
      surface.line(placeholder, in: rect, style: placeholderStyle)
    } else {
      let clean = CleanText(String(shown.dropFirst(start))).text
      surface.put(clean, at: rect.origin, style: style, in: rect.row(0))
    }
    if isFocused {
      surface.typingStyle = style
      surface.cursor = Point(x: rect.x + max(0, width), y: rect.y)
    }
  }

  private var startOfWord: Int {
    let characters = Array(text.prefix(cursor))
    var index = characters.count
    while index > 0, characters[index - 1] == " " { index -= 1 }
    while index > 0, characters[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func insert(_ inserted: String) {
    // Letters that combine may join the one before them: count anew from the end.
    let after = text.suffix(text.count - cursor)
    let joined = text.prefix(cursor) + inserted + after
    guard joined.count <= TextField.longest else { return }
    let behind = after.count
    text = String(joined)
    cursor = max(0, text.count - behind)
  }

  private mutating func delete(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    text = String(text.prefix(start) + text.dropFirst(end))
    cursor = start
  }

  private mutating func move(to position: Int) {
    cursor = min(max(0, position), text.count)
  }
}
