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

  /// A blank cell changes nothing, and one that can't be read is left out: the guest's name, stays and
  /// allergies matter more.
  private func fill(_ guest: inout Guest, from row: ImportRow) throws(RowProblem) {
    for field in GuestField.allCases {
      let told = try row.optional { () throws(RowProblem) in try value(of: field, in: row) }
      guard let told, !told.isEmpty else { continue }
      guest[field] = told
      if let finding = field == .phone ? guest.phonePaymentData : NoteGuard.finding(in: told) {
        throw RowProblem(field.rawValue, .payment(finding))
      }
    }
    if guest.isSpreadPayment { throw RowProblem("note", .payment(.cardNumber)) }
    try noteUnknown(row)
  }

  /// Remarks what the company's policy, or the list of countries, does not have.
  private func noteUnknown(_ row: ImportRow) throws(RowProblem) {
    let rules = try policy()
    for (field, known) in [(GuestField.vip, rules.vipLevels), (.tier, rules.tiers)] {
      let told = row.text(field)
      guard !told.isEmpty, !known.isEmpty, !known.contains(told), !told.isAmong(known) else {
        continue
      }
      row.note(.notOnList(told), of: field.rawValue)
    }
    let country = row.text(GuestField.country)
    if !country.isEmpty, country.countryCode == nil {
      row.note(.notOnList(country), of: GuestField.country.rawValue)
    }
  }

  private func value(of field: GuestField, in row: ImportRow) throws(RowProblem) -> String {
    let text = row.text(field)
    guard !text.isEmpty else { return "" }
    switch field {
    case .birthDate: return try birthDate(text)
    case .phone: return phones(text, row)
    case .email:
      let parts = Guest.parts(of: text)
      for email in parts where !email.utf8.contains(UInt8(ascii: "@")) {
        throw RowProblem(field.rawValue, .malformed(email, .email))
      }
      return parts.joined(separator: ";")
    case .formerNames: return Guest.parts(of: text).joined(separator: ";")
    case .member, .document, .postcode: return SpreadsheetCell.whole(text)
    default: return text
    }
  }

  private func birthDate(_ text: String) throws(RowProblem) -> String {
    let name = GuestField.birthDate.rawValue
    guard let day = ImportRow.day(text) else {
      throw RowProblem(name, .malformed(text, .date))
    }
    guard lifetime.contains(day) else { throw RowProblem(name, .malformed(text, .dayIn(lifetime))) }
    return text.utf8.count == 10 ? text : day.description
  }

  /// The numbers; what has no digits is none, and a spreadsheet may have lost some.
  private func phones(_ text: String, _ row: ImportRow) -> String {
    var phones: [String] = []
    for part in Guest.parts(of: text) {
      let phone = SpreadsheetCell.whole(part)
      if let loss = SpreadsheetCell.loss(in: phone) {
        row.note(.leftOut(loss), of: GuestField.phone.rawValue)
      } else if !phone.utf8.contains(where: \.isDigit) {
        row.note(.leftOut(.malformed(phone, .phone)), of: GuestField.phone.rawValue)
      } else {
        phones.append(phone)
      }
    }
    return phones.joined(separator: ";")
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
    let room = try self.room(row)
    stay.room = room.isEmpty ? known?.room ?? "" : room
    if var known {
      if known.status.progress > status.progress {
        (stay.departure, stay.status, stay.room) = (known.departure, known.status, known.room)
      }
      (known.guest, known.property, known.arrival) = (guest, code, arrival)
      (known.departure, known.status, known.room) = (stay.departure, stay.status, stay.room)
      stay = known
    }
    try refuseImpossible(stay)
    return stay
  }

  private func refuseImpossible(_ stay: Stay) throws(RowProblem) {
    guard stay.arrival <= stay.departure else {
      throw RowProblem(.departure, .leavesBefore(arrival: stay.arrival))
    }
    if let today = businessDate(at: stay.property), stay.arrival > today, stay.status.hasBegun {
      throw RowProblem(.status, .beginsLater(than: today))
    }
  }

  /// Another hotel's room may have any name, only none that is a spreadsheet's.
  private func room(_ row: ImportRow) throws(RowProblem) -> String {
    SpreadsheetCell.whole(try row.free(.room)).uppercased()
  }

  private func fill(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    try row.fill(&stay.roomType, .roomType)
    let confirmation = LookupQuery.code(of: SpreadsheetCell.whole(try row.free(.confirmation)))
    if !confirmation.isEmpty { stay.confirmation = confirmation }
    stay.adults = try count(.adults, row) ?? stay.adults
    stay.children = try count(.children, row) ?? stay.children
    try row.fill(&stay.source, .source)
    let companions = Guest.parts(of: try row.free(.companions))
    if !companions.isEmpty { stay.companions = companions.map { Guest.ID($0) } }
    try fillRevenue(&stay, from: row)
  }

  private func count(_ column: ImportColumn, _ row: ImportRow) throws(RowProblem) -> Int? {
    try row.optional { () throws(RowProblem) in try row.count(column, upTo: 99) }
  }

  private func fillRevenue(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    stay.revenue = try row.optional { () throws(RowProblem) in try revenue(row) } ?? stay.revenue
  }

  private func revenue(_ row: ImportRow) throws(RowProblem) -> Money? {
    guard !row.text(.revenue).isEmpty || !row.text(.currency).isEmpty else { return nil }
    let amount = row.whole(.revenue)
    guard !amount.isEmpty else { return nil }
    guard let currency = Currency(row.whole(.currency).uppercased()) else {
      throw RowProblem(.currency, .noCurrency)
    }
    do throws(MoneyError) {
      return try Money(parsing: amount, in: currency)
    } catch {
      throw RowProblem(.revenue, .malformed(amount, .amountIn(currency)))
    }
  }
}
