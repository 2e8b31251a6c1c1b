import Terminal

/// The pen, as `CSI … m` sets it.
extension VirtualTerminal {
  mutating func setPen(_ parameters: [Int?]) {
    var numbers = parameters.map { $0 ?? 0 }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: pen = .plain
      case 1: pen.attributes.insert(.bold)
      case 2: pen.attributes.insert(.dim)
      case 3: pen.attributes.insert(.italic)
      case 4: pen.attributes.insert(.underline)
      case 7: pen.attributes.insert(.reverse)
      case 22: pen.attributes.subtract([.bold, .dim])
      case 23: pen.attributes.remove(.italic)
      case 24: pen.attributes.remove(.underline)
      case 27: pen.attributes.remove(.reverse)
      default: setColor(number, &numbers)
      }
    }
  }

  private mutating func setColor(_ number: Int, _ rest: inout ArraySlice<Int>) {
    switch number {
    case 30...37: pen.foreground = .ansi(UInt8(number - 30))
    case 40...47: pen.background = .ansi(UInt8(number - 40))
    case 90...97: pen.foreground = .ansi(UInt8(number - 82))
    case 100...107: pen.background = .ansi(UInt8(number - 92))
    case 39: pen.foreground = .terminal
    case 49: pen.background = .terminal
    case 38: pen.foreground = color(&rest)
    case 48: pen.background = color(&rest)
    default: complain("style \(number)")
    }
  }

  private mutating func color(_ rest: inout ArraySlice<Int>) -> Color {
    let numbers = rest.map { UInt8(clamping: $0) }
    if numbers.count >= 2, numbers[0] == 5 {
      rest = rest.dropFirst(2)
      return .indexed(numbers[1])
    }
    if numbers.count >= 4, numbers[0] == 2 {
      rest = rest.dropFirst(4)
      return .rgb(numbers[1], numbers[2], numbers[3])
    }
    complain("colour \(numbers)")
    return .terminal
  }
}
