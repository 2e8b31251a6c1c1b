package import Hotel

extension Store {
  package func guest(_ id: Guest.ID) throws(StoreError) -> Guest {
    guard let found = try known(id) else { throw .unknown(.guest, id: id.rawValue) }
    return found
  }

  package func known(_ id: Guest.ID) throws(StoreError) -> Guest? {
    try connection.first(
      "SELECT \(Store.guestColumns) FROM guest WHERE id = $1",
      [Value(id)],
      guest
    )
  }

  /// Keeps a new profile under the next free number of the chain, and gives it back.
  package func insertNumbered(_ draft: Guest) throws(StoreError) -> Guest {
    let guest = draft.numbered(try nextGuestNumber())
    let isNew = try insertIfNew(guest)
    precondition(isNew, "the number of a new profile is free")
    return guest
  }

  /// Keeps a profile, unless there is one of its number.
  ///
  /// - Returns: whether there was none.
  func insertIfNew(_ guest: Guest) throws(StoreError) -> Bool {
    try connection.execute(Store.insertGuest, values(of: guest)) > 0
  }

  package func update(_ guest: Guest) throws(StoreError) {
    try connection.execute(Store.updateGuest, values(of: guest))
    guard let row = try row(of: guest.id) else { throw .unknown(.guest, id: guest.id.rawValue) }
    try noteChange(ofProfile: row)
  }

  func row(of id: Guest.ID) throws(StoreError) -> Int64? {
    try connection.first("SELECT row FROM guest WHERE id = $1", [Value(id)]) { $0.integer64(0) }
  }

  package func exists(_ id: Guest.ID) throws(StoreError) -> Bool {
    try row(of: id) != nil
  }

  private static let fieldColumns = GuestField.allCases.map(\.rawValue).joined(separator: ", ")
  static let guestColumns = "id, " + fieldColumns

  private static let insertGuest = """
    INSERT INTO guest (\(guestColumns))
    VALUES ($1, \(GuestField.allCases.map { "$\($0.position + 2)" }.joined(separator: ", ")))
    ON CONFLICT (id) DO NOTHING
    """

  private static let updateGuest = """
    UPDATE guest SET
    \(GuestField.allCases.map { "\($0.rawValue) = $\($0.position + 2)" }.joined(separator: ", "))
    WHERE id = $1
    """

  /// A guest from the columns that start at the place given.
  func guest(_ row: Row) throws(StoreError) -> Guest {
    var guest = Guest(id: row.id(0))
    for field in GuestField.allCases { guest[field] = row.text(field.position + 1) }
    return guest
  }

  private func values(of guest: Guest) -> [Value] {
    [.text(guest.id.rawValue)] + GuestField.allCases.map { .text(guest[$0]) }
  }

  /// One counter, inside the transaction that uses it; a number in use is passed over.
  private func nextGuestNumber() throws(StoreError) -> Guest.ID {
    var number = try Int(setting("guest_number") ?? "0") ?? 0
    var id: Guest.ID
    repeat {
      number += 1
      id = Guest.ID("G" + padded(number, 7))
    } while try exists(id)
    try set("guest_number", to: String(number))
    return id
  }
}
