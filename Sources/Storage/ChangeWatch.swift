import Glibc

/// Tells when another desk has written: the writer's lock file is touched after every commit.
package final class ChangeWatch {
  /// Readable when something was written; -1 where the system can't tell.
  package let descriptor: Int32

  package init(besideStore path: String) {
    let opened = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    let lock = SideFile.lock.path(besideStore: path)
    if opened >= 0,
      unsafe inotify_add_watch(opened, lock, UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF)) < 0
    {
      close(opened)
      descriptor = -1
    } else {
      descriptor = opened
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Forgets what was told so far.
  package func drain() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
