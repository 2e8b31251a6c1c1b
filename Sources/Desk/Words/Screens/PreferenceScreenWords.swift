import Hotel

/// The line in which a preference is recorded.
struct PreferenceScreenWords: Sendable {
  let title: String
  let placeholder: String
  let reading: @Sendable (Polarity, PreferenceCategory, _ seen: Bool, _ isHereOnly: Bool) -> String
  /// The line is a text of earlier.
  let draft: String
  /// What words without a mark look like, and how they are saved.
  let proposed: @Sendable (Polarity, _ marked: String) -> String
  let conflict: @Sendable (_ with: String, _ others: Int) -> String
  let known: TextPhrase
  let saved: @Sendable (String, _ until: Day?) -> String
}
