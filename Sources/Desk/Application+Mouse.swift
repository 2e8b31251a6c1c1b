import Terminal

/// The mouse is another way to press keys: it reaches what they reach, and nothing else.
extension Application {
  mutating func handle(_ mouse: MouseEvent) {
    switch mouse.action {
    case .wheelUp: turnWheel(.up)
    case .wheelDown: turnWheel(.down)
    case .press(.left): click(at: mouse.point)
    case .press, .release, .drag: break
    }
  }

  /// A form is not scrolled: the wheel would walk through its questions.
  private mutating func turnWheel(_ code: Key.Code) {
    if drawnForClick.count(of: .field) == 0 { handle(Key(code)) }
  }

  private mutating func click(at point: Point) {
    let shown = drawnForClick
    guard let target = shown.target(at: point) else { return }
    let current = shown.currentTarget(of: target.kind)?.index
    switch target.kind {
    case .hint:
      if hints.indices.contains(target.index) { perform(hints[target.index]) }
    case .row where target.isCurrent: press(.enter)
    case .row, .field:
      guard let current else { return }
      press(target.index < current ? .up : .down, times: abs(target.index - current))
    case .tab:
      guard let current else { return }
      let count = shown.count(of: .tab)
      press(.tab, times: (target.index - current + count) % count)
    }
  }

  private mutating func press(_ code: Key.Code, times: Int = 1) {
    for _ in 0..<times { take(.key(Key(code))) }
  }

  /// The screen as it is now, with what a click means where.
  private var drawnForClick: Surface {
    var surface = Surface(size: desk.size)
    surface.notesTargets = true
    draw(on: &surface)
    return surface
  }
}
