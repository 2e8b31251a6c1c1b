import Hotel
import Storage
import Terminal
import Widgets

/// The boxes of the staff screen, and of one's own PIN.
enum StaffPrompts {
  static func add(at property: Property.Code, _ words: DeskWords) -> PromptScreen {
    let (staffWords, prompts) = (words.staff, words.prompts)
    let roles = Staff.Role.allCases
    let form = Form([
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
    return PromptScreen(staffWords.newMember, form: form) { form, desk in
      guard let session = desk.session else { return .problem(field: "id", prompts.signInFirst) }
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
      return .work { store throws(StoreError) in
        try store.add(staff, pin: pin, by: session)
        return .done
      }
    } done: { _ in
      staffWords.added
    }
  }

  static func newPIN(of staff: Staff, _ words: DeskWords) -> PromptScreen {
    let (staffWords, prompts) = (words.staff, words.prompts)
    let id = staff.id
    return PromptScreen(
      staffWords.newPINOf(CleanText(staff.name).text),
      form: Form([FormField("pin", staffWords.pin, hint: staffWords.pinHint)])
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "pin", prompts.signInFirst) }
      let pin = form["pin"].trimmed
      guard Staff.isPIN(pin) else { return .problem(field: "pin", staffWords.pinRule) }
      return .work { store throws(StoreError) in
        try store.setPIN(pin, of: id, old: nil, by: session)
        return .done
      }
    } done: { _ in
      staffWords.pinIsNew
    }
  }

  static func leaves(_ staff: Staff, _ words: DeskWords) -> PromptScreen {
    let staffWords = words.staff
    let id = staff.id
    return PromptScreen(
      staffWords.leaves,
      [(staffWords.leavesNote(staff.name), .text)],
      form: Form([FormField("id", staffWords.typeID("\(id)"))])
    ) { form, desk in
      guard let session = desk.session, form["id"].trimmed.lowercased() == id.rawValue else {
        return .problem(field: "id", staffWords.idMissing)
      }
      return .work { store throws(StoreError) in
        try store.leave(id, by: session)
        return .done
      }
    } done: { _ in
      staffWords.left
    }
  }

  static func ownPIN(_ words: DeskWords) -> PromptScreen {
    let (staffWords, prompts) = (words.staff, words.prompts)
    let form = Form([
      FormField("old", staffWords.oldPIN),
      FormField("new", staffWords.newPIN, hint: staffWords.pinRule),
    ])
    return PromptScreen(staffWords.changePIN, form: form) { form, desk in
      guard let session = desk.session else { return .problem(field: "old", prompts.signInFirst) }
      let (old, new) = (form["old"].trimmed, form["new"].trimmed)
      guard Staff.isPIN(new) else { return .problem(field: "new", staffWords.pinRule) }
      return .work { store throws(StoreError) in
        try store.setPIN(new, of: session.staff.id, old: old, by: session)
        return .done
      }
    } done: { _ in
      staffWords.ownPINIsNew
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
    ) { form, desk in
      guard let session = desk.session, form["word"].trimmed == "\(today.parts.day)" else {
        return .problem(field: "word", prompts.typeThisDay(today.parts.day, today))
      }
      return .work { store throws(StoreError) in
        let closed = try store.closeDay(by: session)
        return .dayClosed(opened: closed.opened, noShows: closed.noShows)
      }
    } done: { answer in
      guard case .dayClosed(let opened, let noShows) = answer else { return "" }
      return prompts.dayOpened(opened, noShows)
    }
  }
}
