import FaultKit
import Storage
import Testing

@testable import Desk

struct UnverifiedCommandTests {
  @Test func `an unknown outcome ends in 74 and may be repeated under its id`() throws {
    let trial = Trial.opened()
    let disk = FaultDisk(seed: 1)
    FaultFileSystem.register(disk, as: "unverified command")
    var terms = SQLiteTerms()
    terms.fileSystem = "unverified command"
    var unknown = 0
    // The sign-in and each command have syncs of their own: one after the other fails.
    for after in 0..<4 {
      disk.begin(FaultPlan(kind: .sync, after: after, isForEver: true))
      let id = "0000000\(after)-tea"
      let answer = trial.run("prefer G1 +tea\(after) --id \(id)", terms: terms)
      disk.begin(nil)
      guard answer.code != 0 else { continue }
      #expect(answer.code == ExitCode.inputOutput.rawValue)
      unknown += answer.errors.contains("Repeated with --id \(id)") ? 1 : 0
      let again = trial.run("prefer G1 +tea\(after) --id \(id) --json", terms: terms)
      #expect(again.code == 0, "\(again.errors)")
      let card = trial.run("guest G1 --json").output
      #expect(card.split(separator: id).count == 2, "\(card)")
    }
    #expect(unknown > 0)
  }

  @Test func `an id is made of letters, digits and hyphens`() {
    let trial = Trial.opened()
    for id in ["short", "with blank", "quo'te---"] {
      #expect(trial.run("prefer G1 +tea --id '\(id)'").code == ExitCode.usage.rawValue)
    }
  }
}
