import FrontOffice
import Glibc
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// A store that goes away under an open desk, or that bears two names.
struct ReplacedStoreTests {
  /// What somebody may do to the files, by name: the store's path, its folder, a whole backup.
  private static let ways: [(name: String, do: @Sendable (String, String, String) throws -> Void)] =
    [
      ("deleted", { path, _, _ in StoreFile.remove(path) }),
      ("the file alone deleted", { path, _, _ in _ = unsafe unlink(path) }),
      ("renamed", { path, _, _ in _ = unsafe rename(path, path + ".old") }),
      ("a backup renamed over it", { path, _, copy in _ = unsafe rename(copy, path) }),
      (
        "deleted and restored",
        { path, _, copy in
          StoreFile.remove(path)
          _ = try Store.restoreLost(path, from: copy)
        }
      ),
      ("the folder renamed", { _, folder, _ in _ = unsafe rename(folder, folder + "-old") }),
      ("the lock deleted", { path, _, _ in _ = unsafe unlink(path + ".lock") }),
      (
        "the lock made anew",
        { path, _, _ in
          _ = unsafe unlink(path + ".lock")
          close(unsafe open(path + ".lock", O_RDWR | O_CREAT, 0o600))
        }
      ),
    ]

  @Test(arguments: ways.indices)
  func `nothing is called saved that is not in the file at the path`(_ way: Int) throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let copy = chain.folder.file("copy.db")
    try chain.store.backUp(to: copy)
    let folder = StoreFile.folder(of: chain.path)
    defer { _ = unsafe rename(folder + "-old", folder) }
    _ = try chain.prefer("+tea", guest)
    try Self.ways[way].do(chain.path, folder, copy)
    let gone = StoreError.replaced(path: chain.path)
    #expect(throws: gone, "\(Self.ways[way].name)") { try chain.prefer("!peanuts", guest) }
    #expect(throws: gone) { try chain.store.read { () throws(StoreError) in 1 } }
    #expect(throws: gone) { try chain.store.holdingWriterLock { () throws(StoreError) in 1 } }
    #expect(throws: gone) { try chain.ada.card(of: guest) }
    // What a desk asks when it hears of a change.
    #expect(throws: gone) { try chain.store.dataVersion() }
  }

  @Test func `a store under two names is not opened, and not written to`() throws {
    let chain = try Chain()
    let other = chain.folder.file("other.db")
    let guest = try chain.guest("Ann", "Lee")
    #expect(unsafe link(chain.path, other) == 0)
    #expect(throws: StoreError.linked(path: chain.path)) { try chain.prefer("+tea", guest) }
    #expect(throws: StoreError.linked(path: other)) { try Store(path: other) }
    #expect(unsafe unlink(other) == 0)
    _ = try chain.prefer("+tea", guest)
  }

  @Test func `a folder may be a link`() throws {
    let chain = try Chain()
    let link = chain.folder.file("link")
    #expect(unsafe symlink(StoreFile.folder(of: chain.path), link) == 0)
    let store = try Store(path: link + "/" + StoreFile.name(of: chain.path))
    #expect(try store.properties().isEmpty == false)
  }

  /// Whether this process may mount anything, as in a container it mostly may not.
  private static let mayMount: Bool = {
    let folder = TemporaryFolder()
    let (one, other) = (folder.write("x", to: "one"), folder.write("y", to: "other"))
    guard unsafe mount(one, other, nil, UInt(MS_BIND), nil) == 0 else { return false }
    return unsafe umount(other) == 0
  }()

  @Test(.enabled(if: mayMount)) func `a file that is mounted by itself is no store`() throws {
    let chain = try Chain()
    let other = chain.folder.write("", to: "other.db")
    #expect(unsafe mount(chain.path, other, nil, UInt(MS_BIND), nil) == 0)
    defer { _ = unsafe umount(other) }
    #expect(throws: StoreError.linked(path: other)) { try Store(path: other) }
    #expect(throws: Never.self) { try chain.anotherDesk() }
  }

  @Test(.enabled(if: mayMount)) func `where nothing can be written everything can be read`() throws
  {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    _ = try chain.prefer("!peanuts", guest)
    let folder = StoreFile.folder(of: chain.path)
    try chain.store.checkpoint()
    #expect(unsafe mount(folder, folder, nil, UInt(MS_BIND), nil) == 0)
    defer { _ = unsafe umount(folder) }
    let readOnly = UInt(MS_BIND) | UInt(MS_REMOUNT) | UInt(MS_RDONLY)
    #expect(unsafe mount(nil, folder, nil, readOnly, nil) == 0)
    let store = try Store(path: chain.path)
    let office = Office(store, chain.session())
    #expect(try office.card(of: guest).dangers == [.allergies(["peanuts"])])
    #expect(try office.lines(for: "lee", limit: 9).count == 1)
    try office.noteOpened(guest)
    #expect(try !office.tellSeen())
    #expect(throws: StoreError.unreachable(path: chain.path, code: EROFS)) {
      try office.record(try PreferenceLine("+tea"), of: guest)
    }
  }
}
