package import Hotel

/// What can go wrong between the desk and its store; facts only, the words are the desk's.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no store at this path.
  case missing(path: String)
  /// The path can't be opened or made.
  case unreachable(path: String, code: Int32)
  /// The folder lies on a file system that several hosts share.
  case networkFileSystem(path: String)
  /// The file is something else than a store of ours.
  case foreign(path: String)
  /// The file that is open is no longer the one at this path: it was deleted, renamed or replaced.
  case replaced(path: String)
  /// The file has other names too, under which it would have other locks.
  case linked(path: String)
  /// The file is damaged.
  case corrupt(path: String)
  /// The store holds something under this name that is not of our making, or lacks it.
  case altered(path: String, part: String)
  /// The store was written by a newer version of the program.
  case newer(path: String, version: Int)
  /// A store stands where one should be made.
  case exists(path: String)
  /// Another desk held the writer lock to the end of our patience.
  case busy(holder: LockHolder)
  case diskFull
  case inputOutput(code: Int32)
  /// A commit failed half-way and its record is not in the store; nothing was saved.
  case notSaved(code: Int32)
  /// A commit failed half-way and the store can't yet be asked what became of it: neither success
  /// nor failure.
  case unverified(code: Int32)
  case outOfMemory
  /// Somebody wished a long job to end before its end.
  case stopped
  /// A statement of ours is wrong; never the user's fault.
  case statement(message: String)

  case unknown(RecordKind, id: String)
  case refused(Refusal)
  case denied(Denial)
}
