import Hotel

extension SampleCompany {
  func incidentRows<Failure: Error>(
    _ row: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    var number = 0
    try households { (household) throws(Failure) in
      for member in household.members where member.quota.incidents > 0 {
        var random = random(.incidents, member.index)
        let visits = visits(of: member, in: household)
        let occupied = visits.filter { $0.isOccupied }
        for count in 0..<member.quota.incidents {
          let current = count == 0 && random.chance(70) ? visits.last : nil
          let visit = current?.status == "InHouse" ? current : nil
          let chosen = visit ?? random.pick(occupied.isEmpty ? visits : occupied)
          try row(incidentRow(number, on: chosen, of: member, &random))
          number += 1
        }
      }
    }
  }

  private func incidentRow(
    _ number: Int,
    on visit: SampleVisit,
    of member: SampleHousehold.Member,
    _ random: inout SampleRandom
  ) -> [String] {
    let hotel = SampleHotel.all[visit.hotel]
    var problem = random.pick(SampleProblem.all)
    if problem.category == .safety, random.chance(60) { problem = random.pick(SampleProblem.all) }
    let severity = random.pick(problem.severities)
    let text = problem.problem.filled(&random, hotel: hotel) { "" }
    let action = random.pick(problem.actions).filled(&random, hotel: hotel) { "" }
    let times = SampleIncidentTimes(visit, &random)
    let outcome: Outcome =
      switch random.below(100) {
      case ..<74: .recovered
      case ..<90: .partly
      case ..<95: .declined
      default: .lost
      }
    let isDone = !times.completed.isEmpty
    return [
      "I" + padded(number + 1, 7), SampleCompany.guestNumber(member.index), hotel.code,
      problem.category.rawValue, severity.code, text, isDone ? action : "", times.occurred,
      times.completed, times.closed, random.pick(SampleStaff.ids[visit.hotel]),
      times.closed.isEmpty ? "" : outcome.rawValue,
      isDone && outcome != .declined ? compensation(for: problem, severity, &random) : "",
    ]
  }

  /// What was given: more for a graver problem, nothing but an apology for many small ones.
  private func compensation(
    for problem: SampleProblem,
    _ severity: Severity,
    _ random: inout SampleRandom
  ) -> String {
    guard severity > .minor || random.chance(45) else { return "" }
    var kinds = problem.kinds
    random.shuffle(&kinds)
    let count = severity >= .spoiled && random.chance(40) ? 2 : 1
    return kinds.prefix(count).map { kind in
      let cost = kind.usualCost
      let top = cost.lowerBound + (cost.upperBound - cost.lowerBound) * severity.rawValue / 4
      let units = random.within(cost.lowerBound...top)
      return kind.rawValue + ":" + String(units / 5 * 5) + random.pick([".00", ".00", ".50"])
    }.joined(separator: ";")
  }
}

/// When a problem happened, was put right and was closed; blank for what is still to come.
private struct SampleIncidentTimes {
  let occurred: String
  let completed: String
  let closed: String

  init(_ visit: SampleVisit, _ random: inout SampleRandom) {
    let isCurrent = visit.status == "InHouse"
    let yesterday = SampleHotel.today.adding(days: -1)
    let day = min(yesterday, visit.arrival.adding(days: random.below(visit.nights)))
    let minute = random.within(day == visit.arrival ? 930...1190 : 360...1190)
    occurred = SampleCompany.timestamp(day, minute: minute)
    let isDone = !isCurrent || random.chance(68)
    completed =
      isDone ? SampleCompany.timestamp(day, minute: minute + random.within(8...240)) : ""
    let isClosed = isDone && random.chance(isCurrent ? 40 : 97)
    let closing = isCurrent ? SampleHotel.today : day.adding(days: random.within(1...3))
    closed =
      isClosed
      ? SampleCompany.timestamp(
        min(closing, SampleHotel.today),
        minute: isCurrent ? random.within(360...600) : 720
      ) : ""
  }
}
