import CSQLite
import Glibc

/// The file a store lives in, and the folder around it.
enum StoreFile {
  /// Makes the empty file and its folder, for their owner alone.
  static func create(_ path: String) throws(StoreError) {
    try makeFolder(of: path)
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EEXIST ? .exists(path: path) : .unreachable(path: path, code: code)
    }
    close(descriptor)
  }

  /// Makes the folder of a store, which must be this host's alone.
  static func makeFolder(of path: String) throws(StoreError) {
    let folder = folder(of: path)
    try makeFolders(folder)
    try refuseNetwork(folder)
  }

  /// Looks at the file before SQLite does, so that the answer is a sentence and not a number.
  ///
  /// It is never opened here: closing it would drop the locks that another connection of this
  /// process holds on it (https://sqlite.org/howtocorrupt.html).
  static func check(_ path: String) throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .missing(path: path) : .unreachable(path: path, code: code)
    }
    // Under two names the store would have two locks.
    guard status.st_mode & S_IFMT != S_IFLNK else { throw .unreachable(path: path, code: ELOOP) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    try refuseOtherNames(path)
    guard unsafe access(path, isReadOnly(path) ? R_OK : R_OK | W_OK) == 0 else {
      throw .unreachable(path: path, code: errno)
    }
    try refuseNetwork(folder(of: path))
  }

  /// The file lies where nobody can write, as after a disk has failed; it can be read all the same.
  static func isReadOnly(_ path: String) -> Bool {
    unsafe access(path, W_OK) != 0 && errno == EROFS
  }

  /// Under another name the file would have another log and another lock.
  private static func refuseOtherNames(_ path: String) throws(StoreError) {
    let folder = FileIdentity(at: folder(of: path), followingLinks: true)
    guard let file = FileIdentity(at: path), let folder else { return }
    guard file.links == 1, file.isBeside(folder), unsafe frontdesk_is_mounted(path) == 0 else {
      throw .linked(path: path)
    }
  }

  /// Whether both paths lead to one file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Removes a store with all that lies beside it.
  static func remove(_ path: String) {
    for file in [path] + SideFile.allCases.map({ $0.path(besideStore: path) }) {
      _ = unsafe unlink(file)
    }
  }

  /// How the copy of a restoration that is going on is called, before the number of its process.
  static let restoring = ".restoring-"

  /// Removes the copies of restorations that were killed: each holds everybody's data.
  static func removeAbandoned(beside path: String) {
    let start = name(of: path) + restoring
    for name in names(beside: path) where name.hasPrefix(start) {
      let number = name.dropFirst(start.count).prefix { $0.isNumber }
      // Nobody has the number of a process that has ended.
      guard let process = Int32(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      _ = unsafe unlink(folder(of: path) + "/" + name)
    }
  }

  /// Whether another file may take this name: nothing but a plain file or a link is replaced, and
  /// no part of a store.
  static func mayBeReplaced(_ path: String) -> Bool {
    var status = stat()
    if unsafe lstat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      guard kind == S_IFREG || kind == S_IFLNK else { return false }
    }
    return !SideFile.allCases.contains { side in
      path.hasSuffix(side.rawValue) && exists(String(path.dropLast(side.rawValue.count)))
    }
  }

  /// Makes a finished file the one under the name, durably.
  static func publish(_ temporary: String, as path: String) throws(StoreError) {
    try sync(temporary)
    guard unsafe rename(temporary, path) == 0 else { throw .inputOutput(code: errno) }
    try sync(folder(of: path))
  }

  /// Gives a store that can't be read another name, with its log, so that one can take its place.
  static func setAside(_ path: String, as kept: String) throws(StoreError) {
    for ending in ["", SideFile.log.rawValue] where exists(path + ending) {
      _ = unsafe unlink(kept + ending)
      guard unsafe rename(path + ending, kept + ending) == 0 else {
        throw .inputOutput(code: errno)
      }
    }
    // What is left beside it is derived from it, and would be read as the new one's.
    for side in [SideFile.sharedMemory, .index, .indexPart] {
      _ = unsafe unlink(side.path(besideStore: path))
    }
    try sync(folder(of: path))
  }

  /// Whether another process has the store open, by the lock that each of its connections holds on
  /// the shared memory (byte 128: https://sqlite.org/walformat.html).
  static func isInUse(_ path: String) -> Bool {
    let descriptor = unsafe open(
      SideFile.sharedMemory.path(besideStore: path),
      O_RDWR | O_CLOEXEC | O_NOFOLLOW
    )
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 128
    lock.l_len = 1
    return unsafe fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The path from the root, as far as its folder is there.
  static func absolute(_ path: String) -> String {
    guard let folder = unsafe realpath(folder(of: path), nil) else { return path }
    defer { unsafe free(folder) }
    let above = unsafe String(cString: folder)
    return (above == "/" ? "" : above) + "/" + name(of: path)
  }

  /// The files of a store, and the copies beside it, that others than their owner may open.
  static func openToOthers(_ path: String) -> [String] {
    let start = name(of: path)
    return names(beside: path).filter { $0.hasPrefix(start) }.filter { name in
      var status = stat()
      return unsafe stat(folder(of: path) + "/" + name, &status) == 0
        && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o077 != 0
    }
  }

  /// The names of the files in the folder of a path, in order.
  static func names(beside path: String) -> [String] {
    guard let listing = unsafe opendir(folder(of: path)) else { return [] }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while let entry = unsafe readdir(listing) {
      let length = unsafe MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: length) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  private static func sync(_ path: String) throws(StoreError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(code: errno) }
  }

  private static func makeFolders(_ folder: String) throws(StoreError) {
    guard !folder.isEmpty, folder != ".", unsafe access(folder, F_OK) != 0 else { return }
    try makeFolders(self.folder(of: folder))
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .unreachable(path: folder, code: errno)
    }
  }

  /// Several hosts on one file would each have a lock of their own.
  private static func refuseNetwork(_ folder: String) throws(StoreError) {
    // NFS, SMB, CIFS, SMB2 and FUSE, by the kernel's magic numbers.
    let shared: Set<UInt32> = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546]
    if shared.contains(unsafe frontdesk_file_system(folder)) {
      throw .networkFileSystem(path: folder)
    }
  }
}
