import CSQLite
import Glibc

/// SQLite's own way to the disk, with a disk in between that fails as planned.
///
/// The methods of each open file are exchanged for ours; the file system's own stand behind the
/// file's structure, and are called after the disk has decided the operation's fate.
package enum FaultFileSystem {
  /// Makes SQLite know it under a name; for the life of the process.
  package static func register(_ disk: FaultDisk, as name: String) {
    guard let own = unsafe sqlite3_vfs_find("unix") else {
      preconditionFailure("SQLite has no file system of its own")
    }
    let system = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    unsafe system.initialize(to: own.pointee)
    unsafe system.pointee.szOsFile += Int32(MemoryLayout<FileTail>.stride)
    unsafe system.pointee.zName = UnsafePointer(strdup(name))
    unsafe system.pointee.pAppData = UnsafeMutableRawPointer(
      Unmanaged.passRetained(System(own: own, disk: disk)).toOpaque()
    )
    unsafe system.pointee.xOpen = openFile
    unsafe system.pointee.xDelete = deleteFile
    unsafe system.pointee.xAccess = { unsafe lookForFile($0, $1, $2, $3) }
    unsafe system.pointee.xFullPathname = {
      guard let own = unsafe behind($0)?.own else { return SQLITE_ERROR }
      return unsafe own.pointee.xFullPathname(own, $1, $2, $3)
    }
    let code = unsafe sqlite3_vfs_register(system, 0)
    precondition(code == SQLITE_OK, "SQLite takes no second file system")
  }
}

/// What the file system's functions find behind its name.
@safe private final class System {
  let own: UnsafeMutablePointer<sqlite3_vfs>
  let disk: FaultDisk
  let methods = unsafe faultMethods()

  init(own: UnsafeMutablePointer<sqlite3_vfs>, disk: FaultDisk) {
    unsafe self.own = own
    self.disk = disk
  }
}

/// What stands behind an open file's structure.
@unsafe private struct FileTail {
  let methods: UnsafePointer<sqlite3_io_methods>
  let disk: Unmanaged<FaultDisk>
  let file: Unmanaged<FaultDisk.File>
}

private typealias File = UnsafeMutablePointer<sqlite3_file>

private let tailOffset = unsafe Int(sqlite3_vfs_find("unix")?.pointee.szOsFile ?? 0)

private func behind(_ pointer: UnsafeMutablePointer<sqlite3_vfs>?) -> System? {
  guard let data = unsafe pointer?.pointee.pAppData else { return nil }
  return unsafe Unmanaged<System>.fromOpaque(data).takeUnretainedValue()
}

private func tail(of file: File) -> UnsafeMutablePointer<FileTail> {
  unsafe (UnsafeMutableRawPointer(file) + tailOffset).assumingMemoryBound(to: FileTail.self)
}

private func openFile(
  _ pointer: UnsafeMutablePointer<sqlite3_vfs>?,
  _ name: sqlite3_filename?,
  _ opened: File?,
  _ flags: Int32,
  _ outFlags: UnsafeMutablePointer<Int32>?
) -> Int32 {
  guard let system = unsafe behind(pointer), let opened = unsafe opened else {
    return SQLITE_ERROR
  }
  unsafe opened.pointee.pMethods = nil
  let fate = system.disk.fate(of: .open)
  guard fate == 0 else { return fate }
  let own = unsafe system.own
  let path = unsafe name.map { unsafe String(cString: $0) } ?? ""
  let isNew = unsafe access(path, F_OK) != 0
  let code = unsafe own.pointee.xOpen(own, name, opened, flags, outFlags)
  guard code == SQLITE_OK, let methods = unsafe opened.pointee.pMethods else { return code }
  let file = system.disk.file(path, isNew: isNew)
  unsafe tail(of: opened).initialize(
    to: FileTail(
      methods: methods,
      disk: .passUnretained(system.disk),
      file: .passRetained(file)
    )
  )
  unsafe opened.pointee.pMethods = UnsafePointer(system.methods)
  return SQLITE_OK
}

private func deleteFile(
  _ pointer: UnsafeMutablePointer<sqlite3_vfs>?,
  _ name: UnsafePointer<CChar>?,
  _ syncsFolder: Int32
) -> Int32 {
  guard let system = unsafe behind(pointer), let name = unsafe name else { return SQLITE_ERROR }
  let fate = system.disk.fate(of: .delete)
  guard fate == 0 else { return fate }
  let path = unsafe String(cString: name)
  let bytes = system.disk.keepsTrack ? PlainFile.bytes(of: path) : nil
  let own = unsafe system.own
  let code = unsafe own.pointee.xDelete(own, name, syncsFolder)
  if code == SQLITE_OK {
    system.disk.didDelete(path, bytes: bytes ?? [], isSynced: syncsFolder != 0)
  }
  return code
}

private func lookForFile(
  _ pointer: UnsafeMutablePointer<sqlite3_vfs>?,
  _ name: UnsafePointer<CChar>?,
  _ flags: Int32,
  _ answer: UnsafeMutablePointer<Int32>?
) -> Int32 {
  guard let system = unsafe behind(pointer) else { return SQLITE_ERROR }
  let fate = system.disk.fate(of: .access)
  let own = unsafe system.own
  return fate == 0 ? unsafe own.pointee.xAccess(own, name, flags, answer) : fate
}

/// Asks the disk, and if it is willing the file system's own method.
private func pass(
  _ file: File?,
  _ operation: DiskOperation,
  _ own: (File, sqlite3_io_methods) -> Int32
) -> Int32 {
  guard let file = unsafe file else { return SQLITE_ERROR }
  let tail = unsafe tail(of: file).pointee
  let fate = unsafe tail.disk.takeUnretainedValue().fate(of: operation)
  return fate == 0 ? unsafe own(file, tail.methods.pointee) : fate
}

private func writeFile(
  _ file: File?,
  _ bytes: UnsafeRawPointer?,
  _ count: Int32,
  _ offset: Int64
) -> Int32 {
  unsafe pass(file, .write) { file, own in
    unsafe noteSectors(of: file, own, Int(offset)..<Int(offset) + Int(count))
    return unsafe own.xWrite(file, bytes, count, offset)
  }
}

private func truncateFile(_ file: File?, _ length: Int64) -> Int32 {
  unsafe pass(file, .truncate) { file, own in
    let tail = unsafe tail(of: file).pointee
    let disk = unsafe tail.disk.takeUnretainedValue()
    if disk.keepsTrack {
      var before: Int64 = 0
      _ = unsafe own.xFileSize(file, &before)
      var now = [UInt8](repeating: 0, count: Int(before))
      if before > length, unsafe own.xRead(file, &now, Int32(before), 0) == SQLITE_OK {
        unsafe disk.willShorten(tail.file.takeUnretainedValue(), now)
      }
    }
    return unsafe own.xTruncate(file, length)
  }
}

/// Tells the disk what stands where something is about to change.
private func noteSectors(of file: File, _ own: sqlite3_io_methods, _ range: Range<Int>) {
  let tail = unsafe tail(of: file).pointee
  let disk = unsafe tail.disk.takeUnretainedValue()
  guard disk.keepsTrack else { return }
  var length: Int64 = 0
  _ = unsafe own.xFileSize(file, &length)
  let first = range.lowerBound / FaultDisk.sector
  let end = (range.upperBound + FaultDisk.sector - 1) / FaultDisk.sector
  var now = [UInt8](repeating: 0, count: (end - first) * FaultDisk.sector)
  // What lies beyond the end reads as zeros.
  _ = unsafe own.xRead(file, &now, Int32(now.count), Int64(first * FaultDisk.sector))
  unsafe disk.willWrite(
    tail.file.takeUnretainedValue(),
    sectors: first,
    now,
    length: Int(length)
  )
}

private func syncFile(_ file: File?, _ flags: Int32) -> Int32 {
  guard let opened = unsafe file else { return SQLITE_ERROR }
  let tail = unsafe tail(of: opened).pointee
  let (disk, kept) = unsafe (tail.disk.takeUnretainedValue(), tail.file.takeUnretainedValue())
  // The trial's folder lies in memory; the real sync would only take time.
  let code = disk.fate(of: .sync)
  if code == SQLITE_OK { disk.didSync(kept) } else if !disk.isOff { disk.didNotSync(kept) }
  return code
}

private func closeFile(_ file: File?) -> Int32 {
  guard let file = unsafe file else { return SQLITE_ERROR }
  let tail = unsafe tail(of: file).pointee
  defer { unsafe tail.file.release() }
  return unsafe tail.methods.pointee.xClose(file)
}

private func faultMethods() -> UnsafeMutablePointer<sqlite3_io_methods> {
  let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
  unsafe methods.initialize(to: sqlite3_io_methods())
  // The third version maps files into memory, which no connection of the desk does.
  unsafe methods.pointee.iVersion = 2
  unsafe methods.pointee.xClose = closeFile
  unsafe methods.pointee.xRead = { file, bytes, count, offset in
    unsafe pass(file, .read) { unsafe $1.xRead($0, bytes, count, offset) }
  }
  unsafe methods.pointee.xWrite = writeFile
  unsafe methods.pointee.xTruncate = truncateFile
  unsafe methods.pointee.xSync = syncFile
  unsafe methods.pointee.xFileSize = { file, size in
    unsafe pass(file, .size) { unsafe $1.xFileSize($0, size) }
  }
  unsafe methods.pointee.xLock = { file, level in
    unsafe pass(file, .lock) { unsafe $1.xLock($0, level) }
  }
  unsafe methods.pointee.xUnlock = { file, level in
    unsafe always(file) { unsafe $1.xUnlock($0, level) }
  }
  unsafe methods.pointee.xCheckReservedLock = { file, answer in
    unsafe pass(file, .lock) { unsafe $1.xCheckReservedLock($0, answer) }
  }
  unsafe methods.pointee.xFileControl = { file, request, argument in
    unsafe always(file) { unsafe $1.xFileControl($0, request, argument) }
  }
  unsafe methods.pointee.xSectorSize = { unsafe always($0) { unsafe $1.xSectorSize($0) } }
  unsafe methods.pointee.xDeviceCharacteristics = { file in
    unsafe always(file) { unsafe $1.xDeviceCharacteristics($0) }
  }
  unsafe addSharedMemory(to: methods)
  return unsafe methods
}

private func addSharedMemory(to methods: UnsafeMutablePointer<sqlite3_io_methods>) {
  unsafe methods.pointee.xShmMap = { file, page, size, mayExtend, place in
    unsafe pass(file, .mapMemory) { unsafe $1.xShmMap($0, page, size, mayExtend, place) }
  }
  unsafe methods.pointee.xShmLock = { file, offset, count, flags in
    // Letting go of a lock can't fail.
    guard flags & SQLITE_SHM_LOCK != 0 else {
      return unsafe always(file) { unsafe $1.xShmLock($0, offset, count, flags) }
    }
    return unsafe pass(file, .lockMemory) { unsafe $1.xShmLock($0, offset, count, flags) }
  }
  unsafe methods.pointee.xShmBarrier = { file in
    _ = unsafe always(file) { file, own in
      unsafe own.xShmBarrier(file)
      return SQLITE_OK
    }
  }
  unsafe methods.pointee.xShmUnmap = { file, deletes in
    unsafe always(file) { unsafe $1.xShmUnmap($0, deletes) }
  }
}

/// Asks the file system's own method, whatever the disk says.
private func always(_ file: File?, _ own: (File, sqlite3_io_methods) -> Int32) -> Int32 {
  guard let file = unsafe file else { return SQLITE_ERROR }
  return unsafe own(file, tail(of: file).pointee.methods.pointee)
}
