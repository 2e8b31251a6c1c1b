import Hotel
import Widgets

/// The questions of a profile, a field each, and what the answers mean.
enum GuestForm {
  static func fields(for guest: Guest, _ readings: Readings) -> Form {
    let words = readings.words.guestForm
    return Form(
      GuestField.asked.map { field in
        let (label, hint) = (words.label(field), words.hint(field))
        let text = shown(guest[field], of: field)
        return field.kind == .day
          ? readings.birthField(field.rawValue, label, text: text, hint: hint)
          : FormField(field.rawValue, label, text: text, hint: hint)
      }
    )
  }

  /// Several texts have room to breathe.
  private static func shown(_ text: String, of field: GuestField) -> String {
    field.kind == .several ? Guest.parts(of: text).joined(separator: "; ") : text
  }

  /// What was typed into the look-up, as the beginning of a profile.
  static func guest(fromTyped typed: String) -> Guest {
    var guest = Guest(id: Guest.ID(""))
    let text = typed.trimmed
    let query = LookupQuery(text)
    if query.email != nil {
      guest.emails = [text]
    } else if !query.digits.isEmpty {
      guest.phones = [text]
    } else if let comma = text.firstIndex(of: ",") {
      guest.family = String(text[..<comma]).trimmed
      guest.given = String(text[text.index(after: comma)...]).trimmed
    } else {
      (guest.given, guest.family) = PersonName.parted(text)
    }
    guest.given = PersonName.capitalised(guest.given)
    guest.family = PersonName.capitalised(guest.family)
    return guest
  }

  static func read(
    _ form: Form,
    over known: Guest?,
    _ readings: Readings
  ) -> Result<Guest, IncidentForm.Problem> {
    var guest = known ?? Guest(id: Guest.ID(""))
    for field in GuestField.asked {
      // What was there before is nobody's mistake here.
      if let known, form[field.rawValue] == shown(known[field], of: field) { continue }
      switch readings.text(form[field.rawValue], for: field) {
      case .success(let text): guest[field] = text
      case .failure(let problem): return .failure(problem)
      }
    }
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      let text = readings.words.guestForm.nameMissing
      return .failure(IncidentForm.Problem(field: GuestField.family.rawValue, text: text))
    }
    return .success(guest)
  }
}

extension Readings {
  /// What was typed for a field of a profile, as it is kept.
  func text(_ typed: String, for field: GuestField) -> Result<String, IncidentForm.Problem> {
    let text = typed.trimmed
    guard !text.isEmpty else { return .success("") }
    switch field.kind {
    case .text: return listed(text, for: field)
    case .several:
      let parts = Guest.parts(of: text)
      if field == .email, let wrong = parts.first(where: { !$0.contains("@") }) {
        return .failure(problem(field, words.guestForm.noAt(wrong)))
      }
      if field == .phone, let wrong = parts.first(where: { PhoneNumber($0).digits.isEmpty }) {
        return .failure(problem(field, words.guestForm.noDigits(wrong)))
      }
      return .success(parts.joined(separator: ";"))
    case .day:
      do throws(ReadingError) {
        return .success(try birth(text).description)
      } catch {
        return .failure(problem(field, words.errors.birth(error)))
      }
    }
  }

  /// A level or a tier has to be one of the company's, a country one of the world's; they are kept as
  /// these are written.
  private func listed(
    _ text: String,
    for field: GuestField
  ) -> Result<String, IncidentForm.Problem> {
    if field == .country {
      if let code = text.countryCode { return .success(code) }
      return .failure(problem(field, words.guestForm.noCountry(text)))
    }
    let known = field == .vip ? policy.vipLevels : field == .tier ? policy.tiers : []
    guard !known.isEmpty else { return .success(text) }
    if let level = known.first(where: { $0.folded() == text.folded() }) { return .success(level) }
    return .failure(problem(field, words.guestForm.notAmong(text, known)))
  }

  private func problem(_ field: GuestField, _ text: String) -> IncidentForm.Problem {
    IncidentForm.Problem(field: field.rawValue, text: text)
  }
}
