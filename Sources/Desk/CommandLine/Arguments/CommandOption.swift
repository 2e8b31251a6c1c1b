import Hotel

/// How an option is written and told of; the parser, the help and the completions read it.
protocol CommandOption: Sendable {
  /// As it is typed: `--room`.
  var name: String { get }
  /// What its value is called in the help; nothing when it takes none.
  var value: String? { get }
  var words: OptionWords.Entry { get }
}

/// An option that is there or not.
struct Flag: CommandOption {
  let name: String
  var value: String? { nil }
  let words: OptionWords.Entry

  init(_ name: String, _ words: OptionWords.Entry) {
    self.name = name
    self.words = words
  }
}

/// An option whose value can be read by itself.
struct ValueOption<Value>: CommandOption {
  let name: String
  let value: String?
  let words: OptionWords.Entry
  /// What the value should have been where nothing can be read from it.
  let expected: Expectation
  let read: @Sendable (String) -> Value?

  init(
    _ name: String,
    _ value: String,
    _ words: OptionWords.Entry,
    expected: Expectation,
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.name = name
    self.value = value
    self.words = words
    self.expected = expected
    self.read = read
  }
}

extension ValueOption<String> {
  /// A text as it stands.
  init(_ name: String, _ value: String, _ words: OptionWords.Entry) {
    self.init(name, value, words, expected: .fewWords) { $0 }
  }
}

extension ValueOption<Day> {
  /// A date of the calendar.
  init(_ name: String, _ words: OptionWords.Entry) {
    self.init(name, "YYYY-MM-DD", words, expected: .date) { Day($0) }
  }
}

extension ValueOption<Int> {
  /// A number within bounds.
  init(_ name: String, _ words: OptionWords.Entry, within range: ClosedRange<Int>) {
    self.init(name, "N", words, expected: .wholeNumber(range)) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension ValueOption where Value: CaseIterable & RawRepresentable<String> & Sendable {
  /// One of a fixed list of words; case does not matter.
  init(_ name: String, _ value: String, _ words: OptionWords.Entry) {
    let all = Array(Value.allCases)
    self.init(name, value, words, expected: .oneOf(all.map(\.rawValue))) { text in
      all.first { $0.rawValue.lowercased() == text.lowercased() }
    }
  }
}

/// An option that is read as people at a hotel type it.
struct TypedOption<Value>: CommandOption {
  let name: String
  let value: String?
  let words: OptionWords.Entry
  /// Which sentence says that nothing could be read.
  let misread: any KeyPath<ErrorWords, @Sendable (ReadingError) -> String> & Sendable
  let read: @Sendable (Readings, String) throws(ReadingError) -> Value
}
