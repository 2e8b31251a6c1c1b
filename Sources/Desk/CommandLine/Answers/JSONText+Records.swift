import Hotel

/// The records as programs read them.
extension JSONText {
  init<Record>(_ id: Identifier<Record>?) { self.init(id?.rawValue) }
  init(_ day: Day?) { self.init(day?.description) }
  init(_ facts: Facts) {
    self = .object(facts.all.map { Member(name: $0.name.rawValue, value: .text($0.value)) })
  }

  init(_ moment: Instant?) { self.init(moment?.description) }

  /// An amount with two decimals at least, as a text: programs must not compute it as a fraction.
  init(_ money: Money) {
    self = .text(money.currency.decimals == 0 ? money.plain + ".00" : money.plain)
  }

  init(_ guest: Guest) {
    let fields = GuestField.allCases.map { field -> Member in
      let value: JSONText =
        switch field.kind {
        case .text: .text(guest[field])
        case .day: JSONText(guest[field].isEmpty ? nil : guest[field])
        case .several: JSONText(Guest.parts(of: guest[field]))
        }
      return Member(name: field.jsonName, value: value)
    }
    let names: JSONText = [
      "guest": JSONText(guest.id), "name": .text(guest.name),
      "spoken_name": .text(guest.spokenName),
    ]
    self = names.with(.object(fields))
  }

  init(_ alert: Alert) {
    let words = DeskWords.forPrograms.alerts
    self = [
      "level": .text(alert.level.rawValue), "kind": .text(alert.kind.rawValue),
      "text": .text(words.text(alert.fact)), "reason": .text(words.source(alert.source)),
    ]
  }

  init(_ preference: Preference) {
    let consent: JSONText =
      preference.consent.map { ["by": JSONText($0.by), "at": JSONText($0.at)] } ?? .null
    self = [
      "id": JSONText(preference.id), "guest": JSONText(preference.guest),
      "category": .text(preference.category.rawValue),
      "polarity": .text(preference.polarity.rawValue), "basis": .text(preference.basis.rawValue),
      "scope": .text(preference.scope.rawValue), "text": .text(preference.text),
      "property": JSONText(preference.property), "staff": JSONText(preference.staff),
      "recorded_at": JSONText(preference.recordedAt),
      "confirmed_on": JSONText(preference.confirmedOn),
      "expires_on": JSONText(preference.expiresOn), "sensitive": .bool(preference.isSensitive),
      "consent": consent, "sightings": .integer(preference.sightings),
    ]
  }

  init(_ stay: Stay) {
    self = [
      "stay": JSONText(stay.id), "guest": JSONText(stay.guest),
      "property": JSONText(stay.property), "arrival": JSONText(stay.arrival),
      "departure": JSONText(stay.departure), "nights": .integer(stay.nights),
      "status": .text(stay.status.rawValue), "room": .text(stay.room),
      "room_type": .text(stay.roomType), "confirmation": .text(stay.confirmation),
      "adults": .integer(stay.adults), "children": .integer(stay.children),
      "revenue": stay.revenue.map { JSONText($0) } ?? .null,
      "currency": JSONText(stay.revenue?.currency.code), "source": .text(stay.source),
      "companions": JSONText(stay.companions.map(\.rawValue)),
    ]
  }

  init(_ incident: Incident) {
    self = [
      "id": JSONText(incident.id), "guest": JSONText(incident.guest),
      "property": JSONText(incident.property), "stay": JSONText(incident.stay),
      "category": .text(incident.category.rawValue), "department": .text(incident.department),
      "severity": .text(incident.severity.code), "room": .text(incident.room),
      "problem": .text(incident.problem), "action": .text(incident.action),
      "state": .text(incident.state.rawValue), "occurred_at": JSONText(incident.occurredAt),
      "logged_at": JSONText(incident.loggedAt), "completed_at": JSONText(incident.completedAt),
      "closed_at": JSONText(incident.closedAt), "staff": JSONText(incident.staff),
      "outcome": JSONText(incident.outcome?.rawValue),
      "before": JSONText(incident.before?.rawValue), "after": JSONText(incident.after?.rawValue),
      "follow_up_on": JSONText(incident.followUpOn),
      "compensation": .text(incident.compensation),
    ]
  }

  init(_ charge: Charge) {
    self = [
      "id": JSONText(charge.id), "amount": JSONText(charge.amount),
      "guest": JSONText(charge.guest), "incident": JSONText(charge.incident),
      "status": .text(charge.status.rawValue), "staff": JSONText(charge.staff),
      "property": JSONText(charge.property), "business_date": JSONText(charge.businessDate),
      "currency": .text(charge.amount.currency.code),
      "gifts": JSONText(charge.gestures.map { $0.written(besides: charge.amount.currency) }),
      "reason": .text(charge.reason), "approver": JSONText(charge.approver),
    ]
  }

  init(_ recognition: Recognition, at house: House) {
    let elsewhere = recognition.elsewhere.map { other -> JSONText in
      [
        "property": JSONText(other.property), "city": .text(house.city(of: other.property)),
        "stays": .integer(other.stays), "last_arrival": JSONText(other.lastArrival),
      ]
    }
    self = [
      "stays": .integer(recognition.stays), "stays_here": .integer(recognition.staysHere),
      "elsewhere": .array(elsewhere),
    ]
  }
}
