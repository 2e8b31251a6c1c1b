extension KeyWords {
  static let german = KeyWords(
    space: "Leertaste",
    enter: "Enter",
    tab: "Tab",
    backTab: "Umschalt-Tab",
    backspace: "Rücktaste",
    escape: "Esc",
    up: "Auf",
    down: "Ab",
    left: "Links",
    right: "Rechts",
    home: "Pos1",
    end: "Ende",
    pageUp: "Bild auf",
    pageDown: "Bild ab",
    insert: "Einfg",
    delete: "Entf",
    control: "Strg",
    alt: "Alt",
    shift: "Umschalt"
  )
}
