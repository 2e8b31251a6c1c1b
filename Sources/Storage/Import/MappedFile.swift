import Glibc

/// A file's bytes, mapped while it is read, so that its size costs no memory.
@safe struct MappedFile: ~Copyable {
  private let start: UnsafeRawPointer?
  let count: Int

  init(path: String) throws(StoreError) {
    let mapping = unsafe try MappedFile.mapping(of: path)
    unsafe start = mapping.start
    count = unsafe mapping.count
  }

  deinit {
    if let start = unsafe start { unsafe munmap(UnsafeMutableRawPointer(mutating: start), count) }
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "a byte outside the file")
    guard let start = unsafe start else { return 0 }
    return unsafe start.load(fromByteOffset: index, as: UInt8.self)
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    guard let start = unsafe start, !range.isEmpty else { return [] }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes outside the file")
    return unsafe Array(
      UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
    )
  }

  private static func mapping(
    of path: String
  ) throws(StoreError) -> (start: UnsafeRawPointer?, count: Int) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreachable(path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreachable(
        path: path,
        code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      )
    }
    let count = Int(status.st_size)
    guard count > 0 else { return (nil, 0) }
    guard let mapped = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe mapped != MAP_FAILED
    else {
      throw .inputOutput(code: errno)
    }
    return (UnsafeRawPointer(mapped), count)
  }
}
