import Hotel

extension RowLoader {
  func loadProperty(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let text = try row.required(.code).uppercased()
    guard Property.isCode(text) else {
      throw RowProblem(.code, .malformed(text, .propertyCode))
    }
    let code = Property.Code(text)
    let zone = try row.required(.timeZone)
    guard ZoneClock.isKnown(zone) else {
      throw RowProblem(.timeZone, .malformed(zone, .timeZone))
    }
    let money = try row.required(.currency).uppercased()
    guard let currency = Currency(money) else {
      throw RowProblem(.currency, .malformed(money, .currencyCode))
    }
    let known = try ask { () throws(StoreError) in
      try store.properties().first { $0.code == code }
    }
    let today = ZoneClock.offset(of: zone, at: store.clock())
    let date =
      try row.day(.businessDate) ?? known?.businessDate ?? store.clock().local(offset: today).day
    let property = Property(
      code: code,
      name: try row.required(.name),
      city: try row.required(.city),
      country: try row.required(.country),
      timeZone: zone,
      currency: currency,
      businessDate: known?.businessDate ?? date
    )
    guard property != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(property) }
    return known == nil ? .added : .changed
  }

  func loadStaff(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let text = try row.required(.staff)
    guard let id = Staff.id(from: text) else {
      throw RowProblem(.staff, .malformed(text, .staffID))
    }
    let known = try ask { () throws(StoreError) in try store.staffLine(id) }
    guard let role = try row.choice(.role, of: Staff.Role.self) ?? known?.staff.role else {
      throw RowProblem(.role, .empty)
    }
    let code = try property(try row.required(.property), column: .property)
    let hash = try pinHash(row.text(.pin))
    let staff = Staff(
      id: id,
      name: try row.required(.name),
      property: code,
      role: role,
      department: try row.free(.department)
    )
    try ask { () throws(StoreError) in
      try store.save(staff, pin: hash, by: session.staff.id)
    }
    return known == nil ? .added : .changed
  }

  private func pinHash(_ pin: String) throws(RowProblem) -> String {
    if pin.isEmpty || PIN.isHash(pin) { return pin }
    guard Staff.isPIN(pin) else {
      throw RowProblem(.pin, .malformed("", .pinOrHash))
    }
    return try ask { () throws(StoreError) in try PIN.kept(pin) }
  }
}
