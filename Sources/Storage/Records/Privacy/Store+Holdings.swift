package import Hotel

extension Store {
  /// Reads all that is held about a guest.
  package func holdings(of id: Guest.ID) throws(StoreError) -> GuestHoldings {
    try read { () throws(StoreError) -> GuestHoldings in
      var sections: [GuestHoldings.Section] = []
      for query in HoldingsQuery.all { sections.append(try section(query, of: id)) }
      return GuestHoldings(
        guest: id,
        name: try guest(id).name,
        madeAt: clock(),
        sections: sections
      )
    }
  }

  private func section(
    _ query: HoldingsQuery,
    of id: Guest.ID
  ) throws(StoreError) -> GuestHoldings.Section {
    let columns = query.columns.map(\.sql).joined(separator: ", ")
    let records = try connection.all("SELECT \(columns) \(query.from)", [Value(id)]) {
      row throws(StoreError) -> [GuestHoldings.Entry] in
      var entries: [GuestHoldings.Entry] = []
      for (position, column) in query.columns.enumerated() {
        let value = try held(row, position, column.kind)
        entries.append(GuestHoldings.Entry(name: column.name, value: value))
      }
      return entries
    }
    return GuestHoldings.Section(
      name: query.name,
      isSingle: query.isSingle,
      records: records
    )
  }

  private func held(
    _ row: Row,
    _ position: Int,
    _ kind: HoldingsQuery.Kind
  ) throws(StoreError) -> GuestHoldings.Held {
    guard !row.isNull(position) else { return .nothing }
    switch kind {
    case .text:
      let text = row.text(position)
      return text.isEmpty ? .nothing : .text(text)
    case .number: return .number(row.integer(position))
    case .moment: return row.instant(position).map { .moment($0) } ?? .nothing
    case .staff:
      let id: Staff.ID = row.id(position)
      return .staff(id, name: try staffLine(id)?.staff.name ?? "")
    case .facts:
      let text = row.text(position)
      guard let facts = Facts(written: text) else { return .text(text) }
      return facts.isEmpty ? .nothing : .facts(facts)
    case .money:
      // Minor units and the currency stand in one column, apart by a blank.
      let parts = row.text(position).split(separator: " ").map(String.init)
      guard parts.count == 2, let minor = Int64(parts[0]), let currency = Currency(parts[1]) else {
        return .nothing
      }
      return .money(Money(minor: minor, currency: currency))
    }
  }
}
