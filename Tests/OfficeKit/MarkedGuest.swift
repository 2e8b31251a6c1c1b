import FrontOffice
package import Hotel

@testable import Storage

/// A guest of whom every field and every text of every table bears a mark of its own.
package struct MarkedGuest {
  private let chain: Chain
  package let id: Guest.ID
  /// What must not be found once the guest is erased.
  package private(set) var marks: [String]

  package init(_ chain: Chain) throws {
    self.chain = chain
    var texts: [GuestField: String] = [
      .given: "Quintessa", .family: "Zwartkop", .title: "Duchessa", .preferredName: "Quinnie",
      .nativeName: "Квинтесса", .birthDate: "1961-07-23", .phone: "+49 151 99887766",
      .email: "quinn@zwartkop.example", .street: "xq-street 12345",
    ]
    // A field that is new has its mark too.
    for field in GuestField.allCases where texts[field] == nil {
      texts[field] = "xq-" + field.rawValue.replacing("_", with: "-")
    }
    let filled = texts
    marks = GuestField.allCases.compactMap { filled[$0] }
    id = try chain.guest("Quintessa", "Zwartkop") { guest in
      for (field, text) in filled { guest[field] = text }
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
    let other = try chain.guest("Ann", "Lee") { $0[.note] = "travels with Quintessa Zwartkop" }
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
