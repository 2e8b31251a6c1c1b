import FrontOffice
import Hotel

/// Lists whom the policy lets go, and erases them when told.
enum RetentionCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    guard !(run.arguments.has("--apply") && run.arguments.has("--dry-run")) else {
      throw CommandError.malformed(
        name: "--apply",
        value: "--dry-run",
        expected: "one of the two, not both"
      )
    }
    let desk = try run.signIn()
    try desk.office.require(.eraseGuest)
    return run.arguments.has("--apply") ? try apply(desk, run) : try list(desk, run)
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
      [
        "Not heard of since before \(review.since) (\(review.years) years): \(review.due.count)"
      ] + review.due.map { "  \($0.guest)  \($0.name)  last \($0.lastContact)" }
        + (review.undated > 0
          ? ["Without any date, so left alone: \(review.undated)"] : [])
        + (review.due.isEmpty ? [] : ["Nobody was erased. “frontdesk retention --apply” does it."])
    )
    return .done
  }

  private static func apply(_ desk: SignedIn, _ run: CommandRun) throws -> ExitCode {
    let job = LongJob(run, .retention)
    defer { job.clear() }
    var isStopped = false
    let result = try desk.office.applyRetention { done, all in
      let goesOn = job.goesOn(JobProgress(subject: "retention", done: done, total: all))
      isStopped = !goesOn
      return goesOn
    }
    if isStopped { throw job.stopped }
    job.clear()
    if !result.isClean { run.warn(PrivacyCommands.notClean) }
    PrivacyCommands.tell(copies: result.copies, run)
    run.answer(
      [
        "erased": JSONText(result.erased.map(\.rawValue)), "clean": .bool(result.isClean),
        "copies": JSONText(result.copies),
      ],
      ["Erased by the policy: \(result.erased.count)"]
    )
    return .done
  }
}
