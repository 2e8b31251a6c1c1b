/// What lies beside a store and is a part of it.
enum SideFile: String, CaseIterable {
  /// What was written and not yet folded into the file, and how its readers find it.
  case log = "-wal"
  case sharedMemory = "-shm"
  case journal = "-journal"
  case lock = ".lock"
  case index = ".index"
  case indexLock = ".index.lock"
  /// An index that is being made.
  case indexPart = ".index.part"
  /// Room kept for when the disk is full.
  case reserve = ".reserve"

  func path(besideStore store: String) -> String { store + rawValue }

  func exists(besideStore store: String) -> Bool {
    StoreFile.exists(path(besideStore: store))
  }
}
