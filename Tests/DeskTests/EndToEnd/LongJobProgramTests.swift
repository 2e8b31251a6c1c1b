import Glibc
import Hotel
import Sample
import Storage
import Testing

/// A long job of the built program, on a terminal.
@Suite(.serialized) struct `A long job on a terminal` {
  private func load(_ company: SmallCompany, _ file: String) throws -> PtyProgram {
    try PtyProgram(
      ["import", file],
      environment: [
        "FRONTDESK_STORE": company.folder + "/desk.db", "FRONTDESK_STAFF": "max",
        "FRONTDESK_PIN": "8642",
      ]
    )
  }

  @Test func `Ctrl-C ends a load after its batch, and the next completes it`() throws {
    let company = try SmallCompany()
    let made = SampleCompany(guests: 30_000, seed: 7)
    var text = SampleFile.guests.columns.joined(separator: ",") + "\n"
    made.rows(of: .guests) { cells in
      text += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      text += "\n"
    }
    // The company's folder goes with the files it knows.
    let file = company.folder + "/guests.csv"
    try SmallCompany.write(text, to: file)
    let stopped = try load(company, file)
    try stopped.wait(for: " rows")
    stopped.type("\u{3}")
    #expect(try stopped.ending() == -SIGINT)
    #expect(stopped.plain.contains("stopped before its end"))
    #expect(stopped.plain.contains("Stopped. What was loaded stays"))
    #expect(stopped.isCooked)

    let start = ContinuousClock.now
    let again = try load(company, file)
    #expect(try again.ending(seconds: 60) == 0)
    let seconds = Double((ContinuousClock.now - start) / .seconds(1))
    let updates = again.plain.split(separator: "%").count - 1
    #expect(updates >= 1 && Double(updates) <= seconds * 4 + 1)
    #expect(again.plain.contains(", 0 rejected"))
    #expect(try company.store.guest(Guest.ID("G0030000")).id == Guest.ID("G0030000"))
  }
}
