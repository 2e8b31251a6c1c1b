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
    let added = try connection.execute(
      """
      INSERT INTO guest (
        id, given, family, title, preferred_name, native_name, birth_date, language, nationality,
        vip, tier, member, phone, email, document, street, city, region, postcode, country, note,
        restriction)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22)
      ON CONFLICT (id) DO NOTHING
      """,
      values(of: guest)
    )
    return added > 0
  }

  package func update(_ guest: Guest) throws(StoreError) {
    try connection.execute(
      """
      UPDATE guest SET
        given = $2, family = $3, title = $4, preferred_name = $5, native_name = $6,
        birth_date = $7, language = $8, nationality = $9, vip = $10, tier = $11, member = $12,
        phone = $13, email = $14, document = $15, street = $16, city = $17, region = $18,
        postcode = $19, country = $20, note = $21, restriction = $22
      WHERE id = $1
      """,
      values(of: guest)
    )
    guard let row = try row(of: guest.id) else { throw .unknown(.guest, id: guest.id.rawValue) }
    try noteChange(ofProfile: row)
  }

  func row(of id: Guest.ID) throws(StoreError) -> Int64? {
    try connection.first("SELECT row FROM guest WHERE id = $1", [Value(id)]) { $0.integer64(0) }
  }

  package func exists(_ id: Guest.ID) throws(StoreError) -> Bool {
    try row(of: id) != nil
  }

  static let guestColumns = """
    id, given, family, title, preferred_name, native_name, birth_date, language, nationality,
    vip, tier, member, phone, email, document, street, city, region, postcode, country, note,
    restriction
    """

  /// A guest from the columns that start at the place given.
  func guest(_ row: Row) throws(StoreError) -> Guest {
    var guest = Guest(id: row.id(0))
    guest.given = row.text(1)
    guest.family = row.text(2)
    guest.title = row.text(3)
    guest.preferredName = row.text(4)
    guest.nativeName = row.text(5)
    guest.birthDate = row.day(6)
    guest.language = row.text(7)
    guest.nationality = row.text(8)
    guest.vip = row.text(9)
    guest.tier = row.text(10)
    guest.member = row.text(11)
    guest.phones = list(row.text(12))
    guest.emails = list(row.text(13))
    guest.document = row.text(14)
    guest.street = row.text(15)
    guest.city = row.text(16)
    guest.region = row.text(17)
    guest.postcode = row.text(18)
    guest.country = row.text(19)
    guest.note = row.text(20)
    guest.restriction = row.text(21)
    return guest
  }

  private func values(of guest: Guest) -> [Value] {
    [
      .text(guest.id.rawValue), .text(guest.given), .text(guest.family), .text(guest.title),
      .text(guest.preferredName), .text(guest.nativeName),
      .text(guest.birthDate?.description ?? ""), .text(guest.language), .text(guest.nationality),
      .text(guest.vip), .text(guest.tier), .text(guest.member), .text(joined(guest.phones)),
      .text(joined(guest.emails)), .text(guest.document), .text(guest.street), .text(guest.city),
      .text(guest.region), .text(guest.postcode), .text(guest.country), .text(guest.note),
      .text(guest.restriction),
    ]
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

/// Several texts as one field holds them.
private func joined(_ parts: [String]) -> String {
  parts.count == 1 ? parts[0] : parts.joined(separator: ";")
}

/// The parts of a field that holds several, joined by `;`.
func list(_ text: String) -> [String] {
  guard text.utf8.contains(UInt8(ascii: ";")) else {
    let only = text.trimmed
    return only.isEmpty ? [] : [only]
  }
  return text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
}
