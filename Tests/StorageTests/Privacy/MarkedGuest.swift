import Hotel

@testable import Storage

/// A guest of whom every field and every text of every table bears a mark of its own.
struct MarkedGuest {
  let chain: Chain
  let id: Guest.ID
  /// What must not be found once the guest is erased.
  private(set) var marks = [
    "Quintessa", "Zwartkop", "Duchessa", "Quinnie", "Квинтесса", "1961-07-23", "xq-lang",
    "xq-nation", "xq-vip", "xq-tier", "xq-member-77", "+49 151 99887766", "quinn@zwartkop.example",
    "xq-document-1", "xq-street 12345", "xq-city", "xq-region", "xq-postcode", "xq-country",
    "xq-note", "xq-restriction",
  ]

  init(_ chain: Chain) throws {
    self.chain = chain
    id = try chain.guest("Quintessa", "Zwartkop") { guest in
      guest.title = "Duchessa"
      guest.preferredName = "Quinnie"
      guest.nativeName = "Квинтесса"
      guest.birthDate = Day(year: 1961, month: 7, day: 23)
      guest.language = "xq-lang"
      guest.nationality = "xq-nation"
      guest.vip = "xq-vip"
      guest.tier = "xq-tier"
      guest.member = "xq-member-77"
      guest.phones = ["+49 151 99887766"]
      guest.emails = ["quinn@zwartkop.example"]
      guest.document = "xq-document-1"
      guest.street = "xq-street 12345"
      guest.city = "xq-city"
      guest.region = "xq-region"
      guest.postcode = "xq-postcode"
      guest.country = "xq-country"
      guest.note = "xq-note"
      guest.restriction = "xq-restriction"
    }
    try wish()
    try complain()
    try work()
    try tellOfOthers()
  }

  private mutating func wish() throws {
    let chain = chain
    try chain.stay(
      "past",
      of: id,
      in: -9,
      status: .inHouse,
      room: "77",
      confirmation: "XQCONFIRMATION"
    )
    let first = try chain.prefer("+xq-pillow", id).preference.id
    _ = try chain.store.confirm(first, consent: true, by: chain.ada)
    _ = try chain.store.retire(first, reason: "xq-reason", by: chain.ada)
    let blanket = try chain.prefer("=xq-blanket", id).preference.id
    _ = try? chain.store.set(.done, for: blanket, on: Stay.ID("past"), by: chain.ada)
    marks += ["XQCONFIRMATION", "xq-pillow", "xq-reason", "xq-blanket"]
  }

  private mutating func complain() throws {
    let chain = chain
    var draft = IncidentDraft(
      guest: id,
      category: .noise,
      severity: .spoiled,
      problem: "xq-problem"
    )
    draft.action = "xq-action"
    draft.gestures = [try gesture("FBC:5000")]
    let charge = try chain.store.resolve(draft, by: chain.ada).charge
    _ = try chain.store.decide(
      charge.rawValue,
      approve: true,
      reason: "xq-decision",
      by: chain.mona
    )
    _ = try chain.store.delight(
      id,
      action: "xq-wow",
      gestures: [try gesture("WOW:5")],
      by: chain.ada
    )
    draft.problem = "xq-open"
    let open = try chain.store.open(draft, by: chain.ada)
    _ = try chain.store.close(open.id, by: chain.ada)
    marks += ["xq-problem", "xq-action", "xq-decision", "xq-wow", "xq-open"]
  }

  private mutating func work() throws {
    let chain = chain
    let due = DueTime(day: Chain.today, minutes: 600)
    var trace = TraceDraft(department: .concierge, text: "xq-trace", due: due)
    trace.guest = id
    let kept = try chain.store.add(trace, by: chain.ada)
    _ = try chain.store.resolve(kept.id, by: chain.ada)
    try chain.store.keepDraft("xq-draft", under: "prefer/\(id)", by: Staff.ID("ada"))
    try chain.store.noteOpened(id, by: chain.ada)
    try chain.store.write { () throws(StoreError) in
      try chain.store.connection.execute(
        "INSERT INTO loaded (kind, id, content) VALUES ('guests', $1, 'xq-sign')",
        [Value(id)]
      )
    }
    _ = try chain.store.checkOut(Stay.ID("past"), by: chain.ada)
    marks += ["xq-trace", "xq-draft", "xq-sign"]
  }

  /// Staff name people everywhere.
  private func tellOfOthers() throws {
    let other = try chain.guest("Ann", "Lee") { $0.note = "travels with Quintessa Zwartkop" }
    _ = try chain.prefer("=room beside Mrs Zwartkop, please", other)
    _ = try chain.store.delight(
      other,
      action: "tea with Zwartkop, Quintessa",
      gestures: [try gesture("WOW:5")],
      by: chain.ada
    )
    let due = DueTime(day: Chain.today, minutes: 600)
    _ = try chain.store.add(
      TraceDraft(department: .concierge, text: "call +49 151 99887766", due: due),
      by: chain.ada
    )
    try chain.store.keepDraft("mr. zwartkop's bill", under: "trace", by: Staff.ID("ben"))
  }
}
