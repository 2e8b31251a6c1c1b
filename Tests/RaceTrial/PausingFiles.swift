import CSQLite
import Glibc
import Synchronization

/// SQLite's own way to its files, which pauses inside a checkpoint so that another process can do
/// there what only bad luck would let it do.
///
/// It pauses twice: before the checkpoint's lock is taken, and between the reading of the log's
/// header and its use (https://sqlite.org/wal.html#the_wal_reset_bug), where SQLite asks for
/// `xUnfetch` when somebody has written since.
enum PausingFiles {
  private static let pausesAtLock = Atomic<Bool>(false)
  private static let pausesInside = Atomic<Bool>(false)

  /// Whether the next checkpoint is to pause, or was not come to yet.
  static var isArmed: Bool {
    get { pausesAtLock.load(ordering: .relaxed) }
    set {
      pausesAtLock.store(newValue, ordering: .relaxed)
      pausesInside.store(false, ordering: .relaxed)
    }
  }

  /// Makes it the way of every connection that this process opens from now on.
  static func install() {
    guard let usual = unsafe sqlite3_vfs_find(nil) else { return }
    let ours = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    unsafe ours.initialize(to: usual.pointee)
    unsafe ours.pointee.zName = UnsafePointer(strdup("pausing"))
    unsafe ours.pointee.pNext = nil
    unsafe ours.pointee.pAppData = UnsafeMutableRawPointer(usual)
    unsafe ours.pointee.xOpen = { vfs, name, file, flags, given in
      unsafe PausingFiles.open(vfs, name, file, flags, given)
    }
    unsafe sqlite3_vfs_register(ours, 1)
  }

  private static func open(
    _ vfs: UnsafeMutablePointer<sqlite3_vfs>?,
    _ name: UnsafePointer<CChar>?,
    _ file: UnsafeMutablePointer<sqlite3_file>?,
    _ flags: Int32,
    _ given: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let usual = unsafe vfs?.pointee.pAppData?.assumingMemoryBound(to: sqlite3_vfs.self),
      let code = unsafe usual.pointee.xOpen?(usual, name, file, flags, given)
    else {
      return SQLITE_CANTOPEN
    }
    if code == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0, let file = unsafe file {
      unsafe watch(file)
    }
    return code
  }

  /// The file's own methods, and behind them the ones they stand for.
  @unsafe private struct Methods {
    var methods: sqlite3_io_methods
    let usual: UnsafePointer<sqlite3_io_methods>
  }

  private static func watch(_ file: UnsafeMutablePointer<sqlite3_file>) {
    guard let usual = unsafe file.pointee.pMethods else { return }
    let ours = UnsafeMutablePointer<Methods>.allocate(capacity: 1)
    unsafe ours.initialize(to: Methods(methods: usual.pointee, usual: usual))
    unsafe ours.pointee.methods.xShmLock = { file, place, count, flags in
      // Slot 1 alone is the checkpoint's.
      let isTaken = flags == SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE
      if place == 1, count == 1, isTaken { PausingFiles.pause(at: .lock) }
      return unsafe PausingFiles.usual(file)?.pointee.xShmLock?(file, place, count, flags)
        ?? SQLITE_IOERR
    }
    unsafe ours.pointee.methods.xUnfetch = { file, place, page in
      PausingFiles.pause(at: .inside)
      return unsafe PausingFiles.usual(file)?.pointee.xUnfetch?(file, place, page) ?? SQLITE_OK
    }
    unsafe file.pointee.pMethods = unsafe UnsafeRawPointer(ours)
      .assumingMemoryBound(to: sqlite3_io_methods.self)
  }

  private static func usual(
    _ file: UnsafeMutablePointer<sqlite3_file>?
  ) -> UnsafePointer<sqlite3_io_methods>? {
    unsafe UnsafeRawPointer(file?.pointee.pMethods)?
      .assumingMemoryBound(to: Methods.self).pointee.usual
  }

  private enum Moment: String {
    case lock, inside
  }

  private static func pause(at moment: Moment) {
    let flag = moment == .lock ? isAtLock() : pausesInside.exchange(false, ordering: .relaxed)
    guard flag else { return }
    Wire.say("paused \(moment.rawValue)")
    _ = Wire.hear()
  }

  /// After the first pause the second one is due.
  private static func isAtLock() -> Bool {
    guard pausesAtLock.exchange(false, ordering: .relaxed) else { return false }
    pausesInside.store(true, ordering: .relaxed)
    return true
  }
}
