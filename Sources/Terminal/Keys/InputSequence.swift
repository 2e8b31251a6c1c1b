/// A key sequence as it comes in: `ESC [` or `ESC O`, numbers, and a final byte.
struct InputSequence {
  /// The second byte of the sequence.
  enum Introducer {
    case control
    case single
  }

  /// What one more byte made of it.
  enum Progress {
    case incomplete
    case complete
    /// The Linux console's `ESC [ [`.
    case console
    case cancelled
    /// The byte does not belong to a sequence and still has to be read.
    case aborted
  }

  private static let mostParameters = 16
  // One more than any scalar: what overflows is no character either.
  private static let largestParameter = 0x11_0000
  private static let rxvtShift = UInt8(ascii: "$")

  let introducer: Introducer
  let hasAlt: Bool
  private(set) var final: UInt8 = 0
  private(set) var marker: UInt8?
  private(set) var hasIntermediate = false
  /// The numbers between semicolons; each may have sub-numbers after colons.
  private(set) var parameters: [[Int]] = []
  private var isEmpty = true

  init(_ introducer: Introducer, withAlt hasAlt: Bool) {
    self.introducer = introducer
    self.hasAlt = hasAlt
  }

  func parameter(_ index: Int, part: Int = 0) -> Int? {
    guard index < parameters.count, part < parameters[index].count else { return nil }
    return parameters[index][part]
  }

  mutating func append(_ byte: UInt8) -> Progress {
    defer { isEmpty = false }
    switch byte {
    case 0x18, 0x1A: return .cancelled
    case UInt8(ascii: "[") where introducer == .control && isEmpty: return .console
    case UInt8(ascii: " ") where introducer == .single: break
    case InputSequence.rxvtShift where endsRxvtKey: break
    case UInt8(ascii: "0")...UInt8(ascii: "9"): addDigit(Int(byte & 0x0F))
    case UInt8(ascii: ":"): addPart()
    case UInt8(ascii: ";"): addParameter()
    case 0x3C...0x3F: marker = byte
    case 0x20...0x2F: hasIntermediate = true
    case 0x40...0x7E: break
    default: return .aborted
    }
    let isFinal = (0x40...0x7E).contains(byte) || byte == 0x20 && introducer == .single
    guard isFinal || byte == InputSequence.rxvtShift && endsRxvtKey else { return .incomplete }
    final = byte
    return .complete
  }

  // A dollar after one bare number ends rxvt's shifted keys; in a mode reply there are two.
  private var endsRxvtKey: Bool {
    introducer == .control && marker == nil && parameters.count == 1 && !hasIntermediate
  }

  private mutating func addDigit(_ digit: Int) {
    if parameters.isEmpty { parameters.append([0]) }
    let last = parameters.count - 1
    let part = parameters[last].count - 1
    let grown = parameters[last][part] * 10 + digit
    parameters[last][part] = min(grown, InputSequence.largestParameter)
  }

  private mutating func addPart() {
    if parameters.isEmpty { parameters.append([0]) }
    let last = parameters.count - 1
    if parameters[last].count < InputSequence.mostParameters { parameters[last].append(0) }
  }

  private mutating func addParameter() {
    if parameters.isEmpty { parameters.append([0]) }
    if parameters.count < InputSequence.mostParameters { parameters.append([0]) }
  }
}
