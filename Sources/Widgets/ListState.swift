package import Terminal

/// Which row of a list is chosen, and which is the first on the screen.
package struct ListState: Sendable {
  package private(set) var selected = 0
  package private(set) var offset = 0

  package init() {}

  package mutating func select(_ index: Int, of count: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  /// Takes a key that moves in a list that shows so many rows.
  ///
  /// - Returns: whether the key was one.
  package mutating func handle(_ key: Key, count: Int, page: Int) -> Bool {
    guard key.modifiers.isEmpty else { return false }
    switch key.code {
    case .up: select(selected - 1, of: count)
    case .down: select(selected + 1, of: count)
    case .pageUp: select(selected - max(1, page - 1), of: count)
    case .pageDown: select(selected + max(1, page - 1), of: count)
    case .home: select(0, of: count)
    case .end: select(count - 1, of: count)
    default: return false
    }
    // The list scrolls no further than the choice needs, whichever way it moves.
    self = scrolled(count: count, height: page)
    return true
  }

  /// The rows to draw in so many lines, the chosen one among them.
  package mutating func window(count: Int, height: Int) -> Range<Int> {
    self = scrolled(count: count, height: height)
    return visible(count: count, height: height)
  }

  /// The rows that stand on the screen.
  package func visible(count: Int, height: Int) -> Range<Int> {
    let state = scrolled(count: count, height: height)
    return state.offset..<min(count, state.offset + max(0, height))
  }

  private func scrolled(count: Int, height: Int) -> ListState {
    var state = self
    state.selected = min(selected, max(0, count - 1))
    guard height > 0 else { return state }
    if state.selected < state.offset { state.offset = state.selected }
    if state.selected >= state.offset + height { state.offset = state.selected - height + 1 }
    state.offset = min(state.offset, max(0, count - height))
    return state
  }
}
