import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreErasureTests {
  @Test func `no byte of an erased guest is left in any file of the store`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    try chain.store.makeIndex()
    try chain.mona.backUp(to: chain.folder.file("copy.db"))
    try chain.store.checkpoint()
    let before = chain.folder.finding(guest.marks, except: ["copy.db"])
    #expect(before.count >= guest.marks.count, "every mark reached the disk")
    let desk = try chain.anotherDesk()
    #expect(try desk.answers(to: "zwartkop", at: Property.Code("SFO")).count == 1)
    let erasure = try chain.mona.erase(guest.id)
    #expect(erasure.isClean && !erasure.wasErased)
    #expect(chain.folder.finding(guest.marks, except: ["copy.db"]) == [])
    #expect(erasure.copies == [StoreFile.absolute(chain.folder.file("copy.db"))])
    #expect(erasure.mentions == [])
    #expect(try desk.answers(to: "zwartkop", at: Property.Code("SFO")).isEmpty)
    #expect(try desk.guest(guest.id).name == "Erased guest")
    #expect(try chain.store.checkUp().isSound)
    print("erasure: marks \(guest.marks.count), before \(before.count), after 0")
  }

  /// Columns of text that tell nothing of a person: keys, codes, dates, and who of the staff it was.
  private static let impersonal: [String: Set<String>] = [
    "guest": ["id"],
    "stay": [
      "id", "guest", "property", "arrival", "departure", "status", "room", "room_type", "currency",
      "source", "companions",
    ],
    "preference": [
      "id", "guest", "category", "polarity", "basis", "scope", "property", "staff", "confirmed_on",
      "expires_on", "consent_by", "retired_by",
    ],
    "incident": [
      "id", "guest", "property", "stay", "category", "department", "room", "staff", "outcome",
      "temperature_before", "temperature_after", "follow_up_on", "compensation",
    ],
    "charge": [
      "id", "period", "staff", "guest", "incident", "property", "business_date", "currency",
      "authority", "reverses",
    ],
    "trace": [
      "id", "property", "department", "room", "guest", "stay", "due_on", "made_by", "resolved_by",
      "resolved_on",
    ],
    "audit": [
      "staff", "session", "property", "business_date", "action", "guest", "subject", "act",
    ],
    "erasure": ["guest", "staff", "reason"],
  ]

  @Test func `every column of a table with a guest in it is erased, by the store's own list`()
    throws
  {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    let columns = try chain.store.connection.all(
      """
      SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name IN (
        SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE c.name = 'guest'
      ) OR m.name = 'guest' AND c.type = 'TEXT' ORDER BY 1, 2
      """
    ) { (table: $0.text(0), column: $0.text(1)) }
    #expect(columns.count > 60)
    func marked() throws -> Set<String> {
      var found: Set<String> = []
      for (table, column) in columns {
        let texts = try chain.store.connection.all("SELECT \"\(column)\" FROM \(table)") {
          $0.text(0)
        }
        let isMarked = texts.contains { text in guest.marks.contains { text.contains($0) } }
        if isMarked { found.insert("\(table).\(column)") }
      }
      return found
    }
    let before = try marked()
    let missing = columns.map { "\($0.table).\($0.column)" }.filter { name in
      let parts = name.split(separator: ".").map(String.init)
      return !before.contains(name) && Self.impersonal[parts[0]]?.contains(parts[1]) != true
    }
    #expect(missing == [], "a column of which nobody has said whether it tells of a person")
    _ = try chain.mona.erase(guest.id)
    #expect(try marked() == [])
  }

  @Test func `figures stay when a name goes`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    let figures = """
      SELECT count(*), sum(amount) FROM charge UNION ALL SELECT count(*), sum(spent) FROM budget
      UNION ALL SELECT count(*), sum(departure > arrival) FROM stay
      UNION ALL SELECT count(*), sum(category = 'BED') FROM preference
      UNION ALL SELECT count(*), sum(severity) FROM incident
      """
    func read() throws -> [[Int]] {
      try chain.store.connection.all(figures) { [$0.integer(0), $0.integer(1)] }
    }
    let before = try read()
    _ = try chain.mona.erase(guest.id)
    #expect(try read() == before)
    #expect(try chain.trail(of: guest.id).last?.act == .erase)
  }

  @Test func `pieces of rows between the rows are gone too`() throws {
    let chain = try Chain()
    var guests: [Guest.ID] = []
    for number in 0..<60 { guests.append(try chain.guest("Xqgiven\(number)", "Xqfamily\(number)")) }
    // In no order and of every length, so that pages are split and mended all over.
    var chance = Seeded(2026)
    var wishes: [Preference] = []
    try chain.store.write { () throws(StoreError) in
      for number in 0..<3000 {
        let guest = guests[Int(chance.next() % 60)]
        let text = "xqwish \(number) " + String(repeating: "w", count: Int(chance.next() % 200))
        wishes.append(Seeded.wish(of: guest, id: String(chance.next()), text))
        try chain.store.save(wishes[number])
        guard number % 4 == 0 else { continue }
        var changed = wishes[Int(chance.next() % UInt64(wishes.count))]
        changed.text = "xqwish again " + String(repeating: "z", count: Int(chance.next() % 300))
        try chain.store.save(changed)
      }
    }
    try chain.store.write { () throws(StoreError) in
      for guest in guests {
        _ = try chain.store.redact(
          [try chain.store.guest(guest)],
          because: .request,
          by: chain.mona.session
        )
      }
    }
    #expect(try chain.store.finishErasures())
    #expect(chain.folder.finding(["xqgiven", "xqfamily", "xqwish"]) == [])
  }

  @Test func `a reader holds the log, and what is left is done at the next opening`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    let reader = try chain.anotherDesk()
    let erasure = try reader.read { () throws(StoreError) -> Erasure in
      _ = try reader.guest(guest.id)
      return try chain.mona.erase(guest.id)
    }
    #expect(!erasure.isClean)
    #expect(chain.folder.finding(guest.marks) != [])
    _ = try chain.anotherDesk()
    #expect(chain.folder.finding(guest.marks) == [])
    let again = try chain.mona.erase(guest.id)
    #expect(again.wasErased && again.isClean && again.copies.isEmpty)
  }

  @Test(arguments: ["rewritten_at", "cleaned_at"])
  func `an erasure broken off is completed at the next opening`(_ step: String) throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    try chain.store.makeIndex()
    // As a crash right after the transaction leaves it: the rows are empty, the bytes still there.
    try chain.store.write { () throws(StoreError) in
      _ = try chain.store.redact(
        [try chain.store.guest(guest.id)],
        because: .request,
        by: chain.mona.session
      )
      if step == "cleaned_at" {
        try chain.store.connection.execute("UPDATE erasure SET rewritten_at = 1")
      }
    }
    #expect(chain.folder.finding(guest.marks) != [])
    _ = try chain.anotherDesk()
    #expect(chain.folder.finding(guest.marks).filter { $0.contains(".index") } == [])
    let state = try chain.store.connection.first(
      "SELECT rewritten_at IS NOT NULL AND cleaned_at IS NOT NULL FROM erasure"
    ) { $0.integer(0) }
    #expect(state == 1)
    if step == "rewritten_at" { #expect(chain.folder.finding(guest.marks) == []) }
  }

  @Test func `nobody in house or expected is erased, a companion neither`() throws {
    let chain = try Chain()
    let (host, friend) = (try chain.guest("Ann", "Lee"), try chain.guest("Bo", "Fry"))
    let gone = try chain.guest("Cy", "Roe")
    try chain.stay("a", of: host, status: .inHouse, room: "1", companions: [friend])
    try chain.stay("b", of: gone, in: -30, status: .dueIn)
    let sfo = Property.Code("SFO")
    for guest in [host, friend] {
      #expect(throws: StoreError.refused(.privacy(.stillInHouse(sfo)))) {
        try chain.mona.erase(guest)
      }
    }
    _ = try chain.ada.checkOut(Stay.ID("a"))
    try chain.stay("c", of: friend, in: 3)
    #expect(throws: StoreError.refused(.privacy(.stillToCome(Chain.today.adding(days: 3), sfo)))) {
      try chain.mona.erase(friend)
    }
    #expect(try chain.mona.erase(host).isClean)
    #expect(try chain.mona.erase(gone).isClean)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.erase(friend)
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.mona.erase(Guest.ID("G9"))
    }
  }

  @Test func `nothing new is kept of somebody who was erased, by no way in`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    _ = try chain.prefer("+tea", guest)
    _ = try chain.mona.erase(guest)
    let store = chain.store
    let ada = chain.ada
    var profile = Guest(id: guest)
    profile.given = "Ann"
    let report = IncidentReport(guest: guest, category: .noise, severity: .minor, problem: "x")
    let due = LocalTime(day: Chain.today, minutes: 1)
    let ways: [() throws -> Void] = [
      { try ada.edit(profile) }, { _ = try chain.prefer("+tea", guest) },
      { _ = try ada.open(report) }, { _ = try ada.resolve(report) },
      { _ = try ada.delight(guest, action: "x", gestures: [try gesture("WOW:5")]) },
      { _ = try ada.leave("x", for: .concierge, due: due, of: guest) },
      { _ = try ada.walkIn(guest, room: "9", until: Chain.today.adding(days: 1)) },
      { try store.keepDraft("x", under: "prefer/\(guest)", by: ada.session.staff.id) },
    ]
    for (place, way) in ways.enumerated() {
      #expect(throws: StoreError.refused(.privacy(.erased)), "\(place)") { try way() }
    }
    #expect(throws: StoreError.refused(.nothingToUndo)) { try ada.undo(on: guest) }
    chain.folder.write("guest,given,family\n\(guest),Ann,Lee\n", to: "guests.csv")
    var faults: [RowFault] = []
    let importer = Importer(
      into: store,
      by: chain.mona.session,
      rejected: { faults.append($0.fault) }
    )
    _ = try importer.load([chain.folder.file("guests.csv")])
    #expect(faults == [.erasedGuest(guest.rawValue)])
    #expect(try store.guest(guest).name == "Erased guest")
  }

  @Test func `trail and ledger lose their words only while a guest is erased`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    _ = try chain.mona.erase(guest.id)
    for sql in ["UPDATE audit SET detail = ''", "UPDATE charge SET reason = ''"] {
      #expect(throws: StoreError.self) { try chain.store.connection.execute(sql) }
    }
    try chain.store.connection.execute("UPDATE erasure SET is_redacted = 0")
    for sql in [
      "UPDATE audit SET staff = 'x'", "UPDATE charge SET amount = 0", "DELETE FROM audit",
      "UPDATE audit SET guest = NULL", "UPDATE charge SET incident = NULL WHERE incident <> ''",
    ] {
      #expect(throws: StoreError.self) { try chain.store.connection.execute(sql) }
    }
  }
}

/// Chance that comes out the same every time (SplitMix64).
private struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  static func wish(of guest: Guest.ID, id: String, _ text: String) -> Preference {
    Preference(
      id: Preference.ID(id),
      guest: guest,
      category: .bed,
      polarity: .like,
      text: text,
      recordedAt: Instant(milliseconds: 0)
    )
  }
}
