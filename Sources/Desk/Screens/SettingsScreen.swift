import FrontOffice
import Terminal
import Widgets

/// How the desk looks and speaks: what is chosen holds at once, and is kept for whoever chose it.
struct SettingsScreen: DeskScreen {
  private var state = ListState()
  /// What is on its way to the store, and what to say when it is there.
  private var keeping: [Ticket<ActResult<String?>>: Change] = [:]

  /// A setting that was changed, or set back to the usual.
  private struct Change {
    let setting: Setting
    let isUsual: Bool
  }

  func title(_ words: DeskWords) -> String { words.settings.title }
  var isOverlay: Bool { true }

  private var chosen: Setting { Setting.allCases[state.selected] }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.settings
    return [
      Command(
        .nextValue,
        words.change,
        [Key(.enter), Key(.character(" ")), Key(.right)]
      ),
      Command(.previousValue, words.changeBack, [Key(.left)], hinted: false),
      Command(.usualValue, words.usual, [Key(.character("u")), Key(.backspace)]),
      Command(.back, desk.words.commands.back, [.back]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .nextValue: turn(by: 1, &desk)
    case .previousValue: turn(by: chosen.values.count - 1, &desk)
    case .usualValue: keep(nil, &desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: Setting.allCases.count, page: Setting.allCases.count)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let ticket = keeping.keys.first(where: { reply.answers($0) }),
      let change = keeping.removeValue(forKey: ticket), let result = reply.result(for: ticket)
    else {
      return .stay
    }
    switch result {
    case .success:
      let (words, setting) = (desk.words.settings, change.setting)
      let name = words.name(setting)
      let value = words.value(setting, desk.settings[setting])
      desk.say(change.isUsual ? words.isUsual(name, value) : words.kept(name, value))
    case .failure(let error): desk.say(error)
    }
    return .stay
  }

  private mutating func turn(by steps: Int, _ desk: inout DeskContext) {
    let values = chosen.values
    let index = values.firstIndex(of: desk.settings[chosen]) ?? 0
    keep(values[(index + steps) % values.count], &desk)
  }

  private mutating func keep(_ value: String?, _ desk: inout DeskContext) {
    let setting = chosen
    desk.change { $0.choose(setting, value) }
    let act = ChangeSetting(setting.rawValue, to: value, id: desk.newActID())
    guard let ticket = desk.perform(act) else { return }
    keeping[ticket] = Change(setting: setting, isUsual: value == nil)
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let words = desk.words.settings
    let height = Setting.allCases.count + 5
    let box = Frame.centred(width: 74, height: height, in: rect)
    let inner = Frame(words.title).draw(on: &surface, in: box, theme: desk.theme)
    let list = inner.removing(bottom: 3)
    let rows = Setting.allCases.map { setting in
      ListPainter.Row(
        lead: words.name(setting),
        text: "< \(words.value(setting, desk.settings[setting])) >",
        trailing: words.source(desk.layers.source(of: setting)),
        role: .text
      )
    }
    let theme = desk.theme
    ListPainter(rows: rows, empty: "").draw(on: &surface, in: list, state: state, theme: theme)
    let foot = inner.removing(top: list.height)
    surface.rule(in: foot, theme: theme)
    for (index, line) in TextLayout.wrapped(words.about(chosen), foot.width).prefix(2).enumerated()
    {
      surface.line(line, in: foot.row(1 + index), style: theme.style(.dim))
    }
  }
}
