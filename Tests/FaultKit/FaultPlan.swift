/// What goes wrong, and when.
package struct FaultPlan: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The operation fails with an input or output error.
    case error
    /// There is no room for what is to be written.
    case full
    /// What was written does not reach the disk.
    case sync
    /// The machine is off from this operation on.
    case powerCut
    /// There is no memory for what is asked for.
    case memory
    /// The file goes away, under the hands of whoever writes.
    case move
  }

  package var kind: Kind
  /// How many operations go well before: writes alone when the disk is full, syncs when they
  /// fail, allocations when it is memory.
  package var after: Int
  package var isForEver = false

  package init(kind: Kind, after: Int, isForEver: Bool = false) {
    self.kind = kind
    self.after = after
    self.isForEver = isForEver
  }
}

/// What SQLite asks of a disk, with the error it is told when that fails.
enum DiskOperation {
  case open, delete, access, read, write, truncate, sync, size, lock, mapMemory, lockMemory

  /// The extended codes are macros that Swift can't read: `SQLITE_IOERR`, and a number of its own.
  var code: Int32 {
    switch self {
    case .open: 14
    case .delete: 10 | 10 << 8
    case .access: 10 | 13 << 8
    case .read: 10 | 1 << 8
    case .write: 10 | 3 << 8
    case .truncate: 10 | 6 << 8
    case .sync: 10 | 4 << 8
    case .size: 10 | 7 << 8
    case .lock: 10 | 15 << 8
    case .mapMemory: 10 | 21 << 8
    case .lockMemory: 10 | 20 << 8
    }
  }
}
