import FrontOffice
import Hotel
import Widgets

/// The questions of a complaint, and what the answers mean.
enum IncidentForm {
  /// An answer that can't be used.
  struct Problem: Error {
    let field: String
    let text: String
  }

  static func fields(
    for incident: Incident?,
    staysOpen: Bool,
    _ readings: Readings
  ) -> Form {
    let words = readings.words
    let labels = words.incident
    let problem = FormField(
      "problem",
      labels.problem,
      text: incident?.problem ?? "",
      hint: labels.problemHint
    )
    let when = readings.timeField("when", labels.when, hint: labels.whenHint)
    let choices = choices(for: incident, words)
    guard !staysOpen else { return Form([problem] + choices + [when]) }
    return Form(
      [
        problem, FormField("action", labels.action, text: incident?.action ?? ""),
        readings.gestureField("give", labels.give, hint: labels.giveHint),
      ] + choices + endings(words)
        + [when, readings.dayField("follow", labels.followUp, hint: labels.followUpHint)]
    )
  }

  private static func choices(for incident: Incident?, _ words: DeskWords) -> [FormField] {
    let (categories, severities) = (IncidentCategory.allCases, Severity.allCases)
    return [
      FormField(
        "category",
        words.incident.category,
        options: categories.map(\.rawValue),
        shownAs: categories.map(words.terms.listed),
        selected: incident.flatMap { categories.firstIndex(of: $0.category) } ?? 0,
        hint: words.incident.categoryHint
      ),
      FormField(
        "severity",
        words.incident.severity,
        options: severities.map { "\($0.rawValue)" },
        shownAs: severities.map(words.terms.listed),
        selected: incident.flatMap { severities.firstIndex(of: $0.severity) } ?? 1,
        hint: words.incident.severityHint
      ),
    ]
  }

  private static func endings(_ words: DeskWords) -> [FormField] {
    [
      FormField(
        "outcome",
        words.incident.outcome,
        options: Outcome.allCases.map(\.rawValue),
        shownAs: Outcome.allCases.map(words.terms.outcome),
        selected: 0
      ),
      FormField(
        "after",
        words.incident.after,
        options: Temperature.allCases.map(\.rawValue),
        shownAs: Temperature.allCases.map(words.terms.temperature),
        selected: 0
      ),
    ]
  }

  /// Category, and the time at the sentence's end.
  static func suggest(from problem: String, in form: inout Form, _ readings: Readings) {
    if !problem.isEmpty {
      let category = ProblemWords.likeliest(of: problem)
      form.suggest("category", category.rawValue)
      form.suggest("severity", "\(Severity.usual(for: category).rawValue)")
    }
    if let time = readings.happened(atEndOf: problem) {
      form.suggest("when", time.text)
    } else if problem.contains(form["when"]) {
      // The sentence has gone on: what looked like its end was not.
      form.suggest("when", "")
    }
  }

  /// What the line of gifts adds up to, whatever it was for; or what is wrong with it.
  static func amount(_ text: String, _ readings: Readings, in currency: Currency) -> Result<
    Money, GestureError
  > {
    do throws(GestureError) {
      let gestures = try readings.gestures(text)
      return .success(gestures.reduce(Money.zero(currency)) { $0 + $1.amount })
    } catch {
      if case .missingKind(let amount) = error, amount.currency == currency {
        return .success(amount)
      }
      return .failure(error)
    }
  }

  static func read(
    _ form: Form,
    for card: GuestCard,
    _ readings: Readings
  ) -> Result<IncidentReport, Problem> {
    let words = readings.words
    var problem = form["problem"].trimmed
    if let time = readings.happened(atEndOf: problem), form["when"] == time.text {
      problem = time.rest
    }
    guard !problem.isEmpty else {
      return .failure(Problem(field: "problem", text: words.incident.problemMissing))
    }
    guard let category = IncidentCategory(rawValue: form["category"]),
      let severity = Int(form["severity"]).flatMap(Severity.init)
    else {
      return .failure(Problem(field: "category", text: words.incident.choicesMissing))
    }
    var draft = IncidentReport(
      guest: card.guest.id,
      category: category,
      severity: severity,
      problem: problem
    )
    draft.action = form["action"].trimmed
    draft.outcome = Outcome(rawValue: form["outcome"])
    draft.after = Temperature(rawValue: form["after"])
    do throws(GestureError) {
      draft.gestures = try readings.gestures(form["give"])
    } catch {
      return .failure(Problem(field: "give", text: Message(error, words: words).cleanText))
    }
    return moments(form, into: draft, readings)
  }

  private static func moments(
    _ form: Form,
    into draft: IncidentReport,
    _ readings: Readings
  ) -> Result<IncidentReport, Problem> {
    var draft = draft
    let errors = readings.words.errors
    do throws(ReadingError) {
      let when = form["when"].trimmed
      if !when.isEmpty { draft.occurredAt = try readings.happened(when) }
    } catch {
      return .failure(Problem(field: "when", text: errors.time(error)))
    }
    do throws(ReadingError) {
      let follow = form["follow"].trimmed
      if !follow.isEmpty { draft.followUpOn = try readings.day(follow) }
    } catch {
      return .failure(Problem(field: "follow", text: errors.day(error)))
    }
    return .success(draft)
  }

  /// A form as one text, a line an answer; one with payment data is left out.
  static func draft(of form: Form) -> String {
    let texts = form.fields.filter { NoteGuard.finding(in: $0.value) == nil }
      .map { "\($0.id)=\($0.value)" }
    let isWritten = form.fields.contains { field in
      if case .text(let text) = field.kind { !text.text.isEmpty } else { false }
    }
    let draft = texts.joined(separator: "\n")
    // A number may be split between two of them.
    guard isWritten, NoteGuard.finding(in: draft) == nil else { return "" }
    return draft
  }

  static func restored(_ form: Form, from draft: String) -> Form {
    var form = form
    for line in draft.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { form.set(String(parts[0]), to: String(parts[1])) }
    }
    return form
  }
}
