import Glibc

/// The one pen of a store: whoever writes holds an exclusive `flock` on a file beside it.
///
/// SQLite up to 3.51.2 can lose acknowledged commits when one process commits while another
/// checkpoints (https://sqlite.org/wal.html#the_wal_reset_bug), so no write and no checkpoint
/// happens outside this lock. The kernel frees it when its holder dies.
final class WriterLock {
  private let descriptor: Int32
  /// Nobody can write where the store lies.
  let isReadOnly: Bool
  let path: String
  private let store: String
  /// What is open and locked.
  private let file: String
  private var patience: Duration

  init(beside store: String, patience: Duration = Store.usualPatience) throws(StoreError) {
    path = SideFile.lock.path(besideStore: store)
    self.patience = patience
    isReadOnly = StoreFile.isReadOnly(store)
    let way = isReadOnly ? O_RDONLY : O_RDWR | O_CREAT
    // Where nothing can be written the file may not be there, and its folder does as well.
    self.store = store
    file = isReadOnly && !StoreFile.exists(path) ? StoreFile.folder(of: store) : path
    descriptor = unsafe open(file, way | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unreachable(path: path, code: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Whether the file that is locked still bears the name: else another desk locks another file.
  var isAtItsPath: Bool { FileIdentity(at: file) == FileIdentity(of: descriptor) }

  /// Runs the body while nobody else writes.
  @discardableResult
  func hold<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    try acquire()
    defer { release() }
    return try body()
  }

  /// Runs the body with no more patience than that.
  func waiting<Answer>(
    atMost time: Duration,
    _ body: () throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    let usual = patience
    patience = min(usual, time)
    defer { patience = usual }
    return try body()
  }

  private func acquire() throws(StoreError) {
    guard !isReadOnly else { throw .unreachable(path: store, code: EROFS) }
    let clock = ContinuousClock()
    let start = clock.now
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .inputOutput(code: errno) }
      let waited = clock.now - start
      guard waited < patience else { throw .busy(holder: LockHolder(ofLock: descriptor)) }
      // A spread between desks, so that none of them is always the last to ask; and who has waited
      // for longer than a few writes asks so often that those who have just written come after.
      usleep(UInt32.random(in: waited < .milliseconds(20) ? 500...2000 : 50...200))
    }
    note("\(getpid())\n")
  }

  /// A pause in which everybody who waits asks at least once; for who writes turn after turn.
  static func yieldToDesks() {
    usleep(2500)
  }

  /// The last write to the file comes after the commit: desks that watch it read the new state.
  private func release() {
    note("")
    _ = flock(descriptor, LOCK_UN)
  }

  /// The holder's name is a courtesy; the lock holds without it.
  private func note(_ text: String) {
    _ = ftruncate(descriptor, 0)
    var bytes = Array(text.utf8)
    _ = unsafe pwrite(descriptor, &bytes, bytes.count, 0)
  }
}
