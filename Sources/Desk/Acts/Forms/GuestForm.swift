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
    } else if let blank = text.lastIndex(of: " ") {
      guest.given = String(text[..<blank]).trimmed
      guest.family = String(text[text.index(after: blank)...])
    } else {
      guest.family = text
    }
    return guest
  }

  static func read(
    _ form: Form,
    over known: Guest?,
    _ readings: Readings
  ) -> Result<Guest, IncidentForm.Problem> {
    var guest = known ?? Guest(id: Guest.ID(""))
    for field in GuestField.asked {
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
    case .text: return .success(text)
    case .several:
      let parts = Guest.parts(of: text)
      if field == .email, let wrong = parts.first(where: { !$0.contains("@") }) {
        return .failure(problem(field, words.guestForm.noAt(wrong)))
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

  private func problem(_ field: GuestField, _ text: String) -> IncidentForm.Problem {
    IncidentForm.Problem(field: field.rawValue, text: text)
  }
}
