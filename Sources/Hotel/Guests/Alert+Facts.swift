extension Alert {
  /// What is told.
  package enum Fact: Hashable, Sendable {
    /// Everything that holds back the check-in, the guest's own first.
    case stop([Danger])
    case openIncident(Severity, problem: String)
    case followUp(problem: String)
    case avoid(PreferenceStatement)
    case consent(to: PreferenceStatement)
    case need(PreferenceStatement)
    case contradiction(PreferenceStatement, PreferenceStatement)
    case birthday(Day, isToday: Bool)
    /// A wish to ask about, and how many others are as old.
    case confirm(PreferenceStatement, others: Int)
    case firstStay
    /// Nobody has seen the guest, and nobody waits for them here.
    case notStayedYet
    /// The stay's place in the row, the stays at this hotel, and the other hotels.
    case returning(ordinal: Int, staysHere: Int, elsewhere: [StaysElsewhere])
    /// VIP level and tier.
    case standing([String])
    case lastStay(problem: String)
    case holdsElsewhere(city: String, PreferenceStatement)
    case seenOnce(PreferenceStatement)

    package var kind: Kind {
      switch self {
      case .stop(let dangers): dangers.contains(where: \.isRestriction) ? .restricted : .allergy
      case .openIncident: .openIncident
      case .followUp: .followUp
      case .avoid: .privacy
      case .consent: .consent
      case .need: .need
      case .contradiction: .contradiction
      case .birthday: .occasion
      case .confirm: .confirm
      case .firstStay, .notStayedYet, .returning: .recognition
      case .standing: .standing
      case .lastStay: .lastStay
      case .holdsElsewhere: .localElsewhere
      case .seenOnce: .observation
      }
    }
  }

  /// One part of the STOP banner.
  package enum Danger: Hashable, Sendable {
    case restricted(code: String)
    case allergies([String])
    case companionAllergies(name: String, [String])
    case companionRestricted(name: String, code: String)

    /// The guest of the card is restricted.
    var isRestriction: Bool {
      if case .restricted = self { true } else { false }
    }
  }

  /// Stays at another hotel of the chain.
  package struct StaysElsewhere: Hashable, Sendable {
    package let city: String
    package let stays: Int
    package let last: Day

    package init(city: String, stays: Int, last: Day) {
      self.city = city
      self.stays = stays
      self.last = last
    }
  }

  /// The record or rule that an alert comes from.
  package enum Source: Hashable, Sendable {
    case safety(isShared: Bool)
    case incident(IncidentCategory, department: String, city: String)
    case notYetClosed(city: String)
    case preference(Told)
    case missingConsent
    case contradiction(Contradiction)
    case duringStay
    case unconfirmed(days: Int)
    case noEarlierStay
    case staysAcrossChain
    case profile
    case outcome(Outcome?)
    case otherHotelOnly
    case observation
  }

  /// When and where a preference was told, and when it was last confirmed.
  package struct Told: Hashable, Sendable {
    package let basis: Preference.Basis
    package let day: Day
    package let city: String?
    package let confirmed: Day?

    package init(basis: Preference.Basis, day: Day, city: String?, confirmed: Day?) {
      self.basis = basis
      self.day = day
      self.city = city
      self.confirmed = confirmed
    }
  }
}
