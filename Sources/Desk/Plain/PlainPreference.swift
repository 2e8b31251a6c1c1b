import Hotel
import Storage

/// One line, read back, kept.
struct PlainPreference {
  let card: GuestCard
  let sitting: PlainSitting

  private var talk: PlainTalk { sitting.talk }
  private var words: PlainWords.Preferences { sitting.words.preference }
  private var terms: PlainTerms { sitting.words.terms }
  private var draftKey: String { "prefer/\(card.guest.id)" }

  /// Asks line, category and consent; one step back asks the line again.
  func record() throws {
    while true {
      let line = try asked()
      do {
        let decided = try categorized(line)
        let consent = try decided.isSensitive && talk.confirms(words.consent)
        if save(decided, consent: consent) { return }
      } catch PlainLeave.back {
        continue
      }
    }
  }

  /// A line that can be read; what may be kept of it is a draft from now on.
  private func asked() throws -> String {
    let kept = sitting.draft(under: draftKey)
    // A draft of the screen may be any text; what is no wish yet is told as it stands.
    if !kept.isEmpty { talk.say(words.kept((try? PreferenceLine(kept)).map(terms.wish) ?? kept)) }
    while true {
      let typed = try talk.ask(words.prompt, help: words.marks)
      let line = typed.isEmpty ? kept : typed
      do throws(PreferenceLine.Failure) {
        _ = try PreferenceLine(line)
        sitting.keep(line, under: draftKey)
        return line
      } catch {
        talk.say(error)
      }
    }
  }

  /// What the words mean, with the category and the hotels that somebody may change.
  private func categorized(_ line: String) throws -> PreferenceLine {
    var read = try PreferenceLine(line)
    sayContradictions(to: read)
    let choice = PlainChoice(
      PreferenceCategory.allCases,
      code: \.rawValue,
      name: terms.category
    )
    let help = words.categoryHelp(choice.spoken)
    while true {
      let question = words.category(terms.category(read.category), terms.scope(read.scope))
      let typed = try talk.ask(question, help: help)
      if typed.isEmpty { return read }
      if words.here.contains(typed.lowercased()) {
        read = try PreferenceLine(line, category: read.category, scope: .local)
      } else if words.everywhere.contains(typed.lowercased()) {
        read = try PreferenceLine(line, category: read.category, scope: .global)
      } else if let category = choice.value(meantBy: typed) {
        read = try PreferenceLine(line, category: category)
      } else {
        talk.say(sitting.words.talk.oneOf(typed, choice.spoken))
      }
    }
  }

  private func sayContradictions(to line: PreferenceLine) {
    let found = sitting.attempt { _ throws(StoreError) in
      try sitting.store.contradictions(to: line, of: card.guest.id, on: card.house.today)
    }
    guard let found, !found.isEmpty else { return }
    for other in found {
      talk.say(
        words.against(terms.wish(other.preference), sitting.desk.contradictions.reason(other.why))
      )
    }
    talk.say(words.askWhich)
  }

  private func save(_ line: PreferenceLine, consent: Bool) -> Bool {
    let recorded = sitting.attempt { session throws(StoreError) in
      try sitting.store.record(line, of: card.guest.id, consent: consent, by: session)
    }
    guard let recorded else { return false }
    sitting.keep("", under: draftKey)
    tell(recorded)
    return true
  }

  private func tell(_ recorded: RecordedPreference) {
    let preference = recorded.preference
    let wish = terms.wish(preference)
    var sentences = [
      recorded.wasKnown
        ? words.known(wish)
        : words.saved(wish, terms.category(preference.category), terms.scope(preference.scope))
    ]
    if preference.lacksConsent { sentences.append(words.withoutConsent(preference.isSafety)) }
    if let day = preference.expiresOn { sentences.append(words.until(terms.day(day))) }
    talk.say((sentences + [words.undoHint]).joined(separator: " "))
  }
}
