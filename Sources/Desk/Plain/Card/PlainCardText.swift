import Hotel

/// A guest's card as it is read aloud: what must not be missed comes first.
struct PlainCardText {
  let card: GuestCard
  let desk: DeskWords

  /// The card in the order of a check-in: STOP, the name, the stay, what to say, to do, to know.
  var lines: [String] {
    stop + [name] + standing + [stay, history] + cues + actions + known
  }

  var stop: [String] {
    card.dangers.isEmpty ? [] : [PlainCardText.stop(card.dangers, desk)]
  }

  /// What must be read before a room is given.
  static func stop(_ dangers: [Alert.Danger], _ desk: DeskWords) -> String {
    desk.plain.card.stop(spoken(desk.alerts.stop(dangers)))
  }

  /// What the card leaves out: further things to do, and every preference, stay and complaint.
  var more: [String] {
    let hidden = card.lines.act.filter { !card.lines.shown.act.contains($0) }
    return hidden.map(told)
      + section(words.card.preferences, wishes)
      + section(words.card.stays, stays) + section(words.card.incidents, incidents)
  }

  private var words: PlainWords { desk.plain }
  private var line: GuestSentence { GuestSentence(desk: desk, house: card.house) }

  private var name: String {
    let guest = card.guest
    let full = line.fullName(of: guest)
    var parts = [words.card.name(full)]
    if !guest.nativeName.isEmpty { parts.append(words.card.nativeName(guest.nativeName)) }
    if guest.spokenName != full { parts.append(words.card.sayName(guest.spokenName)) }
    return parts.joined(separator: ", ") + "."
  }

  private var standing: [String] {
    let codes = [card.guest[.vip], card.guest[.tier]].filter { !$0.isEmpty }
    return codes.isEmpty ? [] : [words.card.standing(codes.joined(separator: ", "))]
  }

  private var stay: String {
    guard let stay = card.current else { return words.card.noStay }
    var parts = [
      line.whereabouts(of: stay), words.card.nights(stay.nights, words.terms.day(stay.departure)),
      line.room(of: stay),
    ]
    if !card.companions.isEmpty { parts.append(words.card.with(card.companions.map(\.guest.name))) }
    if !stay.confirmation.isEmpty { parts.append(words.card.confirmation(stay.confirmation)) }
    return words.card.stay(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private var history: String {
    words.card.history(PlainCardText.spoken(desk.recognition.sentence(card)))
  }

  private var cues: [String] {
    card.lines.say.map { words.card.say(desk.recognition.cue($0, spoken)) }
  }

  private var actions: [String] {
    let (shown, more) = card.lines.shown
    return shown.map(told) + (more > 0 ? [words.card.moreActions(more)] : [])
  }

  private func told(_ action: CardLines.Action) -> String {
    switch action {
    case .alert(let fact): words.card.act(PlainCardText.spoken(desk.alerts.fact(fact, spoken)))
    case .giveRoom: words.card.act(PlainCardText.spoken(words.card.giveRoom))
    }
  }

  /// A wish in words, for there are no marks to hear.
  private func spoken(_ statement: PreferenceStatement) -> String { words.terms.wish(statement) }

  private var known: [String] {
    let wishes = card.lines.wishes
    let phrases: [(Polarity, ([String]) -> String)] = [
      (.like, words.card.likes), (.dislike, words.card.dislikes), (.avoid, words.card.avoids),
    ]
    let told = phrases.compactMap { polarity, phrase -> String? in
      let texts = wishes.filter { $0.polarity == polarity }.map(\.text)
      return texts.isEmpty ? nil : words.card.know(phrase(texts))
    }
    return told
      + card.lines.context.map { fact in
        words.card.know(PlainCardText.spoken(desk.alerts.fact(fact, spoken)))
      }
      + desk.card.profileLines(card.lines.profile).map {
        words.card.know(PlainCardText.spoken($0.replacing(" ·", with: ",")))
      }
  }

  private var wishes: [String] {
    card.preferences.map { preference in
      let told = preference.recordedAt.local(offset: card.house.offset).day
      let origin = preference.property.map { ", " + card.house.city(of: $0) } ?? ""
      return "\(words.terms.wish(preference)), \(words.terms.date(told))\(origin)"
    }
  }

  private var stays: [String] {
    card.stays.map { stay in
      let city = card.house.city(of: stay.property)
      let room = stay.room.isEmpty ? "" : ", " + words.find.room(stay.room)
      let status = desk.stays.status(of: stay, today: card.house.today, desk.dates)
      return "\(city), \(words.terms.date(stay.arrival))\(room), \(status)"
    }
  }

  private var incidents: [String] {
    card.incidents.map { incident in
      let day = incident.occurredAt.local(offset: card.house.offset).day
      let state = words.terms.state(incident.state)
      return "\(incident.problem), \(words.terms.date(day)), \(state)"
    }
  }

  private func section(_ heading: (Int) -> String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return [heading(lines.count)] + lines.enumerated().map { "\($0 + 1). \($1)." }
  }

  /// A sentence with its end; the dot that parts things on a screen is a full stop to the ear.
  private static func spoken(_ text: String) -> String {
    var parts: [String] = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word == "·" {
        parts.append("")
      } else {
        parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? "\(word)" : " \(word)"
      }
    }
    let sentence = parts.joined(separator: ". ")
    return sentence.last.map { ".?!".contains($0) } == true ? sentence : sentence + "."
  }
}
