import Glibc

/// Watches over one mapped file: when another program makes it shorter, the pages behind its new end
/// are read as empty ones, and whoever reads them is not killed.
@safe enum MappingGuard {
  /// What the handler of the signal looks at; never freed, for a signal may come at any time.
  private struct Watched {
    var start: UInt = 0
    var count: UInt = 0
    var isCut = false
    let page = UInt(getpagesize())
  }

  private nonisolated(unsafe) static let watched: UnsafeMutablePointer<Watched> = {
    let watched = UnsafeMutablePointer<Watched>.allocate(capacity: 1)
    unsafe watched.initialize(to: Watched())
    var action = sigaction()
    action.sa_flags = Int32(SA_SIGINFO)
    unsafe action.__sigaction_handler.sa_sigaction = { number, info, _ in
      unsafe MappingGuard.handle(number, at: info?.pointee._sifields._sigfault.si_addr)
    }
    unsafe sigaction(SIGBUS, &action, nil)
    return unsafe watched
  }()

  /// Begins to watch over bytes that are mapped; over none with nothing.
  static func watch(_ start: UnsafeRawPointer?, _ count: Int) {
    unsafe watched.pointee.start = 0
    unsafe watched.pointee.isCut = false
    unsafe watched.pointee.count = UInt(count)
    unsafe watched.pointee.start = UInt(bitPattern: start)
  }

  /// Whether something was read behind the end of the file since it is watched over.
  static var isCut: Bool { unsafe watched.pointee.isCut }

  private static func handle(_ number: Int32, at address: UnsafeMutableRawPointer?) {
    let place = UInt(bitPattern: address)
    let (start, count) = unsafe (watched.pointee.start, watched.pointee.count)
    if start > 0, place >= start, place < start + count {
      let page = unsafe watched.pointee.page
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED
      let lost = unsafe UnsafeMutableRawPointer(bitPattern: place / page * page)
      if unsafe mmap(lost, Int(page), PROT_READ, flags, -1, 0) != MAP_FAILED {
        unsafe watched.pointee.isCut = true
        return
      }
    }
    // Not ours: it ends the program as it would have without us.
    signal(number, SIG_DFL)
  }
}
