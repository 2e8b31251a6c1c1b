import FrontOffice
import Hotel

/// Records a wish, confirms it, and lets it go.
enum PreferenceCommands {
  static func prefer(_ run: CommandRun) throws -> ExitCode {
    let line = try PreferenceLine(
      run.operand(1),
      category: try run.value(Options.preferenceCategory),
      scope: try run.value(Options.scope)
    )
    let desk = try run.signIn()
    let act = RecordPreference(
      line,
      of: try desk.office.guestID(typed: run.operand(0)),
      id: try run.actID(),
      answers: agreed(run, Options.consent)
    )
    let recorded = try run.perform(act, at: desk)
    let preference = recorded.preference
    if line.isProposed { run.note(run.words.answers.guests.proposed(line.polarity)) }
    noteCare(for: recorded, run)
    run.answer(
      JSONText(preference).with([
        "known": .bool(recorded.wasKnown),
        "contradictions": .array(recorded.contradictions.map { json($0) }),
      ]),
      [run.words.answers.guests.recorded(preference, recorded.wasKnown)]
    )
    return .done
  }

  private static func agreed(_ run: CommandRun, _ consent: Flag) -> Answers {
    Answers(beforehand: [.consent: run.has(consent)])
  }

  private static func noteCare(for recorded: RecordPreference.Receipt, _ run: CommandRun) {
    let preference = recorded.preference
    let words = run.words.answers.guests
    if recorded.wasKnown { run.note(words.wasKnown) }
    for other in recorded.contradictions {
      run.note(words.against(other.preference, run.words.contradictions.reason(other.why)))
    }
    guard preference.lacksConsent else { return }
    run.note(preference.isSafety ? words.askedAgain : words.thisStayOnly(preference.expiresOn))
  }

  private static func json(_ contradiction: ContradictedPreference) -> JSONText {
    let why = DeskWords.forPrograms.contradictions.reason(contradiction.why)
    return [
      "id": JSONText(contradiction.preference.id),
      "polarity": .text(contradiction.preference.polarity.rawValue),
      "text": .text(contradiction.preference.text), "why": .text(why),
    ]
  }

  static func confirm(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = ConfirmPreference(
      Preference.ID(run.operand(0)),
      id: try run.actID(),
      answers: agreed(run, Options.consentKept)
    )
    let preference = try run.perform(act, at: desk)
    run.answer(JSONText(preference), [run.words.answers.guests.confirmed(preference)])
    return .done
  }

  static func retire(_ run: CommandRun) throws -> ExitCode {
    let reason = try run.required(Options.reason)
    let desk = try run.signIn()
    let act = RetirePreference(
      Preference.ID(run.operand(0)),
      reason: reason,
      id: try run.actID()
    )
    let preference = try run.perform(act, at: desk)
    run.answer(
      JSONText(preference).with(["retired": true, "reason": .text(reason)]),
      [run.words.answers.guests.retired(preference)]
    )
    return .done
  }

  static func undo(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let guest = try run.arguments.operands.first.map { try desk.office.guestID(typed: $0) }
    let done = try run.perform(Undo(on: guest, id: try run.actID()), at: desk)
    let detail = DeskWords.forPrograms.trail.thing(done.act, done.facts)
    let thing = run.words.trail.thing(done.act, done.facts)
    run.answer(
      [
        "undone": .text(done.act.rawValue), "guest": JSONText(done.guest),
        "subject": JSONText(done.subject), "facts": JSONText(done.facts), "detail": .text(detail),
      ],
      [run.words.answers.guests.tookBack(thing, done.guest)]
    )
    return .done
  }
}
