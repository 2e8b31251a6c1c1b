import Hotel

extension PreferenceScreenWords {
  static let english = PreferenceScreenWords(
    title: "Record a preference",
    placeholder: "+like  -dislike  =need  !allergy  /avoid  ~seen",
    reading: { polarity, category, isSeen, isHereOnly in
      (isSeen ? "observed " : "") + TermWords.english.polarity(polarity) + " · "
        + TermWords.english.preferenceCategory(category) + " · "
        + (isHereOnly ? "this hotel" : "all hotels")
    },
    draft: "A draft: letters take its place, Left goes on with it, Enter saves it.",
    proposed: { polarity, marked in
      let article = [.allergy, .avoid].contains(polarity) ? "an" : "a"
      let name =
        switch polarity {
        case .allergy: "ALLERGY"
        case .avoid: "avoid"
        default: TermWords.english.polarity(polarity)
        }
      return "Looks like \(article) \(name): Enter saves \(marked), Tab keeps a like."
    },
    conflict: { known, others in
      let more = others > 0 ? " and \(others) more" : ""
      return "! Against \(known)\(more). Enter keeps both; ask which holds."
    },
    known: { "Known already, now confirmed: \($0)" },
    saved: { text, day in
      "Saved: \(text)" + (day.map { ", until \(DateWords.english.short($0))" } ?? "")
        + ". u undoes"
    }
  )
}
