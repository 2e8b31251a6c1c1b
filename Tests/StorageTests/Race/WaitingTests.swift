import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Synchronization
import Testing

@testable import Storage

extension RealProcesses {
  /// How long desks wait for each other, and what they are told when that is too long.
  struct WaitingTests {
    /// So many milliseconds, in the middle, for all but one in a hundred, and at the most.
    private func figures(_ microseconds: [Int]) -> (middle: Double, p99: Double, most: Double) {
      let sorted = microseconds.sorted()
      func at(_ share: Double) -> Double {
        sorted.isEmpty ? 0 : Double(sorted[Int(share * Double(sorted.count - 1))]) / 1000
      }
      return (at(0.5), at(0.99), at(1))
    }

    @Test func `of eight desks that write without a pause none is starved`() throws {
      let company = try RaceCompany()
      let desks = try (0..<8).map { try company.process("pace", number: $0, ["file": ""]) }
      for desk in desks { try desk.expect("ready") }
      for desk in desks { desk.say("go") }
      var taken = [[Int]](repeating: [], count: desks.count)
      while taken.joined().count < 2000 * Trials.factor {
        for (number, desk) in desks.enumerated() {
          var lines = try desk.linesSoFar()
          // The one that waits longest is waited for.
          if lines.isEmpty, taken[number].count == taken.map(\.count).min() {
            lines.append(try desk.line())
          }
          taken[number] += lines.compactMap { Int($0.split(separator: " ")[1]) }
        }
      }
      for desk in desks { desk.kill() }
      let counts = taken.map(\.count)
      let mean = counts.reduce(0, +) / counts.count
      let (middle, p99, most) = figures(Array(taken.joined()))
      print("waiting: 8 desks, commits \(counts), ms p50 \(middle), p99 \(p99), most \(most)")
      #expect(counts.allSatisfy { $0 >= mean / 4 })
      #expect(p99 < 2000)
      #expect(try Books(store: company.open()).isSound)
    }

    @Test func `who waits for a stopped desk is told which, reads on, and saves once it goes on`()
      throws
    {
      let company = try RaceCompany()
      let holder = try company.process("stop")
      try holder.expect("ready")
      holder.say("go")
      #expect(holder.waitUntilStopped())
      let store = try company.open(patience: .milliseconds(100))
      let clerk = RaceCompany.session("c1")
      func give() throws -> Resolution {
        try Office(store, clerk).delight(
          Guest.ID("G0000001"),
          action: "flowers",
          gestures: [try gesture("WOW:5")]
        )
      }
      let stopped = LockHolder(process: holder.pid, program: "race-trial", isStopped: true)
      #expect(throws: StoreError.busy(holder: stopped)) { try give() }
      #expect(try store.guest(Guest.ID("G0000001")).family == "Holm0")
      #expect(try Books(store: store).ledger == 0)
      holder.send(SIGCONT)
      try holder.expect("charged stopped")
      #expect(try give().status == .charged)
      #expect(try Books(store: store).ledger == 1000)
    }

    @Test func `a stopped desk that is ended leaves the pen to the others at once`() throws {
      let company = try RaceCompany()
      let holder = try company.process("stop")
      try holder.expect("ready")
      holder.say("go")
      #expect(holder.waitUntilStopped())
      holder.kill()
      let store = try company.open(patience: .zero)
      try store.adopt(policy: "{}")
      #expect(try Books(store: store).ledger == 0 && Books(store: store).isSound)
    }

    @Test func `a desk goes on while a file is loaded`() throws {
      let rows = 20_000 * Trials.factor
      let company = try RaceCompany()
      var text = "guest,given,family,phone\n"
      for row in 0..<rows { text += "I\(row),Ida,Berg\(row % 997),+1 555 \(1_000_000 + row)\n" }
      let file = company.folder.write(text, to: "guests.csv")
      let loader = try company.process("import", ["file": file])
      let store = try company.open()
      try loader.expect("ready")
      loader.say("go")
      let clock = ContinuousClock()
      var taken: [Int] = []
      var answers: [String] = []
      while answers.isEmpty {
        let line = try PreferenceLine("+tea of the kind \(taken.count)")
        let waited = try clock.measure {
          let guest = Guest.ID("G00000" + String(10 + taken.count % 30))
          _ = try Office(store, RaceCompany.session("c1")).record(line, of: guest, consent: true)
        }
        taken.append(Int(waited / .microseconds(1)))
        answers = try loader.linesSoFar()
      }
      let (middle, p99, most) = figures(taken)
      print(
        "waiting for a load of \(rows) rows: commits \(taken.count), ms p50 \(middle),",
        "p99 \(p99), most \(most)"
      )
      #expect(answers == ["end [\(rows)]"])
      #expect(most < 5000)
      #expect(try Books(store: store).isSound)
    }

    @Test func `who folds the log in keeps nobody waiting for one who reads long`() throws {
      let company = try RaceCompany()
      let path = company.path
      let reader = try company.open()
      let failures = Mutex<[String]>([])
      let isFolded = Atomic<Bool>(false)
      try reader.read { () throws(StoreError) in
        _ = try reader.changeNumber()
        // A frame that the reader does not see yet can't be folded in under it.
        try Store(path: path).adopt(policy: "{}")
        TestThread.run(2) { number in
          do {
            let store = try Store(path: path, patience: .milliseconds(700))
            if number == 0 {
              try store.checkpoint()
              isFolded.store(true, ordering: .relaxed)
            }
            while !isFolded.load(ordering: .relaxed) { try store.adopt(policy: "{}") }
          } catch {
            isFolded.store(true, ordering: .relaxed)
            failures.withLock { $0.append("\(error)") }
          }
        }
      }
      #expect(failures.withLock { $0 } == [])
    }
  }
}
