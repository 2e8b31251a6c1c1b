import Storage

extension FrameWords {
  static let german = FrameWords(
    program: "Front Desk",
    locked: "gesperrt",
    tooSmall: { "Fenster zu klein (\($0)x\($1)): 60x16 sind nötig. Strg-Q beendet." },
    noSuchKey: { "\($0) tut hier nichts; F1 zeigt, was geht" },
    pasteCut: "Der eingefügte Text war zu lang und wurde gekürzt",
    verifying: "Wird geprüft: Datenträger versagt. Was getippt wurde, bleibt erhalten",
    verified: "Geprüft: Es ist gesichert",
    notSaved: "Geprüft: Es ist nicht gesichert. Das Getippte ist noch da",
    longLog: germanLongLog,
    littleRoom: { "Nur noch \($0) MB frei, wo die Ablage liegt. Bitte bald Platz schaffen" }
  )
}

@Sendable private func germanLongLog(_ log: LongLog) -> String {
  let who = log.reader.process.map { "Prozess \($0), \(log.reader.program)," } ?? "ein Programm"
  let what =
    log.reader.isStopped ? "wurde beim Lesen angehalten: wecken oder beenden" : "liest es noch"
  return "Das Protokoll der Ablage hat \(log.megabytes) MB und wächst: \(who) \(what)"
}
