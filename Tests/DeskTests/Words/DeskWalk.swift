import Terminal
import Testing

/// Keys that lead to a screen, from the arrivals of the small company.
struct DeskWalk: CustomTestStringConvertible, Sendable {
  let name: String
  let staff: String?
  let keys: [Key]

  var testDescription: String { name }

  /// Words in quotes are typed, others are keys by their names here.
  init(_ name: String, by staff: String? = "ana", _ steps: Step...) {
    self.name = name
    self.staff = staff
    keys = steps.flatMap(\.keys)
  }

  /// A key, or a text that is typed.
  enum Step: ExpressibleByStringLiteral {
    case text(String)
    case enter, tab, backTab, escape, save, palette
    case f(Int)

    init(stringLiteral text: String) { self = .text(text) }

    var keys: [Key] {
      switch self {
      case .text(let text): text.map { Key(.character($0)) }
      case .enter: [Key(.enter)]
      case .tab: [Key(.tab)]
      case .backTab: [Key(.backTab)]
      case .escape: [Key(.escape)]
      case .save: [.control("s")]
      case .palette: [.control("p")]
      case .f(let number): [Key(.function(number))]
      }
    }
  }
}

extension DeskWalk {
  /// Every screen and box, with what it says when something is wrong or done.
  static let all = day + card + forms + prompts + company

  /// What is reached by words of the German palette.
  static let german = [
    DeskWalk("palette", .palette), DeskWalk("palette, nothing", .palette, "zzqq"),
    DeskWalk("night audit", by: "max", .palette, "Tages", .enter),
    DeskWalk("night audit, no day", by: "max", .palette, "Tages", .enter, .enter),
    DeskWalk("day closed", by: "max", .palette, "Tages", .enter, "14", .enter),
    DeskWalk("own PIN", .palette, "PIN", .enter),
    DeskWalk("own PIN, too short", .palette, "PIN", .enter, "2468", .tab, "1", .enter),
  ]

  private static let day = [
    DeskWalk("sign-in", by: nil), DeskWalk("no id typed", by: nil, .enter, .enter),
    DeskWalk("an unknown id", by: nil, "nemo", .enter, "0000", .enter),
    DeskWalk("a wrong PIN", by: nil, "max", .enter, "0000", .enter),
    DeskWalk("arrivals"), DeskWalk("a manager's arrivals", by: "max"), DeskWalk("in house", .tab),
    DeskWalk("departures", .tab, .tab),
    DeskWalk("tomorrow", .backTab), DeskWalk("found", "oka"), DeskWalk("not found", "zzqq"),
    DeskWalk("locked", .f(10)), DeskWalk("help", .f(1)),
    DeskWalk("a closed command", .f(7)), DeskWalk("complaints", .f(3)),
    DeskWalk("budget", .f(8)), DeskWalk("settings", .f(12)),
    DeskWalk("a setting changed and set back", .f(12), .tab, .enter, "u"),
  ]

  private static let card = [
    DeskWalk("card", "ngozi", .enter), DeskWalk("wishes", "ngozi", .enter, .tab),
    DeskWalk("stays", "ngozi", .enter, .tab, .tab),
    DeskWalk("no complaints", "ngozi", .enter, .backTab),
    DeskWalk("a complaint", "liz", .enter, "o", "kaltes Wasser", .save, .backTab),
    DeskWalk("help on a card", "ngozi", .enter, .f(1)),
    DeskWalk("a new guest's card", "207", .enter),
    DeskWalk("no stay", "emeka", .enter), DeskWalk("confirmed", "ngozi", .enter, "c"),
    DeskWalk("undone", "ngozi", .enter, "cu"), DeskWalk("nothing to undo", "liz", .enter, "u"),
    DeskWalk("no-show?", "liz", .enter, "N"), DeskWalk("no-show", "liz", .enter, "N", .enter),
    DeskWalk("all is well?", "liz", .enter, "o", "kaltes Wasser", .save, "f"),
    DeskWalk("take back?", "liz", .enter, "u"),
    DeskWalk("no-show undone", "ngozi", .enter, "nu"),
    DeskWalk("complaint closed", "liz", .enter, "o", "kaltes Wasser", .save, "f"),
  ]

  private static let forms = [
    DeskWalk("wish", "liz", .enter, "p"), DeskWalk("wish read", "liz", .enter, "p~-Jazz"),
    DeskWalk("wish against another", "ngozi", .enter, "p+lavender"),
    DeskWalk("wish empty", "liz", .enter, "p", .enter),
    DeskWalk("wish with a card", "liz", .enter, "p4111 1111 1111 1111", .enter),
    DeskWalk("wish saved", "liz", .enter, "p+Obst", .enter),
    DeskWalk("consent", "liz", .enter, "p=halal", .enter),
    DeskWalk("this stay only", "liz", .enter, "p=halal", .enter, "n"),
    DeskWalk("allergy", "liz", .enter, "p!Krebs", .enter),
    DeskWalk("resolved complaint", "liz", .enter, "gLärm um 14:20", .tab, .tab, "fbc 120"),
    DeskWalk("over the limit", "liz", .enter, "gLärm", .tab, .tab, "fbc 2120"),
    DeskWalk("wrong amount", "liz", .enter, "gLärm", .tab, .tab, "xyz 5", .tab),
    DeskWalk("no problem told", "liz", .enter, "g", .save),
    DeskWalk("wrong follow-up", "liz", .enter, "gLärm", .backTab, "bald", .save),
    DeskWalk("complaint saved", "liz", .enter, "gLärm", .tab, .tab, "fbc 120", .save),
    DeskWalk("complaint pending", "liz", .enter, "gLärm", .tab, .tab, "ngt 2120", .save),
    DeskWalk("open complaint", "liz", .enter, "o"),
    DeskWalk("complaint open", "liz", .enter, "oLärm", .save),
    DeskWalk("new guest", .f(5)), DeskWalk("no name", .f(5), .save),
    DeskWalk("maybe known", "Muller Liz", .f(5), .save),
    DeskWalk("profile", "liz", .enter, "e"), DeskWalk("profile saved", "liz", .enter, "e", .save),
  ]

  private static let prompts = [
    DeskWalk("stop", "ngozi", .enter, "i"), DeskWalk("check-in", "ngozi", .enter, "i", .enter),
    DeskWalk("room taken", "liz", .enter, "i207", .enter),
    DeskWalk("no room", "liz", .enter, "i", .enter),
    DeskWalk("checked in", "ngozi", .enter, "i", .enter, .enter),
    DeskWalk("check-in undone", "ngozi", .enter, "i", .enter, .enter, "u"),
    DeskWalk("give a room", "liz", .enter, "m"), DeskWalk("move", "207", .enter, "m"),
    DeskWalk("wrong room", "207", .enter, "m123456789", .enter),
    DeskWalk("leaves early", "207", .enter, "K"), DeskWalk("stays", "207", .enter, "Kn", .enter),
    DeskWalk("checked out", "207", .enter, "K", .enter),
    DeskWalk("walk-in", "emeka", .enter, "w"),
    DeskWalk("walk-in until", "emeka", .enter, "w303", .tab, "x", .enter),
    DeskWalk("walked in", "emeka", .enter, "w303", .enter, .enter),
    DeskWalk("walk-in undone", "emeka", .enter, "w303", .enter, .enter, "u"),
    DeskWalk("retire", "ngozi", .enter, .tab, "x"),
    DeskWalk("retire why", "ngozi", .enter, .tab, "x", .enter),
    DeskWalk("delight", "liz", .enter, "d"), DeskWalk("delight what", "liz", .enter, "d", .save),
    DeskWalk("delight given", "liz", .enter, "dTorte", .tab, "60", .save),
  ]

  private static let company = [
    DeskWalk("complaints to settle", by: "max", "liz", .enter, "oLärm", .save, .escape, .f(3)),
    DeskWalk("no approvals", by: "max", .f(7)),
    DeskWalk("approvals", by: "max", "liz", .enter, "dT", .tab, "2500", .save, .escape, .f(7)),
    DeskWalk("approve", by: "max", .f(7), "a"),
    DeskWalk("budget used", "liz", .enter, "dT", .tab, "60", .save, "b"),
    DeskWalk("staff", by: "max", .f(9)), DeskWalk("new staff", by: "max", .f(9), "n"),
    DeskWalk("new staff, no id", by: "max", .f(9), "n", .save),
    DeskWalk("new PIN", by: "max", .f(9), "p"), DeskWalk("has left", by: "max", .f(9), "x"),
    DeskWalk("help for a manager", by: "max", .f(1)),
  ]
}
