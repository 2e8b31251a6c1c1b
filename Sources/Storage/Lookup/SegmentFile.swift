import Glibc
import Hotel

/// A look-up segment in a file beside the store, read by every process of the host.
///
/// The file never changes: a newer one takes its name, and who reads the old one keeps it.
enum SegmentFile {
  /// Which file bears the name now; another number after every merge.
  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
    let size: Int
    let changedAt: Int
  }

  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(
      device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino),
      size: Int(status.st_size),
      changedAt: status.st_ctim.tv_sec &* 1_000_000_000 &+ status.st_ctim.tv_nsec
    )
  }

  /// The segment in the file, or nothing when there is none that is whole.
  static func open(_ path: String) -> LookupSegment? {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    let file = OpenSegmentFile(descriptor)
    guard let header = SegmentHeader(file.read(0..<SegmentHeader.size)),
      header.end <= file.size, isWhole(file, header), let likely = file.map(header.hotEnd)
    else {
      return nil
    }
    return LookupSegment(header, likely: likely, cold: { file.read($0) })
  }

  /// Reads it all once: damage is found before anybody is looked for.
  private static func isWhole(_ file: OpenSegmentFile, _ header: SegmentHeader) -> Bool {
    file.checksum(from: SegmentHeader.size) == header.bodyChecksum
  }

  /// Writes a segment under a temporary name; it gets its own when it is whole and durable.
  ///
  /// The body writes all sections, in their order.
  static func write(
    _ path: String,
    _ body: (inout SegmentAssembler<StoreError>) throws(StoreError) -> Void
  ) throws(StoreError) {
    let temporary = path + ".part"
    _ = unsafe unlink(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe Glibc.open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw .unreachable(path: temporary, code: errno) }
    do throws(StoreError) {
      defer { close(descriptor) }
      try put([UInt8](repeating: 0, count: SegmentHeader.size), descriptor)
      var assembler = SegmentAssembler<StoreError> { bytes throws(StoreError) in
        try put(bytes, descriptor)
      }
      try body(&assembler)
      let header = assembler.finish().bytes
      guard unsafe pwrite(descriptor, header, header.count, 0) == header.count else {
        throw failure()
      }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    try StoreFile.publish(temporary, as: path)
  }

  private static func put(_ bytes: [UInt8], _ descriptor: Int32) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor,
          UnsafeRawBufferPointer(rebasing: buffer[done...]).baseAddress,
          bytes.count - done
        )
      }
      guard count > 0 || errno == EINTR else { throw failure() }
      done += max(0, count)
    }
  }

  private static func failure() -> StoreError {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .inputOutput(code: errno)
  }
}

/// An open file that is closed with its last reader.
@safe private final class OpenSegmentFile: Sendable {
  private let descriptor: Int32
  let size: Int

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var status = stat()
    size = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// The bytes, fewer where the file ends or can't be read.
  func read(_ range: Range<Int>) -> SegmentBytes {
    let count = max(0, min(range.upperBound, size) - max(0, range.lowerBound))
    var done = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while done < count {
        let position = off_t(range.lowerBound + done)
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[done..<count])
        let got = unsafe pread(descriptor, rest.baseAddress, rest.count, position)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        done += got
      }
      filled = done
    }
    return SegmentBytes(bytes)
  }

  /// The checksum of all bytes from a place on; nothing when some can't be read.
  func checksum(from start: Int) -> UInt64? {
    let piece = ReadBuffer(count: 1 << 18)
    var sum = SegmentChecksum()
    var position = start
    while position < size {
      let count = unsafe pread(descriptor, piece.bytes.baseAddress, piece.bytes.count, position)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      let read = unsafe UnsafeRawBufferPointer(rebasing: piece.bytes[..<count])
      unsafe sum.add(SegmentBytes(read, ownedBy: piece))
      position += count
    }
    return sum.value
  }

  /// Memory for one piece of the file after the other.
  @safe private final class ReadBuffer {
    let bytes: UnsafeMutableRawBufferPointer

    init(count: Int) {
      unsafe bytes = .allocate(byteCount: count, alignment: 64)
    }

    deinit { unsafe bytes.deallocate() }
  }

  /// The file's beginning, its pages shared with every process that reads it.
  func map(_ count: Int) -> SegmentBytes? {
    guard count > 0, count <= size,
      let mapped = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe mapped != MAP_FAILED
    else {
      return nil
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: mapped, count: count)
    return unsafe SegmentBytes(bytes, ownedBy: unsafe Mapping(bytes))
  }

  @safe private final class Mapping {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
      unsafe self.bytes = bytes
    }

    deinit {
      unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }
}
