package import Hotel

extension Store {
  /// Who makes an index that is missing or far behind.
  package enum IndexUpkeep: Sendable {
    /// The look-up that needs it, before it answers.
    case atOnce
    /// Somebody else, while look-ups answer as well as they can.
    case elsewhere
  }

  /// The guests that the text may mean, likeliest first, seen from one property.
  package func answers(
    to text: String,
    at property: Property.Code,
    limit: Int = 50
  ) throws(StoreError) -> [LookupAnswer] {
    let query = LookupQuery(text)
    guard !query.isEmpty else { return [] }
    let answers = try read { () throws(StoreError) in
      try self.answers(to: query, at: property, limit: limit)
    }
    guard lookupIndex.isBehind, indexUpkeep == .atOnce, try makeIndex() else { return answers }
    return try read { () throws(StoreError) in
      try self.answers(to: query, at: property, limit: limit)
    }
  }

  private func answers(
    to query: LookupQuery,
    at property: Property.Code,
    limit: Int
  ) throws(StoreError) -> [LookupAnswer] {
    let today = try refreshIndex(at: property)
    if lookupIndex.isBehind, indexUpkeep == .atOnce { return [] }
    var gathering = LookupGathering(self, at: property, today: today, limit: limit)
    try gathering.gather(query)
    return try gathering.answers()
  }

  /// Called inside a read, so that index and answers are of one state.
  ///
  /// - Returns: the property's business date.
  @discardableResult
  func refreshIndex(at property: Property.Code) throws(StoreError) -> Day {
    let version = LookupIndex.Version(others: try connection.dataVersion(), own: writes)
    return try lookupIndex.refresh(connection, version: version, at: property) {
      () throws(StoreError) in try self.property(property).businessDate
    }
  }
}
