import Storage

/// What stands around every screen.
struct FrameWords: Sendable {
  let program: String
  let locked: String
  /// What the window is, in columns and rows, and what it should be.
  let tooSmall: @Sendable (Int, Int) -> String
  let noSuchKey: TextPhrase
  let pasteCut: String
  /// Nobody knows yet whether it was saved.
  let verifying: String
  let verified: String
  let notSaved: String
  let longLog: @Sendable (LongLog) -> String
  /// So many whole megabytes are left on the disk.
  let littleRoom: @Sendable (Int) -> String
}
