import Testing

@testable import Hotel

struct LookupSegmentTests {
  private let people = [
    SmallSegment.Person(
      given: "Ann",
      family: "Lee",
      phone: "+1 415 555 0123",
      member: "SV-104772",
      email: "ann.lee@x.com",
      prior: 3,
      properties: ["SFO", "PAR"]
    ),
    SmallSegment.Person(
      given: "Bo",
      family: "Ek",
      phone: "0123",
      member: "SV104999",
      email: "bo@y.org",
      prior: 9,
      properties: ["PAR"]
    ),
    SmallSegment.Person(given: "恩戈齐", family: "Okafor", email: "ann.lind@x.com"),
  ]

  @Test func `guests stand in the order of their priors, with rows, tokens and properties`() throws
  {
    let segment = try #require(SmallSegment(people).segment)
    #expect((0..<3).map { segment.row(of: $0) } == [2, 1, 3])
    #expect((0..<3).map { segment.prior(of: $0) } == [9, 3, 0])
    let tokens = (0..<3).map { doc in
      Set(segment.tokenPositions(of: doc).map { segment.token(segment.docToken($0)) })
    }
    #expect(tokens[0].isSuperset(of: ["bo", "ek"]))
    #expect(tokens[2].isSuperset(of: ["okafor", "恩戈齐", "戈齐", "齐"]))
    let trie = TokenTrie(segment)
    for number in 0..<segment.header.tokens {
      let token = segment.token(number)
      #expect(trie.token(for: Array(token.utf8)) == number)
      let docs = (segment.postingStart(number)..<segment.postingStart(number + 1)).map {
        segment.postings[$0]
      }
      #expect(docs == (0..<3).filter { tokens[$0].contains(token) })
    }
    #expect(segment.stayed(at: Property.Code("PAR")) == [0b011])
    #expect(segment.stayed(at: Property.Code("SFO")) == [0b010])
    #expect(segment.stayed(at: Property.Code("XXX")) == [0])
  }

  @Test(arguments: [
    ("0123", [0, 1]), ("5550123", [1]), ("14155550123", [1]), ("99", [0]), ("98", []),
    ("4772", [1]), ("104999", [0]), ("3", [0, 1]),
  ])
  func `a number is found by its end`(_ digits: String, _ docs: [Int]) throws {
    let segment = try #require(SmallSegment(people).segment)
    #expect(segment.docs(tail: digits, atMost: 10).sorted() == docs)
  }

  @Test(arguments: [
    ("SV10", [0, 1]), ("SV104772", [1]), ("SV1049", [0]), ("S", [0, 1]), ("T", []), ("SV1048", []),
  ])
  func `a code is found by its beginning`(_ code: String, _ docs: [Int]) throws {
    let segment = try #require(SmallSegment(people).segment)
    #expect(segment.docs(code: code, atMost: 10).sorted() == docs)
  }

  @Test func `a day of birth is found among the codes and taken for none`() throws {
    let days = [-40_000, 0, 4_141].map { Day(number: $0) }
    let people = days.map {
      SmallSegment.Person(given: "Ann", family: "Lee", member: "ZZZZZZZ", birthDate: $0)
    }
    let segment = try #require(SmallSegment(people).segment)
    for (doc, day) in days.enumerated() {
      #expect(
        segment.docs(birthDate: day, atMost: 9).map { segment.row(of: $0) } == [Int64(doc + 1)]
      )
      #expect(segment.docs(birthDate: day.adding(days: 1), atMost: 9).isEmpty)
    }
    #expect(segment.docs(code: "ZZZZZZZ", atMost: 9).count == 3)
  }

  @Test func `any of many e-mail addresses is found by its beginning, and no other`() throws {
    let emails = (0..<500).map { "guest\($0 * 7 % 500)@x.com" } + ["ann.lee@x.com", "ANN@y.de", ""]
    let segment = try #require(
      SmallSegment(emails.map { SmallSegment.Person(given: "A", family: "B", email: $0) }).segment
    )
    for beginning in ["guest", "guest4", "guest49", "guest499", "ann", "ann.", "b", "z", "a"] {
      let rows = segment.docs(email: Array(beginning.utf8), atMost: 1000).map {
        segment.row(of: $0)
      }
      let expected = emails.indices.filter {
        emails[$0].lowercased().hasPrefix(beginning)
      }
      #expect(rows.sorted() == expected.map { Int64($0 + 1) }, "\(beginning)")
    }
    #expect(segment.docs(email: Array("guest".utf8), atMost: 3).count == 3)
  }

  @Test func `nobody is in an empty segment`() throws {
    let segment = try #require(SmallSegment([]).segment)
    #expect(segment.docs == 0)
    #expect(segment.docs(tail: "1", atMost: 5).isEmpty)
    #expect(segment.docs(email: [97], atMost: 5).isEmpty)
    #expect(NameFinder(segment).find(["ann"], limit: 5).isEmpty)
  }

  /// Every byte of a small segment is damaged in turn: a header says so; damage elsewhere is told
  /// by the checksum, and read as it is harms nobody.
  @Test func `no damage goes unnoticed, and none ends the program`() throws {
    let whole = SmallSegment(people).bytes
    let sound = checksum(of: whole)
    let body = stride(from: SegmentHeader.size, to: whole.count, by: 7)
    for place in Array(0..<SegmentHeader.size) + Array(body) {
      var bytes = whole
      bytes[place] ^= 0x55
      guard place >= SegmentHeader.size else {
        #expect(SegmentHeader(SegmentBytes(bytes)) == nil, "byte \(place)")
        continue
      }
      #expect(checksum(of: bytes) != sound, "byte \(place)")
      let segment = try #require(LookupSegment(SegmentBytes(bytes)))
      _ = NameFinder(segment).find(["ann", "le"], limit: 5)
      _ = segment.docs(tail: "0123", atMost: 5)
      _ = segment.docs(email: Array("ann".utf8), atMost: 5)
      _ = segment.stayed(at: Property.Code("PAR"))
    }
    for length in stride(from: 0, to: whole.count, by: 61) {
      guard let cut = LookupSegment(SegmentBytes(Array(whole.prefix(length)))) else { continue }
      _ = NameFinder(cut).find(["ann"], limit: 5)
    }
  }

  @Test func `a checksum is the same whatever the pieces`() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 37) }
    for size in [1, 7, 31, 32, 33, 64, 999, 1000] {
      var sum = SegmentChecksum()
      for start in stride(from: 0, to: bytes.count, by: size) {
        sum.add(SegmentBytes(Array(bytes[start..<min(bytes.count, start + size)])))
      }
      #expect(sum.value == checksum(of: [UInt8](repeating: 0, count: SegmentHeader.size) + bytes))
    }
  }

  private func checksum(of bytes: [UInt8]) -> UInt64 {
    var sum = SegmentChecksum()
    sum.add(SegmentBytes(Array(bytes.dropFirst(SegmentHeader.size))))
    return sum.value
  }
}
