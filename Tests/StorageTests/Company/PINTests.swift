import Testing

@testable import Storage

struct PINTests {
  @Test func `a PIN matches its own hash alone`() throws {
    let hash = try #require(PIN.hash("1234"))
    #expect(hash.hasPrefix("$y$"))
    #expect(PIN.isHash(hash))
    #expect(try PIN.matches("1234", hash: hash))
    #expect(try !PIN.matches("1235", hash: hash))
    #expect(try !PIN.matches("", hash: hash))
  }

  @Test func `one salt makes one hash, and a random one another`() throws {
    let salt = (0..<16).map { UInt8($0) }
    let hash = try #require(PIN.hash("1234", salt: salt))
    #expect(PIN.hash("1234", salt: salt) == hash)
    #expect(PIN.hash("4321", salt: salt) != hash)
    #expect(PIN.hash("1234") != hash)
  }

  @Test(arguments: [
    "", "1234", "$y$", "$6$abcdefghijklmnopqrstuvwxyz", "$y$j9T$zzzzzzzzzzzzzzzzzz",
  ])
  func `what is no hash matches nothing`(_ hash: String) throws {
    #expect(try !PIN.matches("1234", hash: hash))
    #expect(try !PIN.matches(hash, hash: hash))
  }
}
