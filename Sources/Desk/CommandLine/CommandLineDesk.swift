import Glibc
package import Hotel
package import Storage

/// The desk for the shell and for scripts: every command of the table, on any streams.
package enum CommandLineDesk {
  package static let version = "0.1.0"

  /// Runs the command of this process and ends it.
  package static func run() -> Never {
    // A reader that goes away is told by the write, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit on the size of files.
    signal(SIGXFSZ, SIG_IGN)
    // A picture of the memory would hold guests and PINs.
    var none = rlimit()
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    let code = run(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: StandardStreams.environment(),
      input: StandardStreams.input(),
      output: StandardStreams.sink(STDOUT_FILENO),
      errors: StandardStreams.sink(STDERR_FILENO),
      listen: StandardStreams.listenForStop
    )
    if code > 128 {
      // Everything is put away: now the parent shall see the true cause.
      signal(code - 128, SIG_DFL)
      raise(code - 128)
    }
    exit(code)
  }

  /// Runs one command; it pauses between its looks at a disk that has failed.
  ///
  /// - Returns: the exit code.
  package static func run(
    arguments typed: [String],
    environment: [String: String],
    input: LineSource,
    output: TextSink,
    errors: TextSink,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now,
    listen: @escaping StopListening = { { nil } },
    terms: SQLiteTerms = .usual,
    pause: @escaping () -> Void = { usleep(200_000) }
  ) -> Int32 {
    let line: (command: Subcommand, arguments: Arguments)
    do throws(CommandError) {
      line = try ArgumentReader.read(typed)
    } catch {
      let words = SettingsSaid.words(before: typed, environment)
      return tell(Message(any: error, words: words), on: errors)
    }
    let run = CommandRun(
      line.command,
      line.arguments,
      environment: environment,
      input: input,
      output: output,
      errors: errors,
      clock: clock,
      listen: listen,
      terms: terms,
      pause: pause
    )
    let code = finish(run)
    output.flush()
    // After a signal there may be nobody left to read; what ended the desk is what is told.
    if code < 128, output.failure != 0, !output.isReaderGone {
      return tell(Message.unwritten(code: output.failure, words: run.words), on: errors)
    }
    return code
  }

  private static func finish(_ run: CommandRun) -> Int32 {
    if run.has(Options.help) { return HelpCommand.explain(run).rawValue }
    if run.has(Options.version) { return HelpCommand.tellVersion(run).rawValue }
    do {
      _ = try run.value(Options.date)
      for option in [Options.language, Options.theme] where !run.command.hides(option) {
        try run.check(option)
      }
      let code = try run.command.body(run)
      try run.tellSeen()
      return code.rawValue
    } catch {
      run.output.flush()
      // Nothing was shown but what is told already.
      _ = try? run.store?.tellSeen()
      if case StoreError.unverified? = error as? StoreError, let id = run.recordID {
        run.warn(run.words.answers.store.repeated(id))
      }
      return tell(Message(any: error, zone: run.zone, words: run.words), on: run.errors)
    }
  }

  private static func tell(_ message: Message, on errors: TextSink) -> Int32 {
    errors.write("frontdesk: " + message.cleanText + "\n")
    errors.flush()
    return message.exitCode.rawValue
  }
}
