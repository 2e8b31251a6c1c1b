import Hotel

extension TermWords {
  static let english = TermWords(
    preferenceCategory: englishCategory,
    polarity: { $0.rawValue },
    basis: { $0.rawValue },
    incidentCategory: englishIncident,
    severity: englishSeverity,
    outcome: { $0.rawValue },
    temperature: { $0.rawValue },
    incidentState: { $0.rawValue },
    department: englishDepartment,
    gesture: englishGesture,
    role: englishRole,
    stayStatus: englishStatus,
    chargeStatus: { $0.rawValue },
    dayList: { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() },
    span: englishSpan,
    duplicate: englishDuplicate,
    codes: [
      Charge.withdrawn: "withdrawn before a decision", "own": "the staff member's own",
      "approval": "a manager's", "request": "you asked for it",
      "retention": "the time for keeping it is over", "restored": "again, after a backup",
    ]
  )

  @Sendable private static func englishCategory(_ category: PreferenceCategory) -> String {
    switch category {
    case .location: "room location"
    case .bed: "bed"
    case .climate: "climate, light, noise"
    case .bath: "bath"
    case .housekeeping: "housekeeping"
    case .food: "food"
    case .beverage: "beverage"
    case .dietary: "diet and allergy"
    case .accessibility: "accessibility"
    case .media: "media, work"
    case .wellness: "wellness"
    case .family: "family, pets, occasions"
    case .communication: "recognition, language, privacy"
    case .arrival: "arrival and departure"
    }
  }

  @Sendable private static func englishIncident(_ category: IncidentCategory) -> String {
    switch category {
    case .cleanliness: "cleanliness"
    case .maintenance: "maintenance"
    case .noise: "noise"
    case .roomNotReady: "room not ready"
    case .reservation: "reservation"
    case .checkIn: "check-in or check-out"
    case .staffConduct: "staff conduct"
    case .preferenceMissed: "preference missed"
    case .foodAndBeverage: "food or beverage"
    case .billing: "billing"
    case .internet: "internet"
    case .property: "lost or damaged property"
    case .safety: "safety or privacy (restricted)"
    case .external: "outside our control"
    }
  }

  @Sendable private static func englishSeverity(_ severity: Severity) -> String {
    switch severity {
    case .minor: "minor"
    case .affected: "stay affected"
    case .spoiled: "stay spoiled or repeated"
    case .safety: "safety, legal or privacy"
    }
  }

  @Sendable private static func englishDepartment(_ department: Department) -> String {
    switch department {
    case .frontOffice: "front office"
    case .housekeeping: "housekeeping"
    case .engineering: "engineering"
    case .foodAndBeverage: "food and beverage"
    case .inRoomDining: "in-room dining"
    case .concierge: "concierge"
    case .spa: "spa"
    case .security: "security"
    case .reservations: "reservations"
    case .finance: "finance"
    case .technology: "IT"
    case .managerOnDuty: "manager on duty"
    }
  }

  @Sendable private static func englishGesture(_ kind: GestureKind) -> String {
    switch kind {
    case .apology: "apology"
    case .amenity: "amenity"
    case .bottle: "bottle"
    case .diningCredit: "food and beverage credit"
    case .meal: "meal"
    case .spa: "spa"
    case .upgrade: "upgrade"
    case .lateCheckOut: "late check-out"
    case .rateAdjustment: "rate adjustment"
    case .night: "night"
    case .feeWaived: "fee waived"
    case .points: "points"
    case .futureStay: "future-stay certificate"
    case .replacement: "replacement"
    case .transport: "transport or courier"
    case .delight: "delight"
    case .walkedOut: "walk to another hotel"
    }
  }

  @Sendable private static func englishRole(_ role: Staff.Role) -> String {
    switch role {
    case .clerk: "clerk"
    case .guestRelations: "guest relations"
    case .manager: "manager"
    }
  }

  @Sendable private static func englishStatus(_ status: Stay.Status) -> String {
    switch status {
    case .dueIn: "due in"
    case .inHouse: "in house"
    case .dueOut: "due out"
    case .checkedOut: "checked out"
    case .noShow: "a no-show"
    case .cancelled: "cancelled"
    case .walkIn: "a walk-in in house"
    }
  }

  @Sendable private static func englishSpan(_ scope: BudgetScope) -> String {
    switch scope {
    case .staffMonth: "this month"
    case .staffDay: "today"
    case .staffYear: "this year"
    case .guestDay: "for this guest today"
    case .guestIncident: "for this incident"
    }
  }

  @Sendable private static func englishDuplicate(_ reason: ProbableDuplicate.Reason) -> String {
    switch reason {
    case .sameName: "same name"
    case .swappedName: "same name, given and family swapped"
    case .shortenedName: "same name, one shortened"
    case .misspeltName: "name one letter off"
    case .sameGivenName: "same given name"
    case .sameBirthDate: "same birth date"
    case .swappedBirthDate: "birth date with day and month swapped"
    case .samePhone: "same phone"
    case .sameEmail: "same e-mail"
    case .sameDocument: "same document"
    case .sameMembership: "same membership number"
    case .sameAddress: "same address"
    }
  }
}
