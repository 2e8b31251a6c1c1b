import FrontOffice
import Hotel
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
    ) { form, desk, id in
      guard let house = desk.house else { return .problem(field: "text", words.signInFirst) }
      let text = form["text"].trimmed
      guard !text.isEmpty else { return .problem(field: "text", words.whatIsMissing) }
      guard let due = DueTime(form["due"], after: house.time(of: desk.now)) else {
        return .problem(field: "due", words.dueIsWrong)
      }
      let isAboutGuest = form["guest"] != words.noGuestChoice
      let act = LeaveTrace(
        for: HandOverPrompts.department(form["department"]),
        text,
        due: due,
        guest: isAboutGuest ? guest?.id : nil,
        room: form["room"],
        id: id
      )
      return .act(ActScreen(act) { trace, words in words.handOver.saved(trace) })
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
