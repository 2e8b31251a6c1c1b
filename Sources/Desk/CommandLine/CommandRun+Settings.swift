/// How the desk is set before anybody has signed in.
extension CommandRun {
  /// The options by which a desk is opened in another way than usual.
  static let settingOptions: [SubcommandOption] = [
    .value("--theme", "NAME", "colours: " + Setting.theme.values.joined(separator: ", ")),
    .value("--language", "CODE", "the desk's: " + Setting.language.values.joined(separator: ", ")),
    .flag("--mouse", "listen to the mouse"),
    .flag("--no-scroll-region", "for terminals that scroll badly"),
  ]

  /// What options, environment and config file say; what the last two say wrongly is noted.
  ///
  /// - Returns: also what was noted, short enough for a line of the screen.
  func settingsSaid() throws -> (layers: SettingLayers, notes: [String]) {
    var layers = SettingLayers()
    var notes = configPath.map { take($0, into: &layers) } ?? []
    for setting in Setting.allCases {
      guard let text = environment[setting.variable], !text.isEmpty else { continue }
      layers.say(setting, text, by: .environment)
      if setting.value(text) == nil {
        let fault = SettingsFile.Problem.Fault.unknownValue(text, of: setting)
        let words = "\(setting.variable): \(fault.words) It is ignored."
        note(words)
        notes.append(words)
      }
    }
    try takeOptions(into: &layers)
    return (layers, notes)
  }

  /// Where the config file is looked for.
  var configPath: String? {
    if let folder = environment[EnvironmentName.configHome], folder.hasPrefix("/") {
      return folder + "/frontdesk/config"
    }
    guard let home = environment[EnvironmentName.home], !home.isEmpty else { return nil }
    return home + "/.config/frontdesk/config"
  }

  private func take(_ path: String, into layers: inout SettingLayers) -> [String] {
    let text: String
    do {
      text = try TextFile.text(of: path)
    } catch CommandError.missingFile {
      return []
    } catch {
      // A desk that looks unusual is better than one that stays shut.
      let words = Message(any: error).text
      note(words)
      return [words]
    }
    let file = SettingsFile(text)
    for (setting, value) in file.said { layers.say(setting, value, by: .file) }
    for problem in file.problems { note(problem.words(file: path)) }
    return file.problems.map { $0.words(file: "config") }
  }

  private func takeOptions(into layers: inout SettingLayers) throws {
    for setting in [Setting.theme, .language] {
      let option = "--" + setting.rawValue
      guard let text = self.text(option) else { continue }
      guard let value = setting.value(text) else {
        let expected = "one of " + setting.values.joined(separator: ", ")
        throw CommandError.malformed(name: option, value: text, expected: expected)
      }
      layers.say(setting, value, by: .option)
    }
    if arguments.has("--mouse") { layers.say(.mouse, "on", by: .option) }
    if arguments.has("--no-scroll-region") { layers.say(.scrollRegion, "off", by: .option) }
  }
}
