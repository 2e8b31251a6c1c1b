import Hotel
import Testing

@testable import Storage

struct StoreHandOverTests {
  @Test func `the hand-over holds who comes, what is set up, what is open and what is due`() throws
  {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let ben = try chain.guest("Ben", "Ito")
    try chain.stay("S1", of: ann)
    try chain.stay("S2", of: ben, status: .inHouse, room: "9")
    try chain.stay("S3", of: ben, in: 1)
    _ = try chain.prefer("+foam pillow", ann)
    for (id, isResolved) in [("open", false), ("asked", true), ("closed", true)] {
      var draft = IncidentDraft(guest: ann, category: .noise, severity: .minor, problem: id)
      draft.id = Incident.ID(id)
      _ = try chain.store.open(draft, by: chain.ada)
      if isResolved { _ = try chain.store.resolve(draft, by: chain.ada) }
    }
    _ = try chain.store.close(Incident.ID("closed"), by: chain.ada)
    let handOver = try chain.store.handOver(at: Property.Code("SFO"))
    #expect(handOver.day == Chain.today)
    #expect(handOver.arrivals.map(\.guest.id) == [ben, ann])
    #expect(handOver.tasks.map(\.preference.text) == ["foam pillow"])
    #expect(handOver.complaints.map(\.incident.problem) == ["open"])
    #expect(handOver.followUps.map(\.incident.problem) == ["asked"])
    let tomorrow = Chain.today.adding(days: 1)
    let next = try chain.store.handOver(at: Property.Code("SFO"), on: tomorrow)
    #expect(next.arrivals.map(\.stay?.id) == [Stay.ID("S3")] && next.tasks.isEmpty)
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try chain.store.handOver(at: Property.Code("XXX"))
    }
    // Closing a complaint is an act of the line-up, opening one is not.
    #expect(try chain.store.undoHandOver(by: chain.ada).action == "incident close")
  }

  @Test func `a store of the first tables gets the line-up's after a backup`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("s.db")
    let clock = TestClock()
    try StoreFile.create(path)
    try SQLiteConnection(path: path).execute(
      "PRAGMA application_id = \(Schema.applicationID)"
    )
    let first = Array(Schema.migrations.prefix(1))
    let old = try Store(path: path, clock: clock.now, migrations: first)
    try old.write { () throws(StoreError) in
      try old.save(Chain.hotel("SFO", "San Francisco", "America/Los_Angeles"))
      try old.save(Chain.person("ada", .clerk), pin: "")
    }
    let ada = Session(id: "s1", staff: Chain.person("ada", .clerk), property: Property.Code("SFO"))
    var ann = Guest(id: Guest.ID(""))
    ann.given = "Ann"
    let guest = try old.add(ann, by: ada).id
    #expect(throws: StoreError.self) { try old.handOver(at: ada.property) }
    let new = try Store(path: path, clock: clock.now)
    #expect(folder.mode("s.db.before-\(Schema.migrations.count)") == 0o600)
    let due = DueTime(day: Chain.today, minutes: 600)
    var draft = TraceDraft(department: .spa, text: "towels", due: due)
    draft.guest = guest
    _ = try new.add(draft, by: ada)
    try new.keepSetting("language", "de", by: ada)
    #expect(try new.handOver(at: ada.property).traces.count == 1)
    #expect(throws: StoreError.newer(path: path, version: Schema.migrations.count)) {
      try Store(path: path, clock: clock.now, migrations: first)
    }
  }

  @Test func `settings are one's own, kept, changed and forgotten`() throws {
    let chain = try Chain()
    let (ada, ben) = (Staff.ID("ada"), Staff.ID("ben"))
    try chain.store.keepSetting("language", "de", by: chain.ada)
    try chain.store.keepSetting("language", "fr", by: chain.ada)
    try chain.store.keepSetting("language", "fr", by: chain.ada)
    try chain.store.keepSetting("theme", "light", by: chain.session("ben"))
    #expect(try chain.anotherDesk().settings(of: ada) == ["language": "fr"])
    #expect(try chain.store.settings(of: ben) == ["theme": "light"])
    try chain.store.keepSetting("language", nil, by: chain.ada)
    #expect(try chain.store.settings(of: ada).isEmpty)
    #expect(try chain.actions() == Array(repeating: "setting", count: 4))
    #expect(throws: StoreError.refused(.text(field: "name", .cardNumber))) {
      try chain.store.keepSetting("name", "4111 1111 1111 1111", by: chain.ada)
    }
    let nobody = Session(
      id: "s",
      staff: Chain.person("zoe", .clerk),
      property: Property.Code("SFO")
    )
    #expect(throws: StoreError.self) {
      try chain.store.keepSetting("language", "de", by: nobody)
    }
  }
}
