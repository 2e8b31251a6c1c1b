import Hotel

/// How the desk speaks of a stay.
enum StayWords {
  static func status(of stay: Stay, today: Day?) -> String {
    switch stay.status {
    case .dueIn: stay.arrival == today ? "due in" : shortDate(stay.arrival)
    case .inHouse, .dueOut, .walkIn:
      today.map { stay.departure <= $0 } == true ? "due out" : "in house"
    case .checkedOut: "left"
    case .noShow: "no-show"
    case .cancelled: "cancelled"
    }
  }

  /// The stay at hand in one line.
  static func sentence(of stay: Stay, on card: GuestCard) -> String {
    let today = card.place.today
    var parts: [String] = []
    switch stay.status {
    case .dueIn:
      parts.append(stay.arrival == today ? "Due in today" : "Due in \(shortDate(stay.arrival))")
    case .inHouse, .dueOut, .walkIn:
      parts.append(stay.departure <= today ? "Due out today" : "In house")
    case .checkedOut: return "Checked out \(shortDate(stay.departure)), room \(stay.room)."
    case .noShow: return "No-show on \(shortDate(stay.arrival))."
    case .cancelled: return "The reservation for \(shortDate(stay.arrival)) was cancelled."
    }
    parts.append("\(counted(stay.nights, "night")) to \(shortDate(stay.departure))")
    parts.append(stay.room.isEmpty ? "no room yet" : "room \(stay.room)")
    if !card.companions.isEmpty {
      parts.append("with " + card.companions.map(\.guest.name).joined(separator: ", "))
    }
    if !stay.roomType.isEmpty { parts.append(stay.roomType) }
    if !stay.confirmation.isEmpty { parts.append("no. \(stay.confirmation)") }
    return parts.joined(separator: " · ")
  }
}

/// A number with its noun: `1 night`, `2 nights`, `3 children`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) " + (number == 1 ? one : many ?? one + "s")
}

/// How the desk speaks of what the chain remembers.
enum RecognitionWords {
  /// A few letters for a row.
  static func mark(_ recognition: Recognition, at place: GuestCard.Place?) -> String {
    guard recognition.isReturning else { return "first stay" }
    let count = ordinal(recognition.ordinal)
    if recognition.isFromElsewhere, let last = recognition.elsewhere.first {
      return "\(count) · \(place?.city(of: last.property) ?? last.property.rawValue)"
    }
    return "\(count) · \(ordinal(recognition.staysHere + 1)) here"
  }

  /// The second line of the card.
  static func sentence(_ card: GuestCard) -> String {
    let recognition = card.recognition
    guard let last = recognition.last else { return "First stay with us." }
    let here =
      recognition.staysHere == 0 ? "first here" : "\(ordinal(recognition.staysHere + 1)) here"
    let room = last.room.isEmpty ? "" : ", room \(last.room)"
    return "\(ordinal(recognition.ordinal)) stay with us, \(here). Last: "
      + "\(card.place.city(of: last.property)), \(shortDate(last.arrival)) "
      + "\(last.arrival.parts.year)\(room)"
  }

  /// At most two cues to say aloud.
  static func cues(_ card: GuestCard) -> [String] {
    var cues: [String] = []
    let name = card.guest.spokenName
    if let last = card.recognition.last {
      let city = card.place.city(of: last.property)
      let isHere = last.property == card.place.property.code
      cues.append(
        isHere
          ? "Welcome back, \(name)." : "Welcome back, \(name): you were with us in \(city)."
      )
    } else {
      cues.append("Welcome, \(name).")
    }
    if let open = card.incidents.first(where: { $0.state != .closed }) {
      cues.append(
        open.state == .open
          ? "We are sorry about “\(open.problem)”." : "Is all well after “\(open.problem)”?"
      )
    } else if let speech = card.standing.first(where: { $0.category == .communication }) {
      cues.append("Remember: \(speech.text).")
    }
    return cues
  }
}

/// How a preference stands on the card.
enum PreferenceWordsOnCard {
  static func marked(_ preference: Preference) -> String {
    let seen = preference.basis == .observed ? "~" : ""
    return "\(seen)\(preference.polarity.mark)\(preference.text)"
  }
}
