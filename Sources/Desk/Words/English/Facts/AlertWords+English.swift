import Hotel

extension AlertWords {
  static let english = AlertWords(fact: englishFact, source: englishSource)

  @Sendable private static func englishFact(
    _ fact: Alert.Fact,
    _ wish: (PreferenceStatement) -> String
  ) -> String {
    switch fact {
    case .stop(let dangers): dangers.map(englishDanger).joined(separator: " · ")
    case .openIncident(let severity, let problem): "Open \(severity.code) complaint: \(problem)"
    case .followUp(let problem): "Ask if all is well: \(problem)"
    case .avoid(let avoided): "Avoid: \(avoided.text)"
    case .consent(let kept): "Ask: may we keep “\(wish(kept))” on file?"
    case .need(let needed): "Set up: \(wish(needed))"
    case .contradiction(let one, let other): "Ask which holds: \(wish(one)) or \(wish(other))"
    case .birthday(let day, let isToday):
      "Birthday " + (isToday ? "today" : "on \(DateWords.english.short(day))")
    case .confirm(let known, let others):
      "Still applies? “\(wish(known))”" + (others == 0 ? "" : " and \(others) more")
    case .firstStay: "First stay with us"
    case .notStayedYet: "Has not stayed with us"
    case .returning(let ordinal, let staysHere, let elsewhere):
      englishReturn(RecognitionWords.english.stay(ordinal, staysHere), elsewhere)
    case .standing(let codes): codes.joined(separator: " · ")
    case .lastStay(let problem): "Last stay: \(problem)"
    case .holdsElsewhere(let city, let known): "At \(city): \(wish(known))"
    case .seenOnce(let seen): "Seen once: \(wish(seen.asSaid))"
    }
  }

  private static func englishDanger(_ danger: Alert.Danger) -> String {
    switch danger {
    case .restricted(let code): "RESTRICTED (\(code)): call the manager on duty"
    case .allergies(let texts): "ALLERGY: " + texts.joined(separator: "; ")
    case .companionAllergies(let name, let texts):
      "\(name) ALLERGY: " + texts.joined(separator: "; ")
    case .companionRestricted(let name, let code): "\(name) RESTRICTED (\(code))"
    }
  }

  private static func englishReturn(
    _ sentence: String,
    _ elsewhere: [Alert.StaysElsewhere]
  ) -> String {
    guard !elsewhere.isEmpty else { return sentence }
    let hotels = elsewhere.map {
      "\($0.city) (\(counted($0.stays, "stay")), last \(DateWords.english.full($0.last)))"
    }
    return sentence + ". Also stayed at " + hotels.joined(separator: ", ")
  }

  @Sendable private static func englishSource(_ source: Alert.Source) -> String {
    switch source {
    case .safety(let isShared): "safety of " + (isShared ? "everyone on this stay" : "the guest")
    case .incident(let category, let department, let city):
      "\(category.rawValue) for \(department) at \(city)"
    case .notYetClosed(let city): "put right, not yet closed with the guest, \(city)"
    case .preference(let told):
      "\(TermWords.english.basis(told.basis)) \(DateWords.english.full(told.day))"
        + (told.city.map { ", \($0)" } ?? "")
        + (told.confirmed.map { ", confirmed \(DateWords.english.full($0))" } ?? "")
    case .missingConsent: "an allergy without the guest's consent"
    case .contradiction(let why): ContradictionWords.english.reason(why)
    case .duringStay: "during this stay"
    case .unconfirmed(let days): "last confirmed over \(days) days ago"
    case .noEarlierStay: "no earlier stay"
    case .staysAcrossChain: "stays across the chain"
    case .profile: "profile"
    case .outcome(let outcome):
      outcome.map { "outcome \(TermWords.english.outcome($0))" } ?? "closed"
    case .otherHotelOnly: "holds at that hotel only"
    case .observation: "an observation, not yet the guest's word"
    }
  }
}
