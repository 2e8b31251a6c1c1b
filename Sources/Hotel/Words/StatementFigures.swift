import Lexicon

/// The figures in a statement: hours, the room's warmth in Celsius, the floor.
struct StatementFigures: Sendable {
  let isWanted: Bool
  private(set) var hours: ClosedRange<Double>?
  /// An hour is told, not only a meal or a part of the day that has its own.
  private(set) var tellsHour = false
  private(set) var warmth: ClosedRange<Double>?
  private(set) var floors: ClosedRange<Double>?
  /// The days of the week that are named.
  private(set) var days: Set<String> = []

  /// Nothing that two wishes could set differently is told.
  var isEmpty: Bool { hours == nil && warmth == nil && floors == nil }

  init(_ reading: WordReading, isWanted: Bool) {
    self.isWanted = isWanted
    let stems = reading.words.map(\.stem)
    for (position, word) in reading.words.enumerated() {
      let bound = Bound(stems, before: position)
      let next = position + 1 < stems.count ? stems[position + 1] : ""
      if Self.weekdays.contains(word.stem) { days.insert(word.stem) }
      if let period = Self.periods[word.stem] ?? word.hour.map({ $0...$0 }) {
        tellsHour = tellsHour || word.hour != nil
        add(hours: bound.range(of: period, in: 0...24))
      } else if let height = Self.heights[word.stem], Self.floorWords.contains(next) {
        floors = height
      } else if let hour = Self.hours[word.stem], bound != .none {
        tell(hour, bound)
      } else if let figure = word.number ?? Self.ordinals[word.stem] {
        take(figure, next, bound, among: stems)
      }
    }
  }

  private mutating func take(
    _ figure: Double,
    _ next: String,
    _ bound: Bound,
    among stems: [String]
  ) {
    let isAboutFloor = stems.contains(where: Self.floorWords.contains)
    let isAboutWarmth = stems.contains(where: Self.warmthWords.contains)
    if next == "am" || next == "pm" || next == "oclock" {
      let hour = next == "pm" && figure < 12 ? figure + 12 : figure
      tell(hour, bound)
    } else if isAboutFloor, Self.ordinalEndings.contains(next) || Self.floorWords.contains(next) {
      floors = bound.range(of: figure...figure, in: 0...100)
    } else if Self.units.contains(next) || (isAboutWarmth && (14...30).contains(figure)) {
      guard !stems.contains(where: Self.otherWarm.contains) else { return }
      let celsius = next.hasPrefix("f") || figure > 50 ? (figure - 32) / 1.8 : figure
      warmth = bound.range(of: celsius...celsius, in: 0...60)
    } else if isAboutFloor, figure < 100 {
      floors = bound.range(of: figure...figure, in: 0...100)
    } else if bound != .none, figure <= 24 {
      tell(figure, bound)
    }
  }

  /// Takes an hour; turndown at nine is in the evening.
  private mutating func tell(_ hour: Double, _ bound: Bound) {
    tellsHour = true
    let isLater = hours.map { !$0.contains(hour) && $0.contains(hour + 12) } ?? false
    let hour = isLater ? hour + 12 : hour
    add(hours: bound.range(of: hour...hour, in: 0...24))
  }

  /// The concepts that the figures stand for: 16 degrees is a cold room.
  var names: [String] {
    var names: [String] = []
    if let floors, floors.lowerBound >= 8 { names.append("high floor") }
    if let warmth, warmth.lowerBound >= 23.5 { names.append("warm room") }
    if let warmth, warmth.upperBound <= 18.5 { names.append("cold room") }
    return names
  }

  private mutating func add(hours more: ClosedRange<Double>) {
    guard let known = hours else {
      hours = more
      return
    }
    if known.overlaps(more) { hours = known.clamped(to: more) }
  }

  private static let periods: [String: ClosedRange<Double>] = [
    "early": 0...9, "morn": 5...12, "noon": 12...12, "midday": 12...12, "afternoon": 12...18,
    "even": 17...23, "night": 20...24, "midnight": 24...24, "breakfast": 6...11, "lunch": 12...15,
    "dinner": 18...22, "dawn": 4...6.5, "bedtim": 21...24, "turndown": 17...22, "supper": 18...22,
    "overnight": 20...24, "sunris": 4...7, "sunset": 17...21,
  ]

  /// Behind "at" or "before" a number is an hour.
  private static let hours = Dictionary(
    uniqueKeysWithValues: [
      ("one", 13.0), ("two", 14), ("three", 15), ("four", 16), ("five", 17), ("six", 6),
      ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ].map { (WordStem.stem($0.0), $0.1) }
  )

  private static let ordinals: [String: Double] = [
    "ground": 0, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20,
  ]

  private static let heights: [String: ClosedRange<Double>] = [
    "high": 6...100, "higher": 6...100, "highest": 8...100, "top": 8...100, "upper": 6...100,
    "low": 0...4, "lower": 0...4, "lowest": 0...2, "bottom": 0...2,
  ]

  private static let floorWords: Set<String> = ["floor", "storey"]
  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday",
  ]
  private static let units: Set<String> = ["degre", "c", "f", "celsius", "fahrenheit"]
  private static let warmthWords: Set<String> = [
    "room", "temperatur", "thermostat", "condition", "cool", "warm", "heat", "cold", "bedroom",
  ]
  private static let otherWarm: Set<String> = [
    "water", "wine", "pool", "bath", "tea", "cellar", "fridg", "milk", "champagn", "oven", "tub",
    "spa", "sauna", "coffe", "min", "minut", "pillow", "towel",
  ]
}

extension StatementFigures {
  /// "Before", "after", "above": the side of a figure that is meant.
  private enum Bound {
    case at, below, above
    case none

    init(_ stems: [String], before position: Int) {
      self = .none
      for distance in 1...3 where position >= distance {
        let word = stems[position - distance]
        if let bound = Self.word(word) {
          let isTurned =
            position > distance
            && ["no", "not", "noth", "never"].contains(stems[position - distance - 1])
          self = isTurned ? bound.turned : bound
          return
        }
        guard ["the", "than", "o", "a", "floor"].contains(word) else { return }
      }
    }

    private static func word(_ stem: String) -> Bound? {
      switch stem {
      case "at", "around", "about", "approx", "by": .at
      case "befor", "until", "till", "below", "under", "beneath", "earlier", "less", "lower", "max",
        "cooler", "colder", "to", "most":
        .below
      case "after", "abov", "over", "past", "from", "later", "more", "higher", "least", "min",
        "warmer", "hotter", "sinc":
        .above
      default: nil
      }
    }

    private var turned: Bound {
      switch self {
      case .below: .above
      case .above: .below
      default: self
      }
    }

    func range(
      of figure: ClosedRange<Double>,
      in whole: ClosedRange<Double>
    ) -> ClosedRange<Double> {
      switch self {
      case .below: whole.lowerBound...max(figure.lowerBound - 0.01, whole.lowerBound)
      case .above: min(figure.upperBound, whole.upperBound)...whole.upperBound
      case .at, .none: figure
      }
    }
  }
}
