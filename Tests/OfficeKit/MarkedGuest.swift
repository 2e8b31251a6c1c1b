import FrontOffice
package import Hotel

@testable import Storage

/// A guest of whom every field and every text of every table bears a mark of its own.
package struct MarkedGuest {
  private let chain: Chain
  package let id: Guest.ID
  /// What must not be found once the guest is erased.
  package private(set) var marks = [
    "Quintessa", "Zwartkop", "Duchessa", "Quinnie", "Квинтесса", "1961-07-23", "xq-lang",
    "xq-nation", "xq-vip", "xq-tier", "xq-member-77", "+49 151 99887766", "quinn@zwartkop.example",
    "xq-document-1", "xq-street 12345", "xq-city", "xq-region", "xq-postcode", "xq-country",
    "xq-note", "xq-restriction",
  ]

  package init(_ chain: Chain) throws {
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
    _ = try chain.ada.confirm(first, consent: true)
    _ = try chain.ada.retire(first, reason: "xq-reason")
    let blanket = try chain.prefer("=xq-blanket", id).preference.id
    _ = try? chain.ada.set(.done, for: blanket, on: Stay.ID("past"))
    marks += ["XQCONFIRMATION", "xq-pillow", "xq-reason", "xq-blanket"]
  }

  private mutating func complain() throws {
    let chain = chain
    var report = IncidentReport(
      guest: id,
      category: .noise,
      severity: .spoiled,
      problem: "xq-problem"
    )
    report.action = "xq-action"
    report.gestures = [try gesture("FBC:5000")]
    if let charge = try chain.ada.resolve(report).charge {
      _ = try chain.mona.decide(charge.rawValue, approve: true, reason: "xq-decision")
    }
    _ = try chain.ada.delight(
      id,
      action: "xq-wow",
      gestures: [try gesture("WOW:5")]
    )
    report.problem = "xq-open"
    let open = try chain.ada.open(report)
    _ = try chain.ada.close(open.id)
    marks += ["xq-problem", "xq-action", "xq-decision", "xq-wow", "xq-open"]
  }

  private mutating func work() throws {
    let chain = chain
    let due = LocalTime(day: Chain.today, minutes: 600)
    let kept = try chain.ada.leave("xq-trace", for: .concierge, due: due, of: id)
    _ = try chain.ada.resolve(kept.id)
    try chain.store.keepDraft("xq-draft", under: "prefer/\(id)", by: Staff.ID("ada"))
    try chain.ada.noteOpened(id)
    try chain.store.write { () throws(StoreError) in
      try chain.store.connection.execute(
        "INSERT INTO loaded (kind, id, content) VALUES ('guests', $1, 'xq-sign')",
        [Value(id)]
      )
    }
    _ = try chain.ada.checkOut(Stay.ID("past"))
    marks += ["xq-trace", "xq-draft", "xq-sign"]
  }

  /// Staff name people everywhere.
  private func tellOfOthers() throws {
    let other = try chain.guest("Ann", "Lee") { $0.note = "travels with Quintessa Zwartkop" }
    _ = try chain.prefer("=room beside Mrs Zwartkop, please", other)
    _ = try chain.ada.delight(
      other,
      action: "tea with Zwartkop, Quintessa",
      gestures: [try gesture("WOW:5")]
    )
    let due = LocalTime(day: Chain.today, minutes: 600)
    _ = try chain.ada.leave("call +49 151 99887766", for: .concierge, due: due)
    try chain.store.keepDraft("mr. zwartkop's bill", under: "trace", by: Staff.ID("ben"))
  }
}
