import Glibc
import Testing

/// The rooms of the house, and who may import whom.
@Suite struct `The house` {
  private static let allowed: [String: Set<String>] = [
    "Terminal": ["Glibc", "Synchronization"],
    "Widgets": ["Terminal", "Synchronization"],
    "Emulator": ["Terminal"],
    "Lexicon": ["Synchronization"],
    "Hotel": ["Lexicon", "Synchronization"],
    "Sample": ["Hotel", "Synchronization"],
    "Storage": ["Glibc", "Hotel", "CSQLite", "CCrypt", "Synchronization"],
    "FrontOffice": ["Hotel", "Storage"],
    "Desk": [
      "Glibc", "Terminal", "Widgets", "Hotel", "FrontOffice", "Sample", "Storage",
      "Synchronization",
    ],
    "frontdesk": ["Desk"],
    "BenchKit": ["Hotel", "Lexicon", "Sample"],
    "frontdesk-bench": ["Glibc", "Terminal", "Emulator", "Hotel", "Storage", "BenchKit"],
  ]

  @Test func `every file imports only what its room may`() {
    var seen = 0
    for (room, allowed) in House.sorted(Self.allowed) {
      for file in House.swiftFiles(under: "Sources/" + room) {
        seen += 1
        for name in House.imports(in: file) {
          #expect(allowed.contains(name), "\(file) imports \(name)")
        }
      }
    }
    #expect(seen > 100)
  }

  @Test func `screens, forms and painters know the store through the front office alone`() {
    for chapter in ["Screens", "Acts", "Draw", "Settings", "Plain/Card", "Plain/House"] {
      let files = House.swiftFiles(under: "Sources/Desk/" + chapter)
      #expect(!files.isEmpty, "\(chapter)")
      for file in files {
        #expect(
          !House.imports(in: file).contains { ["Storage", "Sample"].contains($0) },
          "\(file)"
        )
      }
    }
  }

  @Test func `no file is longer than four hundred lines`() {
    for folder in ["Sources", "Tests"] {
      for file in House.swiftFiles(under: folder) {
        #expect(House.lines(of: file).count <= 400, "\(file)")
      }
    }
  }

  @Test func `escape bytes are written in one file only`() {
    let allowed = [
      "ControlSequence.swift", "KeyDecoder.swift", "KeyTable.swift", "Keystroke.swift",
    ]
    for file in House.swiftFiles(under: "Sources")
    where !allowed.contains(where: { file.hasSuffix($0) }) {
      for line in House.lines(of: file) {
        let lowered = line.lowercased()
        #expect(!lowered.contains("\\u{" + "1b}"), "\(file)")
        // A code point such as U+1B000 is no escape.
        let isByte = lowered.split { !$0.isLetter && !$0.isNumber }.contains("0x1b")
        #expect(!isByte, "\(file)")
      }
    }
  }
}

/// The project's files, as a test sees them.
enum House {
  static var root: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  static func sorted(_ rooms: [String: Set<String>]) -> [(String, Set<String>)] {
    rooms.sorted { $0.key < $1.key }
  }

  static func swiftFiles(under folder: String) -> [String] {
    entries(of: root + "/" + folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      if name.hasSuffix(".swift") { return [path] }
      return name.contains(".") ? [] : swiftFiles(under: path)
    }
    .sorted()
  }

  static func lines(of file: String) -> [String] {
    let descriptor = unsafe open(root + "/" + file, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      text += chunk[..<count]
    }
    return String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  static func imports(in file: String) -> [String] {
    lines(of: file).compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
        words[..<index].allSatisfy({ $0 == "package" || $0.hasPrefix("@") || $0 == "private" })
      else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  private static func entries(of folder: String) -> [String] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      var letters = unsafe entry.pointee.d_name
      let name = unsafe withUnsafeBytes(of: &letters) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
