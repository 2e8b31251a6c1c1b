extension StayWords {
  static let german = StayWords(
    dueIn: "erwartet",
    dueOut: "reist ab",
    inHouse: "im Haus",
    left: "abgereist",
    noShow: "No-Show",
    cancelled: "storniert",
    dueInToday: "Anreise heute",
    dueInOn: { "Anreise \(DateWords.german.short($0))" },
    dueOutToday: "Abreise heute",
    isInHouse: "Im Haus",
    leftOn: { "Abgereist am \(DateWords.german.short($0)), Zimmer \($1)." },
    noShowOn: { "No-Show am \(DateWords.german.short($0))" },
    cancelledFor: { "Die Reservierung für den \(DateWords.german.short($0)) wurde storniert." },
    nightsUntil: { "\(counted($0, "Nacht", "Nächte")) bis \(DateWords.german.short($1))" },
    noRoom: "noch kein Zimmer",
    room: { "Zi. \($0)" },
    with: { "mit \($0)" },
    confirmation: { "Nr. \($0)" }
  )
}
