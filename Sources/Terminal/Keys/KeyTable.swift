/// What terminals send for which key: xterm, rxvt, the Linux console and kitty.
package enum KeyTable {
  /// What a complete sequence turned out to be.
  enum Meaning {
    case event(InputEvent)
    case pasteStart
    /// An old mouse report, whose three bytes follow.
    case mouseReport
    /// A reply, a released key, or nothing we know.
    case nothing
  }

  package static let escape: UInt8 = 0x1B
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The key of one byte that needs no others.
  static func key(forByte byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1E: .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x1F: .control("_")
    case 0x20...0x7E: Key(.character(Character(Unicode.Scalar(byte))))
    default: nil
    }
  }

  static func meaning(of sequence: InputSequence) -> Meaning {
    guard sequence.introducer == .control else { return meaning(ofSingle: sequence) }
    guard !sequence.hasIntermediate else { return .nothing }
    let isMouse = [UInt8(ascii: "M"), UInt8(ascii: "m")].contains(sequence.final)
    if sequence.marker == MouseReport.marker, isMouse {
      return MouseReport.event(sequence).map { .event(.mouse($0)) } ?? .nothing
    }
    guard sequence.marker == nil else { return .nothing }
    switch sequence.final {
    case UInt8(ascii: "~"): return meaning(ofNumbered: sequence)
    case UInt8(ascii: "u"): return KittyKey.meaning(of: sequence)
    case UInt8(ascii: "I"): return .event(.focus(true))
    case UInt8(ascii: "O"): return .event(.focus(false))
    case UInt8(ascii: "M") where sequence.parameters.isEmpty: return .mouseReport
    case UInt8(ascii: "R") where !isFunctionKey(sequence): return .nothing
    case UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return meaning(ofRxvt: sequence)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard sequence.parameters.isEmpty else { return .nothing }
      return key(letters[sequence.final - 0x20], .shift, sequence)
    default:
      return key(letters[sequence.final], Modifiers.of(sequence, at: 1), sequence)
    }
  }

  private static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "Z"): .backTab,
  ]

  private static let numbers: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  // The numeric block in application mode: "j" is "*" and so on up to "y", which is "9".
  private static let keypad = Array("*+,-./0123456789")

  private static func meaning(ofSingle sequence: InputSequence) -> Meaning {
    let modifiers = Modifiers.of(sequence, at: max(0, sequence.parameters.count - 1))
    switch sequence.final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return key(letters[sequence.final - 0x20], .control, sequence)
    // We never ask for a numeric block in application mode; PuTTY's rxvt keyboard has its End there.
    case UInt8(ascii: "w"): return key(.end, modifiers, sequence)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return key(.character(keypad[Int(sequence.final - UInt8(ascii: "j"))]), modifiers, sequence)
    case UInt8(ascii: "M"): return key(.enter, modifiers, sequence)
    case UInt8(ascii: "I"): return key(.tab, modifiers, sequence)
    case UInt8(ascii: " "): return key(.character(" "), modifiers, sequence)
    case UInt8(ascii: "X"): return key(.character("="), modifiers, sequence)
    case UInt8(ascii: "Z"): return .nothing
    default: return key(letters[sequence.final], modifiers, sequence)
    }
  }

  private static func meaning(ofNumbered sequence: InputSequence) -> Meaning {
    switch sequence.parameter(0) {
    case 200: .pasteStart
    case 27: KittyKey.meaning(ofXtermKey: sequence)
    case .some(let number): key(numbers[number], Modifiers.of(sequence, at: 1), sequence)
    case nil: .nothing
    }
  }

  private static func meaning(ofRxvt sequence: InputSequence) -> Meaning {
    guard sequence.parameters.count == 1, let number = sequence.parameter(0) else {
      return .nothing
    }
    let modifiers: Key.Modifiers =
      switch sequence.final {
      case UInt8(ascii: "$"): .shift
      case UInt8(ascii: "^"): .control
      default: [.shift, .control]
      }
    return key(numbers[number], modifiers, sequence)
  }

  // A cursor position report looks the same, but its row is not 1 and its column not so small.
  private static func isFunctionKey(_ sequence: InputSequence) -> Bool {
    guard let first = sequence.parameter(0) else { return true }
    return first == 1 && sequence.parameters.count == 2 && sequence.parameter(1) ?? 0 <= 16
  }

  private static func key(
    _ code: Key.Code?,
    _ modifiers: Key.Modifiers?,
    _ sequence: InputSequence
  ) -> Meaning {
    guard let code, var modifiers else { return .nothing }
    if sequence.hasAlt { modifiers.insert(.alt) }
    if code == .backTab { modifiers.remove(.shift) }
    return .event(.key(Key(code, modifiers)))
  }

  /// How terminals number the modifiers: one more than the sum of their bits.
  enum Modifiers {
    private static let superOrHyper = 8 | 16

    /// The modifiers at that place, none if it is empty; nil for a released or a system key.
    static func of(_ sequence: InputSequence, at index: Int) -> Key.Modifiers? {
      if sequence.parameter(index, part: 1) == 3 { return nil }
      let bits = max(0, (sequence.parameter(index) ?? 1) - 1)
      guard bits & superOrHyper == 0 else { return nil }
      return Key.Modifiers(rawValue: UInt8(bits & 7))
    }
  }
}
