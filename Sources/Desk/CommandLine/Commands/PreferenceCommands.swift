import FrontOffice
import Hotel

/// Records a wish, confirms it, and lets it go.
enum PreferenceCommands {
  static func prefer(_ run: CommandRun) throws -> ExitCode {
    let line = try PreferenceLine(
      run.operand(1),
      category: try run.choice("--category", of: PreferenceCategory.self),
      scope: try run.choice("--scope", of: Preference.Scope.self)
    )
    let desk = try run.signIn()
    let act = RecordPreference(
      line,
      of: try desk.office.guestID(typed: run.operand(0)),
      id: try run.actID(),
      answers: consent(run)
    )
    let recorded = try run.perform(act, at: desk)
    let preference = recorded.preference
    noteCare(for: recorded, run)
    run.answer(
      JSONText(preference).with([
        "known": .bool(recorded.wasKnown),
        "contradictions": .array(recorded.contradictions.map { json($0) }),
      ]),
      [
        "\(recorded.wasKnown ? "Confirmed" : "Recorded") for \(preference.guest): "
          + "\(preference.polarity.rawValue) “\(preference.text)” (\(preference.category.rawValue), "
          + "\(preference.scope.rawValue), \(preference.basis.rawValue)). Preference "
          + "\(preference.id)."
      ]
    )
    return .done
  }

  private static func consent(_ run: CommandRun) -> Answers {
    Answers(beforehand: [.consent: run.arguments.has("--consent")])
  }

  private static func noteCare(for recorded: RecordPreference.Receipt, _ run: CommandRun) {
    let preference = recorded.preference
    if recorded.wasKnown { run.note("It was known already and is now confirmed.") }
    for other in recorded.contradictions {
      run.note(
        "It stands against \(other.preference.polarity.mark)\(other.preference.text) "
          + "(\(other.preference.id)): \(why(other)). Ask the guest which holds."
      )
    }
    guard preference.lacksConsent else { return }
    if preference.isSafety {
      run.note("No consent yet: it is kept and the guest is asked again. With it, add --consent.")
    } else {
      let until = preference.expiresOn.map { " until \(SpokenWords.date($0))" } ?? ""
      run.note("Sensitive and without consent: kept for this stay only\(until).")
    }
  }

  private static func why(_ contradiction: StandingAgainst) -> String {
    DeskWords.english.contradictions.reason(contradiction.why)
  }

  private static func json(_ contradiction: StandingAgainst) -> JSONText {
    [
      "id": JSONText(contradiction.preference.id),
      "polarity": .text(contradiction.preference.polarity.rawValue),
      "text": .text(contradiction.preference.text), "why": .text(why(contradiction)),
    ]
  }

  static func confirm(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = ConfirmPreference(
      Preference.ID(run.operand(0)),
      id: try run.actID(),
      answers: consent(run)
    )
    let preference = try run.perform(act, at: desk)
    run.answer(
      JSONText(preference),
      ["Confirmed for \(preference.guest): “\(preference.text)” still applies."]
    )
    return .done
  }

  static func retire(_ run: CommandRun) throws -> ExitCode {
    let reason = try run.required("--reason")
    let desk = try run.signIn()
    let act = RetirePreference(
      Preference.ID(run.operand(0)),
      reason: reason,
      id: try run.actID()
    )
    let preference = try run.perform(act, at: desk)
    run.answer(
      JSONText(preference).with(["retired": true, "reason": .text(reason)]),
      ["Retired for \(preference.guest): “\(preference.text)” no longer applies."]
    )
    return .done
  }

  static func undo(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let guest = try run.arguments.operands.first.map { try desk.office.guestID(typed: $0) }
    let done = try run.perform(Undo(on: guest, id: try run.actID()), at: desk)
    let facts = done.facts.all.map { fact in
      JSONText.Member(name: fact.name.rawValue, value: .text(fact.value))
    }
    let thing = DeskWords.english.trail.thing(done.act, done.facts)
    run.answer(
      [
        "undone": .text(done.act.rawValue), "guest": JSONText(done.guest),
        "subject": JSONText(done.subject), "facts": .object(facts), "detail": .text(thing),
      ],
      ["Took back \(thing)" + (done.guest.map { " (\($0))" } ?? "") + "."]
    )
    return .done
  }
}
