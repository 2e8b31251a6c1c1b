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
}
