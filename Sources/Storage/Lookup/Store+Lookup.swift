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
    if let answers = try answers(to: query, at: property, limit: limit, mayWait: true) {
      return answers
    }
    // One that can't be made is no reason to answer nothing: the disk may be full, and another
    // process may be at it.
    _ = try? makeIndex()
    return try answers(to: query, at: property, limit: limit, mayWait: false) ?? []
  }

  /// Nothing when an index should be made first, and there is time to wait for it.
  private func answers(
    to query: LookupQuery,
    at property: Property.Code,
    limit: Int,
    mayWait: Bool
  ) throws(StoreError) -> [LookupAnswer]? {
    try read { () throws(StoreError) -> [LookupAnswer]? in
      try refreshIndex(at: property)
      if mayWait, lookupIndex.isBehind, indexUpkeep == .atOnce { return nil }
      var gathering = LookupCandidates(self, at: property, limit: limit)
      try gathering.gather(query)
      return try gathering.answers()
    }
  }

  /// Called inside a read, so that index and answers are of one state.
  func refreshIndex(at property: Property.Code) throws(StoreError) {
    let version = LookupIndex.Version(others: try connection.dataVersion(), own: writes)
    try lookupIndex.refresh(connection, version: version, at: property) {
      () throws(StoreError) in try self.property(property).businessDate
    }
  }
}
