/// Turns the bytes a terminal sends into keys and pastes; holds what is not yet complete.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case character(ScalarAssembler, Key.Modifiers)
    /// An escape came; `doubled` when it was the second in a row.
    case escape(doubled: Bool)
    case sequence(InputSequence)
    /// After `ESC [ [`, the Linux console's first five function keys.
    case console
    /// After `ESC ]`, `ESC P` or `ESC _`: a reply, mostly to a question that we never ask.
    case reply(ReplyText)
    /// The rest of a reply that took too long.
    case replyTail(ReplyText)
    case mouse(left: Int)
    case paste(PasteText)
    /// A paste has paused without its end mark: what comes next tells whether it goes on.
    case pausedPaste
  }

  // Nobody's key is as long, and no link goes on with a paste in so few bytes.
  private static let longestKey = 16

  /// Whether the program listens to the mouse; otherwise a late report means nothing.
  package var takesMouse = false
  private let escapeTimeout: Duration
  private var state = State.ground
  private var hasLightGround: Bool?

  package init() {
    self.init(overSSH: false)
  }

  package init(overSSH: Bool) {
    escapeTimeout = overSSH ? .milliseconds(100) : .milliseconds(40)
  }

  /// How long to wait for more bytes before calling `expire`; nil when nothing is pending.
  package var timeout: Duration? {
    switch state {
    case .ground: nil
    case .escape: escapeTimeout
    case .paste: .milliseconds(300)
    case .pausedPaste: .seconds(10)
    default: .seconds(1)
    }
  }

  package mutating func feed(_ bytes: some Collection<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    if case .pausedPaste = state {
      // A slow link may pause inside a paste; what follows must not be taken for keys.
      state = bytes.count > KeyDecoder.longestKey ? .paste(PasteText()) : .ground
    }
    for byte in bytes {
      consume(byte, &events)
    }
    return events
  }

  /// What the terminal said of its ground since this was last asked.
  package mutating func takeGround() -> Bool? {
    defer { hasLightGround = nil }
    return hasLightGround
  }

  /// Gives up waiting: a lone escape becomes the key, a started sequence is forgotten.
  package mutating func expire() -> [InputEvent] {
    defer { state = next(afterExpiring: state) }
    switch state {
    case .escape(let doubled):
      return Array(repeating: .key(Key(.escape)), count: doubled ? 2 : 1)
    case .character(_, let modifiers):
      return [.key(Key(.character(Character(.replacement)), modifiers))]
    case .paste(let paste):
      return [paste.event]
    default:
      return []
    }
  }

  private func next(afterExpiring state: State) -> State {
    switch state {
    case .reply(let reply): .replyTail(reply)
    case .paste: .pausedPaste
    default: .ground
    }
  }

  private mutating func consume(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground, .pausedPaste: consumeFresh(byte, [], &events)
    case .character(let assembler, let modifiers):
      continueCharacter(assembler, byte, modifiers, &events)
    case .escape(let doubled): consumeAfterEscape(byte, doubled: doubled, &events)
    case .sequence(let sequence): continueSequence(sequence, byte, &events)
    case .console:
      state = .ground
      let number = Int(byte) - 0x40
      if (1...5).contains(number) { events.append(.key(Key(.function(number)))) }
    case .reply(let reply): continueReply(reply, byte, isTail: false, &events)
    case .replyTail(let reply): continueReply(reply, byte, isTail: true, &events)
    case .mouse(let left): state = left > 1 ? .mouse(left: left - 1) : .ground
    case .paste(var paste):
      // The collector must not be held twice while it grows, or every byte copies it.
      state = .ground
      let isComplete = paste.append(byte)
      if isComplete { events.append(paste.event) }
      if !isComplete { state = .paste(paste) }
    }
  }

  private mutating func consumeFresh(
    _ byte: UInt8,
    _ modifiers: Key.Modifiers,
    _ events: inout [InputEvent]
  ) {
    state = .ground
    if byte == KeyTable.escape {
      state = .escape(doubled: false)
    } else if var key = KeyTable.key(forByte: byte) {
      key.modifiers.formUnion(modifiers)
      events.append(.key(key))
    } else if let assembler = ScalarAssembler(lead: byte) {
      state = .character(assembler, modifiers)
    } else {
      events.append(.key(Key(.character(Character(.replacement)), modifiers)))
    }
  }

  private mutating func continueCharacter(
    _ assembler: ScalarAssembler,
    _ byte: UInt8,
    _ modifiers: Key.Modifiers,
    _ events: inout [InputEvent]
  ) {
    var assembler = assembler
    switch assembler.append(byte) {
    case .incomplete:
      state = .character(assembler, modifiers)
    case .complete(let scalar):
      state = .ground
      let safe = (0x80...0x9F).contains(scalar.value) ? .replacement : scalar
      events.append(.key(Key(.character(Character(safe)), modifiers)))
    case .broken:
      events.append(.key(Key(.character(Character(.replacement)), modifiers)))
      consumeFresh(byte, [], &events)
    }
  }

  private mutating func consumeAfterEscape(
    _ byte: UInt8,
    doubled: Bool,
    _ events: inout [InputEvent]
  ) {
    // rxvt puts a second escape before a sequence for Alt.
    switch byte {
    case KeyTable.escape:
      if doubled { events.append(.key(Key(.escape))) }
      state = .escape(doubled: true)
    case UInt8(ascii: "["):
      state = .sequence(InputSequence(.control, withAlt: doubled))
    case UInt8(ascii: "O"):
      state = .sequence(InputSequence(.single, withAlt: doubled))
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      if doubled { events.append(.key(Key(.escape))) }
      state = .reply(ReplyText(introducer: byte))
    default:
      if doubled { events.append(.key(Key(.escape))) }
      consumeFresh(byte, .alt, &events)
    }
  }

  private mutating func continueSequence(
    _ sequence: InputSequence,
    _ byte: UInt8,
    _ events: inout [InputEvent]
  ) {
    var sequence = sequence
    switch sequence.append(byte) {
    case .incomplete: state = .sequence(sequence)
    case .console: state = .console
    case .aborted: consumeFresh(byte, [], &events)
    case .cancelled: state = .ground
    case .complete:
      state = .ground
      switch KeyTable.meaning(of: sequence) {
      case .event(.mouse) where !takesMouse: break
      case .event(let event): events.append(event)
      case .pasteStart: state = .paste(PasteText())
      case .mouseReport: state = .mouse(left: 3)
      case .nothing: break
      }
    }
  }

  private mutating func continueReply(
    _ reply: ReplyText,
    _ byte: UInt8,
    isTail: Bool,
    _ events: inout [InputEvent]
  ) {
    var reply = reply
    switch reply.append(byte) {
    case .incomplete: state = isTail ? .replyTail(reply) : .reply(reply)
    case .complete:
      state = .ground
      hasLightGround = reply.isLightGround ?? hasLightGround
    case .notAReply(let typed):
      events.append(.key(Key(.character(typed), .alt)))
      consumeFresh(byte, [], &events)
    case .interrupted:
      state = .escape(doubled: false)
      consume(byte, &events)
    }
  }
}
