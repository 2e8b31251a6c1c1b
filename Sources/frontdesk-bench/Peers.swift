import Emulator
import Glibc
import Terminal

/// The programs we are measured against, built from their sources for this run.
struct Peers {
  let folder: String

  init(sources: String, folder: String) throws {
    self.folder = folder
    for name in ["echo", "curses-frames", "curses-list"] {
      do {
        try Command.run(
          ["cc", "-O2", "-o", "\(folder)/\(name)", "\(sources)/\(name).c", "-lncursesw"]
        )
      } catch {
        throw BenchError.noCompiler("\(sources)/\(name).c needs cc and libncurses-dev")
      }
    }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// How many bytes ncurses sends from each frame to the one after it; nil where none is asked.
  func bytes(of steps: [Step], size: Size, movesLines: Bool) throws -> [Int] {
    let file = path("frames")
    try Peers.write(steps.flatMap { [$0.before, $0.after] }, size, to: file, steps)
    let child = try Child(
      [path("curses-frames"), file] + (movesLines ? ["idlok"] : []),
      size: size,
      hasPipes: true
    )
    return try steps.map { _ in
      _ = try child.frame()
      return try child.frame().count
    }
  }

  private static func write(
    _ frames: [Frame],
    _ size: Size,
    to path: String,
    _ steps: [Step]
  ) throws {
    var bytes: [UInt8] = []
    func add(_ numbers: Int...) {
      for number in numbers {
        let value = UInt32(bitPattern: Int32(number))
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
      }
    }
    for (index, frame) in frames.enumerated() {
      let isAnew = index % 2 == 1 && steps[index / 2].isAnew
      let cursor = frame.cursor
      add(size.rows, size.columns, cursor?.y ?? -1, cursor?.x ?? -1, isAnew ? 1 : 0)
      for cell in frame.cells.joined() {
        let glyph = cell.isContinuation ? [] : Array(cell.glyph.utf8)
        add(cell.style.foreground.number, cell.style.background.number)
        add(Int(cell.style.attributes.rawValue), glyph.count)
        bytes += glyph
      }
    }
    guard let file = unsafe fopen(path, "wb") else {
      throw BenchError.system(path, code: errno)
    }
    let written = unsafe fwrite(&bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count else {
      throw BenchError.system(path, code: errno)
    }
  }
}

/// A screen as it stands after a key.
struct Frame {
  let cells: [[VirtualTerminal.Shown]]
  /// Where the cursor shows.
  let cursor: Point?
}

/// One change of the screen.
struct Step {
  let name: String
  let before: Frame
  let after: Frame
  let bytes: Int
  /// Whether all of it is to be drawn anew.
  let isAnew: Bool
  /// At most so many bytes, where a limit of our own is set.
  let limit: Int?
}

extension Color {
  /// The number ncurses knows it by; -1 for the terminal's own.
  fileprivate var number: Int {
    switch self {
    case .terminal: -1
    case .ansi(let index), .indexed(let index): Int(index)
    case .rgb: 15
    }
  }
}
