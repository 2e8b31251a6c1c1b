extension RecognitionWords {
  static let german = RecognitionWords(
    newcomer: "Erstgast",
    markHere: { "\($0). · \($1). hier" },
    firstStay: "Erster Aufenthalt bei uns.",
    notYet: "War noch nicht bei uns.",
    stayed: {
      "\(counted($0, "Aufenthalt", "Aufenthalte")) bei uns, "
        + ($1 == 0 ? "noch keiner hier" : "\($1) hier")
    },
    stay: { ordinal, staysHere in
      "\(ordinal). Aufenthalt bei uns, \(staysHere == 0 ? "erster" : "\(staysHere + 1).") hier"
    },
    last: { city, day, room in
      "Zuletzt: \(city), \(DateWords.german.full(day))" + (room.isEmpty ? "" : ", Zimmer \(room)")
    },
    welcome: { "Herzlich willkommen, \($0)." },
    welcomeBack: { "Willkommen zurück, \($0)." },
    welcomeFrom: { "Willkommen zurück, \($0): Sie waren bei uns in \($1)." },
    sorry: { "„\($0)“ tut uns sehr leid." },
    allIsWell: { "Ist nach „\($0)“ alles in Ordnung?" },
    remember: { "Bitte beachten: \($0)." },
    avoid: { "Nicht: \($0)." },
    farewell: { "Danke, dass Sie bei uns waren, \($0)." }
  )
}
