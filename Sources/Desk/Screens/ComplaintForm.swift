import Hotel
import Storage
import Widgets

/// The questions of a complaint, and what the answers mean.
enum ComplaintForm {
  /// An answer that can't be used.
  struct Problem: Error {
    let field: String
    let text: String
  }

  static func fields(for incident: Incident?, staysOpen: Bool) -> Form {
    let categories = IncidentCategory.allCases.map(\.listed)
    let severities = Severity.allCases.map(\.listed)
    let category = incident.flatMap { IncidentCategory.allCases.firstIndex(of: $0.category) } ?? 0
    let severity = incident.flatMap { Severity.allCases.firstIndex(of: $0.severity) } ?? 1
    let asked = [
      FormField(
        "problem",
        "What happened",
        text: incident?.problem ?? "",
        hint: "one sentence; “at 14:20” at its end sets the time"
      ),
      FormField(
        "category",
        "Category",
        options: categories,
        selected: category,
        hint: "from the words; left and right change it"
      ),
      FormField(
        "severity",
        "Severity",
        options: severities,
        selected: severity,
        hint: "1 to 4, or S"
      ),
      FormField("when", "When", hint: "HH:MM today; empty is now"),
    ]
    guard !staysOpen else { return Form(asked) }
    return Form(
      [asked[0]] + [
        FormField("action", "What we did", text: incident?.action ?? ""),
        FormField(
          "give",
          "Given",
          hint: "kind and amount: fbc 120, amn 40 (nothing for words alone)"
        ),
      ] + [asked[1], asked[2]] + [
        FormField(
          "outcome",
          "Outcome",
          options: Outcome.allCases.map(\.rawValue),
          selected: 0
        ),
        FormField(
          "after",
          "Guest is now",
          options: Temperature.allCases.map(\.rawValue),
          selected: 0
        ),
        asked[3],
        FormField("follow", "Follow up", hint: "a date, or the days until then; empty for none"),
      ]
    )
  }

  /// Category, and the time at the sentence's end.
  static func suggest(from problem: String, in form: inout Form) {
    if let category = ProblemWords.categories(of: problem).first, !problem.isEmpty {
      form.suggest("category", category.listed)
    }
    if let time = trailingTime(of: problem) { form.suggest("when", time.time) }
  }

  /// What the line of gifts adds up to, or what is wrong with it.
  static func amount(
    _ text: String,
    under policy: ChainPolicy
  ) -> Result<Money, CompensationError> {
    do throws(CompensationError) {
      let gifts = try GiftLine.gifts(in: text, under: policy)
      return .success(
        gifts.reduce(Money.zero(policy.budget.limit.currency)) { $0 + $1.amount }
      )
    } catch {
      return .failure(error)
    }
  }

  static func read(
    _ form: Form,
    for card: GuestCard,
    now: Instant
  ) -> Result<IncidentDraft, Problem> {
    var problem = form["problem"].trimmed
    if let time = trailingTime(of: problem), form["when"] == time.time { problem = time.rest }
    guard !problem.isEmpty else {
      return .failure(Problem(field: "problem", text: "Say what happened, in one sentence"))
    }
    guard let category = IncidentCategory.allCases.first(where: { $0.listed == form["category"] }),
      let severity = Severity.allCases.first(where: { $0.listed == form["severity"] })
    else {
      return .failure(Problem(field: "category", text: "Choose a category and a severity"))
    }
    var draft = IncidentDraft(
      guest: card.guest.id,
      category: category,
      severity: severity,
      problem: problem
    )
    draft.action = form["action"].trimmed
    draft.outcome = Outcome(rawValue: form["outcome"])
    draft.after = Temperature(rawValue: form["after"])
    do throws(CompensationError) {
      draft.gifts = try GiftLine.gifts(in: form["give"], under: card.place.policy)
    } catch {
      return .failure(Problem(field: "give", text: Message(error).cleanText))
    }
    return moments(form, into: draft, on: card, now: now)
  }

  private static func moments(
    _ form: Form,
    into draft: IncidentDraft,
    on card: GuestCard,
    now: Instant
  ) -> Result<IncidentDraft, Problem> {
    var draft = draft
    let today = card.place.today
    let when = form["when"].trimmed
    if !when.isEmpty {
      guard let minutes = minutes(of: when) else {
        return .failure(Problem(field: "when", text: "“\(when)” is no time such as 14:20"))
      }
      draft.occurredAt = Instant(
        day: today,
        hour: minutes / 60,
        minute: minutes % 60,
        offset: card.place.offset
      )
    }
    let follow = form["follow"].trimmed
    if !follow.isEmpty {
      let days = Int(follow).flatMap { (0...365).contains($0) ? today.adding(days: $0) : nil }
      guard let day = Day(follow) ?? days else {
        return .failure(
          Problem(field: "follow", text: "“\(follow)” is no date such as \(today.adding(days: 1))")
        )
      }
      draft.followUpOn = day
    }
    return .success(draft)
  }

  /// `… at 14:20` at the end of a sentence.
  private static func trailingTime(of text: String) -> (rest: String, time: String)? {
    let words = text.trimmed.split(separator: " ")
    guard words.count >= 3, words[words.count - 2].lowercased() == "at",
      minutes(of: String(words[words.count - 1])) != nil
    else {
      return nil
    }
    return (words.dropLast(2).joined(separator: " "), String(words[words.count - 1]))
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

  /// A form as one text, a line an answer; payment data makes it nothing.
  static func draft(of form: Form) -> String {
    let texts = form.fields.map { "\($0.id)=\($0.value)" }
    let isWritten = form.fields.contains { field in
      if case .text(let text) = field.kind { !text.text.isEmpty } else { false }
    }
    let draft = texts.joined(separator: "\n")
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

extension IncidentCategory {
  /// Code and words, as a list shows it.
  var listed: String { "\(rawValue) \(title)" }

  private var title: String {
    switch self {
    case .cleanliness: "cleanliness"
    case .maintenance: "maintenance"
    case .noise: "noise"
    case .roomNotReady: "room not ready"
    case .reservation: "reservation"
    case .checkIn: "check-in or check-out"
    case .staffConduct: "staff conduct"
    case .preferenceMissed: "preference missed"
    case .foodAndBeverage: "food or beverage"
    case .billing: "billing"
    case .internet: "internet"
    case .property: "lost or damaged property"
    case .safety: "safety or privacy (restricted)"
    case .external: "outside our control"
    }
  }
}

extension Severity {
  var listed: String {
    switch self {
    case .minor: "1 minor"
    case .affected: "2 stay affected"
    case .spoiled: "3 stay spoiled or repeated"
    case .safety: "4 safety, legal or privacy"
    }
  }
}
