import Glibc
import Hotel

/// Making the shared look-up index.
extension Store {
  /// Whether enough was written since the shared index was made that it should be made anew; known
  /// after the first look-up.
  package var wantsIndex: Bool {
    lookupIndex.isBehind || lookupIndex.followed >= LookupIndex.worthMerging
  }

  /// Makes the index anew from the store, beside the desks that go on reading the old one.
  ///
  /// `goesOn` is told how many guests were read, three times each, and may end it.
  ///
  /// - Returns: whether it was made; another process may be at it.
  @discardableResult
  package func makeIndex(goesOn: @escaping (Int) -> Bool = { _ in true }) throws(StoreError) -> Bool
  {
    let file = SideFile.index.path(besideStore: path)
    guard let lock = IndexLock(file) else { return false }
    return try lock.holding { () throws(StoreError) in
      var lastChange: Int64 = 0
      try read { () throws(StoreError) in
        let scan = try IndexScan(connection, goesOn: goesOn)
        lastChange = try LookupIndex.lastChange(connection)
        let lastRow = try LookupIndex.lastRow(connection)
        let key = try LookupIndex.key(of: connection)
        try SegmentFile.write(file) { assembler throws(StoreError) in
          assembler.header.storeKey = key
          assembler.header.lastChange = lastChange
          assembler.header.lastRow = lastRow
          try scan.writeAll(into: &assembler)
        }
      }
      try forgetChanges(upTo: lastChange)
      return true
    }
  }

  /// The index has them now; whoever reads an older one sees the newer file before the gap.
  private func forgetChanges(upTo number: Int64) throws(StoreError) {
    let oldest = try connection.first("SELECT min(number) FROM profile_change") { $0.integer64(0) }
    guard let oldest, oldest > 0, oldest <= number else { return }
    try write { () throws(StoreError) in
      try connection.execute("DELETE FROM profile_change WHERE number <= $1", [Value(number)])
    }
  }

  /// A change that the index has to follow.
  func noteChange(ofProfile row: Int64) throws(StoreError) {
    try connection.execute("INSERT INTO profile_change (guest) VALUES ($1)", [Value(row)])
  }

  /// After a load: the index as it should be, unless another process is making it.
  ///
  /// `goesOn` is told how many guests were read, and of how many, and may end it.
  func makeIndexIfWorthwhile(goesOn: @escaping (Int, Int) -> Bool) throws(StoreError) {
    try read { () throws(StoreError) in
      guard let property = try connection.first("SELECT code FROM property", [], { $0.text(0) })
      else { return }
      try refreshIndex(at: Property.Code(property))
    }
    guard wantsIndex else { return }
    let all = try 3 * (connection.first("SELECT count(*) FROM guest") { $0.integer(0) } ?? 0)
    try makeIndex { goesOn($0, all) }
  }
}

/// Lets one process at a time make an index; the kernel frees it when its holder dies.
private struct IndexLock: ~Copyable {
  private let descriptor: Int32

  /// Nothing when another process has it.
  init?(_ file: String) {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    descriptor = unsafe open(file + ".lock", flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  func holding<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    try body()
  }
}
