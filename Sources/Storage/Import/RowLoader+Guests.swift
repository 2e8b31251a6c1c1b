import Hotel

extension RowLoader {
  func loadGuest(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let number = try row.required("guest")
    guard Guest.isNumber(number) else {
      throw RowProblem("guest", "“\(number)” is not 1 to 32 letters, digits, “.”, “_” or “-”")
    }
    let id = Guest.ID(number)
    let known = try ask { () throws(StoreError) in try store.known(id) }
    var guest = known ?? Guest(id: id)
    try fill(&guest, from: row)
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      throw RowProblem("family", "given and family name are both empty")
    }
    guard guest != known else { return .unchanged }
    try ask { () throws(StoreError) in
      if known == nil { try store.insert(guest) } else { try store.update(guest) }
    }
    return known == nil ? .added : .changed
  }

  /// A blank cell changes nothing.
  private func fill(_ guest: inout Guest, from row: ImportRow) throws(RowProblem) {
    let texts: [(String, WritableKeyPath<Guest, String>)] = [
      ("given", \.given), ("family", \.family), ("title", \.title),
      ("preferred_name", \.preferredName), ("native_name", \.nativeName),
      ("language", \.language), ("nationality", \.nationality), ("vip", \.vip), ("tier", \.tier),
      ("member", \.member), ("document", \.document), ("street", \.street), ("city", \.city),
      ("region", \.region), ("postcode", \.postcode), ("country", \.country), ("note", \.note),
      ("restriction", \.restriction),
    ]
    for (column, path) in texts {
      let text = try row.free(column)
      if !text.isEmpty { guest[keyPath: path] = text }
    }
    if let born = try row.day("birth_date") { guest.birthDate = born }
    let phones = list(row.text("phone"))
    if !phones.isEmpty { guest.phones = phones }
    if guest.paymentData?.field == "phone" {
      throw RowProblem("phone", "holds a payment card number")
    }
    let emails = list(row.text("email"))
    for email in emails where !email.contains("@") {
      throw RowProblem("email", "“\(email.prefix(40))” has no @")
    }
    if !emails.isEmpty { guest.emails = emails }
  }

  func loadStay(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = Stay.ID(try row.required("stay"))
    let guest = try guest(try row.required("guest"), column: "guest")
    let code = try property(try row.required("property"), column: "property")
    let known = try ask { () throws(StoreError) in try store.known(id) }
    var stay = try planned(id, of: guest, at: code, after: known, in: row)
    try fill(&stay, from: row)
    guard stay != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(stay) }
    noteMove(of: guest)
    if let before = known?.guest, before != guest { noteMove(of: before) }
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
    guard let arrival = try row.day("arrival") ?? known?.arrival else {
      throw RowProblem("arrival", "is empty")
    }
    guard let departure = try row.day("departure") ?? known?.departure else {
      throw RowProblem("departure", "is empty")
    }
    guard let status = try row.choice("status", of: Stay.Status.self) ?? known?.status else {
      throw RowProblem("status", "is empty")
    }
    var stay = Stay(
      id: id,
      guest: guest,
      property: code,
      arrival: arrival,
      departure: departure,
      status: status
    )
    let room = try row.free("room").uppercased()
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
      throw RowProblem("departure", "\(stay.departure) is before the arrival on \(arrival)")
    }
    return stay
  }

  private func fill(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    let type = try row.free("room_type")
    if !type.isEmpty { stay.roomType = type }
    let confirmation = LookupQuery.code(of: row.text("confirmation"))
    if !confirmation.isEmpty { stay.confirmation = confirmation }
    if let adults = try row.count("adults", upTo: 99) { stay.adults = adults }
    if let children = try row.count("children", upTo: 99) { stay.children = children }
    let source = try row.free("source")
    if !source.isEmpty { stay.source = source }
    let companions = list(row.text("companions"))
    if !companions.isEmpty { stay.companions = companions.map { Guest.ID($0) } }
    try fillRevenue(&stay, from: row)
  }

  private func fillRevenue(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    guard !row.text("revenue").isEmpty || !row.text("currency").isEmpty else { return }
    let amount = row.whole("revenue")
    guard !amount.isEmpty else { return }
    guard let currency = Currency(row.whole("currency").uppercased()) else {
      throw RowProblem("currency", "revenue needs a currency code of three letters")
    }
    do throws(MoneyError) {
      stay.revenue = try Money(parsing: amount, in: currency)
    } catch {
      throw RowProblem("revenue", "“\(amount.prefix(40))” is no amount in \(currency.code)")
    }
  }
}
