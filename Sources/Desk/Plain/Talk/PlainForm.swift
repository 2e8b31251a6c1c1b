import FrontOffice
import Hotel
import Widgets

/// A form asked question by question.
struct PlainForm {
  private let asked: ActForm
  private let session: PlainSession
  private var form: Form
  /// The same again when a save is tried again: nothing is ever done twice.
  private let id: ActID

  init(_ asked: ActForm, _ session: PlainSession) {
    self.asked = asked
    self.session = session
    form = asked.form
    id = session.newActID()
  }

  private var talk: PlainTalk { session.talk }

  /// Asks until the act is done, or somebody goes back from the first question.
  mutating func fill() throws {
    talk.say(asked.title + ".")
    asked.notes.forEach { talk.say($0.text) }
    takeUpDraft()
    var position = 0
    while true {
      do {
        if position < form.fields.count {
          try ask(position)
          position += 1
        } else if let wrong = try submit() {
          position = wrong
        } else {
          return
        }
      } catch PlainInterruption.back where position > 0 {
        position -= 1
      }
    }
  }

  private mutating func takeUpDraft() {
    guard let key = asked.draftKey, let first = form.fields.first else { return }
    let draft = session.draft(under: key)
    if !draft.isEmpty { form.set(first.id, to: draft) }
  }

  private mutating func ask(_ position: Int) throws {
    let field = form.fields[position]
    while true {
      form.set(field.id, to: try session.answer(to: field))
      guard case .problem(let wrong, let text) = asked.read(form, try session.context, id),
        wrong == field.id
      else {
        break
      }
      talk.say(text + ".")
      form.set(field.id, to: field.value)
    }
    if let told = field.reads(form[field.id]) { talk.say(told + ".") }
    guard position == 0, let key = asked.draftKey else { return }
    session.keep(form[field.id], under: key)
  }

  /// - Returns: the question to be asked again; nothing when the act was done.
  private mutating func submit() throws -> Int? {
    switch asked.read(form, try session.context, id) {
    case .problem(let field, let text):
      talk.say(text + ".")
      let position = form.fields.firstIndex { $0.id == field } ?? 0
      form.set(field, to: asked.form[field])
      return position
    case .request(let request):
      // What could not be done was told: the last answer is the likeliest to be changed.
      guard try request.perform(in: session) else { return form.fields.count - 1 }
      if let key = asked.draftKey { session.keep("", under: key) }
      return nil
    }
  }
}

extension PlainSession {
  /// The answer to one question of a form; an empty one keeps what stands there.
  func answer(to field: FormField) throws -> String {
    let question = field.hint.isEmpty ? field.label : "\(field.label), \(field.hint)"
    if field.isSecret { return try talk.secret(question) }
    switch field.kind {
    case .text:
      let answer = try talk.ask(question, usual: field.value.trimmed, help: field.hint)
      return words.talk.nothing.contains(answer.lowercased()) ? "" : answer
    case .choice(let options, let selected):
      guard options.indices.contains(selected) else { return field.value }
      let choice = PlainChoice(options, code: \.value, name: \.title)
      let usual = options[selected]
      return try talk.ask(field.label, among: choice, usual: usual, called: usual.title).value
    }
  }
}
