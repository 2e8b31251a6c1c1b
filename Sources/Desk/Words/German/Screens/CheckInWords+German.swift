extension CheckInWords {
  static let german = CheckInWords(
    title: "Check-in",
    heading: { "Check-in: \($0)" },
    readThis: "Enter: Ich habe das gelesen; Küche und Housekeeping wissen es.",
    stay: { nights, day, adults, children in
      "\(counted(nights, "Nacht", "Nächte")) bis \(DateWords.german.short(day)) · "
        + counted(adults, "Erwachsener", "Erwachsene")
        + (children > 0 ? ", \(counted(children, "Kind", "Kinder"))" : "")
    },
    room: "Zimmer",
    done: { "Eingecheckt: Zimmer \($0). u nimmt zurück" }
  )
}
