import FrontOffice
import Hotel

/// One line, read back, kept.
struct PlainPreference {
  let card: GuestCard
  let session: PlainSession

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.Preferences { session.words.preference }
  private var terms: PlainTerms { session.words.terms }
  private var draftKey: String { "prefer/\(card.guest.id)" }

  /// Asks line, category and consent; one step back asks the line again.
  func record() throws {
    while true {
      let line = try asked()
      do {
        let decided = try categorized(line)
        if try save(decided) { return }
      } catch PlainInterruption.back {
        continue
      }
    }
  }

  /// A line that can be read; what may be kept of it is a draft from now on.
  private func asked() throws -> String {
    let kept = session.draft(under: draftKey)
    // A draft of the screen may be any text; what is no wish yet is told as it stands.
    if !kept.isEmpty { talk.say(words.kept((try? PreferenceLine(kept)).map(terms.wish) ?? kept)) }
    while true {
      let typed = try talk.ask(words.prompt, help: words.marks)
      let line = typed.isEmpty ? kept : typed
      do throws(PreferenceLine.Failure) {
        _ = try PreferenceLine(line)
        session.keep(line, under: draftKey)
        return line
      } catch {
        talk.say(error)
      }
    }
  }

  /// What the words mean, with the category and the hotels that somebody may change.
  private func categorized(_ line: String) throws -> PreferenceLine {
    var read = try PreferenceLine(line)
    if read.isProposed { talk.say(words.proposed(terms.wish(read))) }
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
        talk.say(session.words.talk.oneOf(typed, choice.spoken))
      }
    }
  }

  private func sayContradictions(to line: PreferenceLine) {
    let found = session.attempt { office throws(OfficeError) in
      try office.contradictions(to: line, of: card.guest.id)
    }
    guard let found, !found.isEmpty else { return }
    for other in found {
      talk.say(
        words.against(terms.wish(other.preference), session.desk.contradictions.reason(other.why))
      )
    }
    talk.say(words.askWhich)
  }

  private func save(_ line: PreferenceLine) throws -> Bool {
    let act = RecordPreference(line, of: card.guest.id, id: session.newActID())
    guard let done = try session.perform(act) else { return false }
    session.keep("", under: draftKey)
    tell(done.receipt)
    return true
  }

  private func tell(_ recorded: RecordPreference.Receipt) {
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
