import Hotel

/// The box in which a guest is checked in.
struct CheckInWords: Sendable {
  let title: String
  let heading: TextPhrase
  let readThis: String
  let stay: @Sendable (_ nights: Int, Day, _ adults: Int, _ children: Int) -> String
  let room: String
  let done: TextPhrase
}

extension CheckInWords {
  static let english = CheckInWords(
    title: "Check-in",
    heading: { "Check in: \($0)" },
    readThis: "Enter: I have read this, and kitchen and housekeeping know.",
    stay: { nights, day, adults, children in
      "\(counted(nights, "night")) to \(DateWords.english.short(day)) · "
        + counted(adults, "adult")
        + (children > 0 ? ", \(counted(children, "child", "children"))" : "")
    },
    room: "Room",
    done: { "Checked in: room \($0). u undoes" }
  )
}
