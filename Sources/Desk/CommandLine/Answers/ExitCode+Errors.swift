import Hotel
import Storage

/// The exit code that an error ends in.
extension ExitCode {
  init(_ error: CommandError) {
    self =
      switch error {
      case .line, .use: .usage
      case .no: .no
      case .noStaff, .noPIN: .notAllowed
      case .file(.missing), .file(.unreadable), .file(.unwritable): .inputOutput
      case .file(.badPolicy), .file(.foreignStore), .file(.noDemoStaff): .badData
      case .stopped(_, let signal): signal.flatMap { ExitCode(rawValue: 128 + $0) } ?? .interrupted
      }
  }

  init(_ error: ImportError) {
    self =
      switch error {
      case .store(.unreachable), .rejectsUnwritable: .inputOutput
      case .store(let error): ExitCode(error)
      case .unknownKind, .missingColumns, .notCSV, .cut, .wideText, .clashingColumns: .badData
      }
  }

  init(_ error: StoreError) {
    self =
      switch error {
      case .unknown(let subject, _): [.property, .timeZone].contains(subject) ? .usage : .no
      case .refused(let refusal): ExitCode(refusal)
      case .denied: .notAllowed
      case .missing, .unreachable, .networkFileSystem, .replaced, .linked: .unavailable
      case .foreign, .corrupt, .altered, .newer: .badData
      case .exists: .no
      case .busy: .tryAgain
      case .stopped: .interrupted
      case .diskFull, .inputOutput, .notSaved, .unverified, .outOfMemory, .statement: .inputOutput
      }
  }

  private init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .text: .badData
      case .money, .gesture, .malformed: .usage
      case .ownCharge: .notAllowed
      default: .no
      }
  }
}
