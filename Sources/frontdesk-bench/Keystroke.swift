/// What a terminal sends for the keys that the walk presses.
enum Keystroke {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let home = "\u{1B}[H"
  static let escape = "\u{1B}"
  static let palette = "\u{10}"
  static let repaint = "\u{0C}"
  static let quit = "\u{11}"
}
