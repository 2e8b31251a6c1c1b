/// The scalars of a text, those composed that fold to another letter together than apart.
///
/// Other marks are dropped in folding, whether they are composed or not.
struct ComposedScalars: Sequence, IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ text: String) {
    rest = text.unicodeScalars.makeIterator()
    ahead = rest.next()
  }

  mutating func next() -> Unicode.Scalar? {
    guard var scalar = ahead else { return nil }
    ahead = rest.next()
    guard scalar.value >= 0x80 || ahead.map({ $0.value >= 0x300 }) == true else { return scalar }
    scalar = ComposedScalars.widened(scalar)
    while let mark = ahead, let composed = ComposedScalars.composed(scalar, mark) {
      scalar = composed
      ahead = rest.next()
    }
    return scalar
  }

  private static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark.value {
    case 0x300...0x36F: composedLetter(base, mark)
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F: voiced(base.value, mark.value)
    case 0x1161...0x1175 where (0x1100...0x1112).contains(base.value):
      Unicode.Scalar(0xAC00 + ((base.value - 0x1100) * 21 + mark.value - 0x1161) * 28)
    case 0x11A8...0x11C2 where isOpenSyllable(base.value):
      Unicode.Scalar(base.value + mark.value - 0x11A7)
    default: nil
    }
  }

  /// Letters whose two dots, ring, hook or breve say how they are spelt out or romanised.
  private static func composedLetter(
    _ base: Unicode.Scalar,
    _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("a", 0x308): "ä"
    case ("A", 0x308): "Ä"
    case ("o", 0x308): "ö"
    case ("O", 0x308): "Ö"
    case ("u", 0x308): "ü"
    case ("U", 0x308): "Ü"
    case ("a", 0x30A): "å"
    case ("A", 0x30A): "Å"
    case ("и", 0x306): "й"
    case ("И", 0x306): "Й"
    case ("е", 0x308): "ё"
    case ("Е", 0x308): "Ё"
    case ("і", 0x308): "ї"
    case ("І", 0x308): "Ї"
    case ("у", 0x306): "ў"
    case ("У", 0x306): "Ў"
    default: nil
    }
  }

  private static func isOpenSyllable(_ value: UInt32) -> Bool {
    (0xAC00...0xD7A3).contains(value) && (value - 0xAC00) % 28 == 0
  }

  /// A kana with two strokes, as in ga for ka, or with a ring, as in pa for ha.
  private static func voiced(_ kana: UInt32, _ mark: UInt32) -> Unicode.Scalar? {
    let hiragana = (0x30A1...0x30F6).contains(kana) ? kana - 0x60 : kana
    let isRing = mark == 0x309A || mark == 0xFF9F
    switch hiragana {
    // From ka to to, where a small tsu is in the way, every second one.
    case 0x304B...0x3061 where !isRing && hiragana % 2 == 1: return Unicode.Scalar(kana + 1)
    case 0x3064, 0x3066, 0x3068: return isRing ? nil : Unicode.Scalar(kana + 1)
    case 0x306F...0x307B where (hiragana - 0x306F) % 3 == 0:
      return Unicode.Scalar(kana + (isRing ? 2 : 1))
    case 0x3046: return isRing ? nil : Unicode.Scalar(kana + 0x4E)
    default: return nil
    }
  }

  /// Half-width katakana, made full ones.
  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF66...0xFF9D).contains(scalar.value) else { return scalar }
    return wideKana[Int(scalar.value - 0xFF66)]
  }

  private static let wideKana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars
  )
}
