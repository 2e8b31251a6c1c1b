import Hotel
import Storage

/// A guest's card as lines of plain text, in the order in which it is read at the desk.
struct PrintedCard {
  let card: GuestCard

  var lines: [String] {
    [nameLine, SpokenWords.recognition(card.recognition, at: card.house)]
      + told + currentStay + section("PREFERENCES", preferences)
      + section("STAYS", stays) + section("COMPLAINTS", incidents)
      + section("PROFILE", profile)
  }

  private var nameLine: String {
    let guest = card.guest
    var parts = [guest.spokenName]
    if guest.name != guest.spokenName { parts.append(guest.name) }
    parts += [guest.nativeName, guest[.vip], guest[.tier]].filter { !$0.isEmpty }
    return (parts + [guest.id.rawValue]).joined(separator: " · ")
  }

  /// Everything that the screen says, and what it has no room for.
  private var told: [String] {
    let (lines, words) = (card.lines, DeskWords.english)
    let stop = lines.stop.isEmpty ? [] : ["STOP  \(words.alerts.stop(lines.stop))"]
    let act = lines.act.map { action in
      switch action {
      case .alert(let fact): words.alerts.text(fact)
      case .giveRoom: words.card.giveRoom
      }
    }
    let wishes = lines.wishes.map(\.marked)
    return stop + lines.say.map { "SAY   \(words.recognition.cue($0, \.marked))" }
      + act.map { "DO    \($0)" }
      + (wishes.isEmpty ? [] : ["KNOW  " + wishes.joined(separator: "; ")])
      + lines.context.map { "KNOW  \(words.alerts.text($0))" }
  }

  private var currentStay: [String] {
    guard let stay = card.current else { return [] }
    return [
      "NOW   \(Message.words(for: stay.status)), \(SpokenWords.room(stay.room)), "
        + "\(SpokenWords.date(stay.arrival)) to \(SpokenWords.date(stay.departure))"
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private var preferences: [String] {
    var table = ColumnText()
    for preference in card.preferences {
      let told = preference.recordedAt.local(offset: 0).day
      let confirmed = preference.confirmedOn.flatMap { $0 > told ? $0 : nil }
      let origin = preference.property.map { card.house.city(of: $0) } ?? ""
      let words = [
        preference.basis.rawValue, "\(SpokenWords.date(told))", origin,
        confirmed.map { "confirmed \(SpokenWords.date($0))" } ?? "",
        preference.applies(at: card.house.property.code) ? "" : "there only",
        preference.lacksConsent ? "no consent yet" : "",
      ]
      table.add([
        preference.category.rawValue, "\(preference.polarity.mark)\(preference.text)",
        words.filter { !$0.isEmpty }.joined(separator: ", "), preference.id.rawValue,
      ])
    }
    return table.lines
  }

  private var stays: [String] {
    var table = ColumnText()
    for stay in card.stays {
      table.add([
        "\(stay.arrival)", SpokenWords.nights(stay), card.house.city(of: stay.property),
        SpokenWords.room(stay.room), Message.words(for: stay.status), stay.id.rawValue,
      ])
    }
    return table.lines
  }

  private var incidents: [String] {
    var table = ColumnText()
    for incident in card.incidents {
      let day = incident.occurredAt.local(offset: card.house.offset).day
      let given = incident.compensation.isEmpty ? "" : " (\(incident.compensation))"
      table.add([
        "\(day)", incident.severity.code, incident.category.rawValue, incident.state.rawValue,
        incident.problem + (incident.action.isEmpty ? "" : " > \(incident.action)") + given,
        incident.id.rawValue,
      ])
    }
    return table.lines
  }

  /// What does not stand at the top of the card.
  private var profile: [String] {
    let above: Set<GuestField> = [
      .given, .family, .title, .preferredName, .nativeName, .vip, .tier,
    ]
    var table = ColumnText()
    for field in GuestField.asked where !above.contains(field) {
      let text = card.guest[field]
      guard !text.isEmpty else { continue }
      let parts = field.kind == .several ? Guest.parts(of: text).joined(separator: "; ") : text
      table.add([DeskWords.english.guestForm.label(field).lowercased(), parts])
    }
    return table.lines
  }
}
