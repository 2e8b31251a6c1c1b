import Hotel
import Storage

/// Every option of the command line, declared once; commands name those they take.
enum Options {
  // Of every command.
  static let store = ValueOption<String>("--store", "URL", \.store)
  static let staff = ValueOption<String>("--staff", "ID", \.staff)
  static let pinFile = ValueOption<String>("--pin-file", "FILE", \.pinFile)
  static let property = ValueOption<String>("--property", "CODE", \.property)
  static let date = ValueOption<Day>("--date", \.date)
  static let language = ValueOption(of: .language, "CODE", \.language)
  static let json = Flag("--json", \.json)
  static let plain = Flag("--plain", \.plain)
  static let noColor = Flag("--no-color", \.noColor)
  static let quiet = Flag("--quiet", \.quiet)
  static let help = Flag("--help", \.help)
  static let version = Flag("--version", \.version)

  static let global: [any CommandOption] = [
    store, staff, pinFile, property, date, language, json, plain, noColor, quiet, help, version,
  ]

  // Of the desk.
  static let theme = ValueOption(of: .theme, "NAME", \.theme)
  static let mouse = Flag("--mouse", \.mouse)
  static let noScrollRegion = Flag("--no-scroll-region", \.noScrollRegion)
  static let demoData = ValueOption<String>("--data", "DIR", \.demoData)

  // Of guests and the look-up.
  static let limit = ValueOption("--limit", \.limit, within: 1...1000)
  static let stdin = Flag("--stdin", \.stdin)
  static let makeAnyway = Flag("--force", \.makeAnyway)
  static let guestFields = GuestField.asked.map { field in ofGuest(field) }

  static func ofGuest(_ field: GuestField) -> ValueOption<String> {
    let value =
      switch field.kind {
      case .text: "TEXT"
      case .day: "DAY"
      case .several: "TEXTS"
      }
    let name = "--" + field.rawValue.replacing("_", with: "-")
    return ValueOption(name, value, \.[field])
  }

  // Of stays.
  static let room = ValueOption<String>("--room", "R", \.room)
  static let until = TypedOption("--until", "DAY", \.until, \.day) {
    readings,
    text throws(ReadingError) in try readings.day(text)
  }
  static let arrival = TypedOption("--arrival", "DAY", \.arrival, \.day) {
    readings,
    text throws(ReadingError) in try readings.day(text)
  }
  static let departure = TypedOption("--departure", "DAY", \.departure, \.day) {
    readings,
    text throws(ReadingError) in try readings.day(text)
  }
  static let inHouse = Flag("--inhouse", \.inHouse)
  static let departures = Flag("--departures", \.departures)
  static let tomorrow = Flag("--tomorrow", \.tomorrow)
  static let on = ValueOption<Day>("--on", \.on)
  static let closing = ValueOption<Day>("--closing", \.closing)
  static let early = Flag("--early", \.early)

  // Of preferences.
  static let preferenceCategory = ValueOption<PreferenceCategory>("--category", "CODE", \.category)
  static let scope = ValueOption<Preference.Scope>("--scope", "local|global", \.scope)
  static let consent = Flag("--consent", \.consent)
  static let consentKept = Flag("--consent", \.consentKept)
  static let reason = ValueOption<String>("--reason", "TEXT", \.reason)
  static let recordID = ValueOption<String>("--id", "ID", \.recordID)

  // Of the hand-over.
  static let due = TypedOption("--due", "TIME", \.due, \.time) {
    readings,
    text throws(ReadingError) in try readings.due(text)
  }
  static let about = ValueOption<String>("--guest", "GUEST", \.about)
  static let tracesOf = ValueOption<Department>("--department", "CODE", \.tracesOf)
  static let setUpOf = ValueOption<Department>("--department", "CODE", \.setUpOf)
}

/// Of complaints, of staff, of the store as a whole.
extension Options {
  static let problem = ValueOption<String>("--problem", "TEXT", \.problem)
  static let incidentCategory = ValueOption<IncidentCategory>("--category", "CODE", \.category)
  static let severity = ValueOption<Severity>(
    "--severity",
    "S1..S4",
    \.severity,
    expected: .oneOf(Severity.allCases.map(\.code))
  ) { text in
    let digits = text.uppercased().hasPrefix("S") ? text.dropFirst() : text[...]
    return Int(digits).flatMap { Severity(rawValue: $0) }
  }
  static let owner = ValueOption<Department>("--department", "CODE", \.owner)
  static let action = ValueOption<String>("--action", "TEXT", \.action)
  static let whereabouts = ValueOption<String>("--room", "R", \.whereabouts)
  static let at = TypedOption("--at", "TIME", \.at, \.time) {
    readings,
    text throws(ReadingError) in try readings.happened(text)
  }
  static let before = ValueOption<Temperature>("--before", "FEELING", \.before)
  static let after = ValueOption<Temperature>("--after", "FEELING", \.after)
  static let followUp = TypedOption("--follow-up", "DAY", \.followUp, \.day) {
    readings,
    text throws(ReadingError) in try readings.day(text)
  }
  static let give = ValueOption<String>("--give", "KIND:AMOUNT", \.give)
  static let outcome = ValueOption<Outcome>("--outcome", "WORD", \.outcome)
  static let incident = ValueOption<String>("--incident", "ID", \.incident)
  static let noApproval = Flag("--no-approval", \.noApproval)

  static let staffName = ValueOption<String>("--name", "NAME", \.staffName)
  static let role = ValueOption<Staff.Role>("--role", "ROLE", \.role)
  static let staffDepartment = ValueOption<Department>("--department", "CODE", \.staffDepartment)
  static let newPINFile = ValueOption<String>("--new-pin-file", "FILE", \.newPINFile)

  static let asOwner = Flag("--as-owner", \.asOwner)

  static let trailBy = ValueOption<String>("--by", "ID", \.trailBy)
  static let trailGuest = ValueOption<String>("--guest", "GUEST", \.trailGuest)
  static let trailAct = ValueOption<ActName>("--act", "ACT", \.trailAct)
  static let trailFrom = ValueOption<Day>("--from", \.trailFrom)
  static let trailTo = ValueOption<Day>("--to", \.trailTo)

  static let propertyName = ValueOption<String>("--property-name", "NAME", \.propertyName)
  static let city = ValueOption<String>("--city", "CITY", \.city)
  static let country = ValueOption<String>("--country", "CODE", \.country)
  static let timeZone = ValueOption<String>("--time-zone", "ZONE", \.timeZone)
  static let currency = ValueOption<String>("--currency", "CODE", \.currency)
  static let managerName = ValueOption<String>("--staff-name", "NAME", \.managerName)
  static let policy = ValueOption<String>("--policy", "FILE", \.policy)
  static let businessDate = ValueOption<Day>("--business-date", \.businessDate)
  static let kind = ValueOption<ImportKind>("--as", "KIND", \.kind)
  static let map = ValueOption<String>("--map", "THEIRS=OURS", \.map)

  static let replaceFile = Flag("--force", \.replaceFile)
  static let replaceKept = Flag("--force", \.replaceKept)
  static let output = ValueOption<String>("--output", "FILE", \.output)
  static let yes = Flag("--yes", \.yes)
  static let dryRun = Flag("--dry-run", \.dryRun)
  static let apply = Flag("--apply", \.apply)
  static let guests = ValueOption("--guests", \.guests, within: 0...10_000_000)
  static let seed = ValueOption<UInt64>("--seed", "S", \.seed, expected: .anyNumber) { UInt64($0) }
  static let folder = ValueOption<String>("--output", "DIR", \.folder)
  static let reset = Flag("--reset", \.reset)
  static let asConfig = Flag("--as-config", \.asConfig)
}

extension ValueOption<String> {
  /// What a setting may be, as it is written.
  fileprivate init(of setting: Setting, _ value: String, _ words: OptionWords.Entry) {
    self.init(
      "--" + setting.rawValue,
      value,
      words,
      expected: .oneOf(setting.values),
      read: { setting.value($0) }
    )
  }
}

extension TypedOption {
  fileprivate init(
    _ name: String,
    _ value: String,
    _ words: OptionWords.Entry,
    _ misread: any KeyPath<ErrorWords, @Sendable (ReadingError) -> String> & Sendable,
    read: @escaping @Sendable (Readings, String) throws(ReadingError) -> Value
  ) {
    self.init(name: name, value: value, words: words, misread: misread, read: read)
  }
}
