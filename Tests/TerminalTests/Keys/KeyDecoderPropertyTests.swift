import Glibc
import Terminal
import Testing

/// What holds whatever a terminal, or a person with a clipboard, sends.
@Suite struct KeyDecoderPropertyTests {
  @Test(arguments: 0..<60)
  func `any bytes mean the same however they are cut`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let samples = Samples.plain + Samples.xterm + Samples.others + Samples.kitty + Samples.swallowed
    var bytes = [UInt8(seed)]
    for _ in 0..<40 {
      bytes += (samples.randomElement(using: &random)?.input ?? "").utf8
      let noise = Int.random(in: 0..<4, using: &random)
      bytes += (0..<noise).map { _ in UInt8.random(in: 0...255, using: &random) }
      if Bool.random(using: &random) { bytes += "\u{1B}[200~a\u{9B}\u{1B}[20\u{1B}[201~".utf8 }
    }
    #expect(DecoderProperty.failure(of: bytes) == nil)
  }

  @Test func `a hundred thousand random bytes leave nothing behind`() {
    var random = SeededGenerator(seed: 7)
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(DecoderProperty.failure(of: bytes) == nil)
  }

  @Test func `a large paste is read once and kept up to its limit`() {
    var read = 0
    let body = repeatElement(UInt8(ascii: "x"), count: 1_000_000)
    let input = Array("\u{1B}[200~".utf8) + body + "\u{1B}[201~".utf8
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for piece in stride(from: 0, to: input.count, by: 4_096) {
      let bytes = input[piece..<min(input.count, piece + 4_096)]
      events += decoder.feed(
        bytes.lazy.map { byte in
          read += 1
          return byte
        }
      )
    }
    #expect(read == input.count)
    #expect(events == [.paste(String(repeating: "x", count: 256 * 1_024 - 1), truncated: true)])
  }

  @Test(arguments: ["9", ";", ":", "1;", "1:", "?", " ", "9;9:"])
  func `numbers without end come to nothing`(_ repeated: String) {
    var decoder = KeyDecoder()
    let endless = "\u{1B}[1" + String(repeating: repeated, count: 20_000) + "~"
    let typed = decoder.feed((endless + "x").utf8)
    #expect(typed.last == .key(Key(.character("x"))))
    #expect(typed.count <= 2)
    #expect(decoder.timeout == nil)
  }

  @Test func `a reply without end types nothing until it ends`() {
    var decoder = KeyDecoder()
    let endless = "\u{1B}P1$r" + String(repeating: "rm -rf ~\r", count: 20_000)
    #expect(decoder.feed(endless.utf8) == [])
    #expect(decoder.feed("\u{1B}\\y".utf8) == [.key(Key(.character("y")))])
  }

  @Test(arguments: Corpus.files("decoder"))
  func `what once was found in the decoder stays mended`(_ file: String) {
    #expect(DecoderProperty.failure(of: Corpus.bytes(of: file)) == nil, "\(file)")
  }

  @Test(arguments: Corpus.files("renderer"))
  func `what once was found in the renderer stays mended`(_ file: String) {
    #expect(RendererProperty.failure(of: Corpus.bytes(of: file)) == nil, "\(file)")
  }
}

/// The fuzzers' files, which the ordinary tests play back.
enum Corpus {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Fuzz/corpus/"

  static func files(_ name: String) -> [String] {
    guard let handle = unsafe opendir(folder + name) else { return [] }
    defer { unsafe closedir(handle) }
    var files: [String] = []
    while let entry = unsafe readdir(handle) {
      var letters = unsafe entry.pointee.d_name
      let file = unsafe withUnsafeBytes(of: &letters) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !file.hasPrefix(".") { files.append(name + "/" + file) }
    }
    return files.sorted()
  }

  static func bytes(of file: String) -> [UInt8] {
    let descriptor = unsafe open(folder + file, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
