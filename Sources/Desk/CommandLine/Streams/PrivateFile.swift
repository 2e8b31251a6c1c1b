import Glibc
import Storage

/// A file for its owner's eyes alone, whole under its name or not there at all.
enum PrivateFile {
  /// Why a new file can't be made there, as far as can be seen beforehand.
  static func obstacle(at path: String) -> CommandError? {
    isThere(path) || !Store.mayBeReplaced(path) ? .no(.fileExists(path)) : nil
  }

  /// Why the text is not in a new file there now; nothing when it is.
  static func failure(writing text: String, to path: String) -> CommandError? {
    do throws(CommandError) {
      try write(text, to: path, replacing: false)
      return nil
    } catch {
      return error
    }
  }

  /// Writes the text; a symbolic link is never followed, and another file replaced only when told.
  static func write(_ text: String, to path: String, replacing: Bool) throws(CommandError) {
    if let obstacle = obstacle(at: path), !replacing || !Store.mayBeReplaced(path) {
      throw obstacle
    }
    let temporary = path + ".part"
    _ = unsafe unlink(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw CommandError.file(.unwritable(path, code: errno)) }
    var failure = StandardStreams.write(Array(text.utf8), to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0 { failure = publish(temporary, as: path, replacing: replacing) }
    _ = unsafe unlink(temporary)
    guard failure != EEXIST || replacing else { throw CommandError.no(.fileExists(path)) }
    guard failure == 0 else { throw CommandError.file(.unwritable(path, code: failure)) }
  }

  /// Somebody may have made the file in the meantime: a link fails where a renaming would replace.
  private static func publish(_ temporary: String, as path: String, replacing: Bool) -> Int32 {
    if replacing { return unsafe rename(temporary, path) == 0 ? 0 : errno }
    return unsafe link(temporary, path) == 0 ? 0 : errno
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }
}
