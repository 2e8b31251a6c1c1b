/// A colour as the design names it; the renderer lowers it to what the terminal has.
package enum Color: Hashable, Sendable {
  /// The colour the terminal itself uses.
  case terminal
  /// One of the sixteen named colours.
  case ansi(UInt8)
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
package enum ColorDepth: Sendable {
  case none
  case ansi16
  case indexed256
  case truecolor
}
