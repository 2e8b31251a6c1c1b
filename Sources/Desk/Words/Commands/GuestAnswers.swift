import Hotel

/// What commands answer about guests and what is known of them.
struct GuestAnswers: Sendable {
  // The look-up, and the marks of a guest in a list.
  let nobodyFound: TextPhrase
  let notNoted: String
  let allergy: String
  let restricted: String
  let openIncident: String
  let wasIn: @Sendable (_ city: String, Day) -> String
  let stayInARow: CountPhrase

  // The printed card.
  let preferences: String
  let stays: String
  let incidents: String
  let profile: String
  let now: String
  let stop: String
  let from: @Sendable (Day, _ to: Day) -> String
  let room: TextPhrase
  let noRoom: String
  let thereOnly: String
  let noConsentYet: String

  // Profiles.
  let made: @Sendable (Guest) -> String
  let wasSoAlready: @Sendable (Guest.ID) -> String
  let changed: @Sendable ([GuestField], Guest.ID) -> String

  // Preferences.
  let recorded: @Sendable (Preference, _ wasKnown: Bool) -> String
  let wasKnown: String
  /// What words without a mark were taken for.
  let proposed: @Sendable (Polarity) -> String
  let against: @Sendable (Preference, _ why: String) -> String
  let askedAgain: String
  let thisStayOnly: @Sendable (_ until: Day?) -> String
  let confirmed: @Sendable (Preference) -> String
  let retired: @Sendable (Preference) -> String
  let tookBack: @Sendable (_ thing: String, Guest.ID?) -> String
}

extension GuestAnswers {
  /// The marks of a guest in a list, the loudest first.
  func marks(of line: GuestLine, at house: House) -> [String] {
    var marks: [String] = []
    if line.hasAllergy { marks.append(allergy) }
    if !line.guest[.restriction].isEmpty { marks.append(restricted) }
    if line.openIncidents > 0 { marks.append(openIncident) }
    marks += [line.guest[.vip], line.guest[.tier]].filter { !$0.isEmpty }
    if line.recognition.isFromElsewhere, let other = line.recognition.elsewhere.first {
      marks.append(wasIn(house.city(of: other.property), other.lastArrival))
    } else if line.recognition.isReturning {
      marks.append(stayInARow(line.recognition.ordinal))
    }
    return marks
  }

  func room(of stay: Stay) -> String { stay.room.isEmpty ? noRoom : room(stay.room) }
}

extension DeskWords {
  /// With whom a guest of a list stays, and the marks.
  func marks(of line: GuestLine, at house: House) -> String {
    let with = line.companions.isEmpty ? [] : [stays.with(line.companions.joined(separator: ", "))]
    return (answers.guests.marks(of: line, at: house) + with).joined(separator: ", ")
  }
}
