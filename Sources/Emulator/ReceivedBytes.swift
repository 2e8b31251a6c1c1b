import Terminal

/// Cuts what a terminal receives into letters, controls and sequences, however it was split.
struct ReceivedBytes {
  /// A whole piece of what was received.
  enum Piece {
    case letter(Unicode.Scalar)
    case control(UInt8)
    /// What stood between `ESC [` and the final byte.
    case sequence(body: [UInt8], final: UInt8)
    /// What stood between `ESC ]` and `ESC \`.
    case command(body: [UInt8])
    case broken(String)
  }

  private enum State {
    case ground
    case letter(missing: Int)
    case escape
    case sequence
    case command(sawEscape: Bool)
  }

  private static let longestBody = 64

  private var state = State.ground
  private var held: [UInt8] = []

  /// Whether nothing half received is waiting for the rest.
  var isWhole: Bool {
    if case .ground = state { true } else { false }
  }

  mutating func take(_ byte: UInt8) -> Piece? {
    switch state {
    case .ground: return begin(byte)
    case .letter(let missing): return continueLetter(byte, missing)
    case .escape where byte == UInt8(ascii: "]"):
      state = .command(sawEscape: false)
      held = []
      return nil
    case .escape:
      state = byte == UInt8(ascii: "[") ? .sequence : .ground
      held = []
      return byte == UInt8(ascii: "[") ? nil : cancelled(by: byte) ?? .broken("escape \(byte)")
    case .sequence: return continueSequence(byte)
    case .command(let sawEscape): return continueCommand(byte, sawEscape)
    }
  }

  private mutating func continueCommand(_ byte: UInt8, _ sawEscape: Bool) -> Piece? {
    if sawEscape {
      state = .ground
      return byte == UInt8(ascii: "\\") ? .command(body: held) : .broken("command \(held)")
    }
    state = .command(sawEscape: byte == KeyTable.escape)
    if byte != KeyTable.escape { held.append(byte) }
    guard held.count <= ReceivedBytes.longestBody else {
      state = .ground
      return .broken("command \(held)")
    }
    return nil
  }

  private mutating func begin(_ byte: UInt8) -> Piece? {
    state = .ground
    switch byte {
    case 0x20...0x7E: return .letter(Unicode.Scalar(byte))
    case KeyTable.escape: state = .escape
    case 0x00...0x1F, 0x7F: return .control(byte)
    case 0xC2...0xDF: state = .letter(missing: 1)
    case 0xE0...0xEF: state = .letter(missing: 2)
    case 0xF0...0xF4: state = .letter(missing: 3)
    default: return .broken("byte \(byte)")
    }
    held = [byte]
    return nil
  }

  private mutating func continueLetter(_ byte: UInt8, _ missing: Int) -> Piece? {
    held.append(byte)
    state = missing > 1 ? .letter(missing: missing - 1) : .ground
    guard (0x80...0xBF).contains(byte) else {
      state = .ground
      return cancelled(by: byte) ?? .broken("broken UTF-8 \(held)")
    }
    guard missing == 1 else { return nil }
    guard let scalar = String(validating: held, as: UTF8.self)?.unicodeScalars.first else {
      return .broken("broken UTF-8 \(held)")
    }
    return .letter(scalar)
  }

  private mutating func continueSequence(_ byte: UInt8) -> Piece? {
    switch byte {
    case 0x30...0x3F where held.count < ReceivedBytes.longestBody:
      held.append(byte)
      return nil
    case 0x40...0x7E:
      state = .ground
      return .sequence(body: held, final: byte)
    default:
      state = .ground
      return cancelled(by: byte) ?? .broken("byte \(byte) in a sequence")
    }
  }

  // The one control that may cut off what went before: what a dying program sends first.
  private func cancelled(by byte: UInt8) -> Piece? {
    byte == 0x18 ? .control(byte) : nil
  }
}
