import Hotel

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
