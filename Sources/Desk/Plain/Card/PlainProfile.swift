import FrontOffice
import Hotel
import Widgets

/// A profile, new or known: the name is asked for, every other field is called by its own name.
struct PlainProfile {
  private let session: PlainSession
  private let known: Guest?
  private let readings: Readings
  private var form: Form
  private let id: ActID

  init(_ session: PlainSession, editing guest: Guest? = nil) throws {
    readings = Readings(try session.context)
    self.session = session
    known = guest
    form = GuestForm.fields(for: guest ?? Guest(id: Guest.ID("")), readings)
    id = session.newActID()
  }

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.Profile { session.words.profile }
  private var draftKey: String { known.map { "guest/\($0.id)" } ?? "guest/new" }

  /// Asks for a new guest's name, and for more, until the profile is made.
  func make() throws {
    var profile = self
    profile.takeUpDraft()
    for field in profile.form.fields.prefix(2) { try profile.ask(field) }
    try profile.change()
  }

  /// Changes fields of a known one, called by name, until it is saved.
  func edit() throws {
    var profile = self
    profile.takeUpDraft()
    try profile.change()
  }

  private mutating func takeUpDraft() {
    let draft = session.draft(under: draftKey)
    guard !draft.isEmpty else { return }
    form = IncidentForm.restored(form, from: draft)
    talk.say(session.desk.guestForm.takenUp + ".")
  }

  private mutating func change() throws {
    let choice = PlainChoice(form.fields.map(\.id), code: { $0 }) { [form] id in
      form.fields.first { $0.id == id }?.label ?? id
    }
    while true {
      let typed = try talk.ask(words.field, help: choice.spoken.joined(separator: "; ") + ".")
      if typed.isEmpty {
        if try save() { return }
      } else if let id = choice.value(meantBy: typed),
        let field = form.fields.first(where: { $0.id == id })
      {
        try ask(field)
      } else {
        talk.say(session.words.talk.oneOf(typed, choice.spoken))
      }
    }
  }

  private mutating func ask(_ field: FormField) throws {
    let answer = try session.answer(to: field)
    let isNewName = known == nil && ["given", "family"].contains(field.id)
    form.set(field.id, to: isNewName ? PersonName.capitalised(answer) : answer)
    if let told = field.reads(form[field.id]) { talk.say(told + ".") }
    session.keep(IncidentForm.draft(of: form), under: draftKey)
  }

  private func save() throws -> Bool {
    switch GuestForm.read(form, over: known, readings) {
    case .failure(let problem):
      talk.say(problem.text + ".")
      return false
    case .success(let guest):
      let isSaved =
        known == nil
        ? try ActRequest(AddGuest(guest, id: id)) {
          $1.guestForm.savedNew("\($0.id) \($0.name)")
        }.perform(in: session)
        : try ActRequest(EditGuest(guest, from: known, id: id)) { $1.guestForm.saved }.perform(
          in: session
        )
      if isSaved { session.keep("", under: draftKey) }
      return isSaved
    }
  }
}
