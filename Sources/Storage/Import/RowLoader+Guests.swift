import Hotel

extension RowLoader {
  /// Keeps what the row says; when it is the `isFirst` one of the guest, most likely as a new profile.
  func loadGuest(_ row: ImportRow, isFirst: Bool) throws(RowProblem) -> RowOutcome {
    let number = try row.required(.guest)
    guard Guest.isNumber(number) else {
      throw RowProblem(.guest, .malformed(number, .guestNumber))
    }
    let id = Guest.ID(number)
    if isFirst, try addGuest(id, from: row) { return .added }
    let known = try ask { () throws(StoreError) in try store.known(id) }
    if known != nil { try refuseErased(id, column: .guest) }
    var guest = known ?? Guest(id: id)
    try fill(&guest, from: row)
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      throw RowProblem("family", .nameless)
    }
    guard guest != known else { return .unchanged }
    // A name that came from elsewhere is a former one only where another stood.
    if let known, row.text(.formerNames).isEmpty { guest.keepFormerName(of: known) }
    try ask { () throws(StoreError) in
      if known == nil { _ = try store.insertIfNew(guest) } else { try store.update(guest) }
    }
    return known == nil ? .added : .changed
  }

  /// Keeps a new profile without asking first whether there is one: it is told by the insertion.
  private func addGuest(_ id: Guest.ID, from row: ImportRow) throws(RowProblem) -> Bool {
    var guest = Guest(id: id)
    try fill(&guest, from: row)
    guard !guest.given.isEmpty || !guest.family.isEmpty else { return false }
    return try ask { () throws(StoreError) in try store.insertIfNew(guest) }
  }

  /// A blank cell changes nothing.
  private func fill(_ guest: inout Guest, from row: ImportRow) throws(RowProblem) {
    for field in GuestField.allCases {
      switch (field, field.kind) {
      case (.phone, _):
        let phones = Guest.parts(of: row.text(field))
        if !phones.isEmpty { guest.phones = phones }
        if let finding = guest.phonePaymentData {
          throw RowProblem(field.rawValue, .payment(finding))
        }
      case (_, .text): try row.fill(&guest, field)
      case (_, .several):
        let parts = Guest.parts(of: row.text(field))
        guard !parts.isEmpty else { continue }
        try row.fill(&guest, field)
        guest[field] = parts.joined(separator: ";")
      case (_, .day):
        let text = row.text(field)
        guard !text.isEmpty else { continue }
        guard Day(text) != nil else {
          throw RowProblem(field.rawValue, .malformed(text, .date))
        }
        guest[field] = text
      }
    }
    for email in Guest.parts(of: row.text(.email)) where !email.utf8.contains(UInt8(ascii: "@")) {
      throw RowProblem(GuestField.email.rawValue, .malformed(email, .email))
    }
    if guest.isSpreadPayment { throw RowProblem("note", .payment(.cardNumber)) }
  }

  func loadStay(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = Stay.ID(try row.required(.stay))
    let guest = try guest(try row.required(.guest), column: .guest)
    let code = try property(try row.required(.property), column: .property)
    let known = try ask { () throws(StoreError) in try store.known(id) }
    var stay = try planned(id, of: guest, at: code, after: known, in: row)
    try fill(&stay, from: row)
    guard stay != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(stay) }
    return known == nil ? .added : .changed
  }

  /// The stay with its dates, status and room; those of one that the desk has moved on stay.
  private func planned(
    _ id: Stay.ID,
    of guest: Guest.ID,
    at code: Property.Code,
    after known: Stay?,
    in row: ImportRow
  ) throws(RowProblem) -> Stay {
    guard let arrival = try row.day(.arrival) ?? known?.arrival else {
      throw RowProblem(.arrival, .empty)
    }
    guard let departure = try row.day(.departure) ?? known?.departure else {
      throw RowProblem(.departure, .empty)
    }
    guard let status = try row.choice(.status, of: Stay.Status.self) ?? known?.status else {
      throw RowProblem(.status, .empty)
    }
    var stay = Stay(
      id: id,
      guest: guest,
      property: code,
      arrival: arrival,
      departure: departure,
      status: status
    )
    let room = try row.free(.room).uppercased()
    stay.room = room.isEmpty ? known?.room ?? "" : room
    if var known {
      if known.status.progress > status.progress {
        (stay.departure, stay.status, stay.room) = (known.departure, known.status, known.room)
      }
      (known.guest, known.property, known.arrival) = (guest, code, arrival)
      (known.departure, known.status, known.room) = (stay.departure, stay.status, stay.room)
      stay = known
    }
    guard stay.arrival <= stay.departure else {
      throw RowProblem(.departure, .leavesBefore(arrival: arrival))
    }
    return stay
  }

  private func fill(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    try row.fill(&stay.roomType, .roomType)
    let confirmation = LookupQuery.code(of: try row.free(.confirmation))
    if !confirmation.isEmpty { stay.confirmation = confirmation }
    if let adults = try row.count(.adults, upTo: 99) { stay.adults = adults }
    if let children = try row.count(.children, upTo: 99) { stay.children = children }
    try row.fill(&stay.source, .source)
    let companions = Guest.parts(of: try row.free(.companions))
    if !companions.isEmpty { stay.companions = companions.map { Guest.ID($0) } }
    try fillRevenue(&stay, from: row)
  }

  private func fillRevenue(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    guard !row.text(.revenue).isEmpty || !row.text(.currency).isEmpty else { return }
    let amount = row.whole(.revenue)
    guard !amount.isEmpty else { return }
    guard let currency = Currency(row.whole(.currency).uppercased()) else {
      throw RowProblem(.currency, .noCurrency)
    }
    do throws(MoneyError) {
      stay.revenue = try Money(parsing: amount, in: currency)
    } catch {
      throw RowProblem(.revenue, .malformed(amount, .amountIn(currency)))
    }
  }
}
