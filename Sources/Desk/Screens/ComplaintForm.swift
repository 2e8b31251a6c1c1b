import FrontOffice
import Hotel
import Widgets

/// The questions of a complaint, and what the answers mean.
enum ComplaintForm {
  /// An answer that can't be used.
  struct Problem: Error {
    let field: String
    let text: String
  }

  static func fields(for incident: Incident?, staysOpen: Bool, _ words: DeskWords) -> Form {
    let complaint = words.complaint
    let problem = FormField(
      "problem",
      complaint.problem,
      text: incident?.problem ?? "",
      hint: complaint.problemHint
    )
    let when = FormField("when", complaint.when, hint: complaint.whenHint)
    let choices = choices(for: incident, words)
    guard !staysOpen else { return Form([problem] + choices + [when]) }
    return Form(
      [
        problem, FormField("action", complaint.action, text: incident?.action ?? ""),
        FormField("give", complaint.give, hint: complaint.giveHint),
      ] + choices + endings(words)
        + [when, FormField("follow", complaint.followUp, hint: complaint.followUpHint)]
    )
  }

  private static func choices(for incident: Incident?, _ words: DeskWords) -> [FormField] {
    let (categories, severities) = (IncidentCategory.allCases, Severity.allCases)
    return [
      FormField(
        "category",
        words.complaint.category,
        options: categories.map(\.rawValue),
        shownAs: categories.map(words.terms.listed),
        selected: incident.flatMap { categories.firstIndex(of: $0.category) } ?? 0,
        hint: words.complaint.categoryHint
      ),
      FormField(
        "severity",
        words.complaint.severity,
        options: severities.map { "\($0.rawValue)" },
        shownAs: severities.map(words.terms.listed),
        selected: incident.flatMap { severities.firstIndex(of: $0.severity) } ?? 1,
        hint: words.complaint.severityHint
      ),
    ]
  }

  private static func endings(_ words: DeskWords) -> [FormField] {
    [
      FormField(
        "outcome",
        words.complaint.outcome,
        options: Outcome.allCases.map(\.rawValue),
        shownAs: Outcome.allCases.map(words.terms.outcome),
        selected: 0
      ),
      FormField(
        "after",
        words.complaint.after,
        options: Temperature.allCases.map(\.rawValue),
        shownAs: Temperature.allCases.map(words.terms.temperature),
        selected: 0
      ),
    ]
  }

  /// Category, and the time at the sentence's end.
  static func suggest(from problem: String, in form: inout Form, _ words: DeskWords) {
    if let category = ProblemWords.categories(of: problem).first, !problem.isEmpty {
      form.suggest("category", category.rawValue)
    }
    if let time = trailingTime(of: problem, words) { form.suggest("when", time.time) }
  }

  /// What the line of gifts adds up to, or what is wrong with it.
  static func amount(
    _ text: String,
    under policy: ChainPolicy
  ) -> Result<Money, GestureError> {
    do throws(GestureError) {
      let gestures = try GestureLine.gestures(in: text, under: policy)
      return .success(
        gestures.reduce(Money.zero(policy.budget.limit.currency)) { $0 + $1.amount }
      )
    } catch {
      return .failure(error)
    }
  }

  static func read(
    _ form: Form,
    for card: GuestCard,
    _ words: DeskWords
  ) -> Result<IncidentReport, Problem> {
    var problem = form["problem"].trimmed
    if let time = trailingTime(of: problem, words), form["when"] == time.time {
      problem = time.rest
    }
    guard !problem.isEmpty else {
      return .failure(Problem(field: "problem", text: words.complaint.problemMissing))
    }
    guard let category = IncidentCategory(rawValue: form["category"]),
      let severity = Int(form["severity"]).flatMap(Severity.init)
    else {
      return .failure(Problem(field: "category", text: words.complaint.choicesMissing))
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
      draft.gestures = try GestureLine.gestures(in: form["give"], under: card.house.policy)
    } catch {
      return .failure(Problem(field: "give", text: Message(error, words: words).cleanText))
    }
    return moments(form, into: draft, on: card, words.complaint)
  }

  private static func moments(
    _ form: Form,
    into draft: IncidentReport,
    on card: GuestCard,
    _ words: ComplaintWords
  ) -> Result<IncidentReport, Problem> {
    var draft = draft
    let today = card.house.today
    let when = form["when"].trimmed
    if !when.isEmpty {
      guard let minutes = minutes(of: when) else {
        return .failure(Problem(field: "when", text: words.noTime(when)))
      }
      draft.occurredAt = Instant(
        day: today,
        hour: minutes / 60,
        minute: minutes % 60,
        offset: card.house.offset
      )
    }
    let follow = form["follow"].trimmed
    if !follow.isEmpty {
      let days = Int(follow).flatMap { (0...365).contains($0) ? today.adding(days: $0) : nil }
      guard let day = Day(follow) ?? days else {
        return .failure(
          Problem(field: "follow", text: words.noDate(follow, "\(today.adding(days: 1))"))
        )
      }
      draft.followUpOn = day
    }
    return .success(draft)
  }

  /// `… at 14:20` at the end of a sentence.
  private static func trailingTime(
    of text: String,
    _ words: DeskWords
  ) -> (rest: String, time: String)? {
    let parts = text.trimmed.split(separator: " ")
    guard parts.count >= 3,
      words.complaint.timeWords.contains(parts[parts.count - 2].lowercased()),
      minutes(of: String(parts[parts.count - 1])) != nil
    else {
      return nil
    }
    return (parts.dropLast(2).joined(separator: " "), String(parts[parts.count - 1]))
  }

  private static func minutes(of text: String) -> Int? {
    let typed = text.lowercased().hasPrefix("at ") ? String(text.dropFirst(3)) : text
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else {
      return nil
    }
    return hour * 60 + minute
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
