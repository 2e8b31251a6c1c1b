import Hotel

/// What every option is for, in a few words.
struct OptionWords: Sendable {
  typealias Entry = any KeyPath<OptionWords, String> & Sendable

  let store: String
  let staff: String
  let pinFile: String
  let property: String
  let date: String
  let language: String
  let json: String
  let plain: String
  let noColor: String
  let quiet: String
  let help: String
  let version: String

  let theme: String
  let mouse: String
  let noScrollRegion: String
  let demoData: String

  let limit: String
  let stdin: String
  let makeAnyway: String
  let guestField: @Sendable (GuestField) -> String

  let room: String
  let until: String
  let arrival: String
  let departure: String
  let inHouse: String
  let departures: String
  let tomorrow: String
  let on: String
  let closing: String
  let early: String

  let category: String
  let scope: String
  let consent: String
  let consentKept: String
  let reason: String
  let recordID: String

  let due: String
  let about: String
  let tracesOf: String
  let setUpOf: String

  let problem: String
  let severity: String
  let owner: String
  let action: String
  let whereabouts: String
  let at: String
  let before: String
  let after: String
  let followUp: String
  let give: String
  let outcome: String
  let incident: String
  let noApproval: String

  let staffName: String
  let role: String
  let staffDepartment: String
  let newPINFile: String

  let asOwner: String
  let trailBy: String
  let trailGuest: String
  let trailAct: String
  let trailFrom: String
  let trailTo: String
  let propertyName: String
  let city: String
  let country: String
  let timeZone: String
  let currency: String
  let managerName: String
  let policy: String
  let businessDate: String
  let kind: String
  let map: String

  let replaceFile: String
  let replaceKept: String
  let output: String
  let yes: String
  let dryRun: String
  let apply: String
  let guests: String
  let seed: String
  let folder: String
  let reset: String
  let asConfig: String

  subscript(field: GuestField) -> String { guestField(field) }
}
