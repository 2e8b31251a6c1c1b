import Hotel

extension DateWords {
  /// The same days written another way; the place in a row stays a word of the language.
  func written(as formats: DeskSettings.Formats) -> DateWords {
    switch formats {
    case .language: self
    case .english: with(.english)
    case .german: with(.german)
    case .iso: with(.iso(weekday: weekday))
    }
  }

  private func with(_ other: DateWords) -> DateWords {
    DateWords(
      short: other.short,
      full: other.full,
      long: other.long,
      weekday: other.weekday,
      ordinal: ordinal
    )
  }

  /// ISO 8601, with the weekday of a language where there is one.
  private static func iso(weekday: @escaping DayPhrase) -> DateWords {
    DateWords(
      short: { String($0.description.dropFirst(5)) },
      full: { $0.description },
      long: { "\(weekday($0)) \($0)" },
      weekday: weekday,
      ordinal: { "\($0)" }
    )
  }
}

extension NumberWords {
  func written(as formats: DeskSettings.Formats) -> NumberWords {
    switch formats {
    case .language: self
    case .english: .english
    case .german: .german
    case .iso: NumberWords(marks: .english, amount: { money in money.grouped.filter { $0 != "," } })
    }
  }
}
