import Glibc

/// Room on the disk that is kept for the moment when there is none left.
enum DiskReserve {
  /// Bytes; a small disk spares a twentieth.
  private static let most = 16 << 20

  /// How much room there is in a folder for its owner, and how much there was when it was empty,
  /// in bytes; nothing when the system can't tell.
  static func room(in folder: String) -> (free: Int, total: Int)? {
    var status = statvfs()
    guard unsafe statvfs(folder, &status) == 0 else { return nil }
    let block = Int(status.f_frsize)
    return (Int(status.f_bavail) * block, Int(status.f_blocks) * block)
  }

  /// Takes the room, if it is not taken already and leaves enough.
  static func keep(besideStore store: String) {
    let path = SideFile.reserve.path(besideStore: store)
    guard !StoreFile.exists(path), let room = room(in: StoreFile.folder(of: store)) else { return }
    let size = min(most, room.total / 20)
    guard size > 0, room.free >= 3 * size else { return }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // A part of it is better than none.
    _ = posix_fallocate(descriptor, 0, off_t(size))
  }

  /// Gives the room back.
  ///
  /// - Returns: whether there was any.
  static func giveBack(besideStore store: String) -> Bool {
    unsafe unlink(SideFile.reserve.path(besideStore: store)) == 0
  }
}

extension StoreError {
  /// Whether something was not done for want of room.
  var meansFullDisk: Bool {
    switch self {
    case .diskFull: true
    case .inputOutput(let code), .notSaved(let code): code == SQLiteFailure.sharedMemoryTooSmall
    default: false
    }
  }
}

extension Store {
  /// Below so many bytes whoever opens a desk should know.
  package static let littleRoom = 200_000_000

  /// Bytes that are left on the store's disk; nothing when the system can't tell.
  package var freeBytes: Int? { DiskReserve.room(in: StoreFile.folder(of: path))?.free }

  /// Keeps some room beside the store: it is given back when the disk is full, so that a clerk can
  /// save what is typed once more before somebody makes room.
  package func keepReserve() {
    DiskReserve.keep(besideStore: path)
  }

  func giveReserveBack() {
    if DiskReserve.giveBack(besideStore: path) { hasGivenReserveBack = true }
  }

  /// Once there is room again, some of it is kept again.
  func keepReserveAgain() {
    guard hasGivenReserveBack else { return }
    keepReserve()
    hasGivenReserveBack = !SideFile.reserve.exists(besideStore: path)
  }
}
