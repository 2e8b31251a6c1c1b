import Terminal
import Testing

@testable import Desk

/// Who did and who saw what, as a manager reads it at each door.
struct TrailCommandTests {
  @Test func `a command tells it by staff, guest, act and day`() {
    let trial = Trial.opened()
    trial.run("prefer G1 '+green tea'")
    trial.run("guest G1")
    let whole = trial.run("trail")
    #expect(whole.code == 0 && whole.output.contains("the preference +green tea"))
    #expect(whole.output.contains("the look at the card") && whole.output.contains("the sign-in"))
    let line = trial.run("trail --guest G1 --act prefer --json --limit 1")
    #expect(line.lines.count == 1 && line.json["act"]?.plain == "prefer")
    #expect(line.json["guest"]?.plain == "G1" && line.json["staff"]?.plain == "max")
    #expect(trial.run("trail --from 2026-10-15").code == 1)
    #expect(trial.run("trail --from 2026-10-14 --to 2026-10-13").code == 2)
    // Where the environment says who asks, the option says about whom.
    #expect(trial.run("trail --staff nobody").code == 1)
    #expect(trial.run("trail --staff max --act prefer").lines.count == 1)
    #expect(trial.run("trail --by 'a b'").errors.contains("a b"))
    #expect(trial.run("trail --act nonsense").code == 2)
  }

  @Test func `a clerk who asks is refused, and that is told too`() {
    let trial = Trial.opened()
    let refused = trial.run(
      "trail",
      environment: ["FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"]
    )
    #expect(refused.code == 77)
    #expect(trial.run("trail --act refused").lines.count == 1)
  }

  @Test func `the screen and the lines ask what is meant, and show it`() throws {
    let company = try SmallCompany()
    let desk = try company.desk("max")
    func ask(_ answers: [String]) {
      desk.press(.control("p"))
      desk.type("the trail")
      desk.press(Key(.enter))
      for (place, answer) in answers.enumerated() {
        if place > 0 { desk.press(Key(.tab)) }
        desk.type(answer)
      }
      desk.press(.control("s"))
    }
    ask(["max"])
    #expect(desk.text.contains("Who did what") && desk.text.contains("max"))
    desk.press(.back, .back)
    ask(["nobody"])
    #expect(
      desk.text.contains("There is no staff") || desk.text.contains("no staff"),
      "\(desk.text)"
    )
    desk.press(.back)
    ask(["", "", "nonsense"])
    #expect(desk.text.contains("check-in, card, approve"), "\(desk.text)")
    let talk = try PlainConversation(
      company,
      ["m", "the trail", "max", "", "", "", "", "b", "q"],
      as: "max"
    )
    #expect(talk.output.contains("Who did what, the newest first:"), "\(talk.output)")
  }
}
