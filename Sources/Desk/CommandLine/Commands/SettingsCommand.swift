import FrontOffice
import Hotel

/// How the desk is set, and by whom; and sets it for whoever is signed in.
enum SettingsCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let asked = try run.arguments.operands.first.map(setting)
    let isReset = run.arguments.has("--reset")
    let value = run.arguments.operands.dropFirst().first
    guard isReset || value != nil else { return try show(asked, run) }
    guard let asked else { throw CommandError.missingOperand("NAME", command: "settings") }
    if isReset, let value { throw CommandError.unexpectedOperand(value, command: "settings") }
    return try keep(try value.map { try allowed($0, for: asked) }, as: asked, run)
  }

  private static func show(_ asked: Setting?, _ run: CommandRun) throws -> ExitCode {
    var layers = try run.settingsSaid().layers
    if run.setting("--staff", EnvironmentName.staff) != nil {
      let desk = try run.signIn()
      layers.take(own: try desk.office.settings())
    } else {
      run.note("Nobody is signed in, so what staff members chose for themselves is left out.")
    }
    if run.arguments.has("--as-config") {
      run.output.write(SettingsFile.text(of: layers.settings))
      return .done
    }
    let settings = asked.map { [$0] } ?? Setting.allCases
    if run.isJSON {
      for setting in settings { run.say(JSONText(setting, in: layers)) }
      return .done
    }
    var table = ColumnText()
    for setting in settings {
      let source = layers.source(of: setting)
      table.add([setting.rawValue, layers.value(of: setting), words(source, setting, run)])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  private static func keep(
    _ value: String?,
    as setting: Setting,
    _ run: CommandRun
  ) throws -> ExitCode {
    var layers = try run.settingsSaid().layers
    let desk = try run.signIn()
    _ = try run.perform(
      ChangeSetting(setting.rawValue, to: value, id: try run.actID()),
      at: desk
    )
    layers.take(own: try desk.office.settings())
    let (held, source) = (layers.value(of: setting), layers.source(of: setting))
    let isStronger = value != nil && source != .own
    run.answer(
      JSONText(setting, in: layers),
      ["\(setting.rawValue) is \(value ?? held) for \(desk.office.session.staff.id)."]
    )
    if isStronger {
      run.note("Here it stays \(held), \(words(source, setting, run)).")
    }
    return .done
  }

  private static func setting(_ name: String) throws -> Setting {
    guard let setting = Setting(rawValue: name.lowercased()) else {
      throw CommandError.malformed(
        name: "NAME",
        value: name,
        expected: "one of " + Setting.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return setting
  }

  private static func allowed(_ value: String, for setting: Setting) throws -> String {
    guard let allowed = setting.value(value) else {
      throw CommandError.malformed(
        name: setting.rawValue,
        value: value,
        expected: "one of " + setting.values.joined(separator: ", ")
      )
    }
    return allowed
  }

  private static func words(
    _ source: SettingSource,
    _ setting: Setting,
    _ run: CommandRun
  ) -> String {
    switch source {
    case .option: "by option"
    case .environment: "by \(setting.variable)"
    case .own: "your own"
    case .file: "by \(run.configPath ?? "the config file")"
    case .usual: "default"
    }
  }
}

extension JSONText {
  /// A setting with its value, who says so, and what it may be.
  init(_ setting: Setting, in layers: SettingLayers) {
    self = [
      "setting": JSONText(setting.rawValue), "value": JSONText(layers.value(of: setting)),
      "source": JSONText(layers.source(of: setting).rawValue), "values": JSONText(setting.values),
    ]
  }
}
