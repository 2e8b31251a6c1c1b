package import Terminal

/// One question of a form.
package struct FormField: Sendable {
  /// How it is answered.
  package enum Kind: Sendable {
    case text(TextField)
    /// One of a list: the left and right keys, or a first letter, choose.
    case choice([Option], selected: Int)
  }

  /// One answer of a list: its value, and how it is shown.
  package struct Option: Sendable {
    package let value: String
    package let title: String
  }

  package let id: String
  package let label: String
  package let hint: String
  package var kind: Kind
  /// What is wrong with the answer.
  package var problem = ""
  /// A person chose, so that suggestions keep away.
  package var isChosen = false
  /// Its letters are not shown.
  package let isSecret: Bool
  /// What is understood of the answer so far; it takes the hint's place.
  package let reads: @Sendable (String) -> String?

  package init(
    _ id: String,
    _ label: String,
    text: String = "",
    hint: String = "",
    isSecret: Bool = false,
    reads: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.isSecret = isSecret
    self.reads = reads
    kind = .text(TextField(text, isSecret: isSecret))
  }

  /// A question with a list of answers, shown by titles where their values are not for reading.
  package init(
    _ id: String,
    _ label: String,
    options: [String],
    shownAs titles: [String]? = nil,
    selected: Int,
    hint: String = ""
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    isSecret = false
    reads = { _ in nil }
    let options = zip(options, titles ?? options).map { Option(value: $0, title: $1) }
    kind = .choice(options, selected: selected)
  }

  package var value: String {
    switch kind {
    case .text(let field): field.text
    case .choice(let options, let selected):
      options.indices.contains(selected) ? options[selected].value : ""
    }
  }

  /// What is told under it: what was understood, else what is expected.
  var note: String { reads(value) ?? hint }

  /// The answer as it is shown.
  var shown: String {
    guard case .choice(let options, let selected) = kind, options.indices.contains(selected) else {
      return value
    }
    return options[selected].title
  }

  package mutating func set(_ value: String) {
    switch kind {
    case .text(var field):
      field.set(value)
      kind = .text(field)
    case .choice(let options, _):
      if let index = options.firstIndex(where: { $0.value == value }) {
        kind = .choice(options, selected: index)
      }
    }
  }
}

/// A list of questions with one of them in focus.
package struct Form: Sendable {
  package private(set) var fields: [FormField]
  package private(set) var focus = 0

  package init(_ fields: [FormField]) {
    self.fields = fields
  }

  /// What a key did to the form.
  package enum Effect: Sendable {
    case none, moved, edited, submitted
  }

  package subscript(id: String) -> String {
    fields.first { $0.id == id }?.value ?? ""
  }

  package var focusedID: String { fields.indices.contains(focus) ? fields[focus].id : "" }

  package mutating func set(_ id: String, to value: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].set(value)
  }

  /// Sets a field that nobody has chosen by hand.
  package mutating func suggest(_ id: String, _ value: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }), !fields[index].isChosen else {
      return
    }
    fields[index].set(value)
  }

  package mutating func focus(on id: String) {
    focus = fields.firstIndex { $0.id == id } ?? focus
  }

  package mutating func setProblem(_ id: String, _ problem: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].problem = problem
  }

  package mutating func clearProblems() {
    for index in fields.indices { fields[index].problem = "" }
  }

  /// Every answer, for a draft.
  package var answers: [String: String] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.value) })
  }

  package mutating func handle(_ key: Key) -> Effect {
    guard fields.indices.contains(focus) else { return .none }
    switch (key.code, key.modifiers) {
    case (.character("s"), .control): return .submitted
    case (.enter, []):
      guard focus < fields.count - 1 else { return .submitted }
      focus += 1
      return .moved
    case (.tab, []), (.down, []):
      focus = (focus + 1) % fields.count
      return .moved
    case (.backTab, _), (.tab, .shift), (.up, []):
      focus = (focus + fields.count - 1) % fields.count
      return .moved
    default:
      return edit(key)
    }
  }

  package mutating func paste(_ text: String) -> Effect {
    guard fields.indices.contains(focus), case .text(var field) = fields[focus].kind else {
      return .none
    }
    field.paste(text)
    fields[focus].kind = .text(field)
    fields[focus].isChosen = true
    fields[focus].problem = ""
    return .edited
  }

  private mutating func edit(_ key: Key) -> Effect {
    switch fields[focus].kind {
    case .text(var field):
      guard field.handle(key) else { return .none }
      fields[focus].kind = .text(field)
    case .choice(let options, let selected):
      guard let next = choice(after: selected, among: options, key: key) else { return .none }
      fields[focus].kind = .choice(options, selected: next)
    }
    fields[focus].isChosen = true
    fields[focus].problem = ""
    return .edited
  }

  private func choice(after selected: Int, among options: [FormField.Option], key: Key) -> Int? {
    guard !options.isEmpty, key.modifiers.isEmpty else { return nil }
    switch key.code {
    case .left: return (selected + options.count - 1) % options.count
    case .right, .character(" "): return (selected + 1) % options.count
    case .character(let typed):
      let order = options.indices.map { (selected + 1 + $0) % options.count }
      return order.first { options[$0].title.lowercased().hasPrefix(typed.lowercased()) }
    default: return nil
    }
  }
}

extension Form {
  /// A text that is being read or edited takes no more rows.
  private static let mostRows = 8

  private var labelColumns: Int { (fields.map { ColumnWidth.of($0.label) }.max() ?? 0) + 2 }

  /// Rows that the form needs: one a field, as many as its text takes for the one in focus, and two
  /// under it for a hint or a problem.
  package func height(width: Int) -> Int { fields.count + 2 + furtherRows(width: width) }

  /// Rows that the text in focus takes beyond its first.
  private func furtherRows(width: Int) -> Int {
    guard fields.indices.contains(focus), case .text(let text) = fields[focus].kind else {
      return 0
    }
    return min(Form.mostRows, text.rows(width: width - labelColumns)) - 1
  }

  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    let labels = labelColumns
    let further = max(0, min(furtherRows(width: rect.width), rect.height - 3))
    let unseen = further - rect.height
    let first = max(0, min(focus + 3 + unseen, fields.count + 1 + unseen))
    var y = rect.y
    for index in fields.indices.dropFirst(min(first, focus)) where y < rect.maxY {
      let isFocused = index == focus
      let height = min(1 + (isFocused ? further : 0), rect.maxY - y)
      let row = Rect(x: rect.x, y: y, width: rect.width, height: height)
      surface.mark(row, as: ClickTarget(.field, index, isCurrent: isFocused))
      draw(fields[index], isFocused: isFocused, in: row, labels: labels, on: &surface, theme)
      y += height
      let isWrong = !fields[index].problem.isEmpty
      let note = isWrong ? fields[index].problem : fields[index].note
      guard isFocused || isWrong else { continue }
      for line in TextLayout.wrapped(note, rect.width - labels).prefix(2) where y < rect.maxY {
        let below = Rect(x: rect.x + labels, y: y, width: rect.width - labels, height: 1)
        surface.line(line, in: below, style: theme.style(isWrong ? .late : .dim))
        y += 1
      }
    }
  }

  private func draw(
    _ field: FormField,
    isFocused: Bool,
    in row: Rect,
    labels: Int,
    on surface: inout Surface,
    _ theme: Theme
  ) {
    let label = TextLayout.fitted(field.label, labels - 2, trailing: true)
    surface.line(label, in: row.row(0), style: theme.style(isFocused ? .key : .dim))
    let box = row.removing(left: labels)
    let style = theme.style(isFocused ? .focus : .field)
    switch field.kind {
    case .text(let text):
      text.draw(on: &surface, in: box, style: style, isFocused: isFocused)
    case .choice:
      surface.fill(box, style: isFocused ? style : .plain)
      let shown = isFocused ? "< \(field.shown) >" : field.shown
      surface.line(shown, in: box, style: isFocused ? style : .plain)
      if isFocused { surface.cursor = Point(x: box.x, y: box.y) }
    }
  }
}
