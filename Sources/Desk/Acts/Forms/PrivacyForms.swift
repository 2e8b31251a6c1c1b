import FrontOffice
import Hotel
import Terminal
import Widgets

/// The forms with which a guest gets all that is held, or is forgotten.
enum PrivacyForms {
  static func export(_ guest: Guest, _ words: DeskWords) -> ActForm {
    let privacy = words.privacy
    return ActForm(
      privacy.export(CleanText(guest.name).text),
      notes: [(privacy.exportNote, .dim)],
      [FormField("file", privacy.file, text: "\(guest.id).txt")]
    ) { form, context, _ in
      let file = form["file"].trimmed
      guard !file.isEmpty else { return .problem(field: "file", privacy.fileMissing) }
      let (staff, zone) = (context.session.staff, context.house.property.timeZone)
      return .request(
        ActRequest({ office throws(OfficeError) -> CommandError? in
          // A file that can't be written is no reason to tell the trail of an export.
          if let problem = PrivateFile.obstacle(at: file) { return problem }
          let page = HoldingsPage(try office.export(guest.id), by: staff, zone: zone, words)
          return PrivateFile.failure(writing: page.text, to: file)
        }) { problem, words in
          problem.map { (Message(any: $0, words: words).cleanText, .late) }
            ?? (words.privacy.exported(file), .strong)
        }
      )
    }
  }

  /// What can't be undone is not done by a slip: the guest's number is typed.
  static func erase(_ guest: Guest, _ words: DeskWords) -> ActForm {
    let privacy = words.privacy
    return ActForm(
      privacy.erase(CleanText(guest.name).text),
      notes: [(privacy.eraseNote, .late)],
      [FormField("number", privacy.typeNumber(guest.id.rawValue))]
    ) { form, _, _ in
      guard form["number"].trimmed.uppercased() == guest.id.rawValue.uppercased() else {
        return .problem(field: "number", privacy.typeNumber(guest.id.rawValue))
      }
      return .request(
        ActRequest({ office throws(OfficeError) in try office.erase(guest.id) }) {
          $1.privacy.told($0)
        }
      )
    }
  }

  /// All whom the policy lets go, after their count was typed.
  static func eraseAll(_ count: Int, _ words: DeskWords) -> ActForm {
    let privacy = words.privacy
    return ActForm(
      privacy.retention,
      notes: [(privacy.eraseNote, .late)],
      [FormField("count", privacy.typeNumber("\(count)"))]
    ) { form, _, _ in
      guard form["count"].trimmed == "\(count)" else {
        return .problem(field: "count", privacy.typeNumber("\(count)"))
      }
      return .request(
        ActRequest({ office throws(OfficeError) in try office.applyRetention() }) {
          $1.privacy.told($0)
        }
      )
    }
  }
}
