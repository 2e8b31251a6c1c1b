/// What a click may mean where it falls; the one that stands out is where the keys are now.
package struct ClickTarget: Hashable, Sendable {
  /// The parts of a screen that take clicks.
  package enum Kind: Hashable, Sendable {
    /// A row of a list.
    case row
    /// A question of a form.
    case field
    /// One of several lists that take turns.
    case tab
    /// An item of the hint bar.
    case hint
  }

  package let kind: Kind
  package let index: Int
  package let isCurrent: Bool

  package init(_ kind: Kind, _ index: Int, isCurrent: Bool = false) {
    self.kind = kind
    self.index = index
    self.isCurrent = isCurrent
  }
}

extension Surface {
  /// Says what a click into the rectangle means; what is said last lies on top.
  package mutating func mark(_ rect: Rect, as target: @autoclosure () -> ClickTarget) {
    guard notesTargets else { return }
    targets.append((rect, target()))
  }

  /// Forgets what was marked there: something else covers it.
  package mutating func cover(_ rect: Rect) {
    targets.removeAll { rect.intersection($0.rect) == $0.rect }
  }

  package func target(at point: Point) -> ClickTarget? {
    targets.last { $0.rect.contains(point) }?.target
  }

  /// The target of that kind where the keys are now.
  package func currentTarget(of kind: ClickTarget.Kind) -> ClickTarget? {
    targets.last { $0.target.kind == kind && $0.target.isCurrent }?.target
  }

  package func count(of kind: ClickTarget.Kind) -> Int {
    targets.count { $0.target.kind == kind }
  }
}
