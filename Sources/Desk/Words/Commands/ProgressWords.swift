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
  /// The digits in threes.
  static func grouped(_ number: Int, _ mark: String) -> String {
    guard number >= 1000 else { return "\(number)" }
    let last = "\(1000 + number % 1000)".dropFirst()
    return grouped(number / 1000, mark) + mark + last
  }
}
