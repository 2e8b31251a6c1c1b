import Glibc

/// A log that can't be folded into the store's file because somebody reads an old state of it: it grows
/// with every write until the disk is full.
package struct LongLog: Equatable, Sendable {
  package let megabytes: Int
  /// Who reads, when the system tells.
  package let reader: LockHolder

  /// From so many bytes on it is told.
  static let threshold = 64 << 20
}

extension Store {
  /// The log, when it has grown too long.
  package var longLog: LongLog? {
    var log = stat()
    var memory = stat()
    guard unsafe stat(SideFile.log.path(besideStore: path), &log) == 0,
      log.st_size >= LongLog.threshold,
      unsafe stat(SideFile.sharedMemory.path(besideStore: path), &memory) == 0
    else {
      return nil
    }
    return LongLog(megabytes: log.st_size >> 20, reader: LockHolder(readingLogOf: memory.st_ino))
  }
}
