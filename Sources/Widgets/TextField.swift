package import Terminal

/// A text being typed: one line, which takes as many rows as it needs where it is given them.
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
    case (.backspace, .alt), (.backspace, .control): delete(from: startOfWord, to: cursor)
    case (.character("d"), .alt), (.delete, .control), (.delete, .alt):
      delete(from: cursor, to: endOfWord)
    case (.left, .control), (.left, .alt), (.character("b"), .alt): move(to: startOfWord)
    case (.right, .control), (.right, .alt), (.character("f"), .alt): move(to: endOfWord)
    default: return false
    }
    return true
  }

  /// Takes pasted text; its line breaks become blanks and never send a form off.
  package mutating func paste(_ pasted: String) {
    insert(String(pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// How many rows the text takes in so many columns, with the cursor behind its last letter.
  package func rows(width: Int) -> Int {
    isSecret ? 1 : TextRows(text, width: width).ranges.count
  }

  /// Draws the text: in one row the part around the cursor, in several all of it, or the rows around the
  /// cursor; unfocused, its beginning.
  package func draw(
    on surface: inout Surface,
    in rect: Rect,
    style: Style,
    isFocused: Bool,
    placeholder: String = "",
    placeholderStyle: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    for row in 0..<rect.height { surface.fill(rect.row(row), style: style) }
    if isFocused { surface.typingStyle = style }
    if text.isEmpty, !placeholder.isEmpty {
      surface.line(placeholder, in: rect, style: placeholderStyle)
      if isFocused { surface.cursor = rect.origin }
    } else if rect.height > 1, !isSecret {
      drawRows(on: &surface, in: rect, style: style, isFocused: isFocused)
    } else if isFocused {
      drawRow(on: &surface, in: rect.row(0), style: style)
    } else {
      surface.line(CleanText(shown).text, in: rect.row(0), style: style)
    }
  }

  private var shown: String { isSecret ? String(repeating: "*", count: text.count) : text }

  private func drawRow(on surface: inout Surface, in row: Rect, style: Style) {
    // The cursor needs a column of its own behind the last letter.
    let before = Array(shown.prefix(cursor))
    var width = ColumnWidth.of(String(before))
    var start = 0
    while width > row.width - 1, start < before.count {
      width -= ColumnWidth.of(before[start])
      start += 1
    }
    let clean = CleanText(String(shown.dropFirst(start))).text
    surface.put(clean, at: row.origin, style: style, in: row)
    surface.cursor = Point(x: row.x + max(0, width), y: row.y)
  }

  private func drawRows(
    on surface: inout Surface,
    in rect: Rect,
    style: Style,
    isFocused: Bool
  ) {
    let rows = TextRows(text, width: rect.width)
    let current = rows.row(of: cursor)
    let first = isFocused ? max(0, current - rect.height + 1) : 0
    for (position, range) in rows.ranges.dropFirst(first).prefix(rect.height).enumerated() {
      let clean = CleanText(String(rows.characters[range])).text
      surface.put(clean, at: rect.row(position).origin, style: style, in: rect.row(position))
    }
    guard isFocused else { return }
    let before = String(rows.characters[rows.ranges[current].lowerBound..<cursor])
    surface.cursor = Point(x: rect.x + ColumnWidth.of(before), y: rect.y + current - first)
  }

  private var startOfWord: Int {
    let characters = Array(text.prefix(cursor))
    var index = characters.count
    while index > 0, characters[index - 1] == " " { index -= 1 }
    while index > 0, characters[index - 1] != " " { index -= 1 }
    return index
  }

  private var endOfWord: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, characters[index] == " " { index += 1 }
    while index < characters.count, characters[index] != " " { index += 1 }
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
