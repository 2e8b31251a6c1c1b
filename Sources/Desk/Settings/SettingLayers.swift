/// Who says how the desk is set: the strongest first.
enum SettingSource: String, CaseIterable, Sendable {
  case option, environment
  /// What the staff member chose for themselves.
  case own
  case file
  /// Nobody said anything.
  case usual = "default"
}

/// Everything that was said about the settings, and what holds of it.
struct SettingLayers: Hashable, Sendable {
  private var layers: [SettingSource: [Setting: String]] = [:]

  init() {}

  /// What each setting has in the end.
  var settings: DeskSettings {
    var settings = DeskSettings()
    for setting in Setting.allCases { settings[setting] = value(of: setting) }
    return settings
  }

  func source(of setting: Setting) -> SettingSource {
    SettingSource.allCases.first { layers[$0]?[setting] != nil } ?? .usual
  }

  func value(of setting: Setting) -> String {
    layers[source(of: setting)]?[setting] ?? DeskSettings()[setting]
  }

  /// Takes what one source says; a value that the setting can't have is as if nothing were said.
  mutating func say(_ setting: Setting, _ text: String, by source: SettingSource) {
    layers[source, default: [:]][setting] = setting.value(text)
  }

  /// Takes what the store keeps of a staff member, and forgets the last one's.
  mutating func take(own kept: [String: String]) {
    layers[.own] = nil
    for (name, text) in kept {
      if let setting = Setting(rawValue: name) { say(setting, text, by: .own) }
    }
  }

  /// Takes what somebody chooses at the desk, or nothing for the usual: as long as the desk is open
  /// it is stronger than what was said when it was opened.
  mutating func choose(_ setting: Setting, _ text: String?) {
    layers[.option]?[setting] = nil
    layers[.environment]?[setting] = nil
    layers[.own, default: [:]][setting] = text.flatMap { setting.value($0) }
  }
}
