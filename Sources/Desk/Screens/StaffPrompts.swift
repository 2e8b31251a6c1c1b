import FrontOffice
import Hotel
import Terminal
import Widgets

/// The boxes of the staff screen, and of one's own PIN.
enum StaffPrompts {
  static func add(at property: Property.Code, _ words: DeskWords) -> PromptScreen {
    let staffWords = words.staff
    return PromptScreen(staffWords.newMember, form: addForm(words)) { form, _, act in
      guard let id = Staff.id(from: form["id"].trimmed) else {
        return .problem(field: "id", staffWords.idHint)
      }
      let name = form["name"].trimmed
      guard !name.isEmpty else { return .problem(field: "name", staffWords.nameMissing) }
      let pin = form["pin"].trimmed
      guard Staff.isPIN(pin) else { return .problem(field: "pin", staffWords.pinRule) }
      let staff = Staff(
        id: id,
        name: name,
        property: property,
        role: Staff.Role(rawValue: form["role"]) ?? .clerk,
        department: form["department"].trimmed
      )
      return .act(ActScreen(AddStaff(staff, pin: pin, id: act)) { $1.staff.added })
    }
  }

  private static func addForm(_ words: DeskWords) -> Form {
    let staffWords = words.staff
    let roles = Staff.Role.allCases
    return Form([
      FormField("id", staffWords.id, hint: staffWords.idHint),
      FormField("name", staffWords.name),
      FormField(
        "role",
        staffWords.role,
        options: roles.map(\.rawValue),
        shownAs: roles.map(words.terms.role),
        selected: 0
      ),
      FormField("department", staffWords.department, text: "FO"),
      FormField("pin", staffWords.firstPIN, hint: staffWords.pinHint),
    ])
  }

  static func newPIN(of staff: Staff, _ words: DeskWords) -> PromptScreen {
    let staffWords = words.staff
    return PromptScreen(
      staffWords.newPINOf(CleanText(staff.name).text),
      form: Form([FormField("pin", staffWords.pin, hint: staffWords.pinHint)])
    ) { form, _, id in
      let pin = form["pin"].trimmed
      guard Staff.isPIN(pin) else { return .problem(field: "pin", staffWords.pinRule) }
      return .act(ActScreen(SetPIN(pin, of: staff.id, id: id)) { $1.staff.pinIsNew })
    }
  }

  static func leaves(_ staff: Staff, _ words: DeskWords) -> PromptScreen {
    let staffWords = words.staff
    return PromptScreen(
      staffWords.leaves,
      [(staffWords.leavesNote(staff.name), .text)],
      form: Form([FormField("id", staffWords.typeID("\(staff.id)"))])
    ) { form, _, id in
      guard form["id"].trimmed.lowercased() == staff.id.rawValue else {
        return .problem(field: "id", staffWords.idMissing)
      }
      return .act(ActScreen(DismissStaff(staff.id, id: id)) { $1.staff.left })
    }
  }

  static func ownPIN(_ words: DeskWords) -> PromptScreen {
    let (staffWords, prompts) = (words.staff, words.prompts)
    let form = Form([
      FormField("old", staffWords.oldPIN),
      FormField("new", staffWords.newPIN, hint: staffWords.pinRule),
    ])
    return PromptScreen(staffWords.changePIN, form: form) { form, desk, id in
      guard let staff = desk.session?.staff.id else {
        return .problem(field: "old", prompts.signInFirst)
      }
      let (old, new) = (form["old"].trimmed, form["new"].trimmed)
      guard Staff.isPIN(new) else { return .problem(field: "new", staffWords.pinRule) }
      return .act(ActScreen(SetPIN(new, of: staff, old: old, id: id)) { $1.staff.ownPINIsNew })
    }
  }

  static func nightAudit(_ desk: DeskContext) -> PromptScreen {
    let today = desk.house?.today ?? Day(number: 0)
    let prompts = desk.words.prompts
    return PromptScreen(
      prompts.nightAudit,
      [
        (prompts.closes(today, today.adding(days: 1)), .strong),
        (prompts.closesNote, .warning),
      ],
      form: Form([FormField("word", prompts.typeDay)])
    ) { form, _, id in
      guard form["word"].trimmed == "\(today.parts.day)" else {
        return .problem(field: "word", prompts.typeThisDay(today.parts.day, today))
      }
      return .act(
        ActScreen(NightAudit(closing: today, id: id)) {
          $1.prompts.dayOpened($0.opened, $0.noShows)
        }
      )
    }
  }
}
