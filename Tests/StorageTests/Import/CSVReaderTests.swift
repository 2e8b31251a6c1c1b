import Glibc
import OfficeKit
import Testing

@testable import Storage

struct CSVReaderTests {
  private let folder = TemporaryFolder()

  /// Each record as `line: cell|cell`, or the problem.
  private func records(_ bytes: [UInt8]) throws -> [String] {
    var reader = CSVReader(try MappedFile(path: folder.write(bytes, to: "f.csv")))
    var found: [String] = []
    while let record = reader.next() {
      switch record.content {
      case .success(let cells): found.append("\(record.line): " + cells.joined(separator: "|"))
      case .failure(let problem): found.append("\(record.line): \(problem)")
      }
    }
    return found
  }

  @Test(arguments: [
    ("", [String]()), ("\n\r\n\n", []), ("a", ["1: a"]), ("a,b\n1,2", ["1: a|b", "2: 1|2"]),
    ("a,b\r\n1,2\r\n", ["1: a|b", "2: 1|2"]), ("\u{FEFF}a,b\n1,2\n", ["1: a|b", "2: 1|2"]),
    ("a;b\n1;2,5\n", ["1: a|b", "2: 1|2,5"]), ("a\tb\n1\t2;3\n", ["1: a|b", "2: 1|2;3"]),
    ("a,b\n\n\n1,2", ["1: a|b", "4: 1|2"]), ("a,b\n,\n", ["1: a|b", "2: |"]),
    ("\"a,b\";c\n1;2", ["1: a,b|c", "2: 1|2"]), ("a,b\n\"x,y\",2", ["1: a|b", "2: x,y|2"]),
    ("a,b\n\"x\"\"y\",\"\"", ["1: a|b", "2: x\"y|"]), ("a,b\n\"\"\"\",1", ["1: a|b", "2: \"|1"]),
    ("a,b\n\"x\ny\",2\n3,4", ["1: a|b", "2: x\ny|2", "4: 3|4"]),
    ("a,b\n\"x\r\ny\",2\r\n3,4", ["1: a|b", "2: x\r\ny|2", "4: 3|4"]),
    ("a,b\nx\"y,2", ["1: a|b", "2: x\"y|2"]), ("a,b\n1,2,3", ["1: a|b", "2: 1|2|3"]),
    ("a\n\"x\"", ["1: a", "2: x"]), ("ä,ö\n田,🧳", ["1: ä|ö", "2: 田|🧳"]),
  ])
  func `records are read as RFC 4180 has them`(_ text: String, _ expected: [String]) throws {
    #expect(try records(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("a,b\n\"x,2\n3,4\n5,6", ["1: a|b", "2: openQuote", "3: 3|4", "4: 5|6"]),
    ("a,b\n\"x\"y,2\n3,4", ["1: a|b", "2: textAfterQuote(column: 0)", "3: 3|4"]),
    ("a,b\n1,\"", ["1: a|b", "2: openQuote"]),
    (
      "a,b\n\"x,2\n3,4\n\"5\",6\n7,8",
      ["1: a|b", "2: openQuote", "3: 3|4", "4: 5|6", "5: 7|8"]
    ),
    ("a,b\r\n\"x,2\r\n3,4", ["1: a|b", "2: openQuote", "3: 3|4"]),
  ])
  func `a stray quote costs its own line only`(_ text: String, _ expected: [String]) throws {
    #expect(try records(Array(text.utf8)) == expected)
  }

  @Test func `bytes that are no text cost their own line only`() throws {
    let bytes =
      Array("a,b\n1,".utf8) + [0xFF, 0xFE] + Array("\n\"".utf8) + [0xC3] + Array("\",2\n3,4".utf8)
    #expect(
      try records(bytes) == ["1: a|b", "2: notUTF8(column: 1)", "3: notUTF8(column: 0)", "4: 3|4"]
    )
  }

  @Test func `a field of ten megabytes is no field, quoted or not`() throws {
    let long = [UInt8](repeating: 0x78, count: 10_000_000)
    for quote in [[], [UInt8(ascii: "\"")]] {
      let bytes = Array("a,b\n1,".utf8) + quote + long + quote + Array("\n3,4".utf8)
      #expect(try records(bytes) == ["1: a|b", "2: fieldTooLong(column: 1)", "3: 3|4"])
    }
    let longest = String(repeating: "x", count: CSVReader.longestField)
    #expect(try records(Array("a\n\(longest)".utf8)) == ["1: a", "2: \(longest)"])
    #expect(try records(Array("a\n\"\(longest)\"".utf8)) == ["1: a", "2: \(longest)"])
  }

  @Test func `bytes that were let go of are read again`() throws {
    let text = (0..<5000).map { "\($0)" }.joined(separator: ",")
    let file = try MappedFile(path: folder.write(text, to: "f.csv"))
    for place in [0, 5000, text.utf8.count, text.utf8.count + 1] {
      file.release(before: place)
      #expect(file.text(0..<file.count) == text)
    }
    #expect(file[0] == UInt8(ascii: "0") && file.text(0..<0) == "")
    #expect(file.endOfField(from: 2, separator: 0x2C) == 3)
    #expect(file.endOfField(from: file.count, separator: 0x2C) == file.count)
  }

  @Test func `a file that is none is told`() {
    #expect(throws: StoreError.missing(path: folder.file("none"))) {
      _ = try MappedFile(path: folder.file("none"))
    }
    #expect(throws: StoreError.self) { _ = try MappedFile(path: folder.path) }
  }

  @Test func `a file that is cut while it is read says so, and kills nobody`() throws {
    let path = folder.write(Array(repeating: UInt8(ascii: "a"), count: 100_000), to: "cut.csv")
    let file = try MappedFile(path: path)
    #expect(file[99_999] == UInt8(ascii: "a") && !file.isCut)
    #expect(unsafe truncate(path, 4096) == 0)
    file.release(before: file.count)
    #expect(file[99_999] == 0 && file.isCut)
    #expect(file[0] == UInt8(ascii: "a"))
  }

  @Test func `a pipe that nobody writes to is not waited for`() throws {
    let path = folder.file("pipe")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: StoreError.unreachable(path: path, code: ESPIPE)) {
      _ = try MappedFile(path: path)
    }
  }
}
