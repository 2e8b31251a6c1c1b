import FaultKit
import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

struct DeskWorkerTests {
  /// What was told until the answer of the last question came, in words.
  private func told(
    by answers: Mailbox<DeskMessage>,
    until last: Int
  ) -> [String] {
    var told: [String] = []
    while true {
      let messages = answers.wait(timeout: .seconds(60))
      guard !messages.isEmpty else { return told + ["nothing more"] }
      for message in messages {
        switch message {
        case .storeChanged, .longLog: break
        case .verifying: told.append("verifying")
        case .verified(let isSaved): told.append("verified \(isSaved)")
        case .failed(let error): told.append("nobody's \(error)")
        case .reply(let reply):
          let numbers = 1...9
          guard let number = numbers.first(where: { reply.answers(Ticket<Bool>(number: $0)) })
          else {
            continue
          }
          switch reply.result(for: Ticket<Bool>(number: number)) {
          case .failure(let error)?: told.append("\(number) \(error)")
          default: told.append("\(number) done")
          }
          if number == last { return told }
        }
      }
    }
  }

  @Test func `an outcome is looked up until it is known, and others are answered meanwhile`() throws
  {
    let folder = Trial.opened()
    let path = folder.folder + "/s.db"
    // Used by the store's thread alone.
    nonisolated(unsafe) let disk = FaultDisk(seed: 1)
    unsafe FaultFileSystem.register(disk, as: "desk worker")
    var terms = SQLiteTerms()
    terms.fileSystem = "desk worker"
    let answers = try Mailbox<DeskMessage>()
    let worker = try DeskWorker(storePath: path, answers: answers, terms: terms)
    let save: DeskWork = { store throws(StoreError) in
      try store.keepDraft("tea", under: "prefer/G1", by: Staff.ID("max"))
      return true
    }
    worker.post(.screen(1)) { store throws(StoreError) in
      // With something in the log it can't be folded away, and the commit stays in it.
      try store.keepDraft("coffee", under: "prefer/G1", by: Staff.ID("max"))
      unsafe disk.begin(FaultPlan(kind: .sync, after: 0, isForEver: true))
      return try save(store)
    }
    // Nothing is written before it is known what became of the first.
    worker.post(.screen(2), save)
    worker.post(.screen(3)) { store throws(StoreError) in
      _ = try store.guest(Guest.ID("G1"))
      unsafe disk.begin(nil)
      return true
    }
    let words = told(by: answers, until: 1)
    #expect(words.first == "verifying")
    #expect(words.contains { $0.hasPrefix("2 notSaved") }, "\(words)")
    #expect(words.suffix(3) == ["3 done", "verified true", "1 done"], "\(words)")
    #expect(!worker.stop())
    let drafts = try Store(path: path).drafts(of: Staff.ID("max"))
    #expect(drafts == ["prefer/G1": "tea"])
  }

  @Test func `a desk that is left says that nobody knows`() throws {
    let folder = Trial.opened()
    nonisolated(unsafe) let disk = FaultDisk(seed: 1)
    unsafe FaultFileSystem.register(disk, as: "desk left")
    var terms = SQLiteTerms()
    terms.fileSystem = "desk left"
    let answers = try Mailbox<DeskMessage>()
    let worker = try DeskWorker(
      storePath: folder.folder + "/s.db",
      answers: answers,
      terms: terms
    )
    worker.post(.screen(1)) { store throws(StoreError) in
      unsafe disk.begin(FaultPlan(kind: .sync, after: 0, isForEver: true))
      try store.keepDraft("tea", under: "prefer/G1", by: Staff.ID("max"))
      return true
    }
    #expect(worker.stop())
    #expect(told(by: answers, until: 1).last?.hasPrefix("1 unverified") == true)
  }
}
