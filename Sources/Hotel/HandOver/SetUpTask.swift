/// What became of a wish on one stay.
package enum Fulfilment: String, CaseIterable, Hashable, Sendable {
  case planned, done, declined
  case notPossible = "not-possible"
  case missed
}

/// A guest's wish as one department's work for one stay.
package struct SetUpTask: Hashable, Sendable {
  /// The stay, the wish, and whose work it is: two departments tick an allergy apart.
  package struct ID: Hashable, Sendable, CustomStringConvertible {
    package let stay: Stay.ID
    package let preference: Preference.ID
    package let department: Department

    package init(stay: Stay.ID, preference: Preference.ID, department: Department) {
      self.stay = stay
      self.preference = preference
      self.department = department
    }

    /// What was written so.
    package init?(_ text: String) {
      let parts = text.split(separator: "/").map(String.init)
      guard parts.count >= 3, let department = Department(rawValue: parts[parts.count - 1]) else {
        return nil
      }
      // A reservation system's number may hold anything; the other two are ours.
      self.init(
        stay: Stay.ID(parts.dropLast(2).joined(separator: "/")),
        preference: Preference.ID(parts[parts.count - 2]),
        department: department
      )
    }

    package var description: String { "\(stay)/\(preference)/\(department.rawValue)" }
  }

  package let stay: Stay
  /// Whose wish it is: the stay's own guest, or a companion.
  package let guest: Guest
  package let preference: Preference
  package let department: Department
  package var fulfilment = Fulfilment.planned
  /// Who set the state; nobody has touched a task that is merely planned.
  package var signature: Signature?

  package init(stay: Stay, guest: Guest, preference: Preference, department: Department) {
    self.stay = stay
    self.guest = guest
    self.preference = preference
    self.department = department
  }

  package var id: ID {
    ID(stay: stay.id, preference: preference.id, department: department)
  }

  /// What is to be prepared for somebody on a stay: every wish that holds here and for that stay.
  package static func tasks(
    of guest: Guest,
    wishing preferences: [Preference],
    for stay: Stay,
    under policy: ChainPolicy
  ) -> [SetUpTask] {
    preferences.filter {
      guard $0.isCurrent(on: stay.arrival), $0.canBePrepared else { return false }
      return $0.isSafety || $0.mayBeActedOn(under: policy) && $0.applies(at: stay.property)
    }
    .flatMap { preference in
      preference.departments.map {
        SetUpTask(stay: stay, guest: guest, preference: preference, department: $0)
      }
    }
  }

  /// By department, then from room to room as the floor is walked; in a room safety comes first.
  package static func comesFirst(_ one: SetUpTask, _ other: SetUpTask) -> Bool {
    guard one.department == other.department else {
      return one.department.rank < other.department.rank
    }
    guard one.stay.id == other.stay.id, one.guest.id == other.guest.id else {
      return one.position < other.position
    }
    return one.weight < other.weight
  }

  /// Rooms in the order of their numbers; a stay without one comes last.
  private var position: (Int, String, String, String, String) {
    (
      stay.room.isEmpty ? .max : stay.room.utf8.count, stay.room,
      guest.listedName.folded(), stay.id.rawValue, guest.id.rawValue
    )
  }

  private var weight: (Int, Int, String) {
    let polarities: [Polarity] = [.allergy, .need, .avoid, .dislike, .like]
    return (
      polarities.firstIndex(of: preference.polarity) ?? 0,
      PreferenceCategory.allCases.firstIndex(of: preference.category) ?? 0,
      preference.id.rawValue
    )
  }
}

extension Preference {
  /// Whether staff can see to it before the guest asks.
  ///
  /// How a guest likes to be spoken to is for whoever speaks, and stands on the card; what must be
  /// arranged (an interpreter, no calls) or must never happen is told to the department beforehand.
  package var canBePrepared: Bool {
    category != .communication || polarity != .like && polarity != .dislike
  }

  /// Whose work it is; an allergy concerns the kitchen and the room, whatever it is filed under.
  package var departments: [Department] {
    guard isSafety else { return [category.department] }
    let all: [Department] = [category.department, .foodAndBeverage, .housekeeping]
    return Department.allCases.filter { all.contains($0) }
  }
}

extension PreferenceCategory {
  /// The department that sees to wishes of this kind.
  package var department: Department {
    switch self {
    case .location, .accessibility, .communication, .arrival: .frontOffice
    case .bed, .climate, .bath, .housekeeping: .housekeeping
    case .food, .dietary: .foodAndBeverage
    case .beverage: .inRoomDining
    case .media: .technology
    case .wellness: .spa
    case .family: .concierge
    }
  }
}

extension Department {
  /// The order in which a line-up calls the departments.
  var rank: Int { Department.allCases.firstIndex(of: self) ?? 0 }
}
