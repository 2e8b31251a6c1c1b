import Terminal
import Testing

@Suite struct MailboxTests {
  @Test func `messages come out in order and only once`() throws {
    let mailbox = try Mailbox<Int>()
    for number in 1...3 { mailbox.post(number) }
    #expect(mailbox.takeAll() == [1, 2, 3])
    #expect(mailbox.takeAll() == [])
    #expect(mailbox.wait(timeout: .zero) == [])
  }

  @Test func `waiting ends when another thread posts`() throws {
    let mailbox = try Mailbox<Int>()
    let back = try Mailbox<Int>()
    Worker.start(name: "echo") {
      for number in mailbox.wait(timeout: nil) { back.post(number + 1) }
    }
    mailbox.post(41)
    #expect(back.wait(timeout: .seconds(10)) == [42])
  }

  @Test func `a second descriptor ends the wait as well`() throws {
    let mailbox = try Mailbox<Int>()
    let other = try Mailbox<Int>()
    #expect(mailbox.wait(alsoReading: other.wakeDescriptor, timeout: .zero).readable == false)
    other.post(1)
    let result = mailbox.wait(alsoReading: other.wakeDescriptor, timeout: nil)
    #expect(result.readable)
    #expect(result.messages == [])
  }

  @Test func `many threads lose nothing`() throws {
    let mailbox = try Mailbox<Int>()
    for thread in 0..<4 {
      Worker.start(name: "poster") {
        for number in 0..<1_000 { mailbox.post(thread * 1_000 + number) }
      }
    }
    var received: Set<Int> = []
    while received.count < 4_000 {
      let messages = mailbox.wait(timeout: .seconds(10))
      guard !messages.isEmpty else { break }
      received.formUnion(messages)
    }
    #expect(received.count == 4_000)
  }
}
