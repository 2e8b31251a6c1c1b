import Hotel
import Storage
import Testing

@testable import Desk

/// A desk that is set to German speaks it, whatever it answers.
struct CommandLanguageTests {
  /// What a clerk and a manager may type in a day, right and wrong.
  private static let day = [
    "guest new --given Ada --family Byron --phone 991",
    "guest new --given Ada --family Byron --phone 991",
    "guest edit G1 --city Lagos", "guest edit G1 --city Lagos", "guest edit G1",
    "guest edit G1 --birth-date 31.13.1980", "guest new --phone 3", "prefer G1 !Sellerie",
    "prefer G1 Tee", "prefer G1 Tee", "prefer G1 -- -Tee", "prefer G2 =halal", "prefer G1 ''",
    "lookup okafor", "lookup zzzz", "lookup", "guest G1", "guest G9", "arrivals",
    "arrivals --inhouse", "arrivals --plain", "arrivals --inhouse --tomorrow", "arrivals --on x",
    "resolve G1 --problem 'Suppe kalt' --action ersetzt --give 'fbc 12,50'",
    "resolve G1 --problem 'Suppe kalt' --action ersetzt --give 'fbc 9000' --no-approval",
    "resolve G1 --problem 'Suppe kalt' --action ersetzt --give 'fbc 9000'",
    "resolve G1 --problem x --give quatsch", "resolve G1", "incident open G1 --problem Lärm",
    "incident close G1", "incident close G9", "wow G1 --action Blumen --give 40", "wow G1",
    "budget", "approvals", "approve x --reason gut", "approve x",
    "trace add HSK Blumen --due 18:00",
    "trace add XYZ Blumen --due 18:00", "trace add HSK Blumen --due gestern", "traces",
    "trace done x", "setup G1 x planned", "setup G1 x quatsch", "staff list",
    "staff add zoe --name Zoe --role quatsch", "staff off zoe", "staff pin zoe", "undo", "undo",
    "confirm x", "retire x", "retire x --reason alt", "export G1", "retention",
    "retention --apply --dry-run", "settings", "settings theme light", "settings theme rosa",
    "settings quatsch x", "checkin G1 --room 12", "checkin G1", "move G1 --room 14", "checkout G1",
    "noshow G2", "walkin G2 --until 16.10.", "walkin G2 --until gestern", "night-audit",
    "night-audit --closing 2026-10-15", "check", "backup @/b.db", "backup @/b.db", "backup @/s.db",
    "restore @/b.db", "restore @/none.db", "erase G3", "erase G3 --yes", "erase G3 --yes",
    "import @/none.csv", "report", "quatsch", "lookup x --limt 3", "lookup x --limit 0",
    "lookup x --json=ja", "lookup --limit", "lookup x --date heute", "lookup x --language fr",
    "completions tcsh", "help quatsch", "staff", "guest G1 zu viel", "--version", "open",
  ]

  @Test func `every answer is in German, and ends as it does in English`() {
    let (english, german) = (Trial.opened(), Trial.opened())
    german.environment["FRONTDESK_LANGUAGE"] = "de"
    for line in Self.day {
      let answer = german.run(line)
      let found = EnglishWords.found(in: answer.output + answer.errors)
      #expect(found == [], "\(line): \(answer.output)\(answer.errors)")
      let told = english.run(line.replacing("gestern", with: "yesterday"))
      #expect(
        answer.code == told.code || line.contains("12,50"),
        "\(line): \(answer.errors)\(told.errors)"
      )
    }
  }

  @Test(arguments: ["guest G1", "lookup okafor", "arrivals", "staff list", "budget"])
  func `programs read the same in every language`(_ line: String) {
    let trial = Trial.opened()
    let told = trial.run(line + " --json --language en").output
    #expect(trial.run(line + " --json --language de").output == told)
    #expect(told.hasPrefix("{"))
  }

  @Test(arguments: [
    "--language de quatsch", "quatsch --language=de", "lookup --limt --language de",
  ])
  func `what can't be read is told in the language that was asked for`(_ line: String) {
    #expect(EnglishWords.found(in: Trial().run(line).errors) == [])
  }

  @Test func `the language of a guest is not that of the desk`() {
    let trial = Trial.opened()
    let made = trial.run("guest new --given Jo --family Lund --language de")
    #expect(made.code == 0 && made.output.hasPrefix("Made the profile"))
  }

  @Test func `the help of every command fits a terminal and is in German`() {
    let trial = Trial()
    for command in [""] + CommandTable.all.map(\.name) {
      for language in Language.allCases {
        let words = ["help"] + command.split(separator: " ").map(String.init)
        let answer = trial.run(words: words, environment: ["FRONTDESK_LANGUAGE": language.rawValue])
        #expect(answer.code == 0)
        #expect(answer.lines.allSatisfy { $0.count <= 80 }, "\(command) \(answer.output)")
        guard language == .german else { continue }
        #expect(EnglishWords.found(in: answer.output) == [], "\(command) \(answer.output)")
      }
    }
  }

  @Test func `a file's bad rows are told in German, and kept so`() {
    let trial = Trial.opened()
    trial.environment["FRONTDESK_LANGUAGE"] = "de"
    trial.write(
      "guest,given,family,birth_date\nx y,A,B,\ng1,A,B,1980-02-30\ng2,,,\n\"g3,a\n",
      to: "g.csv"
    )
    let answer = trial.run("import @/g.csv")
    #expect(answer.code == 65)
    let kept = trial.run("import @/g.csv").errors + trial.text(of: "g.csv.rejected.csv")
    #expect(EnglishWords.found(in: answer.output + answer.errors) == [], "\(answer.errors)")
    #expect(kept.contains("Anführungszeichen"), "\(kept)")
  }
}
