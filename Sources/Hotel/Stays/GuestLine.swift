/// One guest as a list shows one: an arrival, somebody in house, or an answer of the look-up.
package struct GuestLine: Hashable, Sendable {
  package let guest: Guest
  package let stay: Stay?
  package let recognition: Recognition
  package let hasAllergy: Bool
  package let openIncidents: Int
  /// Who else is a guest of the stay, by name.
  package let companions: [String]
  /// Why the look-up found the guest.
  package var reasons: [LookupReason]
  package var score: Double
  /// What tells the guest from others of one name on the same list; mostly nothing.
  package var apart: [CardLines.ProfileFact] = []

  package init(
    guest: Guest,
    stay: Stay?,
    recognition: Recognition,
    hasAllergy: Bool,
    openIncidents: Int,
    companions: [String] = [],
    reasons: [LookupReason] = [],
    score: Double = 1
  ) {
    self.guest = guest
    self.stay = stay
    self.recognition = recognition
    self.hasAllergy = hasAllergy
    self.openIncidents = openIncidents
    self.companions = companions
    self.reasons = reasons
    self.score = score
  }
}

/// The lists of a front office for one business date.
package enum DayList: String, CaseIterable, Sendable {
  case arrivals, inHouse = "in house", departures, tomorrow
}
