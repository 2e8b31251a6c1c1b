import Hotel
import Storage
import Terminal
import Widgets

/// A profile, new or known; a new one only after a look at who it might be already.
struct GuestFormScreen: DeskScreen {
  private let known: Guest?
  private var form: Form
  private let draftPlace: String
  private var duplicates: [ProbableDuplicate] = []
  private var state = ListState()
  private var checking = 0
  private var saving = 0
  /// Somebody has looked at the list and says that it is nobody on it.
  private var isNobodyKnown = false
  /// Nothing has been typed here: a draft may come back, once.
  private var isNew = true

  init(typed: String) {
    known = nil
    draftPlace = "guest/new"
    form = GuestForm.fields(for: GuestForm.guest(fromTyped: typed))
  }

  init(editing guest: Guest) {
    known = guest
    draftPlace = "guest/\(guest.id)"
    form = GuestForm.fields(for: guest)
  }

  var title: String { known == nil ? "New guest" : "Profile" }
  var isTyping: Bool { duplicates.isEmpty }
  var isWaiting: Bool { checking > 0 || saving > 0 }

  func commands(_ desk: DeskContext) -> [Command] {
    guard duplicates.isEmpty else {
      return [
        Command(.openCard, "it is this guest", [Key(.enter)]),
        Command(.makeAnyway, "nobody of these: make new", [Key(.character("n"))]),
        Command(.back, "back to the form", [Key(.escape)]),
      ]
    }
    return [
      Command(.save, "save", [.control("s")]),
      Command(.back, "back, kept as a draft", [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard isNew else { return }
    isNew = false
    guard let draft = desk.drafts[draftPlace] else { return }
    let kept = ComplaintForm.restored(form, from: draft)
    let isBlank = form["family"].isEmpty && form["given"].isEmpty
    let isSame = kept["family"] == form["family"] && kept["given"] == form["given"]
    // What was begun for one guest is never poured over another.
    guard known != nil || isBlank || isSame else { return }
    if kept.answers != form.answers { desk.say("Taken up again: a profile begun before") }
    form = kept
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back:
      guard !duplicates.isEmpty else { return .pop }
      duplicates = []
    case .save: save(&desk)
    case .makeAnyway:
      isNobodyKnown = true
      duplicates = []
      save(&desk)
    case .openCard where duplicates.indices.contains(state.selected):
      desk.keepDraft("", at: draftPlace)
      return .replace(CardScreen(guest: duplicates[state.selected].guest.id, stay: nil))
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard duplicates.isEmpty else {
      _ = state.handle(key, count: duplicates.count, page: 10)
      return .stay
    }
    follow(form.handle(key), &desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    follow(form.paste(text), &desk)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    switch answer {
    case .success(.duplicates(let found)) where generation == checking && generation > 0:
      checking = 0
      duplicates = found
      state = ListState()
      if found.isEmpty {
        isNobodyKnown = true
        save(&desk)
      }
    case .success(.guest(let guest)) where generation == saving && generation > 0:
      desk.keepDraft("", at: draftPlace)
      desk.say(known == nil ? "Saved: \(guest.id) \(guest.name)" : "Saved: profile")
      return known == nil ? .replace(CardScreen(guest: guest.id, stay: nil)) : .pop
    case .failure(let error) where [checking, saving].contains(generation) && generation > 0:
      checking = 0
      saving = 0
      desk.say(error)
    default: break
    }
    return .stay
  }

  private mutating func follow(_ effect: Form.Effect, _ desk: inout DeskContext) {
    switch effect {
    case .submitted: save(&desk)
    case .edited:
      isNobodyKnown = false
      desk.keepDraft(ComplaintForm.draft(of: form), at: draftPlace)
    case .none, .moved: break
    }
  }

  private mutating func save(_ desk: inout DeskContext) {
    guard checking == 0, saving == 0, let session = desk.session else { return }
    form.clearProblems()
    switch GuestForm.read(form, over: known) {
    case .failure(let problem):
      form.setProblem(problem.field, problem.text)
      form.focus(on: problem.field)
      desk.say(problem.text, .warning)
    case .success(let guest) where known != nil:
      saving = desk.ask { store throws(StoreError) in
        try store.edit(guest, by: session)
        return .guest(guest)
      }
    case .success(let guest) where isNobodyKnown:
      saving = desk.ask { store throws(StoreError) in .guest(try store.add(guest, by: session)) }
    case .success(let guest):
      checking = desk.ask { store throws(StoreError) in
        .duplicates(try store.probableDuplicates(of: guest, at: session.property))
      }
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let name = known.map { "Profile \($0.id)" } ?? "New guest"
    surface.rule(name, in: inner, theme: desk.theme)
    guard duplicates.isEmpty else {
      drawDuplicates(on: &surface, in: inner.removing(top: 2), desk)
      return
    }
    let width = min(100, inner.width)
    let body = Rect(x: inner.x, y: inner.y + 1, width: width, height: inner.height - 1)
    form.draw(on: &surface, in: body, theme: desk.theme)
  }

  private func drawDuplicates(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    surface.line(
      "We may know this guest already:",
      in: rect.row(0),
      style: desk.theme.style(.warning)
    )
    let rows = duplicates.map { duplicate in
      ListPainter.Row(
        lead: duplicate.guest.id.rawValue,
        text: [
          duplicate.guest.listedName, duplicate.guest.city,
          duplicate.guest.birthDate.map { "born \($0)" } ?? "",
          duplicate.guest.phones.first.map { "phone …\($0.filter(\.isNumber).suffix(4))" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", "),
        trailing: duplicate.reasons.joined(separator: ", "),
        role: .text
      )
    }
    ListPainter(rows: rows, empty: "").draw(
      on: &surface,
      in: rect.removing(top: 2),
      state: state,
      theme: desk.theme
    )
  }
}

/// The questions of a profile.
enum GuestForm {
  static func fields(for guest: Guest) -> Form {
    Form([
      FormField("given", "Given name", text: guest.given),
      FormField("family", "Family name", text: guest.family),
      FormField("title", "Title", text: guest.title),
      FormField("say", "Wants to be called", text: guest.preferredName),
      FormField("native", "In own script", text: guest.nativeName),
      FormField(
        "born",
        "Born",
        text: guest.birthDate?.description ?? "",
        hint: "YYYY-MM-DD"
      ),
      FormField("phone", "Phone", text: guest.phones.joined(separator: "; ")),
      FormField("email", "E-mail", text: guest.emails.joined(separator: "; ")),
      FormField("language", "Language", text: guest.language),
      FormField("nationality", "Nationality", text: guest.nationality),
      FormField("member", "Membership", text: guest.member),
      FormField("document", "Document", text: guest.document),
      FormField("vip", "VIP", text: guest.vip),
      FormField("tier", "Tier", text: guest.tier),
      FormField("street", "Street", text: guest.street),
      FormField("city", "City", text: guest.city),
      FormField("postcode", "Postcode", text: guest.postcode),
      FormField("country", "Country", text: guest.country),
      FormField("note", "Note", text: guest.note),
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
    over known: Guest?
  ) -> Result<Guest, ComplaintForm.Problem> {
    var guest = known ?? Guest(id: Guest.ID(""))
    guest.given = form["given"].trimmed
    guest.family = form["family"].trimmed
    guard !guest.given.isEmpty || !guest.family.isEmpty else {
      return .failure(ComplaintForm.Problem(field: "family", text: "A name is needed"))
    }
    let born = form["born"].trimmed
    guard born.isEmpty || Day(born) != nil else {
      return .failure(
        ComplaintForm.Problem(field: "born", text: "“\(born)” is no date such as 1980-05-31")
      )
    }
    guest.birthDate = Day(born)
    guest.phones = parts(form["phone"])
    guest.emails = parts(form["email"])
    if let wrong = guest.emails.first(where: { !$0.contains("@") }) {
      return .failure(ComplaintForm.Problem(field: "email", text: "“\(wrong)” has no @"))
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
