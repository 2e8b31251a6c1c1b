import Hotel
import Storage

/// Makes an empty store with its first hotel and first manager.
enum InitCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let path = try run.storePath
    guard !Store.exists(path) else { throw StoreError.exists(path: path) }
    let answers = try answers(run)
    let property = try property(from: answers, run)
    let manager = try manager(from: answers, at: property.code)
    try found(path, property, manager, pin: try pin(of: manager.id, run), run)
    run.answer(
      [
        "store": .text(path), "property": JSONText(property.code), "staff": JSONText(manager.id),
        "business_date": JSONText(property.businessDate),
      ],
      [
        "Made the store \(path).",
        "\(property.name) (\(property.code)), business date \(SpokenWords.longDate(property.businessDate)); "
          + "\(manager.name) (\(manager.id)) is its manager.",
      ]
    )
    return .done
  }

  private static func pin(of manager: Staff.ID, _ run: CommandRun) throws -> String {
    if let given = try run.givenPIN() { return given }
    guard run.input.isTerminal else { throw CommandError.noNewPIN }
    return try run.chosenPIN("PIN of \(manager), 4 to 8 digits: ")
  }

  private static func found(
    _ path: String,
    _ property: Property,
    _ manager: Staff,
    pin: String,
    _ run: CommandRun
  ) throws {
    let file = run.text("--policy")
    let policy = try file.map { try TextFile.text(of: $0) }
    do {
      let store = try Store.found(
        path: path,
        property: property,
        manager: manager,
        pin: pin,
        policy: policy,
        clock: run.clock
      )
      store.keepReserve()
    } catch let error {
      guard let file, case .refused(.malformed(let field, _, _)) = error, field != "PIN" else {
        throw error
      }
      throw CommandError.badPolicy(file: file, error)
    }
  }

  /// The options that init can't do without, and what a person is asked for them.
  private static let needed = [
    ("--property", "Code of the first hotel, 3 to 5 letters: "),
    ("--time-zone", "Its time zone, such as Europe/Lisbon: "),
    ("--staff", "Staff id of the first manager: "),
  ]

  private static let asked = [
    ("--property-name", "Its name: "), ("--city", "Its city: "), ("--country", "Its country: "),
    ("--currency", "Its currency, such as EUR: "), ("--staff-name", "The manager's name: "),
  ]

  private static func answers(_ run: CommandRun) throws -> [String: String] {
    var answers: [String: String] = [:]
    for (option, _) in needed + asked { answers[option] = run.text(option) }
    answers["--property"] = run.setting("--property", EnvironmentName.property)
    answers["--staff"] = run.setting("--staff", EnvironmentName.staff)
    let missing = needed.filter { answers[$0.0] == nil }
    guard !missing.isEmpty else { return answers }
    guard run.input.isTerminal else { throw CommandError.missingOptions(missing.map(\.0)) }
    for (option, question) in needed + asked where answers[option] == nil {
      answers[option] = run.asked(question)?.trimmed
    }
    let unanswered = needed.filter { (answers[$0.0] ?? "").isEmpty }
    guard unanswered.isEmpty else { throw CommandError.missingOptions(unanswered.map(\.0)) }
    return answers
  }

  private static func property(
    from answers: [String: String],
    _ run: CommandRun
  ) throws -> Property {
    func text(_ option: String, else usual: String) -> String {
      let text = answers[option]?.trimmed ?? ""
      return text.isEmpty ? usual : text
    }
    let code = text("--property", else: "").uppercased()
    guard Property.isCode(code) else {
      throw CommandError.malformed(
        name: "--property",
        value: code,
        expected: "3 to 5 letters or digits"
      )
    }
    let zone = text("--time-zone", else: "")
    guard ZoneClock.isKnown(zone) else { throw StoreError.unknown(.timeZone, id: zone) }
    let money = text("--currency", else: "USD").uppercased()
    guard let currency = Currency(money) else {
      throw CommandError.malformed(
        name: "--currency",
        value: money,
        expected: "a code of three letters, such as EUR"
      )
    }
    let now = run.clock()
    let today = now.local(offset: ZoneClock.offset(of: zone, at: now)).day
    let name = text("--property-name", else: code)
    return Property(
      code: Property.Code(code),
      name: name,
      city: text("--city", else: name),
      country: text("--country", else: ""),
      timeZone: zone,
      currency: currency,
      businessDate: try run.day("--business-date") ?? today
    )
  }

  private static func manager(
    from answers: [String: String],
    at property: Property.Code
  ) throws -> Staff {
    let typed = answers["--staff"] ?? ""
    guard let id = Staff.id(from: typed) else {
      throw CommandError.malformed(
        name: "--staff",
        value: typed,
        expected: "1 to 16 letters, digits, “.” or “-”"
      )
    }
    let name = answers["--staff-name"]?.trimmed ?? ""
    return Staff(
      id: id,
      name: name.isEmpty ? id.rawValue : name,
      property: property,
      role: .manager,
      department: Department.managerOnDuty.rawValue
    )
  }
}
