import Testing

@testable import Desk

struct CommandAnswerTests {
  private static let hostile = "x\u{1B}[2Jy\u{9B}z"

  @Test func `look-up answers in lines, and one query a line`() {
    let trial = Trial.opened()
    let found = trial.run("lookup --json okafr").json
    #expect(found["guest"]?.plain == "G1")
    #expect(found["name"]?.plain == "Ngozi Okafor")
    #expect(found["reasons"]?.elements.isEmpty == false)
    if case .number(let score) = found["score"] { #expect((0...1).contains(score)) }
    #expect(trial.run("lookup okafor").output.contains("Okafor, Ngozi"))
    let stream = trial.run("lookup --json --stdin --limit 2", typed: "okafor\n\n801\r\nzz")
    let answers = stream.lines.map { JSONReading($0) }
    #expect(
      answers.map { $0.names } == Array(repeating: ["query", "microseconds", "guests"], count: 4)
    )
    #expect(answers.map { $0["query"]?.plain } == ["okafor", "", "801", "zz"])
    #expect(answers.map { $0["guests"]?.plain } == ["[G1]", "[]", "[G2]", "[]"])
  }

  @Test func `the card tells all and is noted`() {
    let trial = Trial.opened()
    let card = trial.run("guest G1 --json").json
    for (name, value) in [
      ("guest", "G1"), ("name", "Ngozi Okafor"), ("spoken_name", "Dr Okafor"), ("vip", "VIP1"),
      ("current_stay", "S1"),
    ] {
      #expect(card[name]?.plain == value)
    }
    #expect(card["alerts"]?.elements.first?["level"]?.plain == "STOP")
    #expect(card["alerts"]?.elements.first?["kind"]?.plain == "allergy")
    #expect(
      card["preferences"]?.elements.map { $0["text"]?.plain } == ["peanuts", "feather pillow"]
    )
    #expect(card["stays"]?.elements.map { $0["stay"]?.plain } == ["S1", "S2"])
    #expect(card["incidents"]?.elements.isEmpty == true)
    let printed = trial.run("guest G1").lines
    #expect(printed.first == "Dr Okafor · Ngozi Okafor · VIP1 · Gold · G1")
    #expect(printed[1] == "2nd stay with us, first here. Last: London, 14 May 2026, room 77")
    #expect(printed[2] == "STOP  ALLERGY: peanuts")
    #expect(printed.contains("KNOW  +feather pillow"))
    #expect(trial.run("check --json").json["counts"]?["audit"]?.plain != "0")
  }

  @Test func `a check tells what the library would do by itself`() {
    let trial = Trial.opened()
    let version = trial.run("check --json").json["sqlite"]?.plain ?? ""
    let hasBug = trial.run("check --json").json["wal_reset_bug"]?.plain
    #expect(hasBug == "true" || hasBug == "false")
    let words = StoreAnswers.english.sqlite
    let verdict = words(version, hasBug == "true")
    #expect(trial.run("check").lines.contains(verdict))
    #expect(words("3.1.4", true).hasPrefix("SQLite 3.1.4 has the WAL-reset bug"))
    #expect(words("3.1.4", false).hasPrefix("SQLite 3.1.4 is free of the WAL-reset bug"))
  }

  @Test func `profiles are made and changed`() {
    let trial = Trial.opened()
    let made = trial.run("guest new --given Ada --family Byron --phone '1;2' --phone 3 --json").json
    #expect(made["guest"]?.plain == "G0000001")
    #expect(made["phones"]?.plain == "[1,2,3]")
    #expect(
      trial.run("guest edit G0000001 --tier Gold --phone '' --json").json["changed"]?.plain
        == "[tier,phone]"
    )
    #expect(trial.run("guest edit G0000001 --tier Gold").output.contains("already"))
    let again = trial.run("guest new --given Ada --family Byron --json")
    #expect(again.code == 1)
    #expect(again.json["duplicate"]?.plain == "G0000001")
    #expect(trial.run("guest new --given Ada --family Byron --force").code == 0)
    let hostile = trial.run("guest new --given '\(Self.hostile)'")
    #expect(!hostile.output.contains("\u{1B}"))
    let card = trial.run("guest G0000003")
    #expect(card.code == 0 && !card.output.contains("\u{1B}") && !card.output.contains("\u{9B}"))
    let json = trial.run("guest G0000003 --json")
    #expect(!json.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
    #expect(json.json["given"]?.plain == Self.hostile)
  }

  @Test func `a day at the desk`() {
    let trial = Trial.opened()
    let arrival = trial.run("arrivals --json").json
    #expect(arrival["stay"]?.plain == "S1" && arrival["allergy"]?.plain == "true")
    #expect(arrival["recognition"]?["elsewhere"]?.elements.first?["property"]?.plain == "LON")
    #expect(trial.run("arrivals").lines.first == "Arrivals at Bay, Wed 14 Oct 2026: 1")
    let checkIn = trial.run("checkin C100 --json")
    #expect(checkIn.json["status"]?.plain == "InHouse" && checkIn.json["room"]?.plain == "1412")
    #expect(checkIn.json["stop"]?.plain == "ALLERGY: peanuts" && checkIn.errors.contains("STOP"))
    #expect(trial.run("move G1 --room 1500 --json").json["room"]?.plain == "1500")
    #expect(trial.run("undo G1 --json").json["undone"]?.plain == "move")
    #expect(trial.run("checkout S1 --json").json["status"]?.plain == "CheckedOut")
    #expect(
      trial.run("walkin G3 --room 1412 --until 2026-10-16 --json").json["status"]?.plain == "WalkIn"
    )
    #expect(trial.run("noshow S5 --property LON --json").json["status"]?.plain == "NoShow")
    #expect(trial.run("night-audit --json").code == 1)
    #expect(trial.run("night-audit --closing 2026-10-13 --early").code == 1)
    let audit = trial.run("night-audit --early --json").json
    #expect(audit["business_date"]?.plain == "2026-10-15" && audit["no_shows"]?.plain == "0")
    #expect(trial.run("arrivals --json").output.isEmpty)
  }

  @Test func `wishes are kept as they were said`() {
    let trial = Trial.opened()
    let rows: [(String, String, String, String)] = [
      ("-lavender", "dislike", "BTH", "lavender"),
      ("'--no lavender'", "dislike", "BTH", "-no lavender"),
      ("'=quiet room' --scope local", "need", "LOC", "quiet room"),
      ("'!shellfish' --consent", "allergy", "DIE", "shellfish"),
      ("'~jazz at breakfast' --category med", "like", "MED", "jazz at breakfast"),
    ]
    for (line, polarity, category, text) in rows {
      let kept = trial.run("prefer G2 --json \(line)").json
      #expect(kept["polarity"]?.plain == polarity && kept["text"]?.plain == text, "\(line)")
      #expect(line.hasPrefix("'=") || kept["category"]?.plain == category, "\(line)")
    }
    let allergy = trial.run("prefer G1 '!feathers' --json")
    #expect(allergy.json["consent"]?.plain == "null" && allergy.errors.contains("consent"))
    #expect(allergy.json["known"]?.plain == "false")
    #expect(allergy.json["contradictions"]?.elements.first?["text"]?.plain == "feather pillow")
    let again = trial.run("prefer G1 '!feathers' --json --consent")
    #expect(again.json["known"]?.plain == "true" && again.json["consent"]?["by"]?.plain == "max")
    let id = again.json["id"]?.plain ?? ""
    #expect(trial.run("confirm \(id)").code == 0)
    #expect(trial.run("retire \(id) --reason 'was a cold' --json").json["retired"]?.plain == "true")
    #expect(trial.run("retire \(id) --reason 'was a cold'").code == 1)
    #expect(trial.run("undo").output.contains("retire"))
    let sensitive = trial.run("prefer G2 '=wheelchair' --category ACC --json")
    #expect(sensitive.json["expires_on"]?.plain == "2026-10-15")
    #expect(trial.run("prefer G2 '=wheelchair' --category ACC --quiet").errors.isEmpty)
  }

  @Test func `complaints are charged, or wait for a manager`() {
    let trial = Trial.opened()
    let pin = ["FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"] as [String: String?]
    let first = trial.run(
      "resolve G1 --problem 'noise next door' --give 'fbc 120' --give APO --at 23:10 --severity 3",
      "--outcome recovered --after calm --json",
      environment: pin
    ).json
    for (name, value) in [
      ("status", "charged"), ("amount", "120.00"), ("remaining", "1880.00"), ("category", "NOI"),
      ("severity", "S3"),
    ] {
      #expect(first[name]?.plain == value)
    }
    let incident = trial.run("guest G1 --json").json["incidents"]?.elements.first
    // 23:10 has not come yet on the hotel's clock, so it was yesterday's.
    #expect(incident?["occurred_at"]?.plain == "2026-10-14T06:10:00Z")
    let over = trial.run("resolve G1 --problem flood --give NGT:2500 --json", environment: pin).json
    #expect(over["status"]?.plain == "pending" && over["remaining"]?.plain == "1880.00")
    let id = over["id"]?.plain ?? ""
    #expect(trial.run("approve \(id) --reason ok", environment: pin).code == 77)
    #expect(trial.run("approvals --json").json["id"]?.plain == id)
    #expect(trial.run("approve \(id) --reason fair --json").json["status"]?.plain == "approved")
    #expect(trial.run("reject \(id) --reason no").code == 1)
    #expect(trial.run("approvals").output == "Nothing waits for a decision.\n")
    let own = trial.run("wow G2 --action cake --give WOW:2100 --json").json["id"]?.plain ?? ""
    #expect(trial.run("approve \(own) --reason mine").code == 77)
    #expect(trial.run("undo G2").code == 0)
  }

  @Test func `a budget shows what was given of it`() {
    let trial = Trial.opened()
    let pin = ["FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"] as [String: String?]
    trial.run("wow G1 --action tea --give AMN:120", environment: pin)
    let id = trial.run("wow G1 --give NGT:2500 --json", environment: pin).json["id"]?.plain ?? ""
    trial.run("approve \(id) --reason fair")
    #expect(trial.run("budget max", environment: pin).code == 77)
    let budget = trial.run("budget --json", environment: pin).json
    for (name, value) in [
      ("staff", "ana"), ("limit", "2000.00"), ("spent", "120.00"), ("remaining", "1880.00"),
      ("currency", "USD"), ("approved", "2500.00"),
    ] {
      #expect(budget[name]?.plain == value)
    }
    let statuses = budget["charges"]?.elements.compactMap { $0["status"]?.plain }
    #expect(statuses?.sorted() == ["approved", "charged"])
    #expect(
      trial.run("budget", environment: pin).output.contains("2,000.00 - 120.00 = 1,880.00 USD")
    )
  }

  @Test func `a complaint is opened, resolved and closed`() {
    let trial = Trial.opened()
    let id =
      trial.run("incident open G2 --problem 'cold soup' --room 801 --json").json["id"]?.plain ?? ""
    #expect(trial.run("resolve G1 --incident \(id)").code == 1)
    #expect(
      trial.run("resolve G2 --incident \(id) --action 'a new one' --json").json["id"]?.plain == id
    )
    #expect(trial.run("resolve G2 --incident \(id)").code == 1)
    #expect(trial.run("incident close G2 --json").json["state"]?.plain == "closed")
    #expect(trial.run("incident close \(id)").code == 1)
    trial.run("incident open G2 --problem one")
    trial.run("incident open G2 --problem two")
    #expect(trial.run("incident close G2").code == 1)
  }

  @Test func `files are loaded, and what can't be is told`() {
    let trial = Trial.opened()
    trial.write(
      "Number;First;Last;Colour\nG7;Eve;Adam;red\n!;Bad;One;red\n"
        + (0..<25).map { "?\($0);a;b;c\n" }.joined(),
      to: "theirs.csv"
    )
    let map = "--map Number=guest --map First=given --map Last=family"
    let loaded = trial.run("import @/theirs.csv --json \(map)")
    #expect(loaded.code == 65)
    #expect(loaded.json["added"]?.plain == "1" && loaded.json["rejected"]?.plain == "26")
    #expect(
      loaded.json["kind"]?.plain == "guests" && loaded.json["ignored_columns"]?.plain == "[colour]"
    )
    #expect(loaded.errors.contains("theirs.csv:3: guest: "))
    #expect(loaded.errors.contains("… and 6 more"))
    #expect(trial.text(of: "theirs.csv.rejected.csv").hasPrefix("line;reason;"))
    #expect(trial.run("import @/theirs.csv \(map)").output.contains("1 unchanged"))
    #expect(trial.run("import @/theirs.csv").code == 65)
    #expect(
      trial.run("import @/guests.csv --staff ana", environment: ["FRONTDESK_PIN": "2468"]).code
        == 77
    )
  }

  @Test func `staff come, change and go`() {
    let trial = Trial.opened()
    let new = ["FRONTDESK_NEW_PIN": "7777"] as [String: String?]
    #expect(
      trial.run("staff add Kim --name Kim --role guest_relations --json", environment: new).json[
        "staff"
      ]?.plain == "kim"
    )
    #expect(trial.run("staff add ana --name Ana", environment: new).code == 1)
    #expect(
      trial.run("staff add lee --name Lee", environment: ["FRONTDESK_NEW_PIN": "12"]).code == 2
    )
    #expect(trial.run("staff add lee --name Lee", hidden: ["1234", "4321"]).code == 2)
    #expect(trial.run("staff add lee --name Lee", hidden: ["1234", "1234"]).code == 0)
    let kim = ["FRONTDESK_STAFF": "kim", "FRONTDESK_PIN": "7777"] as [String: String?]
    trial.write("8888\n", to: "new")
    #expect(trial.run("staff pin kim --new-pin-file @/new", environment: kim).code == 0)
    #expect(trial.run("arrivals", environment: kim).code == 77)
    #expect(
      trial.run("staff pin ana", environment: kim.merging(["FRONTDESK_PIN": "8888"]) { $1 }).code
        == 77
    )
    #expect(trial.run("staff off kim").output == "kim no longer signs in.\n")
    #expect(trial.run("arrivals", environment: kim).code == 77)
    let list = trial.run("staff list --json").lines.map { JSONReading($0) }
    #expect(list.first { $0["staff"]?.plain == "kim" }?["active"]?.plain == "false")
  }

  @Test func `a store is founded whole or not at all`() {
    let trial = Trial()
    let rows: [(Int32, String)] = [
      (2, "init --staff max"), (2, "init --property S! --time-zone UTC"),
      (2, "init --property SFO --time-zone Mars/Base"),
      (2, "init --property SFO --time-zone UTC --currency money"),
      (2, "init --property SFO --time-zone UTC --pin-file @/short"),
      (65, "init --property SFO --time-zone UTC --policy @/bad.json"),
      (74, "init --property SFO --time-zone UTC --policy @/none.json"), (69, "arrivals"),
    ]
    trial.write("12\n", to: "short")
    trial.write("{\"budget\": {\"limit\": \"much\"}}", to: "bad.json")
    for (code, words) in rows { #expect(trial.run(words).code == code, "\(words)") }
    let missing = ["FRONTDESK_PIN": nil, "FRONTDESK_STAFF": nil] as [String: String?]
    #expect(trial.run("init", environment: missing).code == 2)
    let asked = trial.run(
      "init",
      typed: "sfo\nUTC\nmax\nBay\nFrancisco\nUS\n\nMax\n",
      hidden: ["1234", "1234"],
      environment: missing
    )
    #expect(asked.code == 0, "\(asked.errors)")
    #expect(trial.run("arrivals --json", environment: ["FRONTDESK_PIN": "1234"]).code == 0)
  }

  @Test func `a company is made of a seed, and shown`() {
    let trial = Trial()
    #expect(
      trial.run("generate --guests 20 --seed 5 --output @/one --json").json["kind"]?.plain
        == "properties"
    )
    #expect(trial.run("generate --guests 20 --seed 5 --output @/two").code == 0)
    for file in ["guests.csv", "staff.csv", "stays.csv", "policy.json"] {
      #expect(!trial.text(of: "one/\(file)").isEmpty)
      #expect(trial.text(of: "one/\(file)") == trial.text(of: "two/\(file)"))
    }
    #expect(!trial.text(of: "one/staff.csv").contains("2468"))
    #expect(trial.run("demo --data @/none").code == 74)
    #expect(trial.run("demo --data @/one").code == 2)
    #expect(
      trial.run("arrivals", environment: ["FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"]).code
        == 0
    )
    #expect(trial.run("demo --data @/none").code == 2)
    let other = Trial.opened()
    #expect(other.run("demo").code == 77)
  }

  @Test func `words without a mark are read, and what a file calls a like is doubted`() {
    let trial = Trial.opened()
    let told = trial.run("prefer G1 'allergic to sesame'")
    #expect(told.output.contains("allergy “sesame”") && told.errors.contains("No mark was typed"))
    #expect(trial.run("prefer G1 '+allergic to jazz'").output.contains("like “allergic to jazz”"))
    trial.write(
      "guest,text,polarity\nG2,no lilies,\nG2,allergic to nuts,like\nG2,white tea,like\n",
      to: "p.csv"
    )
    let loaded = trial.run("import @/p.csv")
    #expect(loaded.code == 0 && loaded.output.contains("3 added"), "\(loaded.errors)")
    let doubts = loaded.errors.split(separator: "\n").filter { $0.contains("p.csv:") }
    #expect(doubts.count == 1 && doubts.first?.contains(":3: text: “allergic to nuts”") == true)
    #expect(trial.run("guest G2").output.contains("-lilies"))
  }
}
