import Hotel

extension PreferenceScreenWords {
  static let german = PreferenceScreenWords(
    title: "Wunsch erfassen",
    placeholder: "+mag  -mag nicht  =braucht  !Allergie  /vermeiden  ~gesehen",
    reading: { polarity, category, isSeen, isHereOnly in
      (isSeen ? "beobachtet: " : "") + TermWords.german.polarity(polarity) + " · "
        + TermWords.german.preferenceCategory(category) + " · "
        + (isHereOnly ? "dieses Hotel" : "alle Hotels")
    },
    conflict: { known, others in
      let more = others > 0 ? " und \(others) weitere" : ""
      return "! Widerspricht \(known)\(more). Enter behält beide; bitte fragen, was gilt."
    },
    known: { "Schon bekannt, jetzt bestätigt: \($0)" },
    saved: { text, day in
      "Gesichert: \(text)" + (day.map { " (bis \(DateWords.german.short($0)))" } ?? "")
        + ". u nimmt zurück"
    }
  )
}
