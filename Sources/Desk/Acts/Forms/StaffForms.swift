import FrontOffice
import Hotel
import Terminal
import Widgets

/// The forms of the staff list, and of one's own PIN.
enum StaffForms {
  static func add(_ words: DeskWords) -> ActForm {
    let staffWords = words.staff
    return ActForm(staffWords.newMember, addFields(words)) { form, context, act in
      guard let id = Staff.id(from: form["id"].trimmed) else {
        return .problem(field: "id", staffWords.idHint)
      }
      let name = form["name"].trimmed
      guard !name.isEmpty else { return .problem(field: "name", staffWords.nameMissing) }
      let pin = form["pin"].trimmed
      if let problem = problem(with: pin, form, "pin", staffWords) { return problem }
      let staff = Staff(
        id: id,
        name: name,
        property: context.session.property,
        role: Staff.Role(rawValue: form["role"]) ?? .clerk,
        department: form["department"].trimmed
      )
      return .request(ActRequest(AddStaff(staff, pin: pin, id: act)) { $1.staff.added })
    }
  }

  private static func addFields(_ words: DeskWords) -> [FormField] {
    let staffWords = words.staff
    let roles = Staff.Role.allCases
    return [
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
      FormField("pin", staffWords.firstPIN, hint: staffWords.pinHint, isSecret: true),
      FormField("again", staffWords.pinAgain, isSecret: true),
    ]
  }

  /// A PIN is typed twice, for nobody sees what was typed.
  private static func problem(
    with pin: String,
    _ form: Form,
    _ field: String,
    _ words: StaffWords
  ) -> ActForm.Reading? {
    guard Staff.isPIN(pin) else { return .problem(field: field, words.pinRule) }
    return form["again"].trimmed == pin ? nil : .problem(field: "again", words.pinsDiffer)
  }

  static func newPIN(of staff: Staff, _ words: DeskWords) -> ActForm {
    let staffWords = words.staff
    return ActForm(
      staffWords.newPINOf(CleanText(staff.name).text),
      [
        FormField("pin", staffWords.pin, hint: staffWords.pinHint, isSecret: true),
        FormField("again", staffWords.pinAgain, isSecret: true),
      ]
    ) { form, _, id in
      let pin = form["pin"].trimmed
      if let problem = problem(with: pin, form, "pin", staffWords) { return problem }
      return .request(ActRequest(SetPIN(pin, of: staff.id, id: id)) { $1.staff.pinIsNew })
    }
  }

  static func leaves(_ staff: Staff, _ words: DeskWords) -> ActForm {
    let staffWords = words.staff
    return ActForm(
      staffWords.leaves,
      notes: [(staffWords.leavesNote(staff.name), .text)],
      [FormField("id", staffWords.typeID("\(staff.id)"))]
    ) { form, _, id in
      guard form["id"].trimmed.lowercased() == staff.id.rawValue else {
        return .problem(field: "id", staffWords.idMissing)
      }
      return .request(ActRequest(DismissStaff(staff.id, id: id)) { $1.staff.left })
    }
  }

  static func ownPIN(_ words: DeskWords) -> ActForm {
    let staffWords = words.staff
    return ActForm(
      staffWords.changePIN,
      [
        FormField("old", staffWords.oldPIN, isSecret: true),
        FormField("new", staffWords.newPIN, hint: staffWords.pinRule, isSecret: true),
        FormField("again", staffWords.pinAgain, isSecret: true),
      ]
    ) { form, context, id in
      let (old, new) = (form["old"].trimmed, form["new"].trimmed)
      if let problem = problem(with: new, form, "new", staffWords) { return problem }
      return .request(
        ActRequest(SetPIN(new, of: context.session.staff.id, old: old, id: id)) {
          $1.staff.ownPINIsNew
        }
      )
    }
  }
}
