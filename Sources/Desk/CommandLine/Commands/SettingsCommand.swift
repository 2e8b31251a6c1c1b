import FrontOffice
import Hotel

/// How the desk is set, and by whom; and sets it for whoever is signed in.
enum SettingsCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let asked = try run.arguments.operands.first.map(setting)
    let isReset = run.has(Options.reset)
    let value = run.arguments.operands.dropFirst().first
    guard isReset || value != nil else { return try show(asked, run) }
    guard let asked else {
      throw CommandError.line(.missingOperand("NAME", command: run.command.name))
    }
    if isReset, let value {
      throw CommandError.line(.unexpectedOperand(value, command: run.command.name))
    }
    return try keep(try value.map { try allowed($0, for: asked) }, as: asked, run)
  }

  private static func show(_ asked: Setting?, _ run: CommandRun) throws -> ExitCode {
    run.noteSettingFaults()
    if run.setting(Options.staff, EnvironmentName.staff) != nil {
      _ = try run.signIn()
    } else {
      run.note(run.words.answers.store.nobodySignedIn)
    }
    let layers = run.settings
    if run.has(Options.asConfig) {
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
      table.add([setting.rawValue, layers.value(of: setting), told(source, setting, run)])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  private static func keep(
    _ value: String?,
    as setting: Setting,
    _ run: CommandRun
  ) throws -> ExitCode {
    run.noteSettingFaults()
    let desk = try run.signIn()
    _ = try run.perform(
      ChangeSetting(setting.rawValue, to: value, id: try run.actID()),
      at: desk
    )
    run.take(own: try desk.office.settings())
    let layers = run.settings
    let (held, source) = (layers.value(of: setting), layers.source(of: setting))
    let isStronger = value != nil && source != .own
    run.answer(
      JSONText(setting, in: layers),
      [run.words.answers.store.setFor(setting, value ?? held, desk.office.session.staff.id)]
    )
    if isStronger {
      run.note(run.words.answers.store.staysSo(held, told(source, setting, run)))
    }
    return .done
  }

  private static func setting(_ name: String) throws -> Setting {
    guard let setting = Setting(rawValue: name.lowercased()) else {
      let names = Setting.allCases.map(\.rawValue)
      throw CommandError.line(.malformed(name: "NAME", value: name, expected: .oneOf(names)))
    }
    return setting
  }

  private static func allowed(_ value: String, for setting: Setting) throws -> String {
    guard let allowed = setting.value(value) else {
      throw CommandError.line(
        .malformed(name: setting.rawValue, value: value, expected: .oneOf(setting.values))
      )
    }
    return allowed
  }

  private static func told(
    _ source: SettingSource,
    _ setting: Setting,
    _ run: CommandRun
  ) -> String {
    let file = SettingsSaid.configPath(run.environment)
    return run.words.answers.store.source(source, setting, file)
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
