/// The fewest bytes that turn the last frame into the next.
package struct FrameDiff: Sendable {
  // Below this a terminal takes the bytes in one gulp anyway.
  private static let smallestSynchronizedFrame = 64

  /// Whether the terminal may be asked to move rows.
  package var usesScrollRegion = true
  /// Whether letters stand in for signs that the terminal draws too wide.
  package var plainSigns = false
  private let depth: ColorDepth
  private let sendsUnicode: Bool
  private var position: Point?
  private var cursorIsShown = false
  private var pen = Style.plain

  package init(depth: ColorDepth, unicode: Bool = true) {
    self.depth = depth
    sendsUnicode = unicode
  }

  /// The bytes from one frame to the next; without an old frame, or one of its size, all of it.
  package mutating func bytes(from old: Surface?, to new: Surface) -> [UInt8] {
    let known = old.flatMap { $0.size == new.size ? $0 : nil }
    if known == nil { position = nil }
    var writer = FrameWriter(
      size: new.size,
      depth: depth,
      unicode: sendsUnicode,
      at: position,
      pen: known == nil ? .plain : pen
    )
    writer.plainSigns = plainSigns
    if let known {
      writeChanges(from: known, to: new, with: &writer)
    } else {
      writer.send(.plainStyle)
      let painter = RowPainter(old: nil, new: new, depth: depth)
      for y in 0..<new.size.rows { painter.paint(row: y, with: &writer) }
    }
    pen = writer.leavePen(for: new.cursor == nil ? .plain : new.typingStyle)
    return finished(&writer, cursor: new.visibleCursor, isFirst: known == nil)
  }

  private func writeChanges(from old: Surface, to new: Surface, with writer: inout FrameWriter) {
    var shown = old
    var rows = new.touchedRows
    if usesScrollRegion, let scroll = Scroll.best(from: old, to: new) {
      writer.scroll(scroll)
      shown.scroll(scroll)
      for y in scroll.top...scroll.bottom { rows[y] = true }
    }
    let painter = RowPainter(old: shown, new: new, depth: depth)
    for y in rows.indices where rows[y] { painter.paint(row: y, with: &writer) }
  }

  private mutating func finished(
    _ writer: inout FrameWriter,
    cursor: Point?,
    isFirst: Bool
  ) -> [UInt8] {
    if let cursor { writer.move(to: cursor) }
    position = writer.row.flatMap { y in writer.column.map { Point(x: $0, y: y) } }
    let wasShown = cursorIsShown || isFirst
    cursorIsShown = cursor != nil
    let body = writer.bytes
    let isLarge = body.count >= FrameDiff.smallestSynchronizedFrame
    var opening: [ControlSequence] = isLarge ? [.synchronizedOutput(on: true)] : []
    var closing: [ControlSequence] = []
    if wasShown && (isLarge || !cursorIsShown) { opening.append(.cursor(shown: false)) }
    if cursorIsShown && (isLarge || isFirst || !wasShown) { closing.append(.cursor(shown: true)) }
    if isLarge { closing.append(.synchronizedOutput(on: false)) }
    return ControlSequence.bytes(opening) + body + ControlSequence.bytes(closing)
  }
}

extension Surface {
  fileprivate var visibleCursor: Point? {
    cursor.flatMap { bounds.contains($0) ? $0 : nil }
  }
}
