import Hotel
import Storage

/// What commands answer about the store, its files and how the desk is set.
struct StoreAnswers: Sendable {
  // A new store, and what a person is asked for it.
  let made: TextPhrase
  let founded: @Sendable (Property, Staff) -> String
  let askPropertyCode: String
  let askTimeZone: String
  let askManager: String
  let askPropertyName: String
  let askCity: String
  let askCountry: String
  let askCurrency: String
  let askManagerName: String

  // Loading, copying, checking.
  let loaded: @Sendable (ImportSummary, _ rejects: String) -> String
  let ignoredColumns: @Sendable (_ file: String, [String]) -> String
  let displacedColumns: @Sendable (_ file: String, [String]) -> String
  let moreRejected: CountPhrase
  let moreDoubted: CountPhrase
  let notUTF8: @Sendable (_ file: String) -> String
  let lookupIndex: String
  let loadingDemo: String
  let copied: TextPhrase
  let restored: @Sendable (_ file: String, _ path: String) -> String
  let keptAt: TextPhrase
  let staffCarried: @Sendable ([Staff.ID]) -> String
  let openToOthers: @Sendable ([String]) -> String
  let erasedAgain: CountPhrase
  let sound: @Sendable (_ path: String, _ isSound: Bool) -> String
  let unbalanced: TextPhrase
  let damaged: TextPhrase
  /// What the SQLite library that is used would do by itself, and that nothing is lost either way.
  let sqlite: @Sendable (_ version: String, _ hasWALResetBug: Bool) -> String
  let repeated: @Sendable (_ id: String) -> String

  // Settings.
  let source: @Sendable (SettingSource, Setting, _ file: String?) -> String
  let setFor: @Sendable (Setting, _ value: String, Staff.ID) -> String
  let staysSo: @Sendable (_ value: String, _ source: String) -> String
  let nobodySignedIn: String
  let fault: @Sendable (SettingFault) -> String
}
