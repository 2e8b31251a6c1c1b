/// All that is held about a guest, table by table.
package struct GuestHoldings: Sendable {
  package let guest: Guest.ID
  package let name: String
  package let madeAt: Instant
  package let sections: [Section]

  package init(guest: Guest.ID, name: String, madeAt: Instant, sections: [Section]) {
    self.guest = guest
    self.name = name
    self.madeAt = madeAt
    self.sections = sections
  }

  /// What one kind of record says.
  package struct Section: Sendable {
    package let name: String
    /// There is one of its kind, or none.
    package let isSingle: Bool
    package let records: [[Entry]]

    package init(name: String, isSingle: Bool, records: [[Entry]]) {
      self.name = name
      self.isSingle = isSingle
      self.records = records
    }
  }

  /// One thing that is held, by a name that stays.
  package struct Entry: Sendable {
    package let name: String
    package let value: Held

    package init(name: String, value: Held) {
      self.name = name
      self.value = value
    }
  }

  /// What may be held.
  package enum Held: Equatable, Sendable {
    case nothing
    case text(String)
    case number(Int)
    case moment(Instant)
    case money(Money)
    case staff(Staff.ID, name: String)
    /// What the trail tells of an act.
    case facts(Facts)
  }
}
