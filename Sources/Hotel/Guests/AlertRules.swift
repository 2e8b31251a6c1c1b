/// Every rule that makes an alert, in the order of its rank.
struct AlertRules {
  let guest: Guest
  let preferences: [Preference]
  let incidents: [Incident]
  let companions: [GuestCard.Companion]
  let current: Stay?
  let recognition: Recognition
  let place: GuestCard.Place

  var alerts: [Alert] {
    stop + openIncidents + privacy + followUps + consent + needs + contradictions + occasions
      + confirmations + returning + standing + lastStay + context
  }

  private var here: [Preference] {
    preferences.filter {
      $0.isStanding(under: place.policy) && $0.applies(at: place.property.code)
    }
  }

  /// One banner that names every safety allergy, a companion's too, and a restriction.
  private var stop: [Alert] {
    var parts: [String] = []
    if !guest.restriction.isEmpty {
      parts.append("RESTRICTED (\(guest.restriction)): call the manager on duty")
    }
    let own = preferences.filter(\.isSafety).map(\.text)
    if !own.isEmpty { parts.append("ALLERGY: " + own.joined(separator: "; ")) }
    for companion in companions {
      let theirs = companion.preferences
        .filter { $0.isSafety && $0.isCurrent(on: place.today) }
        .map(\.text)
      if !theirs.isEmpty {
        parts.append("\(companion.guest.name) ALLERGY: " + theirs.joined(separator: "; "))
      }
      if !companion.guest.restriction.isEmpty {
        parts.append("\(companion.guest.name) RESTRICTED (\(companion.guest.restriction))")
      }
    }
    guard !parts.isEmpty else { return [] }
    let kind: Alert.Kind = guest.restriction.isEmpty ? .allergy : .restricted
    let reason = companions.isEmpty ? "safety of the guest" : "safety of everyone on this stay"
    return [Alert(level: .stop, kind: kind, text: parts.joined(separator: " · "), reason: reason)]
  }

  private var openIncidents: [Alert] {
    incidents.filter { $0.state == .open }
      .sorted { ($1.severity, $1.occurredAt) < ($0.severity, $0.occurredAt) }
      .map { incident in
        Alert(
          level: .act,
          kind: .openIncident,
          text: "Open \(incident.severity.code) complaint: \(incident.problem)",
          reason: "\(incident.category.rawValue) for \(incident.department) at "
            + place.city(of: incident.property)
        )
      }
  }

  private var followUps: [Alert] {
    incidents.filter { $0.isFollowUpDue(on: place.today, offset: place.offset) }
      .map { incident in
        Alert(
          level: .act,
          kind: .followUp,
          text: "Ask if all is well: \(incident.problem)",
          reason: "put right, not yet closed with the guest, "
            + place.city(of: incident.property)
        )
      }
  }

  private var privacy: [Alert] {
    here.filter { $0.polarity == .avoid }.map {
      Alert(level: .act, kind: .privacy, text: "Avoid: \($0.text)", reason: source(of: $0))
    }
  }

  /// An allergy without consent is asked about again; it is never dropped.
  private var consent: [Alert] {
    preferences.filter { $0.isSafety && $0.lacksConsent }.map {
      Alert(
        level: .act,
        kind: .consent,
        text: "Ask: may we keep “\($0.text)” on file?",
        reason: "an allergy without the guest's consent"
      )
    }
  }

  private var needs: [Alert] {
    here.filter { $0.polarity == .need }.map {
      Alert(level: .act, kind: .need, text: "Set up: \($0.text)", reason: source(of: $0))
    }
  }

  private var contradictions: [Alert] {
    var found: [Alert] = []
    for (index, one) in preferences.enumerated() {
      for other in preferences[(index + 1)...] {
        guard let why = Contradictions.conflict(between: one.statement, and: other.statement) else {
          continue
        }
        found.append(
          Alert(
            level: .act,
            kind: .contradiction,
            text: "Ask which holds: \(one.polarity.mark)\(one.text) or "
              + "\(other.polarity.mark)\(other.text)",
            reason: why
          )
        )
      }
    }
    return found
  }

  private var occasions: [Alert] {
    guard let current, let birth = guest.birthDate else { return [] }
    let born = birth.parts
    var day = max(current.arrival, place.today)
    while day <= current.departure {
      let date = day.parts
      if date.month == born.month, date.day == born.day {
        let when = day == place.today ? "today" : "on \(shortDate(day))"
        return [
          Alert(
            level: .act,
            kind: .occasion,
            text: "Birthday \(when)",
            reason: "during this stay"
          )
        ]
      }
      day = day.adding(days: 1)
      if day.days(since: place.today) > 366 { break }
    }
    return []
  }

  private var confirmations: [Alert] {
    let due = here.filter {
      $0.isDueForConfirmation(on: place.today, under: place.policy) && !$0.isSafety
    }
    guard let first = due.first else { return [] }
    let others = due.count == 1 ? "" : " and \(due.count - 1) more"
    return [
      Alert(
        level: .act,
        kind: .confirm,
        text: "Still applies? “\(first.text)”\(others)",
        reason: "last confirmed over \(place.policy.confirmAfterDays) days ago"
      )
    ]
  }

  private var returning: [Alert] {
    guard recognition.isReturning else {
      return [
        Alert(
          level: .know,
          kind: .recognition,
          text: "First stay with us",
          reason: "no earlier stay"
        )
      ]
    }
    let places = recognition.elsewhere.prefix(3).map {
      "\(place.city(of: $0.property)) (\($0.stays == 1 ? "1 stay" : "\($0.stays) stays"), "
        + "last \(shortDate($0.lastArrival)) \($0.lastArrival.parts.year))"
    }
    let here =
      recognition.staysHere == 0 ? "first here" : "\(ordinal(recognition.staysHere + 1)) here"
    let text =
      "\(ordinal(recognition.ordinal)) stay with us, \(here)"
      + (places.isEmpty ? "" : ". Also stayed at " + places.joined(separator: ", "))
    return [
      Alert(level: .know, kind: .recognition, text: text, reason: "stays across the chain")
    ]
  }

  private var standing: [Alert] {
    let words = [guest.vip, guest.tier].filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return [
      Alert(
        level: .know,
        kind: .standing,
        text: words.joined(separator: " · "),
        reason: "profile"
      )
    ]
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
    return [
      Alert(
        level: .know,
        kind: .lastStay,
        text: "Last stay: \(incident.problem)",
        reason: incident.outcome.map { "outcome \($0.rawValue)" } ?? "closed"
      )
    ]
  }

  /// What holds elsewhere, and what was seen once: told, not acted on.
  private var context: [Alert] {
    let elsewhere = preferences.filter { !$0.applies(at: place.property.code) }.map {
      Alert(
        level: .know,
        kind: .localElsewhere,
        text: "At \(place.city(of: $0.property ?? place.property.code)): \($0.text)",
        reason: "holds at that hotel only"
      )
    }
    let seen = preferences.filter {
      !$0.isStanding(under: place.policy) && $0.applies(at: place.property.code)
    }
    .map {
      Alert(
        level: .know,
        kind: .observation,
        text: "Seen once: \($0.text)",
        reason: "an observation, not yet the guest's word"
      )
    }
    return elsewhere + seen
  }

  private func source(of preference: Preference) -> String {
    let told = preference.recordedAt.local(offset: 0).day
    let origin = preference.property.map { ", " + place.city(of: $0) } ?? ""
    let source = "\(preference.basis.rawValue) \(shortDate(told)) \(told.parts.year)\(origin)"
    guard let day = preference.confirmedOn, day > told else { return source }
    return source + ", confirmed \(shortDate(day)) \(day.parts.year)"
  }
}

private let months = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

/// A date as it is said at the desk: `14 May`.
package func shortDate(_ day: Day) -> String {
  let (_, month, number) = day.parts
  return "\(number) \(months[month - 1])"
}

/// A date with its weekday: `Wed 14 Oct 2026`.
package func longDate(_ day: Day) -> String {
  let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  return "\(names[day.weekday]) \(shortDate(day)) \(day.parts.year)"
}
