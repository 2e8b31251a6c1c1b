import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct ImporterTests {
  private let chain: Chain

  init() throws {
    chain = try Chain()
  }

  private static let files: [(name: String, text: String)] = [
    (
      "incidents",
      """
      incident,guest,property,category,severity,problem,action,occurred_at,staff,outcome,compensation
      I1,g-1,SFO,FNB,S2,cold soup,new soup,2026-05-01T20:00,ada,Recovered,FBC:40;APO
      """
    ),
    (
      "preferences",
      """
      guest,polarity,text,category,basis,scope,property,staff,recorded_at,confirmed_on,consent_by,consent_at
      g-1,like,foam pillow,BED,stated,global,PAR,ada,2026-01-02T09:00,2026-02-03,,
      g-1,allergy,peanuts,DIE,stated,global,SFO,ada,2026-01-02,,ada,2026-01-02
      """
    ),
    (
      "stays",
      """
      stay,guest,property,arrival,departure,status,room,room_type,confirmation,adults,children,revenue,currency,source,companions
      S1,g-1,SFO,2026-05-14,2026-05-16,DueIn,12a,KING,ab-12,2,1,900.50,USD,web,g-2
      S2,g-1,PAR,2025-05-14,2025-05-16,CheckedOut,7,,,,,,,,
      """
    ),
    (
      "guests",
      """
      guest,given,family,birth_date,phone,email,note
      g-1,Ann,Lee,1980-05-14,+1 415 555 0100;2,a@b.c;d@e.f,quiet
      g-2,Ben,Ito,,,,
      """
    ),
    (
      "staff",
      """
      staff,name,property,role,department,pin
      Eve,Eve Adams,NYC,clerk,FO,4711
      bob,Bob Adams,SFO,manager,,
      """
    ),
    (
      "properties",
      """
      code,name,city,country,time_zone,currency,business_date
      nyc,Hotel New York,New York,US,America/New_York,USD,2026-05-20
      """
    ),
  ]

  /// A file of one kind from its header line and rows.
  private func file(_ kind: String, _ lines: String...) -> String {
    chain.folder.write(lines.joined(separator: "\n"), to: kind + ".csv")
  }

  private func loadAll() throws -> [ImportSummary] {
    let paths = Self.files.map { chain.folder.write($0.text, to: $0.name + ".csv") }
    return try Importer(into: chain.store, by: chain.mona.session).load(paths)
  }

  /// The rows that stay outside, as `line field fault`.
  private func rejected(_ path: String) throws -> [String] {
    var rows: [String] = []
    _ = try Importer(
      into: chain.store,
      by: chain.mona.session,
      rejected: { rows.append("\($0.line) \($0.field) \($0.fault)") }
    ).load([path])
    return rows
  }

  private func load(_ path: String) throws -> ImportSummary {
    try #require(try Importer(into: chain.store, by: chain.mona.session).load([path]).first)
  }

  @Test func `a company is loaded in the order it needs, and a second time nothing changes`() throws
  {
    let first = try loadAll()
    #expect(first.map(\.kind) == ImportKind.allCases)
    #expect(first.map(\.added) == [1, 2, 2, 2, 2, 1])
    #expect(first.allSatisfy { $0.rejected == 0 && $0.ignoredColumns.isEmpty })
    let change = try chain.acts()
    let second = try loadAll()
    #expect(second.map(\.unchanged) == [1, 2, 2, 2, 2, 1])
    #expect(second.allSatisfy { $0.added + $0.changed + $0.rejected == 0 })
    #expect(try chain.acts() == change)
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `what was loaded is what the files say`() throws {
    _ = try loadAll()
    let store = chain.store
    let guest = try store.guest(Guest.ID("g-1"))
    #expect(guest.phones == ["+1 415 555 0100", "2"] && guest.emails == ["a@b.c", "d@e.f"])
    #expect(guest.birthDate == Day("1980-05-14") && guest[.note] == "quiet")
    let stay = try store.stay(Stay.ID("S1"))
    #expect(
      stay.room == "12A" && stay.confirmation == "AB12" && stay.companions == [Guest.ID("g-2")]
    )
    #expect(stay.revenue == Money(minor: 90_050, currency: .usDollar) && stay.adults == 2)
    #expect(try chain.found("ann").first == guest.id)
    let wishes = try store.preferences(of: guest.id)
    let pillow = try #require(wishes.first { $0.polarity == .like })
    #expect(pillow.recordedAt == Instant("2026-01-02T08:00:00Z"))
    #expect(pillow.confirmedOn == Day("2026-02-03") && pillow.category == .bed)
    #expect(wishes.first { $0.polarity == .allergy }?.consent?.by == Staff.ID("ada"))
    let incident = try store.incident(Incident.ID("I1"))
    #expect(incident.occurredAt == Instant("2026-05-02T03:00:00Z") && incident.state == .open)
    #expect(incident.compensation == "FBC:40;APO" && incident.severity == .affected)
    #expect(try chain.budget().charges.isEmpty)
    #expect(try store.property(Property.Code("NYC")).businessDate == Day("2026-05-20"))
    #expect(
      try Office.signIn(to: store, as: "eve", pin: "4711", session: "s").session.staff.name
        == "Eve Adams"
    )
    #expect(throws: StoreError.denied(.noPIN)) {
      try Office.signIn(to: store, as: "bob", pin: "", session: "s")
    }
  }

  @Test func `only changed cells change, and a blank cell changes nothing`() throws {
    _ = try loadAll()
    var guest = try chain.store.guest(Guest.ID("g-1"))
    guest[.note] = "noisy"
    guest.phones = ["9"]
    try chain.ada.edit(guest)
    let summary = try load(
      file(
        "guests",
        "guest,given,family,note,phone,city",
        "g-1,Anna,,quiet,+1 415 555 0100;2,Rome",
        "g-2,Ben,Ito,,,"
      )
    )
    #expect(summary.changed == 1 && summary.unchanged == 1)
    let now = try chain.store.guest(guest.id)
    #expect(now.given == "Anna" && now.family == "Lee" && now[.city] == "Rome")
    #expect(now[.note] == "noisy" && now.phones == ["9"])
  }

  @Test func `a guest whom the desk made is kept, and the row says what is new`() throws {
    var guest = Guest(id: Guest.ID("x"))
    (guest.given, guest.family, guest[.note]) = ("Ann", "Lee", "quiet")
    let made = try chain.ada.add(guest)
    let path = file("guests", "guest,given,family,city", "\(made.id),,,Rome")
    #expect(try load(path).changed == 1)
    let now = try chain.store.guest(made.id)
    #expect(now.name == "Ann Lee" && now[.note] == "quiet" && now[.city] == "Rome")
    #expect(try load(path).unchanged == 1)
  }

  @Test func `a row that was bad is loaded once it is mended`() throws {
    let header = "guest,family,birth_date"
    #expect(try load(file("guests", header, "g 1,Lee,1980-02-28")).rejected == 1)
    #expect(try load(file("guests", header, "g-1,Lee,1980-02-28")).added == 1)
    #expect(try load(file("guests", header, "g-1,Lee,1980-02-30")).unchanged == 1)
    #expect(try chain.store.guest(Guest.ID("g-1")).birthDate == Day("1980-02-28"))
    #expect(try load(file("guests", header, "g-1,Lee,1980-02-27")).changed == 1)
  }

  @Test func `what earlier versions noted of a file is understood`() throws {
    let path = file("guests", "guest,given,family,note", "g-1,Ann,Lee,quiet")
    _ = try load(path)
    var guest = try chain.store.guest(Guest.ID("g-1"))
    guest[.note] = "noisy"
    try chain.ada.edit(guest)
    // The cells `g-1`, `Ann`, `Lee` and `quiet` as whole hashes.
    let words = ["g-1", "Ann", "Lee"].map(RowFingerprintTests.word)
    let blanks = [String](repeating: "-", count: 17)
    let old = words + blanks + [RowFingerprintTests.word("quiet"), "-"]
    try chain.store.connection.execute(
      "UPDATE loaded SET content = $1",
      [Value(old.joined(separator: " "))]
    )
    #expect(try load(path).unchanged == 1)
    let summary = try load(
      file("guests", "guest,given,family,note", "g-1,Anna,Lee,quiet")
    )
    #expect(summary.changed == 1)
    let now = try chain.store.guest(guest.id)
    #expect(now.given == "Anna" && now[.note] == "noisy")
  }

  @Test func `a status that the desk has moved on is never set back`() throws {
    _ = try loadAll()
    _ = try chain.ada.checkIn(Stay.ID("S1"), room: "15")
    let header = "stay,guest,property,arrival,departure,status,room,source"
    _ = try load(file("stays", header, "S1,g-1,SFO,2026-05-14,2026-05-17,DueIn,12a,phone"))
    let stay = try chain.store.stay(Stay.ID("S1"))
    #expect(stay.status == .inHouse && stay.room == "15" && stay.source == "phone")
    _ = try load(file("stays", header, "S1,g-1,SFO,2026-05-14,2026-05-17,CheckedOut,12a,phone"))
    #expect(try chain.store.stay(Stay.ID("S1")).status == .checkedOut)
    _ = try load(file("stays", header, "S1,g-1,SFO,2026-05-14,2026-05-18,InHouse,12a,phone"))
    #expect(try chain.store.stay(Stay.ID("S1")).status == .checkedOut)
  }

  @Test func `a PIN that its owner changed outlives the file`() throws {
    _ = try loadAll()
    let eve = try Office.signIn(to: chain.store, as: "eve", pin: "4711", session: "s")
    try eve.setPIN("9876", of: eve.session.staff.id, old: "4711")
    _ = try load(file("staff", "staff,name,property,role,pin", "eve,Eve Baker,NYC,clerk,4711"))
    let again = try Office.signIn(to: chain.store, as: "eve", pin: "9876", session: "s")
    #expect(again.session.staff.name == "Eve Baker")
  }

  @Test func `changed wishes and complaints are updated`() throws {
    _ = try loadAll()
    _ = try load(
      file(
        "preferences",
        "guest,polarity,text,category,property,recorded_at,staff",
        "g-1,like,Foam Pillow,WEL,SFO,2026-03-02T09:00,ben"
      )
    )
    let wishes = try chain.store.preferences(of: Guest.ID("g-1"))
    let pillow = try #require(wishes.first { $0.polarity == .like })
    #expect(wishes.count == 2 && pillow.text == "Foam Pillow" && pillow.category == .wellness)
    #expect(pillow.property == Property.Code("SFO") && pillow.staff == Staff.ID("ben"))
    #expect(pillow.recordedAt == Instant("2026-03-02T17:00:00Z"))
    _ = try load(
      file(
        "incidents",
        "incident,guest,property,category,problem,occurred_at,closed_at",
        "I1,g-1,SFO,NOI,cold soup,2026-05-01T21:00,2026-05-02"
      )
    )
    let incident = try chain.store.incident(Incident.ID("I1"))
    #expect(
      incident.category == .noise && incident.state == .closed && incident.action == "new soup"
    )
    #expect(incident.occurredAt == Instant("2026-05-02T04:00:00Z"))
  }

  @Test(arguments: FaultyRows.refused)
  func `a bad row stays outside and is told by its field`(_ bad: FaultyRows) throws {
    _ = try loadAll()
    let path = chain.folder.write(bad.text, to: "bad.csv")
    let found = try rejected(path).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(found == bad.fields.enumerated().map { "\($0.offset + 2) \($0.element)" })
    #expect(try chain.store.checkUp().isSound)
  }

  @Test(arguments: [
    [UInt8](), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], [0, 1, 2, 3],
    Array("\"guest,family\n".utf8), Array("gu\0est,family".utf8),
  ])
  func `what is no CSV is refused`(_ bytes: [UInt8]) throws {
    let path = chain.folder.write(bytes, to: "x.csv")
    #expect(throws: ImportError.notCSV(file: path)) { try load(path) }
  }

  @Test func `a file as a whole is refused before anything is loaded`() throws {
    let good = file("guests", "guest,family", "g-1,Lee")
    let strange = file("strange", "a,b", "1,2")
    let short = file("stays", "stay,guest,property,status", "S1,g-1,SFO,DueIn")
    let nameless = file("nameless", "guest,phone", "g-1,5")
    let missing = chain.folder.file("none.csv")
    let errors: [(String, ImportError)] = [
      (strange, .unknownKind(file: strange)),
      (short, .missingColumns(file: short, kind: .stays, columns: ["arrival", "departure"])),
      (nameless, .missingColumns(file: nameless, kind: .guests, columns: ["given/family"])),
      (missing, .store(.missing(path: missing))), (chain.path, .notCSV(file: chain.path)),
    ]
    for (path, error) in errors {
      #expect(throws: error) {
        try Importer(into: chain.store, by: chain.mona.session).load([good, path])
      }
    }
    #expect(throws: ImportError.store(.denied(.role(needed: .manager)))) {
      try chain.ada.load([good])
    }
    #expect(try !chain.store.exists(Guest.ID("g-1")))
  }

  @Test func `columns are renamed, reordered and ignored`() throws {
    let path = file("x", "Last Name,Nr,shoe size,GIVEN", "Lee,g-1,46,Ann")
    let summary = try Importer(
      into: chain.store,
      by: chain.mona.session,
      renamed: ["Last Name": "family", "nr": "guest"]
    ).load([path])
    #expect(summary.first?.ignoredColumns == ["shoe_size"])
    #expect(try chain.store.guest(Guest.ID("g-1")).name == "Ann Lee")
    let forced = file("y", "guest,family", "g-2,Ito")
    let told = try Importer(into: chain.store, by: chain.mona.session, as: .guests).load([forced])
    #expect(told.first?.added == 1)
  }

  private let batch = Importer.batch(of: .guests)

  /// A file of 500 guests more than one transaction loads.
  private func moreThanABatch() -> String {
    let rows = (1...batch + 500).map { "g-\($0),Lee" }
    return chain.folder.write("guest,family\n" + rows.joined(separator: "\n"), to: "g.csv")
  }

  @Test func `progress is told to the end`() throws {
    let path = moreThanABatch()
    var seen: [ImportProgress] = []
    var importer = Importer(
      into: chain.store,
      by: chain.mona.session,
      goesOn: {
        seen.append($0)
        return true
      }
    )
    importer.turn = .seconds(600)
    #expect(try importer.load([path]).map(\.isWhole) == [true])
    let loads = seen.filter { !$0.isIndexing }
    #expect(loads.map(\.rows) == [batch, batch + 500])
    #expect(loads.last?.done == loads.last?.total)
    let index = seen.filter(\.isIndexing)
    #expect(index.map(\.done) == index.map(\.done).sorted() && !index.isEmpty)
    #expect(index.last.map { $0.done <= $0.total } == true)
    #expect(try chain.acts() == [.loadFiles, .loadFiles])
  }

  @Test func `a turn that is over leaves the rest to the next, and loads no row twice`() throws {
    let rows = (1...9).map { $0 == 4 ? "g 4,Lee" : "g-\($0),Lee" }
    let path = file("guests", "guest,family", rows.joined(separator: "\n"))
    var told: [Int] = []
    var importer = Importer(
      into: chain.store,
      by: chain.mona.session,
      goesOn: {
        if !$0.isIndexing { told.append($0.rows) }
        return told.count < 6
      }
    )
    importer.turn = .zero
    let stopped = try importer.load([path]).first
    #expect(told == [1, 2, 3, 4, 5, 6])
    #expect(stopped?.added == 5 && stopped?.rejected == 1 && stopped?.isWhole == false)
    let whole = try Importer(into: chain.store, by: chain.mona.session).load([path]).first
    #expect(whole?.added == 3 && whole?.unchanged == 5 && whole?.rejected == 1)
    #expect(whole?.isWhole == true)
  }

  @Test func `a load that shall not go on ends after its batch, and the next completes it`() throws
  {
    let path = moreThanABatch()
    let other = file("y", "guest,property,arrival,departure,status,stay", "")
    let paths = [path, other]
    var importer = Importer(into: chain.store, by: chain.mona.session, goesOn: { _ in false })
    importer.turn = .seconds(600)
    let stopped = try importer.load(paths)
    #expect(stopped.map(\.added) == [batch, 0])
    #expect(stopped.map(\.isWhole) == [false, false])
    let again = try Importer(into: chain.store, by: chain.mona.session).load(paths)
    #expect(again.map(\.added) == [500, 0])
    #expect(again.map(\.isWhole) == [true, true])
  }

  @Test func `a rejects file that can't be written is told`() throws {
    let path = file("guests", "guest,family", "g 1,Lee")
    let inTheWay = TemporaryFolder.makeFolder(path + ".rejected.csv")
    #expect(inTheWay)
    #expect(throws: ImportError.rejectsUnwritable(file: path + ".rejected.csv")) { try load(path) }
  }
}
