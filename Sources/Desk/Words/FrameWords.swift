/// What stands around every screen.
struct FrameWords: Sendable {
  let program: String
  let locked: String
  /// What the window is, in columns and rows, and what it should be.
  let tooSmall: @Sendable (Int, Int) -> String
  let pasteCut: String
}

extension FrameWords {
  static let english = FrameWords(
    program: "Front Desk",
    locked: "locked",
    tooSmall: { "Window too small (\($0)x\($1)): 60x16 needed. Ctrl-Q quits." },
    pasteCut: "The pasted text was too long and was cut"
  )
}
