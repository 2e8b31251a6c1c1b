import Hotel

/// What a command can't do.
extension ErrorWords {
  @Sendable static func englishCommand(_ error: CommandError) -> String {
    switch error {
    case .line(let fault): englishArguments(fault)
    case .use(let fault): englishUse(fault)
    case .no(let hindrance): englishHindrance(hindrance)
    case .file(let fault): englishFile(fault)
    case .noStaff: "Nobody is signed in. Say who you are with --staff ID or FRONTDESK_STAFF."
    case .noPIN:
      "The PIN is missing. Give it in FRONTDESK_PIN, with --pin-file FILE, or at a terminal."
    case .stopped(let job, _): ProgressWords.english.stopped(job)
    }
  }

  private static func englishArguments(_ fault: LineFault) -> String {
    switch fault {
    case .unknownCommand(let word, let nearest):
      "There is no command “\(word)”. "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "“frontdesk help” lists them.")
    case .missingVerb(let name, let verbs):
      "“\(name)” needs one of: " + verbs.joined(separator: ", ") + "."
    case .unknownOption(let word, let command, let nearest):
      "\(command.isEmpty ? "frontdesk" : command) has no option \(word). "
        + (nearest.map { "Did you mean \($0)?" } ?? englishHelp(command))
    case .missingValue(let option): "\(option) needs a value. Write it as \(option)=VALUE."
    case .unwantedValue(let option):
      "\(option) takes no value. Leave out what stands behind the =."
    case .missingOperand(let operand, let command):
      "\(command) needs \(operand). \(englishHelp(command))"
    case .unexpectedOperand(let word, let command):
      "\(command) has no use for “\(word)”. Put text of several words in quotes. "
        + englishHelp(command)
    case .missingOption(let option, let command):
      "\(command) needs \(option). \(englishHelp(command))"
    case .missingOptions(let options):
      "Still needed: " + options.joined(separator: ", ") + ". \(englishHelp("init"))"
    case .misread(let option, let text): "\(option): \(text)."
    case .malformed(let name, let value, let expected):
      "\(name): “\(value)” is not right; it must be \(englishExpectation(expected))."
    case .notBoth(let one, let other): "\(one) and \(other) can't both be meant. Leave one out."
    case .noField(let command):
      "\(command) needs at least one field, such as --phone. \(englishHelp(command))"
    case .noName(let command): "\(command) needs --given or --family. \(englishHelp(command))"
    }
  }

  private static func englishUse(_ fault: UseFault) -> String {
    switch fault {
    case .laterVersion(let command):
      "“\(command)” comes in a later version of Front Desk. \(englishHelp(""))"
    case .noPostgreSQL: "This build has no PostgreSQL. Name a file with --store."
    case .noHome: "There is no home folder to keep the store in. Name a file with --store."
    case .noTerminal(let store):
      "The desk needs a terminal to draw on. Use --plain for questions and answers line by line, or "
        + "the commands: arrivals, lookup TEXT, guest GUEST, prefer GUEST LINE, resolve GUEST; "
        + "“frontdesk help” lists all." + (store.map { " The store is at \($0)." } ?? "")
    case .unknownProperty(let code): "No property has the code “\(code)”. Check --property."
    case .noNewPIN:
      "The new PIN is missing. Give it in FRONTDESK_NEW_PIN, with --new-pin-file FILE, or at a "
        + "terminal (for init: FRONTDESK_PIN or --pin-file)."
    case .differentPINs: "The two PINs are not the same. Try again."
    case .backupOntoStore: "The backup would replace the store itself. Name another file."
    case .restoreOntoItself: "The file is the store itself. Name a backup of it."
    }
  }

  private static func englishHindrance(_ hindrance: Hindrance) -> String {
    switch hindrance {
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
    case .fileExists(let path):
      "\(path) exists already. Name another file, or replace it with --force."
    case .notRepeated(let guest):
      "Nothing was erased: the number typed was not \(guest). Type it again, or give --yes."
    }
  }

  private static func englishHelp(_ command: String) -> String {
    command.isEmpty ? "See “frontdesk help”." : "See “frontdesk help \(command)”."
  }
}
