package import Hotel
import Storage

/// An older wish against which a new one stands.
package struct ContradictedPreference: Sendable {
  package let preference: Preference
  package let why: Contradiction
}

extension Office {
  /// The older wishes against which a line stands.
  package func contradictions(
    to line: PreferenceLine,
    of guest: Guest.ID
  ) throws(OfficeError) -> [ContradictedPreference] {
    let today = try today
    let known = try store.preferences(of: guest).filter { $0.isCurrent(on: today) }
    return ParsedStatements(known.map(\.statement)).conflicts(with: line.statement)
      .map { ContradictedPreference(preference: known[$0.place], why: $0.why) }
  }

  func endOfStay(of guest: Guest.ID) throws(OfficeError) -> Day? {
    try store.currentStay(of: guest, at: try house)?.departure
  }
}

extension Preference {
  /// What the trail tells of a wish.
  var facts: Facts {
    Facts([
      .text: text, .polarity: polarity.rawValue, .basis: basis.rawValue,
      .category: category.rawValue, .scope: scope.rawValue,
    ])
  }

  /// What a confirmation or a retirement changes.
  var restorable: Facts {
    Facts([
      .basis: basis.rawValue, .confirmed: confirmedOn?.description,
      .expires: expiresOn?.description, .sightings: String(sightings),
      .consentBy: consent?.by.rawValue,
      .consentAt: consent.map { String($0.at.milliseconds) },
    ])
  }

  mutating func restore(_ facts: Facts) {
    basis = facts[.basis].flatMap(Basis.init) ?? basis
    confirmedOn = facts[.confirmed].flatMap { Day($0) }
    expiresOn = facts[.expires].flatMap { Day($0) }
    sightings = facts[.sightings].flatMap { Int($0) } ?? 1
    consent = facts[.consentAt].flatMap { Int64($0) }.map {
      Consent(by: Staff.ID(facts[.consentBy] ?? ""), at: Instant(milliseconds: $0))
    }
    retirement = nil
  }

  /// The guest's word on it again, or one more look.
  mutating func see(_ known: Preference, again line: PreferenceLine, on today: Day) {
    if line.basis == .stated {
      basis = .stated
    } else if known.confirmedOn != today {
      // Two looks on one day are one sighting.
      sightings += 1
    }
  }

  /// A wish that had lapsed holds again: for good, or without consent for the stay at hand.
  mutating func renew(consent: Bool, on today: Day, in office: Office) throws(OfficeError) {
    confirmedOn = today
    if consent {
      self.consent = Consent(by: office.session.staff.id, at: office.now)
      expiresOn = nil
    } else if hasLapsed(on: today) {
      expiresOn = lacksConsent ? try office.endOfStay(of: guest) ?? today : nil
    }
  }
}
