import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// No card number gets into the store by any way in.
struct PaymentDataTests {
  private static let cards = ["4111 1111 1111 1111", "4111111111111111", "5555-5555-5555-4444"]
  private static let bytes = cards + ["1111 1111", "11111111", "5555-4444"]

  /// Every column of text, with the way in that is tried below; a new column has to be put here.
  private static let columns: [String: Set<String>] = [
    "guest": Set(["id"] + GuestField.allCases.map(\.rawValue)),
    "preference": [
      "id", "text", "folded", "retired_why", "category", "polarity", "basis", "scope", "property",
      "staff", "confirmed_on", "expires_on", "consent_by", "retired_by", "guest",
    ],
    "stay": [
      "id", "room", "room_type", "confirmation", "source", "companions", "guest", "property",
      "arrival", "departure", "status", "currency",
    ],
    "incident": [
      "id", "department", "room", "problem", "action", "compensation", "guest", "property", "stay",
      "category", "staff", "outcome", "temperature_before", "temperature_after", "follow_up_on",
    ],
    "charge": [
      "id", "reason", "period", "staff", "guest", "incident", "property", "business_date",
      "currency", "authority", "reverses",
    ],
    "decision": ["charge", "approver", "reason"],
    "gift": ["charge", "kind", "original_currency"],
    "trace": [
      "id", "text", "room", "property", "department", "guest", "stay", "due_on", "made_by",
      "resolved_by", "resolved_on",
    ],
    "fulfilment": ["stay", "preference", "department", "state", "staff"],
    "staff": ["id", "name", "department", "property", "role", "pin", "entrusted_by"],
    "property": ["code", "name", "city", "country", "time_zone", "currency", "business_date"],
    "setting": ["name", "value"], "staff_setting": ["staff", "name", "value"],
    "draft": ["staff", "place", "text"], "backup": ["path"],
    "audit": [
      "staff", "session", "property", "business_date", "action", "guest", "subject", "detail",
      "before", "act",
    ],
    // Made by the program alone.
    "budget": ["period", "currency"], "migration": ["name"],
    "loaded": ["kind", "id", "content"], "erasure": ["guest", "staff", "reason"],
  ]

  @Test func `every column of text has its way in tried`() throws {
    let chain = try Chain()
    var found: [String: Set<String>] = [:]
    try chain.store.connection.query(
      """
      SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.type = 'TEXT' ORDER BY 1, 2
      """
    ) { found[$0.text(0), default: []].insert($0.text(1)) }
    #expect(found == Self.columns)
  }

  private typealias Call = (name: String, run: () throws -> Void)

  /// All calls of the store that take words, given the card instead.
  private func calls(_ chain: Chain, _ card: String) throws -> [Call] {
    let guest = try chain.guest("Ann", "Lee")
    return try words(chain, guest, card) + desk(chain, card) + incidents(chain, guest, card)
      + profiles(chain, guest, card)
  }

  private func words(_ chain: Chain, _ guest: Guest.ID, _ card: String) throws -> [Call] {
    let store = chain.store
    let ada = chain.ada
    let wish = try chain.prefer("+tea \(try store.changeNumber())", guest).preference.id
    let waiting = try ada.delight(
      guest,
      action: "x",
      gestures: [try gesture("WOW:9000")]
    )
    let charge = waiting.charge?.rawValue ?? ""
    let tomorrow = Chain.today.adding(days: 1)
    let due = LocalTime(day: Chain.today, minutes: 1)
    let line = try PreferenceLine("quiet room \(try store.changeNumber())")
    return [
      ("prefer", { _ = try chain.prefer("+" + card, guest) }),
      (
        "prefer id",
        { _ = try ada.record(line, of: guest, consent: true, id: card) }
      ),
      (
        "wow id",
        { _ = try ada.delight(guest, action: "x", gestures: [], id: card) }
      ),
      ("retire", { _ = try ada.retire(wish, reason: card) }),
      ("wow", { _ = try ada.delight(guest, action: card, gestures: []) }),
      ("decide", { _ = try chain.mona.decide(charge, approve: true, reason: card) }),
      ("trace", { _ = try ada.leave(card, for: .concierge, due: due) }),
      ("walk-in", { _ = try ada.walkIn(guest, room: card, until: tomorrow) }),
    ]
  }

  private func desk(_ chain: Chain, _ card: String) -> [Call] {
    let store = chain.store
    let (ada, mona) = (chain.ada, chain.mona)
    return [
      ("draft", { try store.keepDraft(card, under: "trace", by: ada.session.staff.id) }),
      ("draft place", { try store.keepDraft("x", under: card, by: ada.session.staff.id) }),
      ("setting", { try ada.keepSetting("theme", card) }),
      ("setting name", { try ada.keepSetting(card, "x") }),
      ("policy", { try store.adopt(policy: "{\"chain\": \"\(card)\"}") }),
      ("backup", { try mona.backUp(to: chain.folder.file(card)) }),
      ("staff name", { try mona.add(person(name: card), pin: "1234") }),
      ("staff department", { try mona.add(person(department: card), pin: "1234") }),
      ("staff id", { try mona.add(person(id: card), pin: "1234") }),
    ]
  }

  private func incidents(_ chain: Chain, _ guest: Guest.ID, _ card: String) -> [Call] {
    let changes: [(inout IncidentReport) -> Void] = [
      { $0.problem = card }, { $0.action = card }, { $0.room = card }, { $0.department = card },
      { ($0.problem, $0.action) = (String(card.prefix(9)), String(card.dropFirst(9))) },
    ]
    return changes.enumerated().flatMap { place, change -> [Call] in
      var draft = IncidentReport(guest: guest, category: .noise, severity: .minor, problem: "x")
      change(&draft)
      let told = draft
      return [
        ("open \(place)", { _ = try chain.ada.open(told) }),
        ("resolve \(place)", { _ = try chain.ada.resolve(told) }),
      ]
    }
  }

  private func profiles(_ chain: Chain, _ guest: Guest.ID, _ card: String) -> [Call] {
    profileFields(card).enumerated().flatMap { place, change -> [Call] in
      [
        ("guest new \(place)", { try chain.guest("Bo", "Fry", change) }),
        (
          "guest edit \(place)",
          {
            var profile = try chain.store.guest(guest)
            change(&profile)
            try chain.ada.edit(profile)
          }
        ),
      ]
    }
  }

  private func person(id: String = "new", name: String = "New", department: String = "") -> Staff {
    Staff(
      id: Staff.ID(id),
      name: name,
      property: Property.Code("SFO"),
      role: .clerk,
      department: department
    )
  }

  private func profileFields(_ card: String) -> [(inout Guest) -> Void] {
    GuestField.allCases.map { field in { $0[field] = card } }
      + [{ ($0[.street], $0[.note]) = (String(card.prefix(9)), String(card.dropFirst(9))) }]
  }

  @Test func `a card number gets in by no call`() throws {
    let chain = try Chain()
    var tried = 0
    for card in Self.cards {
      for (name, call) in try calls(chain, card) {
        tried += 1
        #expect(throws: (any Error).self, "\(name): \(card)") { try call() }
      }
    }
    #expect(chain.folder.finding(Self.bytes) == [])
    try chain.store.checkpoint()
    #expect(chain.folder.finding(Self.bytes) == [])
    print("payment data: calls tried \(tried), kept 0")
  }

  @Test(arguments: ImportKind.allCases)
  func `a card number gets in by no cell of a file, nor out into its rejects`(
    _ kind: ImportKind
  ) throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    var tried = 0
    let columns = kind.columns
    for card in Self.cards {
      for column in columns {
        let cells = columns.map { name in
          name == column
            ? card : Self.usual[kind]?[name].map { $0 == "GUEST" ? guest.rawValue : $0 } ?? ""
        }
        let text = columns.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
        chain.folder.write(text, to: "in.csv")
        var told: [String] = []
        let importer = Importer(
          into: chain.store,
          by: chain.mona.session,
          as: kind,
          rejected: { told.append("\($0.fault)" + $0.field) }
        )
        _ = try importer.load([chain.folder.file("in.csv")])
        tried += 1
        #expect(told.count <= 1, "\(kind) \(column): \(card)")
        #expect(!told.contains { $0.contains("1111") || $0.contains("4444") }, "\(kind) \(column)")
        let found = chain.folder.finding(Self.bytes, except: ["in.csv"])
        #expect(found == [], "\(kind) \(column): \(card)")
      }
    }
    print("payment data: cells of \(kind.rawValue) tried \(tried), kept 0")
  }

  /// A row of each kind that is loaded as it stands.
  private static let usual: [ImportKind: [String: String]] = [
    .properties: [
      "code": "NEW", "name": "New", "city": "Rome", "country": "IT", "time_zone": "Europe/Rome",
      "currency": "EUR", "business_date": "2026-05-14",
    ],
    .staff: ["staff": "new", "name": "New", "property": "SFO", "role": "clerk"],
    .guests: ["guest": "X1", "given": "Bo", "family": "Fry"],
    .stays: [
      "stay": "S1", "guest": "GUEST", "property": "SFO", "arrival": "2026-05-14",
      "departure": "2026-05-15", "status": "DueIn",
    ],
    .preferences: ["guest": "GUEST", "polarity": "like", "text": "tea"],
    .incidents: [
      "incident": "I1", "guest": "GUEST", "property": "SFO", "category": "NOI", "problem": "x",
      "occurred_at": "2026-05-14",
    ],
  ]

  @Test func `a sensitive wish without consent lapses with the stay, whatever way it came in`()
    throws
  {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    try chain.stay("S1", of: guest, nights: 2, status: .inHouse, room: "1")
    let end = Chain.today.adding(days: 2)
    let typed = try chain.prefer("=gluten-free", guest, consent: false).preference
    #expect(typed.isSensitive && typed.expiresOn == end)
    chain.folder.write(
      "guest,polarity,text,category,expires_on\n\(guest),need,wheelchair,ACC,\n"
        + "\(guest),need,halal,DIE,2039-01-01\n\(guest),allergy,peanuts,DIE,\n"
        + "\(guest),like,king bed,BED,\n",
      to: "p.csv"
    )
    let importer = Importer(into: chain.store, by: chain.mona.session)
    _ = try importer.load([chain.folder.file("p.csv")])
    let loaded = try chain.store.preferences(of: guest)
    func expiry(_ text: String) -> Day?? { loaded.first { $0.text == text }.map(\.expiresOn) }
    #expect(expiry("wheelchair") == .some(end))
    #expect(expiry("halal") == .some(end))
    #expect(expiry("peanuts") == .some(nil))
    #expect(expiry("king bed") == .some(nil))
  }
}
