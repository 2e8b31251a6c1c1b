import Terminal

extension KeyWords {
  static let english = KeyWords(
    space: "Space",
    enter: "Enter",
    tab: "Tab",
    backTab: "Shift-Tab",
    backspace: "Backspace",
    escape: "Esc",
    up: "Up",
    down: "Down",
    left: "Left",
    right: "Right",
    home: "Home",
    end: "End",
    pageUp: "PageUp",
    pageDown: "PageDown",
    insert: "Insert",
    delete: "Delete",
    control: "Ctrl",
    alt: "Alt",
    shift: "Shift"
  )
}
