import Hotel
import Storage

/// What goes wrong, in sentences: what happened and what to do now.
struct ErrorWords: Sendable {
  /// What the store said, with times told in a zone; in UTC without one.
  let store: @Sendable (StoreError, _ zone: String?) -> String
  let preferenceLine: @Sendable (PreferenceLine.Failure) -> String
  let gesture: @Sendable (GestureError) -> String
  let money: @Sendable (MoneyError) -> String
  /// What was typed as a time, as a day to come, as a day of birth.
  let time: @Sendable (ReadingError) -> String
  let day: @Sendable (ReadingError) -> String
  let birth: @Sendable (ReadingError) -> String
  /// A text that may not be kept, by the name of its field.
  let paymentData: @Sendable (NoteGuard.Finding, _ field: String) -> String
}
