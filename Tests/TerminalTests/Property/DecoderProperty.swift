import Terminal

/// What must hold for the decoder whatever bytes come; the fuzzer looks for bytes it fails on.
enum DecoderProperty {
  /// What is wrong, if anything; the first byte says how the rest is cut.
  static func failure(of input: [UInt8]) -> String? {
    let bytes = Array(input.dropFirst())
    var whole = KeyDecoder()
    let events = whole.feed(bytes)
    var pieces = KeyDecoder()
    var cut: [InputEvent] = []
    var random = SeededGenerator(seed: UInt64(input.first ?? 0))
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...9, using: &random))
      cut += pieces.feed(piece)
      rest = rest.dropFirst(piece.count)
    }
    if cut != events { return "cut it means something else" }
    if pieces.expire() != whole.expire() { return "cut it ends otherwise" }
    // A reply that took too long has a tail to wait for; nothing else has.
    _ = whole.expire()
    if whole.timeout != nil { return "it never ends" }
    if events.count > bytes.count * 2 { return "more events than bytes" }
    return events.lazy.compactMap(failure(of:)).first
  }

  private static func failure(of event: InputEvent) -> String? {
    switch event {
    case .key(let key):
      guard case .character(let character) = key.code else { return nil }
      let isSafe = character.unicodeScalars.allSatisfy { !isControl($0) }
      return isSafe ? nil : "a control typed as a letter"
    case .paste(let text, _):
      let isSafe = text.unicodeScalars.allSatisfy {
        !isControl($0) || "\n\t".unicodeScalars.contains($0)
      }
      return isSafe ? nil : "a control in a paste"
    case .mouse(let mouse):
      return mouse.point.x >= 0 && mouse.point.y >= 0 ? nil : "a click outside the screen"
    case .focus: return nil
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
