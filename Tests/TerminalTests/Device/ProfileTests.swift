import Terminal
import Testing

@Suite struct ProfileTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], ColorDepth.indexed256), (["TERM": "xterm"], .ansi16),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .truecolor),
    (["TERM": "xterm-direct"], .truecolor), (["TERM": "xterm-kitty"], .truecolor),
    (["TERM": "linux", "COLORTERM": "24bit"], .ansi16), (["TERM": "vt100"], .none),
    (["TERM": "xterm-256color", "NO_COLOR": "1"], .none),
    (["TERM": "xterm-256color", "NO_COLOR": ""], .indexed256),
    (["TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal", "COLORTERM": "truecolor"], .indexed256),
  ])
  func `colours follow the environment`(_ environment: [String: String], _ depth: ColorDepth) {
    let profile = TerminalProfile(environment: environment, isTerminal: true)
    #expect(profile.depth == depth)
    #expect(profile.isUsable)
  }

  @Test(arguments: [
    (["LANG": "de_DE.UTF-8"], true, true), (["LANG": "C"], false, true), ([:], false, true),
    (["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.ISO-8859-1"], false, false),
    (["LANG": "C", "LC_CTYPE": "en_GB.utf8"], true, true),
  ])
  func `borders and letters follow the locale`(
    _ environment: [String: String],
    _ borders: Bool,
    _ text: Bool
  ) {
    let profile = TerminalProfile(environment: environment, isTerminal: true)
    #expect(profile.unicodeBorders == borders)
    #expect(profile.unicodeText == text)
  }

  @Test(arguments: [(["TERM": "dumb"], true), (["TERM": "xterm"], false), ([:], true)])
  func `some places are no use for a screen`(_ environment: [String: String], _ isTerminal: Bool) {
    let profile = TerminalProfile(environment: environment, isTerminal: isTerminal)
    #expect(!profile.isUsable)
  }

  @Test func `a remote session is known by its connection`() {
    let profile = TerminalProfile(environment: ["SSH_TTY": "/dev/pts/1"], isTerminal: true)
    #expect(profile.overSSH)
    #expect(!TerminalProfile(environment: [:], isTerminal: true).overSSH)
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color"], true), (["TERM": "tmux-256color"], true),
      (["TERM": "screen-256color", "TMUX": "/tmp/tmux"], true), (["TERM": "screen"], false),
      (["TERM": "linux"], false), (["TERM": "vt100"], false), (["TERM": "dumb"], false),
      (["TERM": "xterm", "COLORFGBG": "0;15"], false), (["TERM": "xterm", "NO_COLOR": "1"], false),
    ] as [([String: String], Bool)]
  )
  func `a terminal is asked for its ground where it answers and nothing else tells`(
    _ environment: [String: String],
    _ isAsked: Bool
  ) {
    let profile = TerminalProfile(environment: environment, isTerminal: true)
    #expect(profile.mayTellGround == isAsked)
    #expect(!TerminalProfile(environment: environment, isTerminal: false).mayTellGround)
  }
}
