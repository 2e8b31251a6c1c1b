/// The list of settings.
struct SettingsWords: Sendable {
  let title: String
  let name: @Sendable (Setting) -> String
  /// A value as it is read, by the word it is written with.
  let value: @Sendable (Setting, String) -> String
  /// What the setting is good for, in one or two lines.
  let about: @Sendable (Setting) -> String
  let source: @Sendable (SettingSource) -> String
  let kept: @Sendable (_ name: String, _ value: String) -> String
  let isUsual: @Sendable (_ name: String, _ value: String) -> String

  let change: String
  let changeBack: String
  let usual: String
}
