package import Hotel
import Storage

/// Keeps a setting of one's own; nothing puts it back to the usual.
package struct ChangeSetting: Act {
  package let setting: String
  package let value: String?
  package let id: ActID
  package var answers = Answers()

  package init(_ setting: String, to value: String?, id: ActID) {
    self.setting = setting
    self.value = value
    self.id = id
  }

  package var name: ActName { .changeSetting }
  package var texts: [(field: String, text: String)] {
    [("name", setting), (setting, value ?? "")]
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<String?> {
    let staff = office.session.staff.id
    guard try office.store.settings(of: staff)[setting] != value else { return Deed(value) }
    try office.store.keepSetting(setting, value, of: staff)
    return Deed(
      value,
      TrailNote(name, subject: staff.rawValue, Facts([.name: setting, .value: value]))
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> String? {
    entries.first?.facts[.value]
  }
}
