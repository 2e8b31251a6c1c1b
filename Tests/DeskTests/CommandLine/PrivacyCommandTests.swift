import Glibc
import Storage
import Testing

@testable import Desk

struct PrivacyCommandTests {
  private func mode(_ path: String) -> Int {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
  }

  @Test func `what is held on a guest is told in plain words and as one object`() {
    let trial = Trial.opened()
    trial.run("prefer G1 '+green tea'")
    let page = trial.run("export G1")
    #expect(page.code == 0)
    for words in [
      "All that is held about Ngozi Okafor", "green tea", "by: Max (max)", "STAYS (2)",
      "ngozi@example.org", "WHO LOOKED AT OR CHANGED ANY OF IT",
    ] { #expect(page.output.contains(words), "\(words)") }
    let answer = trial.run("export G1 --json")
    #expect(answer.lines.count == 1)
    #expect(answer.json["guest"]?.plain == "G1")
    for name in ["profile", "stays", "preferences", "incidents", "charges", "traces", "trail"] {
      #expect(answer.json[name] != nil, "\(name)")
    }
  }

  @Test func `a file of what is held is its owner's alone, and replaces nothing unasked`() {
    let trial = Trial.opened()
    let file = trial.folder + "/held.txt"
    #expect(trial.run("export G1 --output @/held.txt").code == 0)
    #expect(mode(file) == 0o600)
    #expect(trial.text(of: "held.txt").contains("Okafor"))
    #expect(trial.run("export G2 --output @/held.txt").code == 1)
    #expect(trial.text(of: "held.txt").contains("Okafor"))
    #expect(trial.run("export G2 --output @/held.txt --force --json").code == 0)
    #expect(trial.text(of: "held.txt").hasPrefix("{\"guest\": \"G2\""))
    for part in ["s.db", "s.db-wal", "s.db.lock", "s.db.index"] {
      #expect(trial.run("export G1 --force --output @/\(part)").code == 1, "\(part)")
    }
    #expect(trial.run("check").code == 0)
    trial.write("theirs", to: "target")
    #expect(unsafe symlink(trial.folder + "/target", trial.folder + "/link") == 0)
    #expect(trial.run("export G1 --output @/link").code == 1)
    #expect(trial.run("export G1 --output @/link --force").code == 0)
    #expect(trial.text(of: "target") == "theirs")
    #expect(mode(trial.folder + "/link") == 0o600)
  }

  @Test func `a guest is erased when the number is typed once more`() {
    let trial = Trial.opened()
    trial.run("guest new --given Ada --family Uniquely --phone '+1 555 777 0000'")
    #expect(trial.run("backup @/copy.db").code == 0)
    #expect(trial.run("erase G0000001", typed: "G1\n", onTerminal: true).code == 1)
    #expect(trial.run("guest G0000001").output.contains("Uniquely"))
    let erased = trial.run("erase G0000001", typed: "g0000001\n", onTerminal: true)
    #expect(erased.code == 0)
    #expect(erased.errors.contains("copy.db"))
    #expect(trial.run("guest G0000001").output.contains("Erased guest"))
    let again = trial.run("erase G0000001")
    #expect(again.code == 0 && again.output.contains("was erased before"))
    #expect(trial.run("prefer G0000001 tea").code == 1)
    #expect(trial.run("restore @/copy.db").output.contains("erased again: 1"))
    #expect(trial.run("guest G0000001").output.contains("Erased guest"))
  }

  @Test func `a backup is put back, by a manager, and by whoever owns a store that is gone`() {
    let trial = Trial.opened()
    #expect(trial.run("backup @/copy.db").code == 0)
    trial.run("prefer G1 '+green tea'")
    #expect(
      trial.run("restore @/copy.db --staff ana", environment: ["FRONTDESK_PIN": "2468"]).code == 77
    )
    let done = trial.run("restore @/copy.db --json")
    #expect(done.json["kept"]?.plain == trial.folder + "/s.db.before-restore")
    #expect(!trial.run("guest G1").output.contains("green tea"))
    #expect(trial.run("check").code == 0)
    for name in ["s.db", "s.db-wal", "s.db-shm"] { _ = unsafe unlink(trial.folder + "/" + name) }
    #expect(trial.run("check").code == 69)
    let back = trial.run("restore @/copy.db", environment: ["FRONTDESK_PIN": nil])
    #expect(back.code == 0, "\(back.errors)")
    #expect(trial.run("guest G1").code == 0)
    trial.write("no store any more", to: "s.db")
    #expect(trial.run("restore @/copy.db").code == 65)
    #expect(trial.run("restore @/copy.db --force").code == 0)
    #expect(trial.text(of: "s.db.before-restore") == "no store any more")
    #expect(trial.run("guest G1").code == 0)
    let stopped = trial.run("restore @/copy.db", watched: true, stop: SIGINT)
    #expect(stopped.code == 130)
    #expect(trial.run("check").code == 0)
  }

  @Test func `who was kept too long is listed, and erased when told`() {
    let trial = Trial.opened()
    trial.write("{\"retention_years\": 2}", to: "policy.json")
    let made = trial.run(
      "init --store @/r.db --property SFO --property-name Bay --city Francisco --country US",
      "--time-zone America/Los_Angeles --staff-name Max --business-date 2026-10-14",
      "--policy @/policy.json"
    )
    #expect(made.code == 0, "\(made.errors)")
    trial.write("guest,given,family\nA1,Old,Timer\nA2,New,Comer\n", to: "g.csv")
    trial.write(
      "stay,guest,property,arrival,departure,status\n"
        + "T1,A1,SFO,2020-01-01,2020-01-02,CheckedOut\nT2,A2,SFO,2026-01-01,2026-01-02,CheckedOut\n",
      to: "t.csv"
    )
    #expect(trial.run("import @/g.csv @/t.csv --store @/r.db").code == 0)
    let listed = trial.run("retention --store @/r.db")
    #expect(listed.output.contains("A1  Old Timer") && !listed.output.contains("A2"))
    #expect(trial.run("guest A1 --store @/r.db").output.contains("Timer"))
    #expect(trial.run("retention --apply --json --store @/r.db").output.contains("[\"A1\"]"))
    #expect(trial.run("guest A1 --store @/r.db").output.contains("Erased guest"))
    #expect(trial.run("retention --store @/r.db").output.contains(": 0"))
  }
}
