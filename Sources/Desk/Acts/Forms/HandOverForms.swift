import FrontOffice
import Hotel
import Terminal
import Widgets

/// The form of the hand-over: a to-do for a department.
enum HandOverForms {
  /// A trace, about the guest of what is chosen unless somebody says otherwise.
  static func trace(about entry: HandOverEntry?, _ context: FormContext) -> ActForm {
    let (words, guest) = (context.words.handOver, entry?.guest)
    return ActForm(
      words.newTraceTitle,
      fields(about: entry, context),
      draftKey: "trace"
    ) { form, context, id in
      let text = form["text"].trimmed
      guard !text.isEmpty else { return .problem(field: "text", words.whatIsMissing) }
      guard !form["due"].trimmed.isEmpty else { return .problem(field: "due", words.dueIsWrong) }
      let due: LocalTime
      do throws(ReadingError) {
        due = try Readings(context).due(form["due"])
      } catch {
        return .problem(field: "due", context.words.errors.time(error))
      }
      let act = LeaveTrace(
        for: Department(rawValue: form["department"]) ?? .frontOffice,
        text,
        due: due,
        guest: form["guest"].isEmpty ? nil : guest?.id,
        room: form["room"],
        id: id
      )
      return .request(ActRequest(act) { trace, words in words.handOver.saved(trace) })
    }
  }

  private static func fields(about entry: HandOverEntry?, _ context: FormContext) -> [FormField] {
    let words = context.words.handOver
    let departments = Department.allCases
    let own = entry?.department ?? context.session.staff.department
    var fields = [
      FormField("text", words.what, hint: words.whatHint),
      FormField(
        "department",
        words.whose,
        options: departments.map(\.rawValue),
        shownAs: departments.map { "\($0.rawValue) \(words.department($0))" },
        selected: departments.firstIndex { $0.rawValue == own } ?? 0
      ),
      Readings(context).dueField("due", words.due, hint: words.dueHint),
      FormField("room", words.roomLabel),
    ]
    if let guest = entry?.guest {
      fields.append(
        FormField(
          "guest",
          words.about,
          options: [guest.id.rawValue, ""],
          shownAs: [CleanText(guest.name).text, words.noGuestChoice],
          selected: 0
        )
      )
    }
    return fields
  }
}
