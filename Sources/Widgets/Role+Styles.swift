import Terminal

/// The two themes in 256 colours and in sixteen, and the looks without any.
extension Role {
  var onDark: Style {
    switch self {
    case .text: .plain
    case .dim: Style(foreground: .indexed(245))
    case .strong: Style(attributes: .bold)
    case .accent: Style(foreground: .indexed(80))
    case .heading, .key: Style(foreground: .indexed(80), attributes: .bold)
    case .title: Style(foreground: .indexed(252), background: .indexed(23))
    case .titleStrong:
      Style(foreground: .indexed(231), background: .indexed(23), attributes: .bold)
    case .selection: Style(foreground: .indexed(231), background: .indexed(24))
    case .match: Style(foreground: .indexed(222), attributes: [.bold, .underline])
    case .field: Style(foreground: .indexed(252), background: .indexed(235))
    case .focusedField: Style(foreground: .indexed(231), background: .indexed(238))
    case .ok: Style(foreground: .indexed(78))
    case .warning: Style(foreground: .indexed(214), attributes: .bold)
    case .danger: Style(foreground: .indexed(231), background: .indexed(160), attributes: .bold)
    case .alarm: Style(foreground: .indexed(203), attributes: .bold)
    case .border: Style(foreground: .indexed(240))
    }
  }

  var onLight: Style {
    switch self {
    case .text: .plain
    case .dim: Style(foreground: .indexed(240))
    case .strong: Style(attributes: .bold)
    case .accent: Style(foreground: .indexed(24))
    case .heading, .key: Style(foreground: .indexed(24), attributes: .bold)
    case .title: Style(foreground: .indexed(255), background: .indexed(24))
    case .titleStrong:
      Style(foreground: .indexed(231), background: .indexed(24), attributes: .bold)
    case .selection: Style(foreground: .indexed(16), background: .indexed(153))
    case .match: Style(foreground: .indexed(88), attributes: [.bold, .underline])
    case .field: Style(foreground: .indexed(236), background: .indexed(254))
    case .focusedField: Style(foreground: .indexed(16), background: .indexed(229))
    case .ok: Style(foreground: .indexed(22))
    case .warning: Style(foreground: .indexed(94), attributes: .bold)
    case .danger: Style(foreground: .indexed(231), background: .indexed(160), attributes: .bold)
    case .alarm: Style(foreground: .indexed(160), attributes: .bold)
    case .border: Style(foreground: .indexed(245))
    }
  }

  /// The nearest of sixteen would make grey of half of them, so these are chosen by hand.
  var namedOnDark: Style {
    switch self {
    case .text: .plain
    case .dim, .border: Style(foreground: .ansi(8))
    case .strong: Style(attributes: .bold)
    case .accent: Style(foreground: .ansi(6))
    case .heading, .key: Style(foreground: .ansi(6), attributes: .bold)
    case .title: Style(foreground: .ansi(7), background: .ansi(4))
    case .titleStrong: Style(foreground: .ansi(15), background: .ansi(4), attributes: .bold)
    case .selection: Style(attributes: .reverse)
    case .match: Style(foreground: .ansi(11), attributes: [.bold, .underline])
    case .field: Style(attributes: .underline)
    case .focusedField: Style(foreground: .ansi(15), background: .ansi(4))
    case .ok: Style(foreground: .ansi(2))
    case .warning: Style(foreground: .ansi(3), attributes: .bold)
    case .danger: Style(foreground: .ansi(15), background: .ansi(1), attributes: .bold)
    case .alarm: Style(foreground: .ansi(9), attributes: .bold)
    }
  }

  /// Green, yellow and cyan of the sixteen can't be read on white.
  var namedOnLight: Style {
    switch self {
    case .text: .plain
    case .dim, .border: Style(foreground: .ansi(8))
    case .strong: Style(attributes: .bold)
    case .accent, .ok: Style(foreground: .ansi(4))
    case .heading, .key: Style(foreground: .ansi(4), attributes: .bold)
    case .title: Style(foreground: .ansi(7), background: .ansi(4))
    case .titleStrong: Style(foreground: .ansi(15), background: .ansi(4), attributes: .bold)
    case .selection: Style(attributes: .reverse)
    case .match: Style(foreground: .ansi(1), attributes: [.bold, .underline])
    case .field: Style(attributes: .underline)
    case .focusedField: Style(foreground: .ansi(15), background: .ansi(4))
    case .warning: Style(foreground: .ansi(5), attributes: .bold)
    case .danger: Style(foreground: .ansi(15), background: .ansi(1), attributes: .bold)
    case .alarm: Style(foreground: .ansi(1), attributes: .bold)
    }
  }

  var plain: Style {
    switch self {
    case .text, .dim, .ok, .border, .accent: .plain
    case .strong, .key, .heading, .warning, .alarm: Style(attributes: .bold)
    case .field: Style(attributes: .underline)
    case .focusedField: Style(attributes: [.underline, .bold])
    case .match: Style(attributes: [.bold, .underline])
    case .title, .selection: Style(attributes: .reverse)
    case .titleStrong, .danger: Style(attributes: [.reverse, .bold])
    }
  }
}
