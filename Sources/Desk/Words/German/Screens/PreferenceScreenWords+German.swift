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
    draft: "Ein Entwurf: Buchstaben ersetzen ihn, Links führt ihn fort, Enter sichert ihn.",
    proposed: { polarity, marked in
      let name =
        switch polarity {
        case .allergy: "eine ALLERGIE"
        case .avoid: "etwas zu Vermeidendes"
        case .need: "ein Bedarf"
        case .dislike: "eine Abneigung"
        case .like: "eine Vorliebe"
        }
      return "Das klingt wie \(name): Enter sichert \(marked), Tab lässt es eine Vorliebe."
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
