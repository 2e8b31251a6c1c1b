package import Hotel

extension Store {
  package func incidents(of guest: Guest.ID) throws(StoreError) -> [Incident] {
    var found = try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE guest = $1 AND withdrawn_at IS NULL ORDER BY occurred_at DESC, id DESC
      """,
      [Value(guest)],
      incident
    )
    for index in found.indices where !found[index].compensation.isEmpty {
      found[index].chargeStatus = try charges(for: found[index].id).last?.status
    }
    return found
  }

  package func incident(_ id: Incident.ID) throws(StoreError) -> Incident {
    guard let found = try known(id) else { throw .unknown(.incident, id: id.rawValue) }
    return found
  }

  package func known(_ id: Incident.ID) throws(StoreError) -> Incident? {
    try connection.first(
      "SELECT \(Store.incidentColumns) FROM incident WHERE id = $1 AND withdrawn_at IS NULL",
      [Value(id)],
      incident
    )
  }

  /// Complaints at a property that the guest has not yet called settled, the gravest first.
  package func unsettled(at property: Property.Code) throws(StoreError) -> [(Incident, Guest)] {
    var found: [(Incident, Guest)] = []
    let incidents = try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE property = $1 AND closed_at IS NULL AND withdrawn_at IS NULL
      ORDER BY completed_at IS NOT NULL, severity DESC, occurred_at, id
      """,
      [Value(property)],
      incident
    )
    for incident in incidents { found.append((incident, try guest(incident.guest))) }
    return found
  }

  /// It never happened, as far as anybody reads; the row stays.
  package func withdraw(_ id: Incident.ID) throws(StoreError) {
    try connection.execute(
      "UPDATE incident SET withdrawn_at = $2 WHERE id = $1",
      [Value(id), Value(clock())]
    )
  }
}
