import Hotel
import Storage

/// The store's errors in words, with the exit code each ends in.
extension Message {
  /// - Parameters:
  ///   - error: what the store said.
  ///   - zone: the time zone in which times are told; UTC without one.
  ///   - words: the language.
  init(_ error: StoreError, zone: String? = nil, words: DeskWords = .english) {
    self.init(words.errors.store(error, zone), Message.exitCode(of: error))
  }

  private static func exitCode(of error: StoreError) -> ExitCode {
    switch error {
    case .unknown(let subject, _): [.property, .timeZone].contains(subject) ? .usage : .no
    case .refused(let refusal): exitCode(of: refusal)
    case .denied: .notAllowed
    case .missing, .unreachable, .networkFileSystem: .unavailable
    case .foreign, .corrupt, .altered, .newer: .badData
    case .exists: .no
    case .busy: .tryAgain
    case .stopped: .interrupted
    case .diskFull, .inputOutput, .notSaved, .unverified, .outOfMemory, .statement: .inputOutput
    }
  }

  private static func exitCode(of refusal: Refusal) -> ExitCode {
    switch refusal {
    case .text: .badData
    case .money, .gesture, .malformed: .usage
    case .ownCharge: .notAllowed
    default: .no
    }
  }
}
