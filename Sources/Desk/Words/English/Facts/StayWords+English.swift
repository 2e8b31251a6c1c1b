import Hotel

extension StayWords {
  static let english = StayWords(
    dueIn: "due in",
    dueOut: "due out",
    inHouse: "in house",
    left: "left",
    noShow: "no-show",
    cancelled: "cancelled",
    dueInToday: "Due in today",
    dueInOn: { "Due in \(DateWords.english.short($0))" },
    dueOutToday: "Due out today",
    isInHouse: "In house",
    leftOn: { "Checked out \(DateWords.english.short($0)), room \($1)." },
    noShowOn: { "No-show on \(DateWords.english.short($0))." },
    cancelledFor: { "The reservation for \(DateWords.english.short($0)) was cancelled." },
    nightsUntil: { "\(counted($0, "night")) to \(DateWords.english.short($1))" },
    noRoom: "no room yet",
    room: { "room \($0)" },
    with: { "with \($0)" },
    confirmation: { "no. \($0)" }
  )
}
