import Glibc

/// A file's bytes, mapped while it is read, so that its size costs no memory.
@safe struct MappedFile: ~Copyable {
  private let start: UnsafeRawPointer?
  let count: Int

  init(path: String) throws(StoreError) {
    let mapping = unsafe try MappedFile.mapping(of: path)
    unsafe start = mapping.start
    count = unsafe mapping.count
    unsafe MappingGuard.watch(start, count)
  }

  /// Another program has cut the file while it was read: what stood behind its new end was read as
  /// nothing.
  var isCut: Bool { MappingGuard.isCut }

  deinit {
    unsafe MappingGuard.watch(nil, 0)
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

  /// The bytes as text, or nothing when they are not UTF-8.
  func text(_ range: Range<Int>) -> String? {
    guard let start = unsafe start, !range.isEmpty else { return "" }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes outside the file")
    let bytes = unsafe UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
    let span = unsafe Span<UInt8>(_unsafeBytes: bytes)
    // Half as long as `String(validating:as:)` takes; why it is none does not matter.
    guard let text = try? UTF8Span(validating: span) else { return nil }
    return String(copying: text)
  }

  /// The first place from the one given on that bears the separator or ends a line; else the end.
  func endOfField(from first: Int, separator: UInt8) -> Int {
    precondition(first >= 0 && first <= count, "a byte outside the file")
    guard let start = unsafe start else { return first }
    for index in first..<count {
      let byte = unsafe start.load(fromByteOffset: index, as: UInt8.self)
      if byte == separator || byte == 0x0A || byte == 0x0D { return index }
    }
    return count
  }

  /// Lets go of the memory of the bytes before the place: they are read again should they be asked
  /// for.
  func release(before position: Int) {
    guard let start = unsafe start else { return }
    let page = Int(getpagesize())
    let length = min(position, count) / page * page
    // Only a wish: what stays in memory is right as well.
    _ = unsafe madvise(UnsafeMutableRawPointer(mutating: start), length, MADV_DONTNEED)
  }

  private static func mapping(
    of path: String
  ) throws(StoreError) -> (start: UnsafeRawPointer?, count: Int) {
    // A pipe that nobody writes to is not waited for.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreachable(path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreachable(
        path: path,
        code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE
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
