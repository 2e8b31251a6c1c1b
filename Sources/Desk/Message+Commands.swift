import Hotel
import Storage

/// The command line's own errors in words.
extension Message {
  init(_ error: CommandError) {
    if let words = Message.words(forParsing: error) ?? Message.words(forUse: error) {
      self.init(words, .usage)
    } else if let words = Message.words(forNo: error) {
      self.init(words, .no)
    } else {
      let (words, code) = Message.wordsAndCode(of: error)
      self.init(words, code)
    }
  }

  /// Words that are no command line.
  private static func words(forParsing error: CommandError) -> String? {
    switch error {
    case .unknownCommand(let word, let nearest):
      "There is no command “\(word)”. "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "“frontdesk help” lists them.")
    case .missingVerb(let name, let verbs):
      "“\(name)” needs one of: " + verbs.joined(separator: ", ") + "."
    case .unknownOption(let word, let command, let nearest):
      "\(command.isEmpty ? "frontdesk" : command) has no option \(word). "
        + (nearest.map { "Did you mean \($0)?" } ?? help(command))
    case .missingValue(let option):
      "\(option) needs a value. Write it as \(option)=VALUE."
    case .unwantedValue(let option):
      "\(option) takes no value. Leave out what stands behind the =."
    case .missingOperand(let operand, let command):
      "\(command) needs \(operand). \(help(command))"
    case .unexpectedOperand(let word, let command):
      "\(command) has no use for “\(word)”. Put text of several words in quotes. \(help(command))"
    case .missingOption(let option, let command):
      "\(command) needs \(option). \(help(command))"
    case .missingOptions(let options):
      "Still needed: " + options.joined(separator: ", ") + ". \(help("init"))"
    case .misread(let option, let text): "\(option): \(text)."
    case .malformed(let name, let value, let expected):
      "\(name): “\(value)” is not right; it must be \(expected)."
    default: nil
    }
  }

  /// What this program can't be used for, or not so.
  private static func words(forUse error: CommandError) -> String? {
    switch error {
    case .laterVersion(let command):
      "“\(command)” comes in a later version of Front Desk. \(help(""))"
    case .noPostgreSQL:
      "This build has no PostgreSQL. Name a file with --store."
    case .noHome:
      "There is no home folder to keep the store in. Name a file with --store."
    case .noTerminal(let store):
      "The desk needs a terminal to draw on. \(instead)"
        + (store.map { " The store is at \($0)." } ?? "")
    case .unknownProperty(let code):
      "No property has the code “\(code)”. Check --property."
    case .noNewPIN:
      "The new PIN is missing. Give it in FRONTDESK_NEW_PIN, with --new-pin-file FILE, or at a "
        + "terminal (for init: FRONTDESK_PIN or --pin-file)."
    case .differentPINs: "The two PINs are not the same. Try again."
    case .backupOntoStore: "The backup would replace the store itself. Name another file."
    case .restoreOntoItself: "The file is the store itself. Name a backup of it."
    default: nil
    }
  }

  private static func words(forNo error: CommandError) -> String? {
    switch error {
    case .probableDuplicates(let count):
      "Nothing was made: \(count == 1 ? "one profile is" : "\(count) profiles are") probably the "
        + "same person. Use that one, or make a new one with --force."
    case .manyIncidents(let guest, let ids):
      "\(guest) has several complaints that are not closed: " + ids.joined(separator: ", ")
        + ". Name one of them."
    case .noIncident(let guest):
      "\(guest) has no complaint that is not closed, and no complaint has that id."
    case .alreadyResolved(let id):
      "Complaint \(id) was resolved before. Open a new one if there is more to mend."
    case .otherGuest(let incident):
      "Complaint \(incident) is another guest's. Check the id."
    case .backupExists(let path), .exportExists(let path):
      "\(path) exists already. Name another file, or replace it with --force."
    case .notRepeated(let guest):
      "Nothing was erased: the number typed was not \(guest). Type it again, or give --yes."
    default: nil
    }
  }

  private static func wordsAndCode(of error: CommandError) -> (String, ExitCode) {
    switch error {
    case .noStaff:
      ("Nobody is signed in. Say who you are with --staff ID or FRONTDESK_STAFF.", .notAllowed)
    case .noPIN:
      (
        "The PIN is missing. Give it in FRONTDESK_PIN, with --pin-file FILE, or at a terminal.",
        .notAllowed
      )
    case .missingFile(let path): ("\(path): there is no such file. Check the name.", .inputOutput)
    case .unreadable(let path, let code):
      ("\(path): can't be read (\(reason(code))). Check its owner.", .inputOutput)
    case .unwritable(let path, let code):
      ("\(path): can't be written (\(reason(code))). Check the folder and the disk.", .inputOutput)
    case .badPolicy(let file, let error):
      ("\(file): \(Message(error).text) Nothing was made.", .badData)
    case .foreignStore(let path):
      (
        "\(path) is no store of Front Desk, so nobody can sign in to it and nothing was replaced. "
          + "Name another with --store, or put the backup in its place with --force.",
        .badData
      )
    case .noDemoStaff(let id):
      ("The sample company has no staff member “\(id)”. Name one with --staff.", .badData)
    case .stopped(let job, let signal):
      (
        DeskWords.english.progress.stopped(job),
        signal.flatMap { ExitCode(rawValue: 128 + $0) } ?? .interrupted
      )
    default: preconditionFailure("every error has its words: \(error)")
    }
  }

  private static let instead =
    "Use --plain for questions and answers line by line, or the commands: arrivals, lookup TEXT, guest GUEST, prefer GUEST LINE, resolve "
    + "GUEST; “frontdesk help” lists all."

  private static func help(_ command: String) -> String {
    command.isEmpty ? "See “frontdesk help”." : "See “frontdesk help \(command)”."
  }
}
