import Hotel
import Testing

/// What the words of a complaint suggest.
struct ProblemWordsTests {
  @Test
  func `nine lines in ten get a right category first`() {
    var misses: [String] = []
    let lines = ProblemLines.text.split(separator: "\n")
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      let found = ProblemWords.categories(of: String(parts[1]))
      let isRight = parts[0].split(separator: "|").contains { $0 == found.first?.rawValue ?? "" }
      if !isRight { misses.append("\(line) -> \(found.prefix(3).map(\.rawValue))") }
    }
    #expect(misses.count * 10 <= lines.count, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("stained sheets", IncidentCategory.cleanliness), ("tv not working", .maintenance),
    ("kept awake by a party", .noise), ("room not ready at 4 pm", .roomNotReady),
    ("wrong room type", .reservation), ("long queue at check-in", .checkIn),
    ("waiter was rude", .staffConduct),
    ("foam pillow missing, as noted on file", .preferenceMissed),
    ("soup cold", .foodAndBeverage), ("charged twice", .billing), ("wlan slow", .internet),
    ("suitcase damaged by porter", .property), ("slipped on wet floor", .safety),
    ("flight cancelled", .external), ("air-con drippping", .maintenance),
  ])
  func `a clear line gets its category`(_ text: String, _ category: IncidentCategory) {
    #expect(ProblemWords.categories(of: text).first == category)
  }

  @Test(arguments: ["", "???", "zzz qqq"])
  func `words that tell nothing suggest nothing, and one is taken all the same`(_ text: String) {
    #expect(ProblemWords.categories(of: text).isEmpty)
    #expect(ProblemWords.likeliest(of: text) == .staffConduct)
  }

  @Test(arguments: [
    ("child fell in the pool", Severity.safety), ("Gast gestürzt, Arm gebrochen", .safety),
    ("bill shown to another guest", .safety), ("no hot water", .affected), ("abc", .affected),
  ])
  func `what touches safety or privacy is grave before anybody has looked`(
    _ text: String,
    _ severity: Severity
  ) {
    #expect(Severity.usual(for: ProblemWords.likeliest(of: text)) == severity, "\(text)")
  }
}
