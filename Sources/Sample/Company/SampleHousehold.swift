import Hotel

/// People of the made-up company who share a home; most live alone.
struct SampleHousehold {
  /// What somebody is to the household.
  enum Role {
    case head, partner, child
    /// The head once more, entered as a second profile by mistake.
    case again
  }

  /// One profile, with how much of everything it has.
  struct Member {
    let index: Int
    let role: Role
    var quota: SampleQuota
  }

  let culture: Int
  var members: [Member]
  /// The head's current reservation.
  var slot: SampleSlot?

  var head: Member { members[0] }
  var hasChildren: Bool { members.contains { $0.role == .child } }

  /// Those who travel with the head.
  var companions: [Member] {
    members.filter { $0.role == .partner || $0.role == .child }
  }
}

/// How many stays, preferences and incidents a guest has.
struct SampleQuota {
  var stays: Int
  var preferences: Int
  var incidents: Int

  /// The quotas of 300 guests: 900 stays, 800 preferences and 90 incidents in all.
  static let table: [SampleQuota] = [
    (40, 1, 0, 0), (50, 1, 1, 0), (10, 1, 1, 1), (27, 1, 2, 0), (8, 1, 2, 1), (15, 1, 3, 0),
    (10, 2, 0, 0), (16, 2, 1, 0), (4, 2, 1, 1), (15, 2, 3, 0), (5, 2, 3, 1), (7, 2, 4, 0),
    (3, 2, 4, 1), (5, 3, 3, 0), (19, 3, 4, 0), (9, 3, 4, 1), (12, 5, 4, 0), (8, 5, 4, 1),
    (6, 6, 5, 0), (7, 6, 5, 1), (2, 9, 7, 0), (8, 9, 7, 1), (7, 13, 9, 1), (4, 19, 12, 2),
    (2, 28, 16, 3), (1, 40, 20, 7),
  ].flatMap { count, stays, preferences, incidents in
    Array(
      repeating: SampleQuota(stays: stays, preferences: preferences, incidents: incidents),
      count: count
    )
  }

  /// Takes over what the other has beyond the given number of preferences.
  mutating func absorb(_ other: inout SampleQuota, keeping preferences: Int) {
    let excess = max(0, other.preferences - preferences)
    stays += other.stays
    self.preferences += excess
    incidents += other.incidents
    other = SampleQuota(stays: 0, preferences: other.preferences - excess, incidents: 0)
  }
}
