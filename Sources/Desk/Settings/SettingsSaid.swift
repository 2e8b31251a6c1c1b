import Hotel

/// What is said wrongly of the settings, and therefore does not hold.
enum SettingFault: Equatable {
  case variable(Setting, String)
  case line(file: String, SettingsFile.Problem)
  /// A desk that looks unusual is better than one that stays shut.
  case unreadable(FileFault)

  /// The fault with a name of the file that is short enough for a line of the screen.
  var short: SettingFault {
    guard case .line(_, let problem) = self else { return self }
    return .line(file: "config", problem)
  }
}

/// What options, environment and config file say of the settings, before anybody has signed in.
struct SettingsSaid {
  private(set) var layers = SettingLayers()
  private(set) var faults: [SettingFault] = []

  init(_ arguments: Arguments, of command: Subcommand, _ environment: [String: String]) {
    if let path = SettingsSaid.configPath(environment) { take(path) }
    for setting in Setting.allCases {
      guard let text = environment[setting.variable], !text.isEmpty else { continue }
      layers.say(setting, text, by: .environment)
      if setting.value(text) == nil { faults.append(.variable(setting, text)) }
    }
    for (setting, option) in [(Setting.theme, Options.theme), (.language, Options.language)]
    where !command.hides(option) {
      if let text = arguments.text(option) { layers.say(setting, text, by: .option) }
    }
    if arguments.has(Options.mouse) { layers.say(.mouse, "on", by: .option) }
    if arguments.has(Options.noScrollRegion) { layers.say(.scrollRegion, "off", by: .option) }
  }

  /// The words in which a command line is answered that can't be read as a whole.
  static func words(before typed: [String], _ environment: [String: String]) -> DeskWords {
    var arguments = Arguments()
    let name = Options.language.name
    for (position, word) in typed.enumerated() {
      if word == name, position + 1 < typed.count {
        arguments.add(Options.language, typed[position + 1])
      } else if word.hasPrefix(name + "=") {
        arguments.add(Options.language, String(word.dropFirst(name.count + 1)))
      }
    }
    return SettingsSaid(arguments, of: CommandTable.open, environment).layers.settings.words
  }

  /// Where the config file is looked for.
  static func configPath(_ environment: [String: String]) -> String? {
    if let folder = environment[EnvironmentName.configHome], folder.hasPrefix("/") {
      return folder + "/frontdesk/config"
    }
    guard let home = environment[EnvironmentName.home], !home.isEmpty else { return nil }
    return home + "/.config/frontdesk/config"
  }

  private mutating func take(_ path: String) {
    let file: SettingsFile
    do throws(CommandError) {
      file = SettingsFile(try TextFile.text(of: path))
    } catch {
      switch error {
      case .file(.missing): break
      case .file(let fault): faults.append(.unreadable(fault))
      default: break
      }
      return
    }
    for (setting, value) in file.said { layers.say(setting, value, by: .file) }
    faults += file.problems.map { .line(file: path, $0) }
  }
}
