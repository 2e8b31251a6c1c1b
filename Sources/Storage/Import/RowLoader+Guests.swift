import Hotel

extension RowLoader {
  mutating func loadGuest(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let number = try row.required("guest")
    guard Guest.isNumber(number) else {
      throw RowProblem("guest", "“\(number)” is not 1 to 32 letters, digits, “.”, “_” or “-”")
    }
    let id = Guest.ID(number)
    let isKnown = try ask { () throws(StoreError) in try store.exists(id) }
    let known = isKnown ? try ask { () throws(StoreError) in try store.guest(id) } : Guest(id: id)
    var guest = known
    try fill(&guest, from: row)
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      throw RowProblem("family", "given and family name are both empty")
    }
    guard guest != known || !isKnown else { return .unchanged }
    try ask { () throws(StoreError) in
      if isKnown { try store.update(guest) } else { try store.insert(guest) }
    }
    return isKnown ? .changed : .added
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
    let emails = list(row.text("email"))
    for email in emails where !email.contains("@") {
      throw RowProblem("email", "“\(email.prefix(40))” has no @")
    }
    if !emails.isEmpty { guest.emails = emails }
  }

  mutating func loadStay(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = Stay.ID(try row.required("stay"))
    let guest = try guest(try row.required("guest"), column: "guest")
    let code = try property(try row.required("property"), column: "property")
    guard let arrival = try row.day("arrival") else { throw RowProblem("arrival", "is empty") }
    guard let departure = try row.day("departure") else {
      throw RowProblem("departure", "is empty")
    }
    guard arrival <= departure else {
      throw RowProblem("departure", "\(departure) is before the arrival on \(arrival)")
    }
    guard let status = try row.choice("status", of: Stay.Status.self) else {
      throw RowProblem("status", "is empty")
    }
    let known = try ask { () throws(StoreError) -> Stay? in
      try store.connection.first(
        "SELECT \(Store.stayColumns) FROM stay WHERE id = $1", [Value(id)], store.stay)
    }
    var stay =
      known
      ?? Stay(
        id: id, guest: guest, property: code, arrival: arrival, departure: departure,
        status: status)
    let isMovedOn = known.map { $0.status.progress > status.progress } ?? false
    stay.guest = guest
    stay.property = code
    stay.arrival = arrival
    if !isMovedOn {
      stay.departure = departure
      stay.status = status
      if !row.text("room").isEmpty { stay.room = row.text("room").uppercased() }
    }
    try fill(&stay, from: row)
    guard stay != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(stay) }
    noteMove(of: guest)
    if let before = known?.guest, before != guest { noteMove(of: before) }
    return known == nil ? .added : .changed
  }

  private func fill(_ stay: inout Stay, from row: ImportRow) throws(RowProblem) {
    if !row.text("room_type").isEmpty { stay.roomType = row.text("room_type") }
    let confirmation = LookupQuery.code(of: row.text("confirmation"))
    if !confirmation.isEmpty { stay.confirmation = confirmation }
    if let adults = try row.count("adults", upTo: 99) { stay.adults = adults }
    if let children = try row.count("children", upTo: 99) { stay.children = children }
    if !row.text("source").isEmpty { stay.source = try row.free("source") }
    let companions = list(row.text("companions"))
    if !companions.isEmpty { stay.companions = companions.map { Guest.ID($0) } }
    let amount = row.text("revenue")
    guard !amount.isEmpty else { return }
    guard let currency = Currency(row.text("currency").uppercased()) else {
      throw RowProblem("currency", "revenue needs a currency code of three letters")
    }
    do throws(MoneyError) {
      stay.revenue = try Money(parsing: amount, in: currency)
    } catch {
      throw RowProblem("revenue", "“\(amount.prefix(40))” is no amount in \(currency.code)")
    }
  }
}
