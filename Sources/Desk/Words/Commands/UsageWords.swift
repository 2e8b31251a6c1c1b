/// What a command does, in a few words, and what else the help of it alone tells, a paragraph each.
struct Usage: Sendable {
  let summary: String
  let details: [String]

  init(_ summary: String, _ details: String...) {
    self.summary = summary
    self.details = details
  }

  init(_ summary: String, details: [String]) {
    self.summary = summary
    self.details = details
  }
}

/// What every command does.
struct UsageWords: Sendable {
  typealias Entry = any KeyPath<UsageWords, Usage> & Sendable

  let open: Usage
  let demo: Usage
  let found: Usage
  let load: Usage
  let lookup: Usage
  let guest: Usage
  let newGuest: Usage
  let editGuest: Usage
  let arrivals: Usage
  let walkIn: Usage
  let checkIn: Usage
  let move: Usage
  let checkOut: Usage
  let noShow: Usage
  let changeStay: Usage
  let cancelStay: Usage
  let reinstateStay: Usage
  let nightAudit: Usage
  let addTrace: Usage
  let resolveTrace: Usage
  let reopenTrace: Usage
  let traces: Usage
  let setUp: Usage
  let prefer: Usage
  let confirm: Usage
  let retire: Usage
  let undo: Usage
  let resolve: Usage
  let openIncident: Usage
  let closeIncident: Usage
  let delight: Usage
  let budget: Usage
  let approvals: Usage
  let approve: Usage
  let reject: Usage
  let reverse: Usage
  let addStaff: Usage
  let dismissStaff: Usage
  let setPIN: Usage
  let unlockStaff: Usage
  let listStaff: Usage
  let trail: Usage
  let export: Usage
  let erase: Usage
  let retention: Usage
  let report: Usage
  let match: Usage
  let duplicates: Usage
  let merge: Usage
  let unmerge: Usage
  let backUp: Usage
  let restore: Usage
  let check: Usage
  let generate: Usage
  let settings: Usage
  let completions: Usage
  let help: Usage

  // Around the list of commands.
  let motto: String
  let synopsis: String
  let ofEveryCommand: String
  let exitCodes: String
  let seeHelp: String
  /// What a file of completions says of itself in its first line.
  let completionsNote: String

  /// What stands where several commands are told of at once.
  var family: Usage { Usage("") }
}
