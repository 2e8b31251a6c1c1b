import Hotel
import Widgets

/// The rows of the card's lists.
struct CardRows {
  let card: GuestCard
  let words: DeskWords

  func preference(_ preference: Preference) -> ListPainter.Row {
    let told = preference.recordedAt.local(offset: card.house.offset).day
    var trailing = [words.dates.full(told)]
    if preference.lacksConsent { trailing.append(words.card.noConsent) }
    if preference.isDueForConfirmation(on: card.house.today, under: card.house.policy) {
      trailing.append(words.card.ask)
    }
    return ListPainter.Row(
      lead: preference.category.rawValue,
      text: preference.marked,
      trailing: trailing.joined(separator: " · "),
      role: preference.polarity.role
    )
  }

  func stay(_ stay: Stay) -> ListPainter.Row {
    ListPainter.Row(
      lead: stay.arrival.description,
      text: words.card.stay(card.house.city(of: stay.property), stay.nights, stay.room),
      // What a stay cost is nobody's business across the counter.
      trailing: words.stays.status(of: stay, today: card.house.today, words.dates),
      role: stay.id == card.current?.id ? .strong : .text
    )
  }

  func incident(_ incident: Incident) -> ListPainter.Row {
    let day = incident.occurredAt.local(offset: card.house.offset).day
    let action = incident.action.isEmpty ? "" : " — \(incident.action)"
    return ListPainter.Row(
      lead: "\(day) \(incident.category.rawValue) \(incident.severity.code)",
      text: incident.problem + action,
      trailing: [
        incident.property.rawValue, words.given(for: incident),
        words.terms.incidentState(incident.state),
      ]
      .filter { !$0.isEmpty }.joined(separator: " · "),
      role: incident.state == .open ? .strong : .text
    )
  }

  /// All of a preference in a sentence or two, for below the list.
  func details(of preference: Preference) -> String {
    let told = preference.recordedAt.local(offset: card.house.offset).day
    var parts = [
      words.card.told(
        preference.basis,
        told,
        preference.property.map { card.house.city(of: $0) },
        preference.staff?.rawValue
      )
    ]
    if let day = preference.confirmedOn, day > told { parts.append(words.card.confirmed(day)) }
    if preference.scope == .local { parts.append(words.card.otherHotelOnly) }
    if let expires = preference.expiresOn { parts.append(words.card.until(expires)) }
    if preference.lacksConsent { parts.append(words.card.withoutConsent) }
    return "\(preference.marked): " + parts.joined(separator: ", ")
  }

  func details(of incident: Incident) -> String { words.details(of: incident) }
}
