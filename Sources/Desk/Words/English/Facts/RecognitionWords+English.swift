import Hotel

extension RecognitionWords {
  static let english = RecognitionWords(
    newcomer: "first stay",
    markHere: { "\(DateWords.english.ordinal($0)) · \(DateWords.english.ordinal($1)) here" },
    firstStay: "First stay with us.",
    notYet: "Has not stayed with us.",
    stayed: { "\(counted($0, "stay")) with us, " + ($1 == 0 ? "none here" : "\($1) here") },
    stay: { ordinal, staysHere in
      let here = staysHere == 0 ? "first here" : "\(DateWords.english.ordinal(staysHere + 1)) here"
      return "\(DateWords.english.ordinal(ordinal)) stay with us, \(here)"
    },
    last: { city, day, room in
      "Last: \(city), \(DateWords.english.full(day))" + (room.isEmpty ? "" : ", room \(room)")
    },
    welcome: { "Welcome, \($0)." },
    welcomeBack: { "Welcome back, \($0)." },
    welcomeFrom: { "Welcome back, \($0): you were with us in \($1)." },
    sorry: { "We are sorry about “\($0)”." },
    allIsWell: { "Is all well after “\($0)”?" },
    remember: { "Remember: \($0)." },
    avoid: { "Not: \($0)." },
    farewell: { "Thank you for staying with us, \($0)." }
  )
}
