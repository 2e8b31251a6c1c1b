/// Keys sent by their Unicode number, as kitty and xterm's modifyOtherKeys do.
///
/// https://sw.kovidgoyal.net/kitty/keyboard-protocol/
enum KittyKey {
  static func meaning(of sequence: InputSequence) -> KeyTable.Meaning {
    guard let number = sequence.parameter(0) else { return .nothing }
    return meaning(
      number: number,
      shifted: sequence.parameter(0, part: 1),
      modifiers: KeyTable.Modifiers.of(sequence, at: 1)
    )
  }

  // CSI 27 ; modifiers ; number ~
  static func meaning(ofXtermKey sequence: InputSequence) -> KeyTable.Meaning {
    guard let number = sequence.parameter(2) else { return .nothing }
    return meaning(
      number: number,
      shifted: nil,
      modifiers: KeyTable.Modifiers.of(sequence, at: 1)
    )
  }

  private static let named: [Int: Key.Code] = [
    8: .backspace, 9: .tab, 13: .enter, 27: .escape, 127: .backspace,
    57_414: .enter, 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down,
    57_421: .pageUp, 57_422: .pageDown, 57_423: .home, 57_424: .end, 57_425: .insert,
    57_426: .delete,
  ]
  private static let functionKeys = 57_376...57_398
  private static let keypadStart = 57_399
  private static let keypad = Array("0123456789./*-+")
  private static let privateNumbers = 57_344...63_743

  private static func meaning(
    number: Int,
    shifted: Int?,
    modifiers: Key.Modifiers?
  ) -> KeyTable.Meaning {
    guard let modifiers else { return .nothing }
    if number == 9, modifiers.contains(.shift) {
      return .event(.key(Key(.backTab, modifiers.subtracting(.shift))))
    }
    if let code = named[number] { return .event(.key(Key(code, modifiers))) }
    if functionKeys.contains(number) {
      return .event(.key(Key(.function(number - functionKeys.lowerBound + 13), modifiers)))
    }
    if (0..<keypad.count).contains(number - keypadStart) {
      let key = Key(.character(keypad[number - keypadStart]), modifiers.subtracting(.shift))
      return .event(.key(key))
    }
    guard !privateNumbers.contains(number), let scalar = scalar(number) else { return .nothing }
    return .event(.key(character(scalar, shifted: shifted.flatMap(scalar(_:)), modifiers)))
  }

  // Without Control a capital is the character itself, as every other terminal sends it.
  private static func character(
    _ scalar: Unicode.Scalar,
    shifted: Unicode.Scalar?,
    _ modifiers: Key.Modifiers
  ) -> Key {
    guard modifiers.contains(.shift), !modifiers.contains(.control) else {
      return Key(.character(Character(scalar)), modifiers)
    }
    let upper = scalar.properties.uppercaseMapping
    let character =
      shifted.map { Character($0) } ?? (upper.count == 1 ? Character(upper) : Character(scalar))
    return Key(.character(character), modifiers.subtracting(.shift))
  }

  private static func scalar(_ number: Int) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(UInt32(number)), scalar.isDrawable else { return nil }
    return scalar
  }
}
