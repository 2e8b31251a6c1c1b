/// One record of a CSV file, or why it is none.
struct CSVRecord {
  /// The line it starts on, from 1.
  let line: Int
  let bytes: Range<Int>
  let content: Result<[String], CSVProblem>
}

/// What is wrong with a record as such.
enum CSVProblem: Error, Equatable {
  case openQuote
  case textAfterQuote(column: Int)
  case notUTF8(column: Int)
  case fieldTooLong(column: Int)
}

/// Reads RFC 4180 records; the separator is told by the header.
struct CSVReader: ~Copyable {
  /// The longest field that is a field and not an accident, in bytes.
  static let longestField = 65_536

  let file: MappedFile
  let separator: UInt8
  private(set) var position: Int
  private var line = 1
  /// How many fields the last record had: as many as the next one, most likely.
  private var width = 0

  init(_ file: consuming MappedFile) {
    position =
      file.count >= 3 && file[0] == 0xEF && file[1] == 0xBB && file[2] == 0xBF ? 3 : 0
    if let told = CSVReader.toldSeparator(of: file, from: position) {
      separator = told
      position += 5
    } else {
      separator = CSVReader.separator(of: file, from: position)
    }
    self.file = file
  }

  /// Whether the file begins as one whose letters have two bytes each.
  var isWide: Bool {
    file.count >= 4 && (file[0] == 0xFF && file[1] == 0xFE || file[0] == 0xFE && file[1] == 0xFF)
  }

  /// Spreadsheets say it in a line of its own: `sep=;`.
  private static func toldSeparator(of file: borrowing MappedFile, from start: Int) -> UInt8? {
    guard file.count > start + 5 else { return nil }
    for (index, letter) in "sep=".utf8.enumerated()
    where file[start + index] | 0x20 != letter | 0x20 {
      return nil
    }
    return [0x0A, 0x0D].contains(file[start + 5]) ? file[start + 4] : nil
  }

  /// Old programs end a file with Ctrl-Z, some fill it up with nothing.
  private var isAtEnd: Bool {
    guard position < file.count, file[position] == 0x1A else { return position >= file.count }
    return (position..<file.count).allSatisfy { [0x1A, 0, 0x0A, 0x0D].contains(file[$0]) }
  }

  /// The next record; empty lines are none.
  mutating func next() -> CSVRecord? {
    while position < file.count, file[position] == 0x0A || file[position] == 0x0D {
      if file[position] == 0x0A { line += 1 }
      position += 1
    }
    guard !isAtEnd else { return nil }
    let start = position
    let startLine = line
    var fields: [String] = []
    fields.reserveCapacity(width)
    var problem: CSVProblem?
    while true {
      let fieldLine = line
      let field = readField(column: fields.count)
      if isStray(field, hasGrown: line > fieldLine) {
        // The quote would swallow the lines that follow: give up its own only.
        return abandonLine(from: start, line: startLine)
      }
      switch field {
      case .success(let text): fields.append(text)
      case .failure(let found):
        problem = problem ?? found
        fields.append("")
      }
      guard position < file.count, file[position] == separator else { break }
      position += 1
    }
    width = fields.count
    return CSVRecord(
      line: startLine,
      bytes: start..<position,
      content: problem.map { .failure($0) } ?? .success(fields)
    )
  }

  /// A quote that is never closed, or closed lines below by one that opens another field.
  private func isStray(_ field: Result<String, CSVProblem>, hasGrown: Bool) -> Bool {
    switch field {
    case .failure(.openQuote): true
    case .failure(.textAfterQuote): hasGrown
    default: false
    }
  }

  private mutating func abandonLine(from start: Int, line startLine: Int) -> CSVRecord {
    position = start
    line = startLine
    while position < file.count, file[position] != 0x0A, file[position] != 0x0D { position += 1 }
    return CSVRecord(line: startLine, bytes: start..<position, content: .failure(.openQuote))
  }

  private mutating func readField(column: Int) -> Result<String, CSVProblem> {
    if position < file.count, file[position] == 0x22 { return readQuoted(column: column) }
    let start = position
    position = file.endOfField(from: start, separator: separator)
    return text(start..<position, column: column)
  }

  private mutating func readQuoted(column: Int) -> Result<String, CSVProblem> {
    position += 1
    var start = position
    var parts: [UInt8] = []
    var isTooLong = false
    while position < file.count {
      let byte = file[position]
      if byte == 0x0A { line += 1 }
      guard byte == 0x22 else {
        position += 1
        continue
      }
      isTooLong = isTooLong || parts.count + position - start > CSVReader.longestField
      if !isTooLong { parts += file.bytes(start..<position) }
      position += 1
      guard position < file.count, file[position] == 0x22 else {
        return closed(parts, isTooLong: isTooLong, column: column)
      }
      start = position
      position += 1
    }
    return .failure(.openQuote)
  }

  private mutating func closed(
    _ bytes: [UInt8],
    isTooLong: Bool,
    column: Int
  ) -> Result<String, CSVProblem> {
    let end = position
    position = file.endOfField(from: end, separator: separator)
    if position > end { return .failure(.textAfterQuote(column: column)) }
    if isTooLong { return .failure(.fieldTooLong(column: column)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(.notUTF8(column: column))
    }
    return .success(text)
  }

  private func text(_ range: Range<Int>, column: Int) -> Result<String, CSVProblem> {
    guard range.count <= CSVReader.longestField else {
      return .failure(.fieldTooLong(column: column))
    }
    var range = range
    if range.upperBound == file.count, let last = range.last, file[last] == 0x1A {
      range = range.lowerBound..<last
    }
    guard let text = file.text(range) else {
      return .failure(.notUTF8(column: column))
    }
    return .success(text)
  }

  /// The one of comma, semicolon and tab that the header has most of.
  private static func separator(of file: borrowing MappedFile, from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 0x09: 0]
    var isQuoted = false
    var index = start
    while index < file.count, index < start + longestField {
      let byte = file[index]
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { break }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
      index += 1
    }
    let order: [UInt8] = [0x2C, 0x3B, 0x09]
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? 0x2C
  }
}
