import Emulator
import Terminal
import Testing

/// Frame after frame, on terminals that measure as we do and on others.
@Suite struct FrameSequenceTests {
  @Test(arguments: Personality.allCases, 0..<25)
  func `any frame becomes any other`(_ personality: Personality, _ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var session = EmulatedSession(Picture.size(using: &random), personality)
    var last: Surface?
    for step in 0..<12 {
      if Int.random(in: 0..<6, using: &random) == 0 {
        session.resize(to: Picture.size(using: &random))
        last = nil
      }
      let next = Picture.random(session.size, after: last, using: &random)
      session.show(next, after: last, cut: &random)
      #expect(session.terminal.differences(from: next) == [], "seed \(seed), frame \(step)")
      last = next
    }
  }

  @Test(arguments: Personality.allCases)
  func `every text comes and goes at both edges and beside every other`(
    _ personality: Personality
  ) {
    var random = SeededGenerator(seed: 1)
    let size = Size(columns: 16, rows: 2)
    for (index, text) in Crafted.texts.enumerated() {
      var session = EmulatedSession(size, personality)
      let blank = Surface(size: size)
      session.show(blank, after: nil, cut: &random)
      var last = blank
      let neighbour = Crafted.texts[(index * 7 + 3) % Crafted.texts.count]
      for x in [0, 3, 13, 14, 15, -1] {
        var filled = blank
        filled.put("abcdefghijklmnop", at: Point(x: 0, y: 0))
        var next = filled
        next.put(text, at: Point(x: x, y: 0))
        next.put(neighbour, at: Point(x: 0, y: 1))
        next.put(text, at: Point(x: ColumnWidth.of(neighbour), y: 1))
        for frame in [filled, next, blank, next] {
          session.show(frame, after: last, cut: &random)
          #expect(
            session.terminal.differences(from: frame) == [],
            "\(text.debugDescription) at \(x)"
          )
          last = frame
        }
      }
    }
  }

  @Test(arguments: Personality.allCases)
  func `a window is dragged down to one cell and back`(_ personality: Personality) {
    var random = SeededGenerator(seed: 2)
    var session = EmulatedSession(Size(columns: 40, rows: 12), personality)
    for (columns, rows) in [(40, 12), (39, 12), (7, 3), (2, 1), (1, 1), (1, 9), (40, 1), (80, 24)] {
      session.resize(to: Size(columns: columns, rows: rows))
      var last: Surface?
      for _ in 0..<3 {
        let next = Picture.random(session.size, after: last, using: &random)
        session.show(next, after: last, cut: &random)
        #expect(session.terminal.differences(from: next) == [], "\(columns) by \(rows)")
        last = next
      }
    }
  }

  @Test(arguments: 0..<30)
  func `a frame drawn on top of the last is the frame drawn anew`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = Size(columns: 30, rows: 10)
    var session = EmulatedSession(size, .agreeing)
    var canvas = Surface(size: size)
    var shown: Surface?
    var layout = PartedLayout(size: size, number: 0, using: &random)
    for step in 0..<15 {
      layout.change(using: &random)
      canvas.beginFrame()
      layout.draw(on: &canvas)
      var anew = Surface(size: size)
      layout.draw(on: &anew)
      session.show(canvas, after: shown, cut: &random)
      #expect(session.terminal.differences(from: anew) == [], "seed \(seed), frame \(step)")
      shown = canvas
    }
  }
}

/// A terminal and what sends frames to it.
private struct EmulatedSession {
  private(set) var terminal: VirtualTerminal
  private var diff = FrameDiff(depth: .truecolor)

  var size: Size { terminal.size }

  init(_ size: Size, _ personality: Personality) {
    terminal = VirtualTerminal(size: size, personality: personality)
    terminal.receive(ControlSequence.bytes(ControlSequence.enter))
  }

  mutating func resize(to size: Size) {
    terminal.resize(to: size)
  }

  mutating func show(_ next: Surface, after last: Surface?, cut random: inout SeededGenerator) {
    var bytes = diff.bytes(from: last, to: next)[...]
    while !bytes.isEmpty {
      let piece = bytes.prefix(Int.random(in: 1...200, using: &random))
      terminal.receive(piece)
      bytes = bytes.dropFirst(piece.count)
    }
  }
}

/// A screen in three parts, of which some change from frame to frame.
private struct PartedLayout {
  private let size: Size
  private var number: Int
  private var texts: [[String]]
  private var split = 5

  init(size: Size, number: Int, using random: inout SeededGenerator) {
    self.size = size
    self.number = number
    texts = Array(repeating: [], count: 3)
    for part in texts.indices { texts[part] = Crafted.some(using: &random) }
  }

  mutating func change(using random: inout SeededGenerator) {
    if Int.random(in: 0..<5, using: &random) == 0 {
      number += 1
      split = Int.random(in: 0...size.rows, using: &random)
    }
    for part in texts.indices where Bool.random(using: &random) {
      texts[part] = Crafted.some(using: &random)
    }
  }

  func draw(on surface: inout Surface) {
    surface.keepParts(of: number)
    let left = Rect(x: 0, y: 0, width: 11, height: split)
    let right = Rect(x: 11, y: 0, width: size.columns - 11, height: split)
    let below = Rect(x: 0, y: split, width: size.columns, height: size.rows - split)
    for (rect, part) in zip([left, right, below], texts) {
      surface.part(rect, showing: part.hashValue) { surface in
        for (row, text) in part.enumerated() {
          surface.put(text, at: Point(x: rect.x + row - 1, y: rect.y + row), in: rect)
        }
      }
    }
    surface.cursor = Point(x: number % size.columns, y: 0)
  }
}

extension Crafted {
  fileprivate static func some(using random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0..<9, using: &random)).map { _ in
      (0..<4).compactMap { _ in texts.randomElement(using: &random) }.joined()
    }
  }
}
