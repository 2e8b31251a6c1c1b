import Hotel

/// How the desk speaks of a stay.
struct StayWords: Sendable {
  let dueIn: String
  let dueOut: String
  let inHouse: String
  let left: String
  let noShow: String
  let cancelled: String

  let dueInToday: String
  let dueInOn: DayPhrase
  let dueOutToday: String
  let isInHouse: String
  let leftOn: @Sendable (Day, _ room: String) -> String
  let noShowOn: DayPhrase
  let cancelledFor: DayPhrase
  let nightsUntil: @Sendable (Int, Day) -> String
  let noRoom: String
  let room: TextPhrase
  let with: TextPhrase
  let confirmation: TextPhrase
}

extension StayWords {
  func status(of stay: Stay, today: Day?, _ dates: DateWords) -> String {
    switch stay.status {
    case .dueIn: stay.arrival == today ? dueIn : dates.short(stay.arrival)
    case .inHouse, .dueOut, .walkIn:
      today.map { stay.departure <= $0 } == true ? dueOut : inHouse
    case .checkedOut: left
    case .noShow: noShow
    case .cancelled: cancelled
    }
  }

  /// The stay at hand in one line.
  func sentence(of stay: Stay, on card: GuestCard) -> String {
    let today = card.house.today
    var parts: [String] = []
    switch stay.status {
    case .dueIn:
      parts.append(stay.arrival == today ? dueInToday : dueInOn(stay.arrival))
    case .inHouse, .dueOut, .walkIn:
      parts.append(stay.departure <= today ? dueOutToday : isInHouse)
    case .checkedOut: return leftOn(stay.departure, stay.room)
    case .noShow: return noShowOn(stay.arrival)
    case .cancelled: return cancelledFor(stay.arrival)
    }
    parts.append(nightsUntil(stay.nights, stay.departure))
    parts.append(stay.room.isEmpty ? noRoom : room(stay.room))
    if !card.companions.isEmpty {
      parts.append(with(card.companions.map(\.guest.name).joined(separator: ", ")))
    }
    if !stay.roomType.isEmpty { parts.append(stay.roomType) }
    if !stay.confirmation.isEmpty { parts.append(confirmation(stay.confirmation)) }
    return parts.joined(separator: " · ")
  }
}
