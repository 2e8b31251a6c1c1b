import Hotel
import Storage

/// What a command can't do for reasons that are not the store's; facts only, by how it ends.
enum CommandError: Error, Equatable {
  case line(LineFault)
  case use(UseFault)
  case no(Hindrance)
  case file(FileFault)
  /// Nobody says who they are, or with which PIN.
  case noStaff
  case noPIN
  /// Somebody wished a long job to end.
  case stopped(LongJob.Kind, signal: Int32?)
}

/// What is wrong with the words of a command line.
enum LineFault: Equatable {
  case unknownCommand(String, nearest: String?)
  case missingVerb(String, verbs: [String])
  case unknownOption(String, command: String, nearest: String?)
  case missingValue(option: String)
  case unwantedValue(option: String)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  case missingOption(String, command: String)
  case missingOptions([String])
  case malformed(name: String, value: String, expected: Expectation)
  /// What was typed can't be read, or can't be meant; the sentence says which.
  case misread(option: String, String)
  /// Two options of which only one can be meant.
  case notBoth(String, String)
  /// A profile is to be changed in none of its fields, or made without a name.
  case noField(command: String)
  case noName(command: String)
}

/// What this program can't be used for, or not here.
enum UseFault: Equatable {
  case laterVersion(command: String)
  case noPostgreSQL
  case noHome
  case noTerminal(store: String?)
  case noNewPIN
  case differentPINs
  case unknownProperty(String)
  case backupOntoStore
  case restoreOntoItself
}

/// Why the answer is no.
enum Hindrance: Equatable {
  case probableDuplicates(Int)
  case manyIncidents(guest: String, ids: [String])
  case noIncident(guest: String)
  case alreadyResolved(String)
  case otherGuest(incident: String)
  case fileExists(String)
  case notRepeated(guest: String)
}

/// What is wrong with a file, or with what it holds.
enum FileFault: Equatable {
  case missing(String)
  case unreadable(String, code: Int32)
  case unwritable(String, code: Int32)
  case badPolicy(file: String, StoreError)
  case foreignStore(String)
  /// The sample company has nobody of that id.
  case noDemoStaff(String)
}
