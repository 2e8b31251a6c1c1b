import Glibc

/// What the terminal can show, told from the environment; only of its ground it is asked itself.
package struct TerminalProfile: Hashable, Sendable {
  package var depth: ColorDepth
  package var unicodeBorders: Bool
  /// False only where the locale names another character set.
  package var unicodeText: Bool
  /// The terminal says of itself that its ground is light; most say nothing.
  package var hasLightGround: Bool
  /// Nothing tells the ground, and the terminal is of a family that answers when it is asked.
  package var mayTellGround: Bool
  package var overSSH: Bool
  /// Whether full-screen drawing is possible at all.
  package var isUsable: Bool

  package init(environment: [String: String], isTerminal: Bool) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let term = value("TERM") ?? "dumb"
    let isNamed = !["dumb", "unknown"].contains(term)
    isUsable = isTerminal && isNamed
    overSSH = value("SSH_CONNECTION") != nil || value("SSH_TTY") != nil
    let locale = (value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? "").lowercased()
    unicodeBorders = locale.hasSuffix("utf-8") || locale.hasSuffix("utf8")
    unicodeText = unicodeBorders || !locale.contains(".")
    mayTellGround =
      isUsable && value("COLORFGBG") == nil && value("NO_COLOR") == nil
      && TerminalProfile.answers(term, insideTmux: value("TMUX") != nil)
    hasLightGround = TerminalProfile.isLight(value("COLORFGBG"))
    depth =
      !isNamed || value("NO_COLOR") != nil
      ? .none
      : TerminalProfile.depth(
        term: term,
        program: value("TERM_PROGRAM"),
        colorterm: value("COLORTERM")
      )
  }

  /// The profile of the terminal this process was started in.
  package static func ofThisProcess() -> TerminalProfile {
    let names = [
      "TERM", "COLORTERM", "TERM_PROGRAM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG",
      "SSH_CONNECTION", "SSH_TTY", "COLORFGBG", "TMUX",
    ]
    var environment: [String: String] = [:]
    for name in names {
      guard let value = unsafe getenv(name) else { continue }
      environment[name] = unsafe String(cString: value)
    }
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return TerminalProfile(environment: environment, isTerminal: isTerminal)
  }

  /// Others may print the question.
  private static func answers(_ term: String, insideTmux: Bool) -> Bool {
    let families = [
      "xterm", "tmux", "rxvt", "alacritty", "foot", "wezterm", "kitty", "ghostty", "konsole", "st-",
      "vte", "gnome", "contour", "mintty",
    ]
    return families.contains { term.hasPrefix($0) } || insideTmux && term.hasPrefix("screen")
  }

  /// `15;0` or `0;default;15`: letters first, ground last, as numbers of the sixteen colours.
  private static func isLight(_ colors: String?) -> Bool {
    guard let last = colors?.split(separator: ";").last, let ground = Int(last) else {
      return false
    }
    return ground == 7 || (9...15).contains(ground)
  }

  private static func depth(term: String, program: String?, colorterm: String?) -> ColorDepth {
    // Terminal.app takes 24-bit colours for something else, whatever a login script exports.
    if program == "Apple_Terminal" { return .indexed256 }
    if term.hasPrefix("vt1") || term.hasPrefix("vt2") { return .none }
    if term == "linux" { return .ansi16 }
    if colorterm == "truecolor" || colorterm == "24bit" || term.hasSuffix("-direct") {
      return .truecolor
    }
    let exact = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"]
    if exact.contains(term) { return .truecolor }
    return term.hasSuffix("256color") ? .indexed256 : .ansi16
  }
}
