/// The step from one pen to another.
struct StyleChange {
  private let old: Style
  private let new: Style

  init(from old: Style, to new: Style) {
    self.old = old
    self.new = new
  }

  /// Either the difference or everything anew, whichever is fewer bytes.
  var shortest: ControlSequence {
    if new == .plain { return .plainStyle }
    var difference = Parameters()
    difference.step(from: old, to: new)
    guard old != .plain else { return .style(parameters: difference.bytes) }
    // An empty parameter, like a zero, takes everything back first.
    var anew = Parameters(bytes: [UInt8(ascii: ";")])
    anew.step(from: .plain, to: new)
    return .style(
      parameters: difference.bytes.count < anew.bytes.count ? difference.bytes : anew.bytes
    )
  }

  /// Numbers with semicolons between them.
  private struct Parameters {
    var bytes: [UInt8] = []

    mutating func step(from old: Style, to new: Style) {
      step(from: old.attributes, to: new.attributes)
      if new.foreground != old.foreground { add(new.foreground, base: 30) }
      if new.background != old.background { add(new.background, base: 40) }
    }

    private mutating func step(from old: Style.Attributes, to new: Style.Attributes) {
      guard old != new else { return }
      var current = old
      let removed = old.subtracting(new)
      // 22 ends bold and dim together, so the one that stays is set again.
      if removed.contains(.bold) || removed.contains(.dim) {
        add(22)
        current.remove(.bold)
        current.remove(.dim)
      }
      if removed.contains(.italic) { add(23) }
      if removed.contains(.underline) { add(24) }
      if removed.contains(.reverse) { add(27) }
      let added = new.subtracting(current)
      if added.contains(.bold) { add(1) }
      if added.contains(.dim) { add(2) }
      if added.contains(.italic) { add(3) }
      if added.contains(.underline) { add(4) }
      if added.contains(.reverse) { add(7) }
    }

    private mutating func add(_ color: Color, base: Int) {
      switch color {
      case .terminal: add(base + 9)
      case .ansi(let index) where index < 8: add(base + Int(index))
      case .ansi(let index) where index < 16: add(base + 60 + Int(index) - 8)
      case .ansi(let index), .indexed(let index): add(base + 8, 5, Int(index))
      case .rgb(let red, let green, let blue):
        add(base + 8, 2, Int(red))
        add(Int(green), Int(blue))
      }
    }

    private mutating func add(_ numbers: Int...) {
      for number in numbers {
        if let last = bytes.last, last != UInt8(ascii: ";") { bytes.append(UInt8(ascii: ";")) }
        bytes.append(number: number)
      }
    }
  }
}
