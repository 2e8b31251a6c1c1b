import Glibc

/// How often what depends on luck is tried, and what all chance is drawn from.
enum Trials {
  /// `FRONTDESK_TRIALS` multiplies the usual number.
  static let factor = max(1, number("FRONTDESK_TRIALS") ?? 1)
  /// The same again with `FRONTDESK_SEED`.
  static let seed = UInt64(number("FRONTDESK_SEED") ?? Int.random(in: 0..<1 << 40))

  private static func number(_ name: String) -> Int? {
    guard let text = unsafe getenv(name) else { return nil }
    return unsafe Int(String(cString: text)).map(abs)
  }
}
