import Hotel

/// A guest of a list in one sentence.
struct GuestSentence {
  let desk: DeskWords
  let house: House

  private var words: PlainWords { desk.plain }

  /// Who it is, where, how well known, and what to mind; of an arrival it goes without saying that
  /// the guest arrives today.
  func sentence(_ line: GuestLine, isArrival: Bool = false) -> String {
    var parts = [fullName(of: line.guest)] + line.apart.map(desk.card.profile)
    parts.append(line.guest[.vip])
    if let stay = line.stay {
      if !isArrival { parts.append(whereabouts(of: stay)) }
      parts.append(room(of: stay))
      if !line.companions.isEmpty {
        parts.append(desk.stays.with(line.companions.joined(separator: ", ")))
      }
    }
    parts.append(history(of: line))
    let find = words.find
    let marks = [
      line.hasAllergy ? find.allergy : "",
      line.guest[.restriction].isEmpty ? "" : find.restricted,
      line.openIncidents > 0 ? find.openIncident : "",
    ]
    let sentence = parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
    return ([sentence] + marks.filter { !$0.isEmpty }).joined(separator: " ")
  }

  func fullName(of guest: Guest) -> String {
    guest.title.isEmpty ? guest.name : guest.title + " " + guest.name
  }

  func whereabouts(of stay: Stay) -> String {
    switch stay.status {
    case .dueIn:
      words.find.arriving(stay.arrival == house.today ? nil : words.terms.day(stay.arrival))
    case .inHouse, .dueOut, .walkIn:
      stay.departure <= house.today ? words.find.leaving : words.find.inHouse
    case .checkedOut: words.find.left(words.terms.day(stay.departure))
    case .noShow, .cancelled: words.find.notComing(words.terms.status(stay.status))
    }
  }

  func room(of stay: Stay) -> String {
    if !stay.room.isEmpty { return words.find.room(stay.room) }
    return stay.status == .dueIn ? words.find.noRoom : ""
  }

  /// The stay at hand is counted; whoever has none here is told by what has been.
  private func history(of line: GuestLine) -> String {
    let (recognition, find) = (line.recognition, words.find)
    guard let last = recognition.last else {
      return line.stay == nil ? find.noStays : find.firstStay
    }
    let city = house.city(of: last.property)
    return line.stay == nil
      ? find.stays(recognition.stays, city) : find.stay(recognition.ordinal, city)
  }
}
