import Glibc
import OfficeKit
import Testing

@testable import Storage

struct ChangeWatchTests {
  private func isReadable(_ watch: ChangeWatch, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, milliseconds) == 1
  }

  @Test func `another desk's write wakes this one, after its commit`() throws {
    let chain = try Chain()
    let watch = ChangeWatch(besideStore: chain.path)
    #expect(!isReadable(watch, within: 0))
    let other = try chain.anotherDesk()
    let before = try chain.store.changeNumber()
    try other.write { () throws(StoreError) in try other.set("x", to: "1") }
    #expect(isReadable(watch, within: 5000))
    #expect(try chain.store.changeNumber() > before)
    watch.drain()
    #expect(!isReadable(watch, within: 0))
  }

  @Test func `a watch on nothing never tells`() {
    let folder = TemporaryFolder()
    let watch = ChangeWatch(besideStore: folder.file("none"))
    #expect(watch.descriptor == -1)
    watch.drain()
  }
}
