import Hotel
import Testing

@testable import Desk

/// The screen, the plain desk and the command line do one thing in one way.
@Suite struct `One act, three doors` {
  @Test(arguments: DoorTrial.all.map(\.name))
  func `every door leaves the same rows, with what was asked and answered`(
    _ name: String
  ) throws {
    let trial = try #require(DoorTrial.all.first { $0.name == name })
    let screen = try trial.onScreen()
    let (lines, command) = (try trial.inLines(), try trial.byCommand())
    let untouched = try trial.untouched()
    #expect(
      !screen.rows.differences(from: untouched.rows).isEmpty,
      "nothing was done\n\(screen.said)"
    )
    for (door, trace) in [("the lines", lines), ("the command", command)] {
      let differences = screen.rows.differences(from: trace.rows)
      #expect(
        differences.isEmpty,
        "\(door): \(differences.joined(separator: "\n"))\n\(screen.said)\n\(trace.said)"
      )
    }
  }

  @Test func `every act has a trial`() throws {
    var tried: Set<String> = []
    for trial in DoorTrial.all { tried.formUnion(try trial.byCommand().rows.acts) }
    let elsewhere: Set<ActName> = [
      .changeSetting, .loadFiles, .backUp, .restore, .found, .signIn, .openCard,
      .list, .wrongPIN, .lockedOut, .refused,
    ]
    let missing = ActName.allCases.filter {
      !tried.contains($0.rawValue) && !elsewhere.contains($0)
    }
    #expect(missing == [])
  }
}
