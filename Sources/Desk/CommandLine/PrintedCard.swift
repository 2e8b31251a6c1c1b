import Hotel
import Storage

/// A guest's card as lines of plain text, in the order in which it is read at the desk.
struct PrintedCard {
  private static let spoken: Set<Alert.Kind> = [
    .consent, .followUp, .occasion, .confirm, .contradiction,
  ]
  private static let mostCues = 2

  let card: GuestCard

  var lines: [String] {
    [nameLine, SpokenWords.recognition(card.recognition, at: card.house)]
      + alertLines + currentStay + section("PREFERENCES", preferences)
      + section("STAYS", stays) + section("COMPLAINTS", incidents)
      + section("PROFILE", profile)
  }

  private var nameLine: String {
    let guest = card.guest
    var parts = [guest.spokenName]
    if guest.name != guest.spokenName { parts.append(guest.name) }
    parts += [guest.nativeName, guest.vip, guest.tier].filter { !$0.isEmpty }
    return (parts + [guest.id.rawValue]).joined(separator: " · ")
  }

  private var alertLines: [String] {
    let acts = card.alerts.filter { $0.level == .act }
    let cues = acts.filter { PrintedCard.spoken.contains($0.kind) }.prefix(PrintedCard.mostCues)
    let deeds = acts.filter { !cues.contains($0) }
    let known = card.alerts.filter { $0.level == .know && $0.kind != .recognition }
    return card.alerts.filter { $0.level == .stop }.map { "STOP  \(told($0))" }
      + cues.map { "SAY   \(told($0))" }
      + deeds.map { "DO    \(told($0))" }
      + wishes + known.map { "KNOW  \(told($0))" }
  }

  private func told(_ alert: Alert) -> String { DeskWords.english.alerts.text(alert) }

  private var wishes: [String] {
    let likes = card.likes.map(\.text)
    let dislikes = card.dislikes.map(\.text)
    guard !likes.isEmpty || !dislikes.isEmpty else { return [] }
    let parts = [
      likes.isEmpty ? "" : "likes " + likes.joined(separator: "; "),
      dislikes.isEmpty ? "" : "dislikes " + dislikes.joined(separator: "; "),
    ]
    return ["KNOW  " + parts.filter { !$0.isEmpty }.joined(separator: " | ")]
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

  private var profile: [String] {
    let guest = card.guest
    let address = [guest.street, guest.postcode, guest.city, guest.region, guest.country]
    let fields = [
      ("born", guest.birthDate?.description ?? ""), ("language", guest.language),
      ("nationality", guest.nationality), ("member", guest.member),
      ("phone", guest.phones.joined(separator: "; ")),
      ("e-mail", guest.emails.joined(separator: "; ")), ("document", guest.document),
      ("address", address.filter { !$0.isEmpty }.joined(separator: ", ")), ("note", guest.note),
    ]
    var table = ColumnText()
    for (name, text) in fields where !text.isEmpty { table.add([name, text]) }
    return table.lines
  }
}
