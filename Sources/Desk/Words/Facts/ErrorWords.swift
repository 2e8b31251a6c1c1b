import Hotel
import Storage
import Terminal

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
  /// What a text should have been, as the end of a sentence.
  let expectation: @Sendable (Expectation) -> String
  /// What a command can't do.
  let command: @Sendable (CommandError) -> String
  /// Why a file is not loaded, and one of its rows.
  let load: @Sendable (ImportError, _ zone: String?) -> String
  let row: @Sendable (RowFault) -> String
  /// Why a row that was loaded is to be looked at.
  let doubt: @Sendable (RowDoubt) -> String
  /// Why the screen could not be used.
  let terminal: @Sendable (TerminalError) -> String
  /// The answer could not be written down, with the system's error number.
  let unwritten: @Sendable (Int32) -> String
  let unforeseen: TextPhrase
}
