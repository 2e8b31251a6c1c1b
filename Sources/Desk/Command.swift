import Hotel
import Terminal

/// Something a person can do; one list of them feeds keys, hint bar, help and palette.
struct Command {
  /// Every command of the desk.
  enum ID: Hashable {
    /// Something that the front office does.
    case act(ActName)
    case setUp(Fulfilment)
    /// An open complaint that is put right.
    case putRight
    case help, palette, quit, lock, back, find
    case settings, nextValue, previousValue, usualValue
    case openCard, nextPane, previousPane, clear
    case handOver, incidents, approvals, budget, staff, retention, charges, trail
    case save, consent, nextCategory, nextScope, keepLike, makeAnyway
  }

  let id: ID
  let title: String
  let keys: [Key]
  /// Why it can't be done now; it stays in the list.
  let refusal: String?
  /// It stands in the hint bar.
  let isHinted: Bool

  init(
    _ id: ID,
    _ title: String,
    _ keys: [Key],
    unless refusal: String? = nil,
    hinted: Bool = true
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.refusal = refusal
    isHinted = hinted
  }

  /// Without the keys that are typed where letters are text.
  var withoutLetters: Command {
    let keys = keys.filter { key in
      if case .character = key.code { !key.modifiers.isEmpty } else { true }
    }
    return Command(id, title, keys, unless: refusal, hinted: isHinted)
  }

  /// The commands of every screen.
  static func everywhere(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.help, words.help, [Key(.function(1)), Key(.character("?"))], hinted: false),
      Command(
        .find,
        words.find,
        [Key(.character("/"))],
        unless: desk.session == nil ? desk.words.refusals.signInFirst : nil,
        hinted: false
      ),
      Command(.palette, words.palette, [.control("p")], hinted: false),
      Command(
        .settings,
        words.settings,
        [Key(.function(12))],
        unless: desk.session == nil ? desk.words.refusals.signInFirst : nil,
        hinted: false
      ),
      Command(.lock, words.lock, [Key(.function(10))], hinted: false),
      Command(.quit, words.quit, [.quit], hinted: false),
    ]
  }
}

extension Key {
  /// The keys that lead back and out, from every screen.
  static let back = Key(.escape)
  static let quit = Key.control("q")
}
