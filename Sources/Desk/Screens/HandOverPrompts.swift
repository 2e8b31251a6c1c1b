import Hotel
import Storage
import Terminal
import Widgets

/// The small box of the hand-over: a to-do for a department.
struct HandOverPrompts {
  let words: HandOverWords

  /// A trace, about the guest of what is chosen unless the clerk says otherwise.
  func trace(about entry: HandOverEntry?, _ desk: DeskContext) -> PromptScreen {
    let words = words
    let guest = entry?.guest
    return PromptScreen(
      words.newTraceTitle,
      form: form(about: entry, desk),
      draftKey: "trace"
    ) { form, desk in
      guard let session = desk.session, let house = desk.house else {
        return .problem(field: "text", words.signInFirst)
      }
      let text = form["text"].trimmed
      guard !text.isEmpty else { return .problem(field: "text", words.whatIsMissing) }
      guard let due = DueTime(form["due"], after: house.time(of: desk.now)) else {
        return .problem(field: "due", words.dueIsWrong)
      }
      var draft = TraceDraft(
        department: HandOverPrompts.department(form["department"]),
        text: text,
        due: due
      )
      draft.room = form["room"]
      if let guest, form["guest"] != words.noGuestChoice { draft.guest = guest.id }
      draft.id = Trace.ID(UUIDv7.text(at: desk.now))
      let made = draft
      return .work { store throws(StoreError) in .trace(try store.add(made, by: session)) }
    } done: { answer in
      guard case .trace(let trace) = answer else { return "" }
      let due = "\(words.date(trace.due.day)) \(timeOfDay(trace.due.minutes))"
      return words.savedTrace(words.department(trace.department), due)
    }
  }

  private func form(about entry: HandOverEntry?, _ desk: DeskContext) -> Form {
    let departments = Department.allCases.map { "\($0.rawValue) \(words.department($0))" }
    let own = entry?.department ?? desk.session?.staff.department ?? ""
    var fields = [
      FormField("text", words.what, hint: words.whatHint),
      FormField(
        "department",
        words.whose,
        options: departments,
        selected: Department.allCases.firstIndex { $0.rawValue == own } ?? 0
      ),
      FormField("due", words.due, hint: words.dueHint),
      FormField("room", words.roomLabel),
    ]
    if let guest = entry?.guest {
      let options = [CleanText(guest.name).text, words.noGuestChoice]
      fields.append(FormField("guest", words.about, options: options, selected: 0))
    }
    return Form(fields)
  }

  private static func department(_ option: String) -> Department {
    let code = option.split(separator: " ").first.map(String.init) ?? ""
    return Department(rawValue: code) ?? .frontOffice
  }
}
