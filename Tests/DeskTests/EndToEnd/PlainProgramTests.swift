import Glibc
import Hotel
import OfficeKit
import Storage
import Testing

/// The built program in lines, on a terminal.
@Suite(.serialized) struct `The program in lines` {
  private func desk(_ company: SmallCompany, _ settings: [String: String]) throws -> PtyProgram {
    let store = ["FRONTDESK_STORE": company.folder + "/desk.db"]
    return try PtyProgram([], environment: store.merging(settings) { $1 })
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func `a clerk signs in unseen and records`(_ settings: [String: String]) throws {
    let company = try SmallCompany()
    let program = try desk(company, settings)
    try program.wait(for: "Staff id: ")
    program.type("ana\n")
    try program.wait(for: "PIN of ana: ")
    program.type("24\u{7F}468\n")
    try program.wait(for: "Find: ")
    #expect(program.isCooked)
    program.type("liz\n\np\n+corner table\n\n")
    try program.wait(for: "Saved: likes corner table.")
    program.type("q\n")
    #expect(try program.ending() == 0)
    #expect(!program.output.contains(0x1B))
  }

  @Test func `a PIN does not stay in the environment that others of the account may read`() throws {
    let company = try SmallCompany()
    let program = try desk(
      company,
      ["TERM": "dumb", "FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"]
    )
    try program.wait(for: "Find: ")
    let variables = TemporaryFolder.contents(of: "/proc/\(program.pid)/environ") ?? ""
    #expect(variables.contains("FRONTDESK_STAFF=ana") && !variables.contains("2468"))
    program.send(SIGTERM)
    _ = try program.ending()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal at the PIN or at a question leaves the echo on`(_ signal: Int32) throws {
    let company = try SmallCompany()
    for isSignedIn in [false, true] {
      let program = try desk(company, ["TERM": "dumb"])
      try program.wait(for: "Staff id: ")
      program.type("ana\n")
      try program.wait(for: "PIN of ana: ")
      if isSignedIn {
        program.type("2468\n")
        try program.wait(for: "Find: ")
      }
      program.send(signal)
      #expect(try program.ending() == -signal)
      #expect(program.isCooked)
    }
  }

  @Test func `a PIN broken off or a closed window ends it`() throws {
    let company = try SmallCompany()
    let broken = try desk(company, ["TERM": "dumb", "FRONTDESK_STAFF": "ana"])
    try broken.wait(for: "PIN of ana: ")
    broken.type("24\u{3}")
    #expect(try broken.ending() == -SIGINT)
    #expect(broken.isCooked)
    let closed = try desk(company, ["TERM": "dumb", "FRONTDESK_STAFF": "ana"])
    try closed.wait(for: "PIN of ana: ")
    closed.closeTerminal()
    #expect(try closed.ending(seconds: 5) == -SIGHUP)
  }

  @Test func `a desk in lines whose store was replaced by a copy says so`() throws {
    let company = try SmallCompany()
    let program = try desk(
      company,
      ["TERM": "dumb", "FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"]
    )
    try program.wait(for: "Find: ")
    program.type("liz\n\n")
    try program.wait(for: "What next?")
    let copy = company.folder + "/copy.db"
    try company.store.backUp(to: copy)
    #expect(unsafe rename(copy, company.folder + "/desk.db") == 0)
    program.type("p\n!peanuts\n\n")
    try program.wait(for: "replaced")
    program.send(SIGTERM)
    _ = try program.ending()
  }
}
