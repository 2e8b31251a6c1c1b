extension FrameWords {
  static let german = FrameWords(
    program: "Front Desk",
    locked: "gesperrt",
    tooSmall: { "Fenster zu klein (\($0)x\($1)): 60x16 sind nötig. Strg-Q beendet." },
    pasteCut: "Der eingefügte Text war zu lang und wurde gekürzt",
    verifying: "Wird geprüft: Datenträger versagt. Was getippt wurde, bleibt erhalten",
    verified: "Geprüft: Es ist gesichert",
    notSaved: "Geprüft: Es ist nicht gesichert. Das Getippte ist noch da",
    littleRoom: { "Nur noch \($0) MB frei, wo die Ablage liegt. Bitte bald Platz schaffen" }
  )
}
