import FaultKit
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Text and files that nobody in their right mind would give.
struct HostileInputTests {
  /// Letters of every kind that has ever ended a program.
  private static let pieces = [
    "a", "Z", "é", "e\u{301}", "ß", "田", "한", "\u{1F468}\u{200D}\u{1F469}", "\u{1F1E9}", "\u{202E}",
    "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{9B}2J", "\u{7}", "\r", "\n", "\t", "\"", "'",
    ",", ";", "\\", "{", "}", "[", "]", ":", "-", "+", "=", "!", "/", "~", " ", "  ", "4111",
    "1111",
    "0", "9223372036854775808", "1e400", "null", "%", "_", "(", ")", "@", ".", "\u{E000}",
    "\u{10FFFF}",
  ]

  private static func text(_ most: Int, _ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...most, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined()
  }

  @Test func `any line is a preference without payment data, or is refused`() {
    var random = SeededRandom(seed: Trials.seed)
    var kept = 0
    for _ in 0..<4000 * Trials.factor {
      guard let line = try? PreferenceLine(Self.text(12, &random)) else { continue }
      kept += 1
      #expect(!line.text.isEmpty && NoteGuard.finding(in: line.text) == nil, "\(Trials.seed)")
      #expect(line.text.unicodeScalars.count <= PreferenceLine.longest)
    }
    #expect(kept > 100)
  }

  @Test func `any policy is taken whole, or refused and the old one stays`() throws {
    let chain = try Chain()
    let usual = #"""
      {"chain": "X", "currency": "USD", "budget": {"scope": "staff_month", "limit": "2000.00"},
      "rates": {"EUR": "1.1"}, "departments": ["FO"], "tiers": ["Gold"], "confirm_after_days": 365,
      "idle_lock_minutes": 15, "retention_years": 10}
      """#
    try chain.store.adopt(policy: usual)
    var random = SeededRandom(seed: Trials.seed)
    var (taken, refused) = (0, 0)
    for _ in 0..<400 * Trials.factor {
      var text = Array(usual.unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 0...4, using: &random))
        text.replaceSubrange(place..<end, with: Self.text(2, &random).unicodeScalars)
      }
      var changed = String.UnicodeScalarView()
      changed.append(contentsOf: text)
      let before = try chain.store.setting("policy")
      do throws(StoreError) {
        try chain.store.adopt(policy: String(changed))
        taken += 1
      } catch {
        guard case .refused = error else {
          Issue.record("\(error) \(Trials.seed)")
          continue
        }
        refused += 1
        #expect(try chain.store.setting("policy") == before)
      }
      _ = try chain.store.policy()
    }
    #expect(taken > 0 && refused > 0)
  }

  /// Good rows among bad ones: every row is loaded or told of, and what is loaded is sound.
  @Test func `any file is loaded as far as it goes, and every other row is told of`() throws {
    let chain = try Chain()
    var random = SeededRandom(seed: Trials.seed)
    var (loaded, told) = (0, 0)
    for number in 0..<60 * Trials.factor {
      var file = "guest,given,family,phone,email\n"
      for row in 0..<8 {
        let good = "H\(number)x\(row),Ann,Lee,+1 555 01\(row)7,ann\(row)@x.org\n"
        file += Bool.random(using: &random) ? good : Self.text(20, &random) + "\n"
      }
      var bytes = Array(file.utf8)
      if number % 3 == 0 {
        let place = Int.random(in: 40..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 128...255, using: &random)
      }
      chain.folder.write(bytes, to: "f.csv")
      var rejected: [RejectedRow] = []
      let importer = Importer(into: chain.store, by: chain.session("max"), as: .guests) {
        rejected.append($0)
      }
      for summary in try importer.load([chain.folder.file("f.csv")]) {
        #expect(summary.isWhole && summary.rejected == rejected.count, "\(Trials.seed)")
        loaded += summary.added
        told += rejected.count
      }
    }
    #expect(loaded > 100 && told > 100)
    #expect(try chain.store.checkUp().isSound)
  }
}
