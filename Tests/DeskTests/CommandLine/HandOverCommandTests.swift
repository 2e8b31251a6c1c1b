import Testing

@testable import Desk

struct HandOverCommandTests {
  private static let hostile = "x\u{1B}[2Jy"

  /// The set-ups of the hand-over, as a program reads them.
  private func tasks(of trial: Trial) -> [JSONReading] {
    trial.run("arrivals --plain --json").json["set_ups"]?.elements ?? []
  }

  @Test func `the hand-over is one page of plain lines`() {
    let trial = Trial.opened()
    trial.run(
      "trace add hsk 'crib before they come, with the small blanket' --due 13:00 --guest G1"
    )
    trial.run("trace add CON 'car to the airport' --due 2026-10-14T09:00 --room 12")
    trial.run("trace add SPA '\(Self.hostile)' --due 23:00")
    trial.run("incident open G2 --problem 'no hot water'")
    trial.run("resolve G2 --problem 'late breakfast' --follow-up 2026-10-14")
    let page = trial.run("arrivals --plain")
    #expect(page.code == 0)
    let lines = page.output.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init
    )
    #expect(lines.prefix(2) == ["Hand-over at Bay, Wed 14 Oct 2026", "Printed by Max, 11:00"])
    #expect(lines.allSatisfy { $0.count <= 80 })
    for heading in ["ARRIVALS: 1", "SET-UPS: 3", "TRACES: 3", "COMPLAINTS: 1", "FOLLOW-UPS: 1"] {
      let place = lines.firstIndex(of: heading)
      #expect(place.map { lines[$0 - 1] } == "", "\(heading)")
    }
    for line in [
      "1412    Okafor, Ngozi  3 nights, due in, ALLERGY, VIP1, Gold",
      "HSK Housekeeping: 0 of 2 done", "1412    Okafor, Ngozi",
      "        [ ] planned       ALLERGY: peanuts",
      "        [ ] planned       feather pillow", "F&B Food and beverage: 0 of 1 done",
      "[!] overdue  09:00  12      car to the airport",
      "Dupont, Jean: no hot water", "ask on 14 Oct",
    ] {
      #expect(lines.contains { $0.contains(line) }, "\(line)")
    }
    #expect(!page.output.contains("\u{1B}") && !page.output.contains("│"))
    let empty = trial.run("arrivals --plain --property LON --on 2026-12-01").output
    #expect(empty.contains("Nobody arrives.") && empty.contains("No trace is due."))
    #expect(trial.run("arrivals").lines.first == "Arrivals at Bay, Wed 14 Oct 2026: 1")
    #expect(trial.run("arrivals --inhouse --plain").lines.first?.hasPrefix("In house") == true)
  }

  @Test func `traces are left, listed, done, opened again and taken back`() {
    let trial = Trial.opened()
    let made = trial.run("trace add F&B 'small cake, one candle' --due 19:45 --guest G2 --json")
      .json
    for (name, value) in [
      ("department", "F&B"), ("due", "2026-10-14T19:45"), ("guest", "G2"), ("stay", "S3"),
      ("room", ""), ("made_by", "max"), ("resolved", "false"), ("property", "SFO"),
    ] {
      #expect(made[name]?.plain == value, "\(name)")
    }
    let id = made["id"]?.plain ?? ""
    let listed = trial.run("traces --json").json
    #expect(listed["name"]?.plain == "Jean Dupont" && listed["current_room"]?.plain == "801")
    #expect(listed["overdue"]?.plain == "false")
    #expect(trial.run("traces --department spa").output == "Nothing is to be done.\n")
    #expect(trial.run("traces").output.contains("801  Dupont, Jean  small cake, one candle"))
    #expect(trial.run("trace done \(id) --json").json["resolved_by"]?.plain == "max")
    #expect(trial.run("trace done \(id)").code == 1)
    #expect(
      trial.run("trace reopen \(id)").output == "To do again for F&B: “small cake, one candle”.\n"
    )
    #expect(
      trial.run("undo").output
        == "Took back the reopening of the trace for F&B: small cake, one candle (G2).\n"
    )
    #expect(trial.run("traces --json").output.isEmpty)
    trial.run("trace add FO 'count the keys' --due 6:00")
    #expect(trial.run("traces --json").json["due"]?.plain == "2026-10-15T06:00")
    #expect(trial.run("undo").output == "Took back the trace for FO: count the keys.\n")
  }

  @Test func `wishes are ticked off, for one department or for all`() {
    let trial = Trial.opened()
    let peanuts = tasks(of: trial).first { $0["text"]?.plain == "peanuts" }
    let id = peanuts?["preference"]?.plain ?? ""
    #expect(peanuts?["stay"]?.plain == "S1" && peanuts?["state"]?.plain == "planned")
    let one = trial.run("setup C100 \(id) not-possible --department hsk")
    #expect(one.output == "HSK: “peanuts” of Ngozi Okafor is not possible. Stay S1.\n")
    #expect(tasks(of: trial).map { $0["state"]?.plain } == ["not-possible", "planned", "planned"])
    let both = trial.run("setup S1 \(id) DONE --json")
    #expect(both.lines.map { JSONReading($0)["department"]?.plain } == ["HSK", "F&B"])
    #expect(both.json["set_by"]?.plain == "max")
    trial.run("checkin S1")
    #expect(trial.run("night-audit --early").output.contains("0 no-shows, 1 set-up missed."))
    let past = trial.run("arrivals --plain --on 2026-10-14").output
    #expect(past.contains("[!] missed        feather pillow"))
    #expect(past.contains("[x] done          ALLERGY: peanuts"))
  }

  @Test(arguments: [
    (2, "trace add HSK crib"), (2, "trace add ZZZ crib --due 18:00"),
    (2, "trace add HSK crib --due soon"), (2, "trace add HSK '' --due 18:00"),
    (2, "trace add HSK crib --due 18:00 --room 123456789"), (2, "trace"), (2, "trace done"),
    (2, "setup S1 p"), (2, "setup S1 p lost"), (2, "setup S1 p done --department zoo"),
    (2, "traces --department zoo"), (2, "arrivals --plain --on tomorrow"),
    (65, "trace add HSK '4111 1111 1111 1111' --due 18:00"),
    (1, "trace add HSK crib --due 18:00 --guest G9"), (1, "trace done none"),
    (1, "trace reopen none"), (1, "setup S1 none done"), (1, "setup S9 none done"),
    (77, "traces --staff nobody"),
  ])
  func `what can't be done says so in its exit code`(_ code: Int32, _ words: String) {
    let answer = Trial.opened().run(words)
    #expect(answer.code == code, "\(answer.errors)")
    #expect(answer.output.isEmpty && answer.errors.hasSuffix("\n"))
    #expect(!answer.errors.contains("4111"))
  }

  @Test func `help and completions know the line-up`() {
    let trial = Trial()
    #expect(trial.run("help trace").output.contains("trace reopen ID"))
    #expect(trial.run("help arrivals").output.contains("--plain"))
    #expect(trial.run("completions bash").output.contains("setup) words='--department"))
  }
}
