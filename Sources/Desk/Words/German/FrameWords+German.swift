extension FrameWords {
  static let german = FrameWords(
    program: "Front Desk",
    locked: "gesperrt",
    tooSmall: { "Fenster zu klein (\($0)x\($1)): 60x16 sind nötig. Strg-Q beendet." },
    pasteCut: "Der eingefügte Text war zu lang und wurde gekürzt"
  )
}
