import Hotel

extension SampleCompany {
  /// Calls `body` for every household, in the order of its guest numbers.
  func households<Failure: Error>(
    _ body: (SampleHousehold) throws(Failure) -> Void
  ) throws(Failure) {
    var first = 0
    var filled = 0
    while first < guests {
      var household = household(startingAt: first)
      first += household.members.count
      if filled < slots.count, suits(household, slots[filled], late: lag(filled, at: first)) {
        household.slot = slots[filled]
        filled += 1
      }
      try body(household)
    }
  }

  /// How many reservations should have found their guest by now and have not.
  private func lag(_ filled: Int, at index: Int) -> Int {
    min(slots.count, slots.count * index * 21 / (guests * 20) + 1) - filled
  }

  private func suits(_ household: SampleHousehold, _ slot: SampleSlot, late: Int) -> Bool {
    guard late > 0 else { return false }
    let quota = household.head.quota
    guard quota.stays < 2 else { return true }
    return quota.incidents == 0 && (slot.suitsNewcomer || late > 8)
  }

  private func household(startingAt first: Int) -> SampleHousehold {
    var random = random(.household, first)
    let culture = random.pick(SampleCulture.byFrequency)
    var roles: [SampleHousehold.Role] = [.head]
    switch random.below(200) {
    case ..<155: break
    case ..<183: roles += [.partner]
    case ..<187: roles += [.again]
    case ..<190: roles += [.child]
    default: roles += [.partner] + Array(repeating: .child, count: random.within(1...3))
    }
    var members = roles.prefix(guests - first).enumerated().map { offset, role in
      SampleHousehold.Member(index: first + offset, role: role, quota: quota(first + offset))
    }
    for place in members.indices.dropFirst() where members[place].role == .child {
      // Children book no stays: theirs count as the head's.
      var quota = members[place].quota
      members[0].quota.absorb(&quota, keeping: 3)
      members[place].quota = quota
    }
    return SampleHousehold(culture: culture, members: members)
  }

  /// Spreads the table over every 300 guests in a row, so that the totals come out even.
  private func quota(_ index: Int) -> SampleQuota {
    let size = SampleQuota.table.count
    var random = random(.quota, index / size)
    // Numbers that share no factor with 300 visit every place once.
    let stride = random.pick([77, 91, 103, 119, 127, 133, 143, 161, 173, 187, 197, 211])
    return SampleQuota.table[(index % size * stride + random.below(size)) % size]
  }
}
