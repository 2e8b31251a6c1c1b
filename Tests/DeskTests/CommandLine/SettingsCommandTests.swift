import Testing

@testable import Desk

/// Settings from the shell.
@Suite struct `The settings command` {
  private static let nobody: [String: String?] = ["FRONTDESK_STAFF": nil, "FRONTDESK_PIN": nil]

  @Test func `prints every setting, and where it comes from`() {
    let trial = Trial.opened()
    trial.run("settings bell off")
    let answer = trial.run("settings", environment: ["FRONTDESK_MOUSE": "off"])
    #expect(answer.code == 0)
    #expect(
      answer.lines == [
        "theme            auto         default", "borders          auto         default",
        "density          comfortable  default", "mouse            off          by FRONTDESK_MOUSE",
        "bell             off          your own", "language         en           default",
        "formats          language     default", "ambiguous-width  narrow       default",
        "scroll-region    on           default",
      ]
    )
  }

  @Test func `the config file speaks where nobody else does`() {
    let trial = Trial.opened()
    trial.writeConfig("theme = light\nmuose = on\nbell = on\nbell = loud\n")
    trial.run("settings theme dark")
    let path = trial.folder + "/.config/frontdesk/config"
    let answer = trial.run("settings --json")
    #expect(answer.code == 0)
    #expect(
      answer.lines[0]
        == #"{"setting": "theme", "value": "dark", "source": "own", "values": ["auto", "dark", "light"]}"#
    )
    #expect(answer.lines[4].contains(#""value": "on", "source": "file""#))
    #expect(answer.errors.contains("\(path):2: there is no setting “muose”. Did you mean “mouse”?"))
    #expect(answer.errors.contains("\(path):4: bell can't be “loud”. It is one of on, off."))
    #expect(trial.run("settings theme --reset").output == "theme is light for max.\n")
    #expect(
      trial.run("settings bell", environment: Self.nobody).output == "bell  on  by \(path)\n"
    )
  }

  @Test func `prints a config file that says the same`() {
    let trial = Trial.opened()
    trial.run("settings theme light")
    trial.writeConfig(trial.run("settings --as-config").output)
    trial.run("settings theme --reset")
    let answer = trial.run("settings theme")
    #expect(answer.output == "theme  light  by \(trial.folder)/.config/frontdesk/config\n")
    #expect(answer.errors == "")
  }

  @Test func `without a sign-in it still answers, and says what it leaves out`() {
    let answer = Trial.opened().run("settings", environment: Self.nobody)
    #expect(answer.code == 0)
    #expect(answer.lines.count == Setting.allCases.count)
    #expect(answer.errors.contains("Nobody is signed in"))
  }

  @Test(arguments: [
    ("settings theme pink", 2, "one of auto, dark, light"), ("settings them light", 2, "theme"),
    ("settings --reset", 2, "NAME"), ("settings theme light --reset", 2, "light"),
    ("settings theme light more", 2, "more"), ("open --theme pink", 2, "auto, dark, light"),
    ("--language fr", 2, "en, de"), ("lookup x --theme dark", 2, "--theme"),
  ])
  func `wrong words are refused`(_ line: String, _ code: Int32, _ words: String) {
    let answer = Trial.opened().run(line)
    #expect(answer.code == code, "\(answer.errors)")
    #expect(answer.errors.contains(words), "\(answer.errors)")
  }

  @Test func `nobody sets anything without a PIN`() {
    let trial = Trial.opened()
    #expect(trial.run("settings theme light", environment: Self.nobody).code == 77)
    #expect(trial.run("settings theme light", environment: ["FRONTDESK_PIN": "0000"]).code == 77)
  }

  @Test func `says so when something stronger holds here`() {
    let answer = Trial.opened().run(
      "settings theme light",
      environment: ["FRONTDESK_THEME": "dark"]
    )
    #expect(answer.code == 0)
    #expect(answer.output == "theme is light for max.\n")
    #expect(answer.errors.contains("Here it stays dark, by FRONTDESK_THEME."))
  }

  @Test func `a wrong variable is told, and never stops anything`() {
    let answer = Trial.opened().run("settings", environment: ["FRONTDESK_BELL": "loud"])
    #expect(answer.code == 0)
    #expect(answer.errors.contains("FRONTDESK_BELL: bell can't be “loud”. It is one of on, off."))
  }

  @Test func `the plain desk speaks the language that was set`() {
    let trial = Trial.opened()
    #expect(trial.run("--plain --language de", typed: "q\n").output.contains("Auf Wiedersehen"))
    trial.run("settings language de")
    #expect(trial.run("--plain", typed: "q\n").output.contains("Auf Wiedersehen"))
    #expect(trial.run("--plain --language en", typed: "q\n").output.contains("Goodbye"))
  }
}
