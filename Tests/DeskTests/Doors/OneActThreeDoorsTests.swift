import Testing

@testable import Desk

/// The screen, the plain desk and the command line do one thing in one way.
@Suite struct `One act, three doors` {
  /// Acts that the doors still do each in its own way: the list shall be empty.
  private static let unlike: Set<String> = [
    "a complaint of last night"
  ]

  @Test(arguments: DoorTrial.all.map(\.name))
  func `every door leaves the same rows and asks the same`(_ name: String) throws {
    let trial = try #require(DoorTrial.all.first { $0.name == name })
    var differences: [String] = []
    let screen = try trial.onScreen()
    let command = try trial.byCommand()
    differences += screen.rows.differences(from: command.rows).map { "screen, command: \($0)" }
    if let lines = try trial.inLines() {
      differences += screen.rows.differences(from: lines.rows).map { "screen, lines: \($0)" }
    } else {
      differences.append("the lines have no such door")
    }
    let isUnlike = !differences.isEmpty
    #expect(
      isUnlike == Self.unlike.contains(name),
      "\(differences.joined(separator: "\n"))\n\(screen.said)\n\(command.said)"
    )
  }
}
