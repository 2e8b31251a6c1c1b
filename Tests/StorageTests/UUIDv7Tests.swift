import Hotel
import Testing

@testable import Storage

struct UUIDv7Tests {
  @Test func `later ids sort later and bear version and variant`() {
    let ids = (0..<50).map { UUIDv7.text(at: Instant(milliseconds: 1_700_000_000_000 + Int64($0))) }
    #expect(ids == ids.sorted())
    for id in ids {
      let characters = Array(id)
      #expect(characters.count == 36)
      #expect(characters[14] == "7")
      #expect("89ab".contains(characters[19]))
      #expect([8, 13, 18, 23].allSatisfy { characters[$0] == "-" })
      #expect(UUIDv7.isText(id))
      #expect(!UUIDv7.isText(id + "0") && !UUIDv7.isText(id.replacing("-", with: "x")))
    }
  }

  @Test func `a thousand ids of one moment differ`() {
    #expect(Set((0..<1000).map { _ in UUIDv7.text(at: Instant(milliseconds: 0)) }).count == 1000)
  }

  @Test func `the same content has the same id and other content another`() {
    #expect(UUIDv7.text(ofContent: "a") == UUIDv7.text(ofContent: "a"))
    #expect(Set(["", "a", "b", "ab", "ba"].map { UUIDv7.text(ofContent: $0) }).count == 5)
  }
}
