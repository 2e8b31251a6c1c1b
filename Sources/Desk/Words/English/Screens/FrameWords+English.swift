import Storage

extension FrameWords {
  static let english = FrameWords(
    program: "Front Desk",
    locked: "locked",
    tooSmall: { "Window too small (\($0)x\($1)): 60x16 needed. Ctrl-Q quits." },
    noSuchKey: { "\($0) does nothing here; F1 shows what does" },
    pasteCut: "The pasted text was too long and was cut",
    verifying: "Being verified: the disk failed; wait, what was typed is kept",
    verified: "Verified: it was saved",
    notSaved: "Verified: it was not saved. What was typed is kept",
    longLog: englishLongLog,
    littleRoom: { "Only \($0) MB are left on the store's disk. Make room before it is full" }
  )
}

@Sendable private func englishLongLog(_ log: LongLog) -> String {
  let who = log.reader.process.map { "process \($0), \(log.reader.program)," } ?? "another program"
  let what =
    log.reader.isStopped ? "was stopped while it reads it: wake it or end it" : "still reads it"
  return "The store's log has \(log.megabytes) MB and grows: \(who) \(what)"
}
