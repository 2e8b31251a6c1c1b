import Glibc
import Hotel
import Terminal
import Testing

@testable import Desk

/// Every screen at three sizes, compared with the picture that was last looked at.
///
/// `FRONTDESK_SNAPSHOTS=write swift test --filter Snapshots` draws the pictures anew.
@Suite struct Snapshots {
  private static let sizes = [(80, 24), (100, 30), (200, 60)]

  private static var folder: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/Snapshots"
  }

  private static var writes: Bool {
    unsafe getenv("FRONTDESK_SNAPSHOTS").map { unsafe String(cString: $0) } == "write"
  }

  @Test(arguments: SnapshotWalk.all)
  func `a screen looks as it did`(_ screen: SnapshotWalk) throws {
    let snapshot = Snapshot(
      colour: try desk(screen, ["TERM": "xterm-256color", "LANG": "C.UTF-8"]),
      noColour: try desk(screen, ["TERM": "xterm-256color", "LANG": "C.UTF-8", "NO_COLOR": "1"]),
      ascii: try desk(screen, ["TERM": "xterm-256color", "LANG": "C"])
    )
    for (columns, rows) in Self.sizes {
      for desk in [snapshot.colour, snapshot.noColour, snapshot.ascii] {
        desk.resize(columns: columns, rows: rows)
      }
      let name = "\(screen.name)-\(columns)x\(rows)"
      try compare(snapshot.text("\(screen.walk.name) at \(columns)x\(rows)"), with: name)
    }
  }

  @Test func `a window too small says so`() throws {
    let company = try SmallCompany()
    let desk = try company.desk(columns: 59, rows: 15)
    let snapshot = Snapshot(colour: desk, noColour: desk, ascii: desk)
    try compare(snapshot.text("too small at 59x15"), with: "too-small-59x15")
  }

  @Test func `no picture is left of a screen that is gone`() throws {
    let names = SnapshotWalk.all.flatMap { screen in
      Self.sizes.map { "\(screen.name)-\($0.0)x\($0.1).txt" }
    }
    let kept = Set(names + ["too-small-59x15.txt"])
    #expect(kept.count == names.count + 1)
    let stale = try Self.files().filter { !kept.contains($0) }
    if Self.writes {
      for name in stale { _ = unsafe unlink("\(Self.folder)/\(name)") }
    } else {
      #expect(stale == [])
    }
  }

  private func desk(
    _ screen: SnapshotWalk,
    _ environment: [String: String]
  ) throws -> HeadlessDesk {
    let company = try SmallCompany()
    if let before = screen.before { try company.desk(before.staff).press(before.keys) }
    let desk = HeadlessDesk(
      store: company.store,
      of: company,
      session: try screen.walk.staff.map { try company.session($0) },
      now: SmallCompany.now,
      environment: environment
    )
    // As people type: what waits a moment comes between two keys.
    for key in screen.walk.keys {
      desk.advance(.milliseconds(100))
      desk.press(key)
    }
    desk.advance(.milliseconds(100))
    if let failing = screen.failing {
      desk.isStoreSilent = true
      desk.press(failing.keys)
      desk.tell(.verifying)
    }
    return desk
  }

  private func compare(_ text: String, with name: String) throws {
    let path = "\(Self.folder)/\(name).txt"
    if Self.writes {
      try SmallCompany.write(text, to: path)
      return
    }
    let kept = try TextFile.text(of: path)
    let (old, new) = (lines(kept), lines(text))
    let changed = zip(old, new).first { $0 != $1 }.map { "\n- \($0)\n+ \($1)" } ?? ""
    #expect(kept == text, "\(name) has changed:\(changed)")
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func files() throws -> [String] {
    guard let listing = unsafe opendir(folder) else { throw CommandError.file(.missing(folder)) }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }
}
