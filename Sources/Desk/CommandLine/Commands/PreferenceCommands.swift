import Hotel
import Storage

/// Records a wish, confirms it, and lets it go.
enum PreferenceCommands {
  static func prefer(_ run: CommandRun) throws -> ExitCode {
    let line = try PreferenceLine(
      run.operand(1),
      category: try run.choice("--category", of: PreferenceCategory.self),
      scope: try run.choice("--scope", of: Preference.Scope.self)
    )
    let desk = try run.signIn()
    let recorded = try desk.store.record(
      line,
      of: try desk.guest(run.operand(0)),
      consent: run.arguments.has("--consent"),
      id: Preference.ID(try run.newRecordID()),
      by: desk.session
    )
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

  private static func noteCare(for recorded: RecordedPreference, _ run: CommandRun) {
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

  private static func why(_ contradiction: RecordedPreference.Contradiction) -> String {
    DeskWords.english.contradictions.reason(contradiction.why)
  }

  private static func json(_ contradiction: RecordedPreference.Contradiction) -> JSONText {
    [
      "id": JSONText(contradiction.preference.id),
      "polarity": .text(contradiction.preference.polarity.rawValue),
      "text": .text(contradiction.preference.text), "why": .text(why(contradiction)),
    ]
  }

  static func confirm(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let preference = try desk.store.confirm(
      Preference.ID(run.operand(0)),
      consent: run.arguments.has("--consent"),
      by: desk.session
    )
    run.answer(
      JSONText(preference),
      ["Confirmed for \(preference.guest): “\(preference.text)” still applies."]
    )
    return .done
  }

  static func retire(_ run: CommandRun) throws -> ExitCode {
    let reason = try run.required("--reason")
    let desk = try run.signIn()
    let preference = try desk.store.retire(
      Preference.ID(run.operand(0)),
      reason: reason,
      by: desk.session
    )
    run.answer(
      JSONText(preference).with(["retired": true, "reason": .text(reason)]),
      ["Retired for \(preference.guest): “\(preference.text)” no longer applies."]
    )
    return .done
  }

  static func undo(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let guest = try run.arguments.operands.first.map { try desk.guest($0) }
    let line = try desk.store.undo(on: guest, by: desk.session)
    run.answer(
      [
        "undone": .text(line.action), "guest": JSONText(line.guest),
        "subject": JSONText(line.subject), "detail": .text(line.detail),
      ],
      [
        "Took back \(line.action)" + (line.guest.map { " on \($0)" } ?? "")
          + (line.detail.isEmpty ? "." : ": \(line.detail).")
      ]
    )
    return .done
  }
}
