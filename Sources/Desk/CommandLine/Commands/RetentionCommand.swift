import FrontOffice
import Hotel

/// Lists whom the policy lets go, and erases them when told.
enum RetentionCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    guard !(run.has(Options.apply) && run.has(Options.dryRun)) else {
      throw CommandError.line(.notBoth(Options.apply.name, Options.dryRun.name))
    }
    let desk = try run.signIn()
    try desk.office.require(.eraseGuest, for: .erase)
    return run.has(Options.apply) ? try apply(desk, run) : try list(desk, run)
  }

  private static func list(_ desk: SignedIn, _ run: CommandRun) throws -> ExitCode {
    let review = try desk.office.retentionReview()
    let due = review.due.map { guest -> JSONText in
      [
        "guest": JSONText(guest.guest), "name": .text(guest.name),
        "last_contact": JSONText(guest.lastContact),
      ]
    }
    run.answer(
      [
        "years": .integer(review.years), "since": JSONText(review.since),
        "due": .array(due), "undated": .integer(review.undated),
      ],
      lines(of: review, run.words.answers.privacy)
    )
    try run.noteList(review.due.count, at: desk)
    return .done
  }

  private static func lines(of review: RetentionReview, _ words: PrivacyAnswers) -> [String] {
    [words.notHeardOf(review.since, review.years, review.due.count)]
      + review.due.map { "  \($0.guest)  \($0.name)  " + words.last($0.lastContact) }
      + (review.undated > 0 ? [words.undated(review.undated)] : [])
      + (review.due.isEmpty ? [] : [words.nobodyErased])
  }

  private static func apply(_ desk: SignedIn, _ run: CommandRun) throws -> ExitCode {
    let words = run.words.answers.privacy
    let job = LongJob(run, .retention)
    defer { job.clear() }
    var isStopped = false
    let result = try desk.office.applyRetention { done, all in
      let goesOn = job.goesOn(JobProgress(subject: words.retention, done: done, total: all))
      isStopped = !goesOn
      return goesOn
    }
    if isStopped { throw job.stopped }
    job.clear()
    if !result.isClean { run.warn(words.notClean) }
    PrivacyCommands.tell(copies: result.copies, run)
    run.answer(
      [
        "erased": JSONText(result.erased.map(\.rawValue)), "clean": .bool(result.isClean),
        "copies": JSONText(result.copies),
      ],
      [words.erasedByPolicy(result.erased.count)]
    )
    return .done
  }
}
