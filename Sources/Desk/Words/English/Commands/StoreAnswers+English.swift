import Hotel
import Storage

extension StoreAnswers {
  static let english = StoreAnswers(
    made: { "Made the store \($0)." },
    founded: { property, manager in
      "\(property.name) (\(property.code)), business date "
        + "\(DateWords.english.long(property.businessDate)); \(manager.name) (\(manager.id)) is its "
        + "manager."
    },
    askPropertyCode: "Code of the first hotel, 3 to 5 letters: ",
    askTimeZone: "Its time zone, such as Europe/Lisbon: ",
    askManager: "Staff id of the first manager: ",
    askPropertyName: "Its name: ",
    askCity: "Its city: ",
    askCountry: "Its country: ",
    askCurrency: "Its currency, such as EUR: ",
    askManagerName: "The manager's name: ",
    loaded: { summary, rejects in
      "\(summary.file): \(summary.kind.rawValue): \(summary.added) added, "
        + "\(summary.changed) changed, \(summary.unchanged) unchanged, "
        + "\(summary.rejected) rejected" + (summary.rejected > 0 ? ", see \(rejects)" : "")
        + (summary.isWhole ? "" : "; \(ProgressWords.english.notWhole)")
    },
    ignoredColumns: { "\($0): ignored columns: " + $1.joined(separator: ", ") },
    displacedColumns: {
      "\($0): not read, for another column was told to be it: " + $1.joined(separator: ", ")
    },
    moreRejected: { "… and \($0) more rejected rows; the .rejected.csv files hold all." },
    moreDoubted: { "… and \($0) more such remarks." },
    notUTF8: {
      "\($0) is not in UTF-8: such rows stay outside. Save it as “CSV UTF-8” and load it again."
    },
    lookupIndex: "look-up index",
    loadingDemo: "The sample company is being loaded; it takes a few seconds.",
    copied: { "Copied the store to \($0) and checked the copy." },
    restored: { "Checked \($0) and put it in the place of \($1)." },
    keptAt: { "What was there before is kept at \($0)." },
    staffCarried: {
      "As they are now, not as the copy knew them: \($0.map(\.rawValue).joined(separator: ", "))."
    },
    openToOthers: {
      "Others on this computer may open \($0.joined(separator: ", ")). Keep them out with “chmod 600”."
    },
    erasedAgain: { "Guests who were erased since then were erased again: \($0)." },
    sound: { "\($0): \($1 ? "sound" : "NOT SOUND")" },
    unbalanced: { "budget “\($0)” does not balance" },
    damaged: { "\($0) is damaged. Go back to the latest backup." },
    sqlite: { version, hasWALResetBug in
      hasWALResetBug
        ? "SQLite \(version) has the WAL-reset bug: alone it may lose what several desks save at "
          + "once. Every write here holds the writer lock, which prevents it."
        : "SQLite \(version) is free of the WAL-reset bug; the writer lock keeps the turns of desks."
    },
    repeated: { "Repeated with --id \($0) it is saved once at most." },
    source: { source, setting, file in
      switch source {
      case .option: "by option"
      case .environment: "by \(setting.variable)"
      case .own: "your own"
      case .file: "by \(file ?? "the config file")"
      case .usual: "default"
      }
    },
    setFor: { "\($0.rawValue) is \($1) for \($2)." },
    staysSo: { "Here it stays \($0), \($1)." },
    nobodySignedIn:
      "Nobody is signed in, so what staff members chose for themselves is left out.",
    fault: englishFault
  )

  @Sendable private static func englishFault(_ fault: SettingFault) -> String {
    switch fault {
    case .unreadable(let fault): ErrorWords.english.command(.file(fault))
    case .variable(let setting, let value):
      "\(setting.variable): \(englishFault(.unknownValue(value, of: setting))) It is ignored."
    case .line(let file, let problem):
      "\(file):\(problem.line): \(englishFault(problem.fault)) The line is ignored."
    }
  }

  private static func englishFault(_ fault: SettingsFile.Problem.Fault) -> String {
    switch fault {
    case .noValue: "a line must be “name = value”."
    case .unknownName(let name, let nearest?):
      "there is no setting “\(name)”. Did you mean “\(nearest)”?"
    case .unknownName(let name, nil):
      "there is no setting “\(name)”. There are "
        + Setting.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownValue(let value, let setting):
      "\(setting.rawValue) can't be “\(value)”. It is one of "
        + setting.values.joined(separator: ", ") + "."
    }
  }
}
