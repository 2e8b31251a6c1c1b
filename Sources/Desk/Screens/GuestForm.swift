import Hotel
import Widgets

/// The questions of a profile.
enum GuestForm {
  static func fields(for guest: Guest, _ readings: Readings) -> Form {
    let words = readings.words.guestForm
    return Form([
      FormField("given", words.given, text: guest.given),
      FormField("family", words.family, text: guest.family),
      FormField("title", words.title, text: guest.title),
      FormField("say", words.say, text: guest.preferredName),
      FormField("native", words.native, text: guest.nativeName),
      readings.birthField(
        "born",
        words.born,
        text: guest.birthDate?.description ?? "",
        hint: words.bornHint
      ),
      FormField("phone", words.phone, text: guest.phones.joined(separator: "; ")),
      FormField("email", words.email, text: guest.emails.joined(separator: "; ")),
      FormField("language", words.language, text: guest.language),
      FormField("nationality", words.nationality, text: guest.nationality),
      FormField("member", words.member, text: guest.member),
      FormField("document", words.document, text: guest.document),
      FormField("vip", words.vip, text: guest.vip),
      FormField("tier", words.tier, text: guest.tier),
      FormField("street", words.street, text: guest.street),
      FormField("city", words.city, text: guest.city),
      FormField("postcode", words.postcode, text: guest.postcode),
      FormField("country", words.country, text: guest.country),
      FormField("note", words.note, text: guest.note),
    ])
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
  ) -> Result<Guest, ComplaintForm.Problem> {
    let words = readings.words.guestForm
    var guest = known ?? Guest(id: Guest.ID(""))
    guest.given = form["given"].trimmed
    guest.family = form["family"].trimmed
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      return .failure(ComplaintForm.Problem(field: "family", text: words.nameMissing))
    }
    do throws(ReadingError) {
      let born = form["born"].trimmed
      guest.birthDate = born.isEmpty ? nil : try readings.birth(born)
    } catch {
      return .failure(
        ComplaintForm.Problem(field: "born", text: readings.words.errors.birth(error))
      )
    }
    guest.phones = parts(form["phone"])
    guest.emails = parts(form["email"])
    if let wrong = guest.emails.first(where: { !$0.contains("@") }) {
      return .failure(ComplaintForm.Problem(field: "email", text: words.noAt(wrong)))
    }
    fill(&guest, from: form)
    return .success(guest)
  }

  private static func fill(_ guest: inout Guest, from form: Form) {
    guest.title = form["title"].trimmed
    guest.preferredName = form["say"].trimmed
    guest.nativeName = form["native"].trimmed
    guest.language = form["language"].trimmed
    guest.nationality = form["nationality"].trimmed
    guest.member = form["member"].trimmed
    guest.document = form["document"].trimmed
    guest.vip = form["vip"].trimmed
    guest.tier = form["tier"].trimmed
    guest.street = form["street"].trimmed
    guest.city = form["city"].trimmed
    guest.postcode = form["postcode"].trimmed
    guest.country = form["country"].trimmed
    guest.note = form["note"].trimmed
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
