/// A standing wish of a guest.
package struct Preference: Hashable, Sendable {
  package typealias ID = Identifier<Preference>

  package let id: ID
  package let guest: Guest.ID
  package var category: PreferenceCategory
  package var polarity: Polarity
  /// Whether the guest said it or somebody saw it.
  package var basis: Basis
  /// Whether it holds at its own hotel or at all.
  package var scope: Scope
  package var text: String
  /// The hotel that wrote it down.
  package var property: Property.Code?
  package var staff: Staff.ID?
  /// When it was first written down.
  package var recordedAt: Instant
  /// The business date on which it was last said to hold.
  package var confirmedOn: Day?
  /// The last day on which it holds; without one it holds on.
  package var expiresOn: Day?
  /// That the guest agreed to its being kept; a sensitive one needs it.
  package var consent: Consent?
  /// That it no longer holds; the row stays.
  package var retirement: Retirement?
  /// How often staff have seen it, for an observation.
  package var sightings: Int

  package init(
    id: ID,
    guest: Guest.ID,
    category: PreferenceCategory,
    polarity: Polarity,
    basis: Basis = .stated,
    scope: Scope = .global,
    text: String,
    property: Property.Code? = nil,
    staff: Staff.ID? = nil,
    recordedAt: Instant,
    confirmedOn: Day? = nil,
    expiresOn: Day? = nil,
    consent: Consent? = nil,
    retirement: Retirement? = nil,
    sightings: Int = 1
  ) {
    self.id = id
    self.guest = guest
    self.category = category
    self.polarity = polarity
    self.basis = basis
    self.scope = scope
    self.text = text
    self.property = property
    self.staff = staff
    self.recordedAt = recordedAt
    self.confirmedOn = confirmedOn
    self.expiresOn = expiresOn
    self.consent = consent
    self.retirement = retirement
    self.sightings = sightings
  }

  /// How the hotel came to know.
  package enum Basis: String, CaseIterable, Sendable {
    case stated, observed, imported
  }

  /// Where it holds.
  package enum Scope: String, CaseIterable, Sendable {
    case local, global
  }

  /// The guest's word that a sensitive wish may be kept.
  package struct Consent: Hashable, Sendable {
    package let by: Staff.ID
    package let at: Instant

    package init(by: Staff.ID, at: Instant) {
      self.by = by
      self.at = at
    }
  }

  /// The end of a preference; the row stays.
  package struct Retirement: Hashable, Sendable {
    package let at: Instant
    package let by: Staff.ID
    package let reason: String

    /// The reason of one that was recorded by mistake, as a code.
    package static let undone = "undone"

    package init(at: Instant, by: Staff.ID, reason: String) {
      self.at = at
      self.by = by
      self.reason = reason
    }
  }
}

extension Preference {
  /// The health, belief or mobility of the guest stands in it.
  package var isSensitive: Bool { statement.isSensitive }

  /// An allergy is safety, whatever became of its consent: it never lapses by itself.
  package var isSafety: Bool { polarity == .allergy }

  package var lacksConsent: Bool { isSensitive && consent == nil }

  /// Its time is over; an allergy never lapses.
  package func hasLapsed(on day: Day) -> Bool {
    guard !isSafety, let expiresOn else { return false }
    return expiresOn < day
  }

  /// It is still shown: neither retired nor lapsed.
  package func isCurrent(on day: Day) -> Bool {
    retirement == nil && !hasLapsed(on: day)
  }

  /// It is more than one sighting, so the hotel may act on it.
  package func mayBeActedOn(under policy: ChainPolicy) -> Bool {
    basis != .observed || sightings >= policy.observationSightings
  }

  /// It is old enough to be asked about again.
  package func isDueForConfirmation(on day: Day, under policy: ChainPolicy) -> Bool {
    guard isCurrent(on: day) else { return false }
    if isSafety, consent == nil || expiresOn.map({ $0 < day }) == true { return true }
    let known = confirmedOn ?? recordedAt.local(offset: 0).day
    return day.days(since: known) >= policy.confirmAfterDays
  }

  /// It holds at this property; a local one elsewhere is context only.
  package func applies(at code: Property.Code) -> Bool {
    scope == .global || property == nil || property == code
  }

  package var statement: PreferenceStatement {
    PreferenceStatement(
      polarity: polarity,
      text: text,
      category: category,
      isObserved: basis == .observed
    )
  }

  /// The words behind their marks, as a clerk types them.
  package var marked: String { statement.marked }
}
