import Hotel
import Widgets

/// Reads what is typed at this desk, and tells what was understood.
struct Readings: Sendable {
  private let house: House
  private let now: LocalTime
  let words: DeskWords

  /// What people type while the wall's clock shows this moment.
  init(_ house: House, now: Instant, _ words: DeskWords) {
    self.house = house
    self.now = house.time(of: now)
    self.words = words
  }

  init(_ context: FormContext) {
    self.init(context.house, now: context.now, context.words)
  }

  var policy: ChainPolicy { house.policy }

  /// One's own language, and the one that everybody in the house knows.
  private var languages: [ReadingWords] { [words.reading, .english] }
  private var country: String { house.property.country }

  private var past: TimeReading {
    TimeReading(at: now, .past, reach: Readings.remembered, country: country, languages)
  }

  /// When something happened.
  func happened(_ text: String) throws(ReadingError) -> LocalTime { try past.time(text) }

  /// When it happened, where a sentence ends with it.
  func happened(atEndOf sentence: String) -> TimeReading.Trailing? { past.trailing(sentence) }

  /// When something is to be done.
  func due(_ text: String) throws(ReadingError) -> LocalTime {
    try TimeReading(at: now, .future, reach: Readings.planned, country: country, languages)
      .time(text)
  }

  /// A day to come, today with it.
  func day(_ text: String) throws(ReadingError) -> Day {
    try DayReading(
      from: house.today,
      .future,
      reach: Readings.planned,
      country: country,
      languages
    ).day(text)
  }

  /// A day to come, or the one that was there and may lie further off.
  func day(_ text: String, orUnchanged known: Day?) throws(ReadingError) -> Day {
    if let known, text.trimmed == "\(known)" { return known }
    return try day(text)
  }

  /// A day that is past, or today.
  func past(_ text: String) throws(ReadingError) -> Day {
    try DayReading(
      from: house.today,
      .past,
      reach: Readings.remembered,
      country: country,
      languages
    ).day(text)
  }

  func birth(_ text: String) throws(ReadingError) -> Day {
    try DayReading(
      from: house.today,
      .past,
      reach: DayReading.lifetime,
      country: country,
      languages
    ).day(text)
  }

  /// What was given; an amount alone is of the usual kind, or is not understood without one.
  func gestures(_ text: String, bareAmount usual: GestureKind? = nil) throws(GestureError)
    -> [Gesture]
  {
    try GestureReading(
      under: house.policy,
      in: house.policy.currencyOfAmounts(at: house.property),
      bareAmount: usual,
      words.numbers.marks,
      languages
    ).gestures(in: text)
  }

  /// Days back that something may have happened, and ahead that it may be planned.
  private static let remembered = 400
  private static let planned = 400
}

/// What was understood, as it is shown while it is typed.
extension Readings {
  func told(_ time: LocalTime) -> String {
    "\(words.dates.long(time.day)) \(timeOfDay(time.minutes))"
  }

  func told(_ gestures: [Gesture]) -> String {
    let each = gestures.map { gesture in
      let amount = gesture.kind == .apology ? "" : " " + told(gesture)
      return "\(gesture.kind.rawValue) \(words.terms.gesture(gesture.kind))\(amount)"
    }
    return each.joined(separator: ", ")
  }

  /// The amount, and what it is in the budget's currency where that is another.
  private func told(_ gesture: Gesture) -> String {
    let original = words.numbers.whole(gesture.original)
    guard gesture.kind != .points, gesture.original.currency != gesture.amount.currency else {
      return original
    }
    return original + " = " + words.numbers.whole(gesture.amount)
  }

  /// A field that tells under it what was understood; half a word is no mistake yet.
  func timeField(_ id: String, _ label: String, hint: String) -> FormField {
    FormField(id, label, hint: hint) { text in
      (try? happened(text)).map(told)
    }
  }

  func dueField(_ id: String, _ label: String, hint: String) -> FormField {
    FormField(id, label, hint: hint) { text in (try? due(text)).map(told) }
  }

  func dayField(_ id: String, _ label: String, text: String = "", hint: String) -> FormField {
    FormField(id, label, text: text, hint: hint) { text in (try? day(text)).map(words.dates.long) }
  }

  func pastDayField(_ id: String, _ label: String, text: String) -> FormField {
    FormField(id, label, text: text, hint: "") { text in (try? past(text)).map(words.dates.long) }
  }

  func birthField(_ id: String, _ label: String, text: String, hint: String) -> FormField {
    FormField(id, label, text: text, hint: hint) { text in
      (try? birth(text)).map(words.dates.long)
    }
  }

  func gestureField(
    _ id: String,
    _ label: String,
    text: String = "",
    bareAmount usual: GestureKind? = nil,
    hint: String
  ) -> FormField {
    FormField(id, label, text: text, hint: hint) { text in
      do throws(GestureError) {
        let found = try gestures(text, bareAmount: usual)
        return found.isEmpty ? nil : told(found)
      } catch {
        // An amount alone is understood: only what it was is missing.
        guard case .missingKind = error else { return nil }
        return Message(error, words: words).cleanText
      }
    }
  }
}
