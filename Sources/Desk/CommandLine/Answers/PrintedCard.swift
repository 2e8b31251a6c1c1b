import Hotel

/// A guest's card as lines of plain text, in the order in which it is read at the desk.
struct PrintedCard {
  let card: GuestCard
  let words: DeskWords

  private var answers: GuestAnswers { words.answers.guests }

  var lines: [String] {
    [nameLine, words.recognition.sentence(card)]
      + told + currentStay + section(answers.preferences, preferences)
      + section(answers.stays, stays) + section(answers.incidents, incidents)
      + section(answers.profile, profile)
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
    let lines = card.lines
    let stop = lines.stop.isEmpty ? [] : [led(answers.stop, words.alerts.stop(lines.stop))]
    let act = lines.act.map { action in
      switch action {
      case .alert(let fact): words.alerts.text(fact)
      case .giveRoom: words.card.giveRoom
      }
    }
    let wishes = lines.wishes.map(\.marked)
    return stop + lines.say.map { led(words.card.say, words.recognition.cue($0, \.marked)) }
      + act.map { led(words.card.act, $0) }
      + (wishes.isEmpty ? [] : [led(words.card.know, wishes.joined(separator: "; "))])
      + lines.context.map { led(words.card.know, words.alerts.text($0)) }
  }

  /// A line behind the word that says what it is for; all of them begin in one column.
  private func led(_ word: String, _ line: String) -> String {
    let heads = [words.card.say, words.card.act, words.card.know, answers.stop, answers.now]
    let width = heads.map(\.count).max() ?? 0
    return word + String(repeating: " ", count: width - word.count + 2) + line
  }

  private var currentStay: [String] {
    guard let stay = card.current else { return [] }
    return [
      led(
        answers.now,
        "\(words.terms.stayStatus(stay.status)), \(answers.room(of: stay)), "
          + answers.from(stay.arrival, stay.departure)
      )
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private var preferences: [String] {
    var table = ColumnText()
    for preference in card.preferences {
      let told = preference.recordedAt.local(offset: card.house.offset).day
      let confirmed = preference.confirmedOn.flatMap { $0 > told ? $0 : nil }
      let origin = preference.property.map { card.house.city(of: $0) } ?? ""
      let parts = [
        words.terms.basis(preference.basis), words.dates.full(told), origin,
        confirmed.map { words.card.confirmed($0) } ?? "",
        preference.applies(at: card.house.property.code) ? "" : answers.thereOnly,
        preference.lacksConsent ? answers.noConsentYet : "",
      ]
      table.add([
        preference.category.rawValue, "\(preference.polarity.mark)\(preference.text)",
        parts.filter { !$0.isEmpty }.joined(separator: ", "), preference.id.rawValue,
      ])
    }
    return table.lines
  }

  private var stays: [String] {
    var table = ColumnText()
    for stay in card.stays {
      table.add([
        "\(stay.arrival)", words.handOver.nights(stay.nights),
        card.house.city(of: stay.property), answers.room(of: stay),
        words.terms.stayStatus(stay.status), stay.id.rawValue,
      ])
    }
    return table.lines
  }

  private var incidents: [String] {
    var table = ColumnText()
    for incident in card.incidents {
      let day = incident.occurredAt.local(offset: card.house.offset).day
      let compensation = words.given(for: incident)
      let given = compensation.isEmpty ? "" : " (\(compensation))"
      table.add([
        "\(day)", incident.severity.code, incident.category.rawValue,
        words.terms.incidentState(incident.state),
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
      table.add([words.guestForm.label(field), parts])
    }
    return table.lines
  }
}
