import Glibc
import Testing

@testable import Desk

/// Long jobs that somebody stops, and begins again.
struct LongJobTests {
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a load that was stopped says what stays, and is completed by the next`(
    _ signal: Int32,
    _ code: Int32
  ) {
    let trial = Trial.opened()
    let rows = (1...201).map { "n\($0),Lee,SFO,clerk" }.joined(separator: "\n")
    trial.write("staff,name,property,role\n\(rows)", to: "more.csv")
    let stopped = trial.run("import @/more.csv @/stays.csv", stop: signal)
    #expect(stopped.code == code)
    #expect(stopped.output.contains("200 added, 0 changed, 0 unchanged, 0 rejected; stopped"))
    #expect(stopped.output.contains("stays: 0 added"))
    #expect(stopped.errors.contains("Stopped. What was loaded stays"))
    let again = trial.run("import @/more.csv @/stays.csv --json")
    #expect(again.code == 0)
    #expect(again.output.contains("\"added\": 1,"))
    #expect(again.output.contains("\"unchanged\": 200"))
    #expect(!again.output.contains("\"whole\": false"))
  }

  @Test func `a stopped copy or check leaves nothing behind`() {
    let trial = Trial.opened()
    let copied = trial.run("backup @/copy.db", stop: SIGINT)
    #expect(copied.code == 130)
    #expect(copied.errors.contains("No copy was made"))
    #expect(trial.text(of: "copy.db").isEmpty && trial.text(of: "copy.db.part").isEmpty)
    #expect(trial.run("backup @/copy.db").code == 0)
    let rows = (1...2000).map { "N\($0),Lee" }.joined(separator: "\n")
    trial.write("guest,family\n\(rows)", to: "more.csv")
    #expect(trial.run("import @/more.csv").code == 0)
    let checked = trial.run("check", stop: SIGINT)
    #expect(checked.code == 130)
    #expect(checked.errors.contains("nothing is known"))
    #expect(trial.run("check").code == 0)
  }

  @Test func `files that were made whole stay, the one in the making goes`() {
    let trial = Trial.opened()
    let stopped = trial.run("generate --guests 200 --output @/made", stop: SIGTERM)
    #expect(stopped.code == 143)
    #expect(stopped.lines.count == 2)
    #expect(!trial.text(of: "made/staff.csv").isEmpty)
    #expect(trial.text(of: "made/guests.csv").isEmpty)
    #expect(trial.text(of: "made/guests.csv.part").isEmpty)
    #expect(trial.run("generate --guests 200 --output @/made").code == 0)
  }

  @Test func `a demo that was stopped is filled by the next`() {
    let trial = Trial.opened()
    #expect(trial.run("generate --guests 20 --output @/data").code == 0)
    let demo = "demo --plain --data \(trial.folder)/data --store @/demo.db"
    let stopped = trial.run(demo, typed: "q\n", stop: SIGINT)
    #expect(stopped.code == 130)
    #expect(stopped.errors.contains("Start the demo again"))
    let again = trial.run(demo, typed: "q\n")
    #expect(again.code == 0)
    #expect(again.output.contains("Find: "))
  }

  @Test func `a line is shown where somebody watches and does not want quiet`() {
    let trial = Trial.opened()
    let rows = (1...10).map { "N\($0),Lee" }.joined(separator: "\n")
    trial.write("guest,family\n\(rows)", to: "more.csv")
    let spoken = trial.run("import @/more.csv --plain", watched: true)
    #expect(spoken.errors == "more.csv: 100 %, 10 rows\n")
    #expect(trial.run("import @/more.csv --plain").errors.isEmpty)
    #expect(trial.run("import @/more.csv --plain --quiet", watched: true).errors.isEmpty)
    let terminal = ["TERM": "xterm", "LANG": "C.UTF-8"]
    let drawn = trial.run("import @/more.csv", watched: true, environment: terminal)
    #expect(drawn.errors.isEmpty)
  }
}
