import Terminal
import Widgets

/// How the desk looks, sounds and speaks for whoever sits at it.
struct DeskSettings: Hashable, Sendable {
  var theme = ThemeChoice.auto
  var borders = Borders.auto
  var density = Density.comfortable
  var mouse = Switch.off
  var bell = Switch.off
  var language = Language.english
  var formats = Formats.language
  var ambiguousWidth = AmbiguousWidth.narrow
  var scrollRegion = Switch.on

  enum ThemeChoice: String, CaseIterable {
    /// As the terminal says its ground is; dark where it says nothing.
    case auto
    case dark, light
  }

  enum Borders: String, CaseIterable {
    /// Lines where the locale can write them.
    case auto
    case line, ascii
  }

  enum Density: String, CaseIterable {
    case comfortable
    /// More guests fit, and less is told of the chosen one.
    case compact
  }

  enum Switch: String, CaseIterable {
    case on, off
  }

  /// How dates and amounts are written.
  enum Formats: String, CaseIterable {
    /// As the language does.
    case language
    case english = "en"
    case german = "de"
    case iso
  }

  /// How wide the terminal draws signs that East Asian fonts have two columns wide.
  enum AmbiguousWidth: String, CaseIterable {
    case narrow, wide
  }

  /// The value as it is written in files and options; one that a setting does not have is ignored.
  subscript(setting: Setting) -> String {
    get {
      switch setting {
      case .theme: theme.rawValue
      case .borders: borders.rawValue
      case .density: density.rawValue
      case .mouse: mouse.rawValue
      case .bell: bell.rawValue
      case .language: language.rawValue
      case .formats: formats.rawValue
      case .ambiguousWidth: ambiguousWidth.rawValue
      case .scrollRegion: scrollRegion.rawValue
      }
    }
    set {
      switch setting {
      case .theme: theme = ThemeChoice(rawValue: newValue) ?? theme
      case .borders: borders = Borders(rawValue: newValue) ?? borders
      case .density: density = Density(rawValue: newValue) ?? density
      case .mouse: mouse = Switch(rawValue: newValue) ?? mouse
      case .bell: bell = Switch(rawValue: newValue) ?? bell
      case .language: language = Language(rawValue: newValue) ?? language
      case .formats: formats = Formats(rawValue: newValue) ?? formats
      case .ambiguousWidth:
        ambiguousWidth = AmbiguousWidth(rawValue: newValue) ?? ambiguousWidth
      case .scrollRegion: scrollRegion = Switch(rawValue: newValue) ?? scrollRegion
      }
    }
  }

  /// The colours and signs on a terminal.
  func theme(on profile: TerminalProfile) -> Theme {
    let ground: Theme.Ground =
      switch theme {
      case .auto: profile.hasLightGround ? .light : .dark
      case .dark: .dark
      case .light: .light
      }
    let hasLines =
      switch borders {
      case .auto: profile.unicodeBorders && ambiguousWidth == .narrow
      case .line: true
      case .ascii: false
      }
    return Theme(depth: profile.depth, ground: ground, glyphs: hasLines ? .unicode : .ascii)
  }

  var words: DeskWords { .of(language).written(as: formats) }
}
