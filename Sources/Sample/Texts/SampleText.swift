import Hotel

/// Words as staff write them, with parts that vary from guest to guest.
struct SampleText: Sendable {
  private enum Part {
    case words(String)
    case choice([String])
    case family, room, date
  }

  private let parts: [Part]

  /// A text written `{two|three} foam pillows`, or with `{family}`, `{room}` or `{date}`.
  init(_ text: some StringProtocol) {
    parts = text.split(separator: "{").flatMap { piece -> [Part] in
      let ends = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard ends.count == 2 else { return [.words(String(piece))] }
      let first = SampleText.part(String(ends[0]))
      return ends[1].isEmpty ? [first] : [first, .words(String(ends[1]))]
    }
  }

  /// The words for one guest.
  func filled(
    _ random: inout SampleRandom,
    hotel: SampleHotel,
    family: () -> String
  ) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .choice(let choices): text += random.pick(choices)
      case .family: text += family()
      case .room: text += hotel.room(random.below(hotel.rooms))
      case .date: text += "\(random.within(1...28)) " + random.pick(SampleText.months)
      }
    }
  }

  private static func part(_ text: String) -> Part {
    switch text {
    case "family": .family
    case "room": .room
    case "date": .date
    default:
      .choice(text.split(separator: "|", omittingEmptySubsequences: false).map { String($0) })
    }
  }

  private static let months = entries(
    """
    January, February, March, April, May, June, July, August, September, October, November, December
    """
  )
}
