extension Color {
  /// The nearest colour that a terminal of this depth has.
  func lowered(to depth: ColorDepth) -> Color {
    switch (depth, self) {
    case (.none, _): .terminal
    case (_, .terminal), (_, .ansi), (.truecolor, _), (.indexed256, .indexed): self
    case (.indexed256, .rgb(let red, let green, let blue)):
      .indexed(PaletteColor(red, green, blue).nearestIndex)
    case (.ansi16, .rgb(let red, let green, let blue)):
      .ansi(PaletteColor(red, green, blue).nearestName)
    case (.ansi16, .indexed(let index)):
      .ansi(index < 16 ? index : PaletteColor(index: index).nearestName)
    }
  }
}

/// Red, green and blue of a colour of the 256-colour palette.
private struct PaletteColor {
  let red: Int
  let green: Int
  let blue: Int

  static let cubeSteps: [UInt8] = [0, 95, 135, 175, 215, 255]
  // xterm's own values; terminals let their users change them, so nearness is a guess at best.
  static let names: [PaletteColor] = [
    PaletteColor(0, 0, 0), PaletteColor(205, 0, 0), PaletteColor(0, 205, 0),
    PaletteColor(205, 205, 0), PaletteColor(0, 0, 238), PaletteColor(205, 0, 205),
    PaletteColor(0, 205, 205), PaletteColor(229, 229, 229), PaletteColor(127, 127, 127),
    PaletteColor(255, 0, 0), PaletteColor(0, 255, 0), PaletteColor(255, 255, 0),
    PaletteColor(92, 92, 255), PaletteColor(255, 0, 255), PaletteColor(0, 255, 255),
    PaletteColor(255, 255, 255),
  ]

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = Int(red)
    self.green = Int(green)
    self.blue = Int(blue)
  }

  init(index: UInt8) {
    guard index >= 16 else {
      self = PaletteColor.names[Int(index)]
      return
    }
    guard index < 232 else {
      let level = UInt8(8 + (Int(index) - 232) * 10)
      self.init(level, level, level)
      return
    }
    let cube = Int(index) - 16
    let steps = PaletteColor.cubeSteps
    self.init(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  var nearestIndex: UInt8 { nearest(in: 16...255) }

  var nearestName: UInt8 { nearest(in: 0...15) }

  private func nearest(in range: ClosedRange<UInt8>) -> UInt8 {
    range.min { distance(to: PaletteColor(index: $0)) < distance(to: PaletteColor(index: $1)) } ?? 0
  }

  private func distance(to other: PaletteColor) -> Int {
    let (dr, dg, db) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * dr * dr + 4 * dg * dg + 3 * db * db
  }
}
