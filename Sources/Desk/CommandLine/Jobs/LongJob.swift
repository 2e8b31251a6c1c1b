import Terminal
import Widgets

/// A long job of the command line: tells how far it has come, and hears that it shall stop.
final class LongJob {
  /// The jobs that may take long.
  enum Kind: CaseIterable { case load, generate, backUp, restore, check, demo, retention }

  private let run: CommandRun
  private let kind: Kind
  private let stopSignal: () -> Int32?
  private var start = ContinuousClock.now
  private var line: ProgressLine?

  /// From here on a signal that would end the program is a wish to stop, until this object goes.
  init(_ run: CommandRun, _ kind: Kind) {
    self.run = run
    self.kind = kind
    stopSignal = run.listen()
    line = run.showsProgress ? run.progressLine : nil
  }

  /// Begins a part of the job whose way and time are counted from here.
  func begin() {
    clear()
    start = ContinuousClock.now
    line = line.map { _ in run.progressLine }
  }

  /// Shows how far the job has come; false when it shall stop.
  func goesOn(_ progress: JobProgress) -> Bool {
    if stopSignal() != nil { return false }
    write(line?.update(progress, columns: run.errors.columns(), at: ContinuousClock.now - start))
    return true
  }

  /// The same for a loop that throws.
  func check(_ progress: JobProgress) throws {
    guard goesOn(progress) else { throw stopped }
  }

  /// Takes the line away, so that another can stand in its place.
  func clear() {
    write(line?.clear())
  }

  /// What the job ends with when it was stopped.
  var stopped: CommandError { .stopped(kind, signal: stopSignal()) }

  private func write(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    run.output.flush()
    run.errors.write(text)
    run.errors.flush()
  }
}

extension CommandRun {
  fileprivate var progressLine: ProgressLine {
    let profile = TerminalProfile(environment: environment, isTerminal: errors.isTerminal)
    let isSpoken = has(Options.plain) || says(EnvironmentName.accessible) || !profile.isUsable
    return ProgressLine(
      isSpoken ? .spoken : .drawn(profile.unicodeBorders ? .unicode : .ascii),
      pace: profile.overSSH ? .seconds(1) : .milliseconds(250),
      words: words.progress
    )
  }
}
