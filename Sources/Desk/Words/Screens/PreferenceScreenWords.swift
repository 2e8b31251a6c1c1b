import Hotel

/// The line in which a preference is recorded.
struct PreferenceScreenWords: Sendable {
  let title: String
  let placeholder: String
  let reading: @Sendable (Polarity, PreferenceCategory, _ seen: Bool, _ isHereOnly: Bool) -> String
  let conflict: @Sendable (_ with: String, _ others: Int) -> String
  let known: TextPhrase
  let saved: @Sendable (String, _ until: Day?) -> String
}
