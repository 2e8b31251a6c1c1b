import Storage

/// What a command can't do for reasons that are not the store's; facts only.
enum CommandError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case missingVerb(String, verbs: [String])
  case unknownOption(String, command: String, nearest: String?)
  case missingValue(option: String)
  case unwantedValue(option: String)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  case missingOption(String, command: String)
  case missingOptions([String])
  case malformed(name: String, value: String, expected: String)
  /// What was typed can't be read, or can't be meant; the sentence says which.
  case misread(option: String, String)
  case laterVersion(command: String)
  case noPostgreSQL
  case noHome
  case noTerminal(store: String?)
  case noStaff
  case noPIN
  case noNewPIN
  case differentPINs
  case unknownProperty(String)
  case missingFile(String)
  case unreadable(String, code: Int32)
  case unwritable(String, code: Int32)
  case badPolicy(file: String, StoreError)
  case probableDuplicates(Int)
  case manyIncidents(guest: String, ids: [String])
  case noIncident(guest: String)
  case alreadyResolved(String)
  case otherGuest(incident: String)
  case backupExists(String)
  case backupOntoStore
  case restoreOntoItself
  case foreignStore(String)
  case exportExists(String)
  case notRepeated(guest: String)
  case noDemoStaff(String)
  /// Somebody wished a long job to end.
  case stopped(LongJob.Kind, signal: Int32?)
}
