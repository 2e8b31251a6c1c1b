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
        run.words.answers.store.made(path),
        run.words.answers.store.founded(property, manager),
      ]
    )
    return .done
  }

  private static func pin(of manager: Staff.ID, _ run: CommandRun) throws -> String {
    if let given = try run.givenPIN() { return given }
    guard run.input.isTerminal else { throw CommandError.use(.noNewPIN) }
    return try run.chosenPIN(run.words.answers.house.askFirstPIN(manager.rawValue))
  }

  private static func found(
    _ path: String,
    _ property: Property,
    _ manager: Staff,
    pin: String,
    _ run: CommandRun
  ) throws {
    let file = run.value(Options.policy)
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
      throw CommandError.file(.badPolicy(file: file, error))
    }
  }

  /// An option, and what a person is asked in its stead.
  private struct Question: Sendable {
    let option: ValueOption<String>
    let ask: any KeyPath<StoreAnswers, String> & Sendable

    init(_ option: ValueOption<String>, _ ask: any KeyPath<StoreAnswers, String> & Sendable) {
      self.option = option
      self.ask = ask
    }
  }

  /// The options that init can't do without, and what a person is asked for them.
  private static let needed: [Question] = [
    Question(Options.property, \.askPropertyCode), Question(Options.timeZone, \.askTimeZone),
    Question(Options.staff, \.askManager),
  ]

  private static let asked: [Question] = [
    Question(Options.propertyName, \.askPropertyName), Question(Options.city, \.askCity),
    Question(Options.country, \.askCountry), Question(Options.currency, \.askCurrency),
    Question(Options.managerName, \.askManagerName),
  ]

  /// What was said, by the names of the options.
  private static func answers(_ run: CommandRun) throws -> [String: String] {
    var answers: [String: String] = [:]
    for question in needed + asked {
      answers[question.option.name] = run.value(question.option)
    }
    answers[Options.property.name] = run.setting(Options.property, EnvironmentName.property)
    answers[Options.staff.name] = run.setting(Options.staff, EnvironmentName.staff)
    let missing = needed.map(\.option.name).filter { answers[$0] == nil }
    guard !missing.isEmpty else { return answers }
    guard run.input.isTerminal else { throw CommandError.line(.missingOptions(missing)) }
    for question in needed + asked where answers[question.option.name] == nil {
      let text = run.words.answers.store[keyPath: question.ask]
      answers[question.option.name] = run.asked(text)?.trimmed
    }
    let unanswered = needed.map(\.option.name).filter { (answers[$0] ?? "").isEmpty }
    guard unanswered.isEmpty else { throw CommandError.line(.missingOptions(unanswered)) }
    return answers
  }

  private static func property(
    from answers: [String: String],
    _ run: CommandRun
  ) throws -> Property {
    func text(_ option: ValueOption<String>, else usual: String) -> String {
      let text = answers[option.name]?.trimmed ?? ""
      return text.isEmpty ? usual : text
    }
    let code = text(Options.property, else: "").uppercased()
    guard Property.isCode(code) else {
      throw malformed(Options.property, code, .propertyCode)
    }
    let zone = text(Options.timeZone, else: "")
    guard ZoneClock.isKnown(zone) else { throw StoreError.unknown(.timeZone, id: zone) }
    let money = text(Options.currency, else: "USD").uppercased()
    guard let currency = Currency(money) else {
      throw malformed(Options.currency, money, .currencyCode)
    }
    let now = run.clock()
    let today = now.local(offset: ZoneClock.offset(of: zone, at: now)).day
    let name = text(Options.propertyName, else: code)
    return Property(
      code: Property.Code(code),
      name: name,
      city: text(Options.city, else: name),
      country: text(Options.country, else: ""),
      timeZone: zone,
      currency: currency,
      businessDate: try run.value(Options.businessDate) ?? today
    )
  }

  private static func manager(
    from answers: [String: String],
    at property: Property.Code
  ) throws -> Staff {
    let typed = answers[Options.staff.name] ?? ""
    guard let id = Staff.id(from: typed) else { throw malformed(Options.staff, typed, .staffID) }
    let name = answers[Options.managerName.name]?.trimmed ?? ""
    return Staff(
      id: id,
      name: name.isEmpty ? id.rawValue : name,
      property: property,
      role: .manager,
      department: Department.managerOnDuty.rawValue
    )
  }

  private static func malformed(
    _ option: ValueOption<String>,
    _ value: String,
    _ expected: Expectation
  ) -> CommandError {
    .line(.malformed(name: option.name, value: value, expected: expected))
  }
}
