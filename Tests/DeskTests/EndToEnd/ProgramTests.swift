import Glibc
import FrontOffice
import Hotel
import Storage
import Testing

/// The built program, on a terminal, from the first key to the last.
@Suite(.serialized) struct `The program on a terminal` {
  private let leave = Array("\u{1B}[?1049l".utf8)

  private func desk(_ company: SmallCompany, pin: String? = "2468") throws -> PtyProgram {
    var environment = ["FRONTDESK_STORE": company.folder + "/desk.db"]
    if let pin {
      environment["FRONTDESK_STAFF"] = "ana"
      environment["FRONTDESK_PIN"] = pin
    }
    return try PtyProgram([], environment: environment)
  }

  private func left(_ output: [UInt8]) -> Bool {
    output.indices.contains { output[$0...].starts(with: leave) }
  }

  @Test func `a clerk signs in, finds, records, complains, and quits`() throws {
    let company = try SmallCompany()
    let program = try desk(company, pin: nil)
    try program.wait(for: "Who is at the desk?")
    program.type("ana\r2468\r")
    try program.wait(for: "Arrivals")
    program.type("muler")
    try program.wait(for: "1 guest")
    program.type("\r")
    try program.wait(for: "SAY")
    program.type("p-feather pillows\r")
    try program.wait(for: "Saved: -feather pillows")
    program.type("gno hot water\tnew room\tfbc 120\u{13}")
    try program.wait(for: "1,880.00 left")
    program.type("\u{11}")
    #expect(try program.ending() == 0)
    #expect(left(program.output))
    #expect(program.isCooked)
    let budget = try Office(company.store, try company.session("ana")).budget()
    #expect(budget.spent.minor == 12_000)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGSEGV, SIGABRT])
  func `every signal leaves the terminal as it was, and the draft in the store`(
    _ signal: Int32
  ) throws {
    let company = try SmallCompany()
    let program = try desk(company)
    try program.wait(for: "Arrivals")
    program.type("muler\rp+half a thou")
    try program.wait(for: "half a thou")
    program.send(signal)
    let ending = try program.ending()
    #expect([128 + signal, -signal].contains(ending))
    #expect(left(program.output))
    #expect(program.isCooked)
    if signal == SIGTERM || signal == SIGHUP {
      #expect(try company.store.drafts(of: Staff.ID("ana"))["prefer/G2"] == "+half a thou")
    }
  }

  @Test func `a desk nobody uses wakes up for its clock alone`() throws {
    let company = try SmallCompany()
    let program = try desk(company)
    try program.wait(for: "Arrivals")
    program.watch(milliseconds: 500)
    let process = WatchedProcess(pid: program.pid)
    let before = (process.waits, process.processorTime)
    program.watch(milliseconds: 3_000)
    #expect(process.waits - before.0 <= 2)
    #expect(process.processorTime - before.1 < 20_000)
    program.type("\u{11}")
    #expect(try program.ending() == 0)
  }

  @Test func `a closed window ends the program`() throws {
    let company = try SmallCompany()
    let program = try desk(company)
    try program.wait(for: "Arrivals")
    program.closeTerminal()
    #expect(try [129, -SIGHUP].contains(program.ending(seconds: 5)))
  }

  @Test func `what was called saved is there after a kill`() throws {
    let company = try SmallCompany()
    let program = try desk(company)
    try program.wait(for: "Arrivals")
    program.type("muler\rp+corner table\r")
    try program.wait(for: "Saved: +corner table")
    program.send(SIGKILL)
    #expect(try program.ending() == -SIGKILL)
    let again = try Store(path: company.folder + "/desk.db")
    #expect(try again.preferences(of: Guest.ID("G2")).map(\.text).contains("corner table"))
    #expect(try again.checkUp().isSound)
  }

  @Test func `a desk whose store was renamed says so, and saves nothing`() throws {
    let company = try SmallCompany()
    let program = try desk(company)
    try program.wait(for: "Arrivals")
    program.type("muler\r")
    try program.wait(for: "SAY")
    #expect(unsafe rename(company.folder + "/desk.db", company.folder + "/old.db") == 0)
    program.type("p!peanuts\r")
    try program.wait(for: "replaced")
    program.type("\u{11}")
    #expect(try program.ending() == 0)
    #expect(unsafe rename(company.folder + "/old.db", company.folder + "/desk.db") == 0)
    let guest = try #require(try company.store.answers(to: "muler", at: Property.Code("VIE")).first)
    let kept = try company.store.preferences(of: guest.guest)
    #expect(!kept.contains { $0.text == "peanuts" })
  }
}
