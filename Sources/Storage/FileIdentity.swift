import Glibc

/// Which file bears a name, whatever the name is: two names may lead to one, one name to another.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let inode: UInt64
  /// How many names of its file system lead to it.
  let links: Int
  /// Who may do what they like with it.
  private let owner: uid_t

  /// Of the file that bears the name now; nothing when there is none.
  init?(at path: String, followingLinks: Bool = false) {
    var status = stat()
    let failure = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    guard failure == 0 else { return nil }
    self.init(status)
  }

  init?(of descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
    links = Int(status.st_nlink)
    owner = status.st_uid
  }

  /// Whether both lie on one file system; a file that is mounted by itself does not lie on its
  /// folder's.
  func isBeside(_ other: FileIdentity) -> Bool { device == other.device }

  /// The person whose program this is owns it, or is the computer's administrator.
  var isOwn: Bool { geteuid() == owner || geteuid() == 0 }

  static func == (one: FileIdentity, other: FileIdentity) -> Bool {
    one.device == other.device && one.inode == other.inode
  }
}
