import Emulator
import Terminal

/// A walk through the desk, the screen and the bytes noted at every step.
struct Walk {
  /// The preview of a guest follows the selection after 80 ms, so that a key held down is cheap.
  private static let beforePreview = 0.05

  private(set) var steps: [Step] = []
  private(set) var incidents: [String] = []
  private let desk: Child
  private var terminal: VirtualTerminal
  private let size: Size

  init(_ program: String, _ environment: [String: String], size: Size) throws {
    self.size = size
    terminal = VirtualTerminal(size: size)
    desk = try Child([program], environment: environment, size: size)
    let nothing = frame
    let first = settle(0.6)
    steps.append(
      Step(
        name: "first frame",
        before: nothing,
        after: frame,
        bytes: first,
        isAnew: true,
        limit: nil
      )
    )
  }

  /// The changes of HOSPITALITY's day that a hand makes most.
  mutating func make(waitsForClock: Bool) {
    let scroll = size.columns >= 200 ? 900 : 250
    note("nothing to change", Keystroke.up, limit: 0)
    note("one row down", Keystroke.down, within: Walk.beforePreview)
    note("preview follows", "")
    scrollByOne(limit: scroll)
    note("page up", Keystroke.pageUp)
    note("page down", Keystroke.pageDown)
    note("dialog opens", Keystroke.palette)
    note("dialog closes", Keystroke.escape)
    note("list filters", "m")
    note("list re-filters", "a")
    move(Keystroke.escape)
    move(Keystroke.home)
    move("\r")
    note("next pane", "\t")
    move(Keystroke.escape)
    note("card opens", "\r")
    note("complaint opens", "g")
    move("no hot water\t")
    note("a character", "n", limit: 1)
    move(Keystroke.escape)
    move(Keystroke.escape)
    note("full repaint", Keystroke.repaint, isAnew: true)
    if waitsForClock {
      let before = frame
      var bytes: [UInt8] = []
      for _ in 0..<62 where bytes.isEmpty { bytes = desk.output(quiet: 1, atMost: 1).bytes }
      note(bytes, "clock tick", from: before)
    }
    desk.type(Keystroke.quit)
  }

  /// Presses Down until the list moves under a choice that stays in its place.
  private mutating func scrollByOne(limit: Int) {
    for _ in 0..<size.rows {
      note("scroll by one", Keystroke.down, within: Walk.beforePreview, limit: limit)
      guard let step = steps.last, step.before.cursor?.y != step.after.cursor?.y else { return }
      steps.removeLast()
    }
  }

  private var frame: Frame {
    Frame(cells: terminal.screen, cursor: terminal.cursorIsShown ? terminal.cursor : nil)
  }

  private mutating func move(_ keys: String) {
    desk.type(keys)
    _ = settle(0.15)
  }

  private mutating func note(
    _ name: String,
    _ keys: String,
    within quiet: Double = 0.3,
    isAnew: Bool = false,
    limit: Int? = nil
  ) {
    let before = frame
    desk.type(keys)
    let bytes = settle(quiet)
    steps.append(
      Step(name: name, before: before, after: frame, bytes: bytes, isAnew: isAnew, limit: limit)
    )
  }

  private mutating func note(_ bytes: [UInt8], _ name: String, from before: Frame) {
    terminal.receive(bytes)
    steps.append(
      Step(
        name: name,
        before: before,
        after: frame,
        bytes: bytes.count,
        isAnew: false,
        limit: nil
      )
    )
  }

  private mutating func settle(_ quiet: Double) -> Int {
    let bytes = desk.output(quiet: quiet).bytes
    terminal.receive(bytes)
    incidents = terminal.incidents
    return bytes.count
  }
}
