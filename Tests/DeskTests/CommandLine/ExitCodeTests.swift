import Glibc
import Storage
import Testing

@testable import Desk

struct ExitCodeTests {
  private static let rows: [(Int32, String)] = [
    (0, "arrivals"), (0, "arrivals --date 2030-01-01"), (0, "arrivals --inhouse"),
    (0, "arrivals --departures --on 2026-10-15"), (0, "arrivals --tomorrow"),
    (0, "lookup okafor"), (0, "lookup 1412"), (0, "guest G1"), (0, "guest g1 --json"),
    (0, "budget"), (0, "budget ana"), (0, "approvals"), (0, "check"), (0, "staff list"),
    (0, "help"), (0, "help guest new"), (0, "resolve --help"), (0, "--version"),
    (0, "completions bash"), (0, "completions zsh"), (0, "completions fish"),
    (1, "lookup zzzzqq"), (1, "guest G99"), (1, "prefer G99 x"), (1, "checkin S99"),
    (1, "confirm nothing"), (1, "incident close nobody"), (1, "incident close G1"),
    (1, "undo G1"), (1, "budget nobody"), (1, "approve nothing --reason x"), (1, "init"),
    (1, "resolve G1 --problem noise --give FBC:3000 --no-approval"),
    (1, "checkin S4"), (1, "checkin S5"), (1, "checkin S3"), (1, "checkin S1 --room 801"),
    (1, "move S2 --room 5"), (1, "walkin G2 --room 9 --until 2026-10-16"), (1, "noshow S3"),
    (1, "guest new --given ngozi --family okafor --birth-date 1970-02-03"),
    (1, "staff off nobody"),
    (2, "arrivals --date 2026-02-31"), (2, "arrivals --on 14.10.2026"),
    (2, "arrivals --inhouse --departures"), (2, "arrivals --property XXX"),
    (2, "lookup x --limit 0"), (2, "lookup"), (2, "lookup --stdin"), (2, "nonsense"),
    (2, "resolve G1 --problem noise --give FBC:12o"),
    (2, "resolve G1 --problem noise --give FBC:-5"),
    (2, "resolve G1 --problem noise --give FBC:1e9"),
    (2, "resolve G1 --problem noise --give FBC:1,50"),
    (2, "resolve G1 --problem noise --give FBC:1.505"),
    (2, "resolve G1 --problem noise --give FBC:10SEK"),
    (2, "resolve G1 --problem noise --give XYZ:1"), (2, "resolve G1 --problem noise --give FBC"),
    (2, "resolve G1"), (2, "resolve G1 --problem noise --severity S5"),
    (2, "resolve G1 --problem noise --at 25:00"),
    (2, "resolve G1 --problem noise --outcome Good"),
    (2, "resolve G1 --problem noise --follow-up soon"), (2, "prefer G1 -"), (2, "prefer G1 ''"),
    (2, "prefer G1 x --category ZZZ"), (2, "retire P"), (2, "approve ID"), (2, "wow G1"),
    (2, "walkin G2 --room 5"), (2, "walkin G3 --room 5 --until 2026-10-14"),
    (2, "walkin G3 --room 5 --until 2026-13-01"), (2, "move S1"), (2, "guest new"),
    (2, "guest edit G1"), (2, "guest edit G1 --birth-date 1970-13-01"),
    (2, "staff add 'a b' --name A"),
    (2, "staff add new --name A --role chief"), (2, "staff add new --name A"),
    (2, "staff pin ana"),
    (2, "import x.csv --as nothing"), (2, "import x.csv --map a=b"), (2, "help nothing"),
    (2, "completions tcsh"), (2, "generate"), (2, "generate --guests many --output @/x"),
    (2, "arrivals --store postgresql://host/db"), (2, "arrivals --store ''"),
    (2, "report rfm"), (2, "match f"), (2, "duplicates"), (2, "merge a b"), (2, "unmerge a"),
    (0, "export G1"), (0, "export g1 --json"), (1, "export G99"), (1, "erase G99 --yes"),
    (2, "erase G1"), (1, "erase G1 --yes"), (1, "erase G2 --yes"), (1, "retention"),
    (2, "retention --apply --dry-run"), (74, "restore @/none"), (2, "restore @/s.db"),
    (65, "restore @/guests.csv"), (74, "export G1 --output /dev/null/x"),
    (77, "export G1 --staff ana"), (77, "erase G1 --yes --staff ana"), (0, "--plain"), (2, ""),
    (77, "demo"),
    (2, "backup @/s.db"),
    (65, "prefer G1 '4111 1111 1111 1111'"), (65, "prefer G1 'cvv 123'"),
    (65, "resolve G1 --problem '4111-1111-1111-1111'"),
    (65, "wow G1 --give WOW:5 --action 'cvc 999'"),
    (65, "guest edit G1 --note '5500000000000004'"), (74, "import @/nothing.csv"),
    (69, "arrivals --store @/none.db"), (69, "--store @/none.db"),
    (69, "check --store @/none.db"),
    (74, "import @/"), (74, "backup /dev/null/x"), (74, "arrivals --pin-file @/"),
    (74, "generate --output /dev/null/x"),
    (77, "arrivals --staff nobody"), (77, "arrivals --staff gone"),
    (77, "staff list --staff ana"),
  ]

  @Test func `what is asked on an open store ends as the interface says`() {
    let trial = Trial.opened()
    for (code, words) in Self.rows {
      let answer = trial.run(
        words,
        environment: words.contains("--staff ana") ? ["FRONTDESK_PIN": "2468"] : [:]
      )
      #expect(answer.code == code, "\(words): \(answer.output) \(answer.errors)")
      #expect(code == 0 || answer.errors.hasSuffix("\n"), "\(words)")
      #expect(!answer.errors.contains("8642") && !answer.errors.contains("4111"))
      #expect(code == 0 || answer.output.isEmpty, "\(words): \(answer.output)")
    }
  }

  @Test func `a store that is none of ours is bad data`() throws {
    let trial = Trial.opened()
    trial.write("hello, this is no store at all", to: "text.db")
    #expect(trial.run("check --store @/text.db").code == 65)
    #expect(trial.run("backup @/copy.db").code == 0)
    #expect(trial.run("backup @/copy.db").code == 1)
    #expect(trial.run("backup @/copy.db --force").code == 0)
    #expect(trial.run("arrivals --store @/copy.db").code == 0)
    // The version of the store stands in bytes 60 to 63 of the file, the owner in 68 to 71.
    patch(trial.folder + "/copy.db", at: 60, [0, 0, 3, 0xE7])
    #expect(trial.run("arrivals --store @/copy.db").errors.contains("newer"))
    #expect(trial.run("arrivals --store @/copy.db").code == 65)
    patch(trial.folder + "/copy.db", at: 68, [1, 2, 3, 4])
    #expect(trial.run("arrivals --store @/copy.db").code == 65)
    #expect(trial.run("backup @/worn.db").code == 0)
    patch(trial.folder + "/worn.db", at: 8192, [UInt8](repeating: 0x5A, count: 65_536))
    #expect(trial.run("check --store @/worn.db").code == 65)
  }

  @Test func `a sign-in that fails is not allowed in`() {
    let trial = Trial.opened()
    let cases: [[String: String?]] = [
      ["FRONTDESK_STAFF": nil], ["FRONTDESK_STAFF": ""], ["FRONTDESK_PIN": nil],
      ["FRONTDESK_PIN": "0000"],
    ]
    for changes in cases {
      #expect(trial.run("arrivals", environment: changes).code == 77)
    }
    #expect(trial.run("arrivals", hidden: ["8642"], environment: ["FRONTDESK_PIN": nil]).code == 0)
    trial.write("8642\nno more\n", to: "pin")
    #expect(trial.run("arrivals --pin-file @/pin", environment: ["FRONTDESK_PIN": "1"]).code == 0)
    for _ in 0..<5 { trial.run("arrivals", environment: ["FRONTDESK_PIN": "0000"]) }
    let locked = trial.run("arrivals")
    #expect(locked.code == 77)
    #expect(locked.errors.contains("locked until 11:05"))
    #expect(
      trial.run("staff unlock max --staff ruth", environment: ["FRONTDESK_PIN": "1357"]).code == 0
    )
    #expect(trial.run("arrivals").code == 0)
  }

  @Test func `streams and locks that fail are told apart`() throws {
    let trial = Trial.opened()
    let full = trial.run("arrivals", full: true)
    #expect(full.code == 74)
    #expect(full.errors.contains("No space left"))
    let keeper = try Store(path: trial.folder + "/s.db")
    let shared = unsafe open(trial.folder + "/s.db-shm", O_RDWR)
    defer { close(shared) }
    // SQLite's write lock is byte 120 of the shared memory; this lock belongs to the descriptor.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    let openFileLock: Int32 = 37
    #expect(unsafe fcntl(shared, openFileLock, &lock) == 0)
    let busy = trial.run("prefer G2 tea")
    #expect(busy.code == 75)
    #expect(busy.errors.contains("Try again"))
    _ = try keeper.changeNumber()
  }

  @Test func `a desk that can't open says so before it takes the terminal`() {
    let trial = Trial.opened()
    #expect(trial.run("--store @/none.db", onTerminal: true).code == 69)
    #expect(trial.run("--property XXX", onTerminal: true).code == 2)
    #expect(trial.run("", onTerminal: true, environment: ["FRONTDESK_PIN": "1"]).code == 77)
    #expect(trial.run("", onTerminal: true, environment: ["ACCESSIBLE": "1"]).code == 0)
    #expect(trial.run("", onTerminal: true, environment: ["TERM": "dumb"]).code == 0)
    #expect(trial.run("demo --store @/none.db --data @/none", onTerminal: true).code == 74)
  }

  private func patch(_ path: String, at offset: Int, _ bytes: [UInt8]) {
    let descriptor = unsafe open(path, O_WRONLY)
    _ = unsafe pwrite(descriptor, bytes, bytes.count, off_t(offset))
    close(descriptor)
  }
}
