/// Every rule that makes an alert, in the order of its rank.
struct AlertRules {
  let guest: Guest
  let preferences: [Preference]
  let incidents: [Incident]
  let companions: [GuestCard.Companion]
  let current: Stay?
  let recognition: Recognition
  /// Wishes that every department has seen to on the stay at hand.
  let prepared: Set<Preference.ID>
  let house: House

  var alerts: [Alert] {
    stop + openIncidents + privacy + followUps + consent + needs + contradictions + occasions
      + confirmations + returning + standing + lastStay + context
  }

  private var here: [Preference] {
    preferences.filter {
      $0.mayBeActedOn(under: house.policy) && $0.applies(at: house.property.code)
    }
  }

  /// One banner that names every safety allergy, a companion's too, and a restriction.
  private var stop: [Alert] {
    var dangers: [Alert.Danger] = []
    if !guest[.restriction].isEmpty { dangers.append(.restricted(code: guest[.restriction])) }
    let own = preferences.filter(\.isSafety).map(\.text)
    if !own.isEmpty { dangers.append(.allergies(own)) }
    for companion in companions {
      let name = companion.guest.name
      let theirs = companion.preferences
        .filter { $0.isSafety && $0.isCurrent(on: house.today) }
        .map(\.text)
      if !theirs.isEmpty { dangers.append(.companionAllergies(name: name, theirs)) }
      if !companion.guest[.restriction].isEmpty {
        dangers.append(.companionRestricted(name: name, code: companion.guest[.restriction]))
      }
    }
    guard !dangers.isEmpty else { return [] }
    return [Alert(.stop, .stop(dangers), from: .safety(isShared: !companions.isEmpty))]
  }

  private var openIncidents: [Alert] {
    incidents.filter { $0.state == .open }
      .sorted { ($1.severity, $1.occurredAt) < ($0.severity, $0.occurredAt) }
      .map { incident in
        Alert(
          .act,
          .openIncident(incident.severity, problem: incident.problem),
          from: .incident(
            incident.category,
            department: incident.department,
            city: house.city(of: incident.property)
          )
        )
      }
  }

  private var followUps: [Alert] {
    incidents.filter { $0.isFollowUpDue(on: house.today, offset: house.offset) }
      .map { incident in
        Alert(
          .act,
          .followUp(problem: incident.problem),
          from: .notYetClosed(city: house.city(of: incident.property))
        )
      }
  }

  private var privacy: [Alert] {
    here.filter { $0.polarity == .avoid }.map {
      Alert(.act, .avoid($0.statement), from: source(of: $0))
    }
  }

  /// An allergy without consent is asked about again; it is never dropped.
  private var consent: [Alert] {
    preferences.filter { $0.isSafety && $0.lacksConsent }.map {
      Alert(.act, .consent(to: $0.statement), from: .missingConsent)
    }
  }

  private var needs: [Alert] {
    here.filter { $0.polarity == .need && !prepared.contains($0.id) }.map {
      Alert(.act, .need($0.statement), from: source(of: $0))
    }
  }

  private var contradictions: [Alert] {
    // Nobody is asked about what is not to be spoken of.
    let statements = preferences.map(\.statement).filter { $0.polarity != .avoid }
    return ParsedStatements(statements).conflicts.map { conflict in
      Alert(
        .act,
        .contradiction(statements[conflict.one], statements[conflict.other]),
        from: .contradiction(conflict.why)
      )
    }
  }

  private var occasions: [Alert] {
    guard let birth = guest.birthDate else { return [] }
    // Whoever stands at the desk today is wished well today, with a room or without.
    if birth.isCelebrated(on: house.today) {
      return [Alert(.act, .birthday(house.today, isToday: true), from: .duringStay)]
    }
    guard let current else { return [] }
    var day = max(current.arrival, house.today)
    while day <= current.departure, day.days(since: house.today) <= 366 {
      if birth.isCelebrated(on: day) {
        return [Alert(.act, .birthday(day, isToday: false), from: .duringStay)]
      }
      day = day.adding(days: 1)
    }
    return []
  }

  private var confirmations: [Alert] {
    let due = here.filter {
      $0.isDueForConfirmation(on: house.today, under: house.policy) && !$0.isSafety
    }
    guard let first = due.first else { return [] }
    return [
      Alert(
        .act,
        .confirm(first.statement, others: due.count - 1),
        from: .unconfirmed(days: house.policy.confirmAfterDays)
      )
    ]
  }

  private var returning: [Alert] {
    guard recognition.isReturning else {
      let isAtHand = current.map { $0.status != .cancelled && $0.status != .noShow } ?? false
      let fact = isAtHand ? Alert.Fact.firstStay : .notStayedYet
      return [Alert(.know, fact, from: .noEarlierStay)]
    }
    let elsewhere = recognition.elsewhere.prefix(3).map {
      Alert.StaysElsewhere(
        city: house.city(of: $0.property),
        stays: $0.stays,
        last: $0.lastArrival
      )
    }
    let fact = Alert.Fact.returning(
      ordinal: recognition.ordinal,
      staysHere: recognition.staysHere,
      elsewhere: elsewhere
    )
    return [Alert(.know, fact, from: .staysAcrossChain)]
  }

  private var standing: [Alert] {
    let codes = [guest[.vip], guest[.tier]].filter { !$0.isEmpty }
    return codes.isEmpty ? [] : [Alert(.know, .standing(codes), from: .profile)]
  }

  private var lastStay: [Alert] {
    guard let last = recognition.last,
      let incident = incidents.first(where: {
        $0.state == .closed && $0.property == last.property
          && $0.occurredAt.local(offset: 0).day >= last.arrival
          && $0.occurredAt.local(offset: 0).day <= last.departure
      })
    else {
      return []
    }
    return [Alert(.know, .lastStay(problem: incident.problem), from: .outcome(incident.outcome))]
  }

  /// What holds elsewhere, and what was seen once: told, not acted on.
  private var context: [Alert] {
    let elsewhere = preferences.filter { !$0.applies(at: house.property.code) }.map {
      let city = house.city(of: $0.property ?? house.property.code)
      return Alert(.know, .holdsElsewhere(city: city, $0.statement), from: .otherHotelOnly)
    }
    let seen = preferences.filter {
      !$0.mayBeActedOn(under: house.policy) && $0.applies(at: house.property.code)
    }
    .map { Alert(.know, .seenOnce($0.statement), from: .observation) }
    return elsewhere + seen
  }

  private func source(of preference: Preference) -> Alert.Source {
    let told = preference.recordedAt.local(offset: house.offset).day
    return .preference(
      Alert.Told(
        basis: preference.basis,
        day: told,
        city: preference.property.map { house.city(of: $0) },
        confirmed: preference.confirmedOn.flatMap { $0 > told ? $0 : nil }
      )
    )
  }
}

extension Day {
  /// The date comes round; born on the last day of a leap year's February, one is wished well on the
  /// last of any other's.
  fileprivate func isCelebrated(on day: Day) -> Bool {
    let (born, date) = (parts, day.parts)
    if born.month == date.month, born.day == date.day { return true }
    guard born.month == 2, born.day == 29, date.month == 2, date.day == 28 else { return false }
    return day.adding(days: 1).parts.month == 3
  }
}
