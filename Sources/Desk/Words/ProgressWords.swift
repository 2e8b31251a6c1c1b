/// How a long job tells how far it has come, and that it was stopped.
struct ProgressWords: Sendable {
  let percent: CountPhrase
  /// So many rows, and so many of them a second.
  let rows: CountPhrase
  let rate: CountPhrase
  /// How long it has taken, in seconds.
  let elapsed: CountPhrase
  /// How long it may still take, in seconds that are rounded.
  let left: CountPhrase
  let copying: String
  let checkingCopy: String
  let checkingStore: String
  /// What stands in the line of a file that was not read to its end.
  let notWhole: String
  /// What became of a job that was stopped, and how it is completed.
  let stopped: @Sendable (LongJob.Kind) -> String
}

extension ProgressWords {
  static let english = ProgressWords(
    percent: { "\($0) %" },
    rows: englishRows,
    rate: { englishRows($0) + "/s" },
    elapsed: { "\($0) s" },
    left: {
      $0 < 60 ? "~\($0) s left" : $0 < 3600 ? "~\($0 / 60) min left" : "~\($0 / 3600) h left"
    },
    copying: "Copying the store",
    checkingCopy: "Checking the copy",
    checkingStore: "Checking the store",
    notWhole: "stopped before its end",
    stopped: { job in
      switch job {
      case .load: "Stopped. What was loaded stays; load the same files again for the rest."
      case .generate: "Stopped. The files named above are whole; generate again for the rest."
      case .backUp: "Stopped. No copy was made; back up again to have one."
      case .restore: "Stopped. The store is as it was; restore again to replace it."
      case .retention: "Stopped. Who was erased stays erased; apply again for the rest."
      case .check: "Stopped before the end, so nothing is known. Check again to be sure."
      case .demo: "Stopped while the sample company was being loaded. Start the demo again."
      }
    }
  )

  @Sendable private static func englishRows(_ number: Int) -> String {
    grouped(number, ",") + (number == 1 ? " row" : " rows")
  }

  /// The digits in threes.
  static func grouped(_ number: Int, _ mark: String) -> String {
    guard number >= 1000 else { return "\(number)" }
    let last = "\(1000 + number % 1000)".dropFirst()
    return grouped(number / 1000, mark) + mark + last
  }
}
