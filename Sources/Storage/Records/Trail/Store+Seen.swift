package import Hotel

/// What somebody has seen, and when: told to the trail as soon as that can be written.
struct SeenNote {
  let note: TrailNote
  let day: Day
  let at: Instant
  let session: Session

  func note(in store: Store) throws(StoreError) {
    try store.note(note, on: day, at: at, by: session)
  }
}

extension Store {
  /// Keeps in mind what somebody has seen, for the trail.
  package func noteLater(_ note: TrailNote, on day: Day, by session: Session) {
    unnoted.append(SeenNote(note: note, day: day, at: clock(), session: session))
  }

  /// Tells the trail what was seen: what was shown can't be taken back, so that a store which can't be
  /// written to now is told with its next write.
  ///
  /// - Returns: whether all is told.
  package func tellSeen(patience: Duration = Store.usualPatience) throws(StoreError) -> Bool {
    guard !unnoted.isEmpty else { return true }
    do throws(StoreError) {
      try lock.waiting(atMost: patience) { () throws(StoreError) in
        try write { () throws(StoreError) in }
      }
      return true
    } catch {
      guard error.isPassing else { throw error }
      return false
    }
  }
}

extension StoreError {
  /// It says nothing of the store itself: a later try may do.
  fileprivate var isPassing: Bool {
    switch self {
    case .busy, .diskFull, .inputOutput, .notSaved, .unverified, .unreachable: true
    default: false
    }
  }
}
