import CSQLite
import FaultKit
import Glibc
import Synchronization

/// The memory that SQLite asks for, which may run out as planned.
enum FaultMemory {
  /// Allocations since the plan was made.
  static var count: Int { counter.load(ordering: .relaxed) }

  /// Makes SQLite ask here; before its first use, and for the life of the process.
  static func register() {
    var methods = unsafe sqlite3_mem_methods()
    unsafe methods.xMalloc = { size in
      FaultMemory.isGone() ? nil : unsafe FaultMemory.allocated(nil, Int(size))
    }
    unsafe methods.xFree = { unsafe free($0.map { unsafe $0 - FaultMemory.head }) }
    unsafe methods.xRealloc = { block, size in
      FaultMemory.isGone() ? nil : unsafe FaultMemory.allocated(block, Int(size))
    }
    unsafe methods.xSize = { block in
      unsafe Int32((block.map { unsafe ($0 - FaultMemory.head).load(as: Int.self) }) ?? 0)
    }
    unsafe methods.xRoundup = { $0 + 7 & ~7 }
    unsafe methods.xInit = { _ in SQLITE_OK }
    unsafe methods.xShutdown = { _ in }
    let code = unsafe frontdesk_sqlite3_use_memory(&methods)
    precondition(code == SQLITE_OK, "SQLite was in use already")
  }

  /// Begins to count anew.
  static func begin(_ plan: FaultPlan?) {
    counter.store(0, ordering: .relaxed)
    struck.store(false, ordering: .relaxed)
    guard let plan, plan.kind == .memory else { return last.store(Int.max, ordering: .relaxed) }
    forEver.store(plan.isForEver, ordering: .relaxed)
    last.store(plan.after, ordering: .relaxed)
  }

  static var hasStruck: Bool { struck.load(ordering: .relaxed) }

  // SQLite's functions have no place to carry anything.
  private static let counter = Atomic(0)
  private static let last = Atomic(Int.max)
  private static let forEver = Atomic(false)
  private static let struck = Atomic(false)
  /// Before each block stands how long it is.
  private static let head = 16

  private static func isGone() -> Bool {
    let (before, _) = counter.add(1, ordering: .relaxed)
    let last = last.load(ordering: .relaxed)
    let isGone = before == last || before > last && forEver.load(ordering: .relaxed)
    if isGone { struck.store(true, ordering: .relaxed) }
    return isGone
  }

  private static func allocated(
    _ block: UnsafeMutableRawPointer?,
    _ size: Int
  ) -> UnsafeMutableRawPointer? {
    let before = unsafe block.map { unsafe $0 - head }
    guard let memory = unsafe realloc(before, size + head) else { return nil }
    unsafe memory.storeBytes(of: size, as: Int.self)
    return unsafe memory + head
  }
}
