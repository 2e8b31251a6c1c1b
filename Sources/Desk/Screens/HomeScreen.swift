import FrontOffice
import Hotel
import Terminal
import Widgets

/// Home: the day's lists, and the look-up that every letter starts.
struct HomeScreen: DeskScreen {
  private(set) var list: DayList = .arrivals
  private(set) var lists: HomeLists? { didSet { revision += 1 } }
  private(set) var find = TextField()
  private(set) var found: [GuestLine] = [] { didSet { revision += 1 } }
  private(set) var foundFor = ""
  private(set) var state = ListState()
  /// Counts what changes the rows, and what changes the card beside or under them.
  private(set) var revision = 0
  private(set) var previewRevision = 0
  private var listTicket: Ticket<HomeLists>?
  private var findTicket: Ticket<FoundGuests>?
  private var previewTicket: Ticket<GuestCard>?
  private(set) var preview: GuestCard? { didSet { previewRevision += 1 } }
  private var previewAt: Duration?
  /// The guest's card comes with the rows, in the same frame.
  private var isPreviewDue = false
  /// Enter was pressed before the answer to the last letter was there.
  private var opensWhenFound = false
  /// Another list was asked for and is not here yet.
  private var isTurning = false
  /// When a card beside the list has been in sight long enough to count as seen.
  private var seenAt: Duration?

  /// More answers than these nobody reads; another letter is quicker.
  static let mostFound = 40
  /// A key held down shall not read a card a row.
  private static let heldKeyPause = Duration.milliseconds(80)

  func title(_ words: DeskWords) -> String { words.home.title }
  var isTyping: Bool { true }
  var wakesAt: Duration? { [previewAt, seenAt].compactMap { $0 }.min() }

  var isWaiting: Bool { opensWhenFound || isTurning }

  var awaitsAnswer: Bool {
    isWaiting || isStale || lists == nil || isPreviewDue
  }

  var isFinding: Bool { !find.text.isEmpty }
  /// The rows are older than the last letter.
  var isStale: Bool { isFinding && foundFor != find.text }
  var lines: [GuestLine] { isFinding ? found : lists?.lines ?? [] }

  var selected: GuestLine? {
    lines.indices.contains(state.selected) ? lines[state.selected] : nil
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let (words, refusals) = (desk.words.commands, desk.words.refusals)
    let none = selected == nil && !isStale ? refusals.noGuest : nil
    let finding = isFinding ? refusals.lookUpIsOn : nil
    return [
      Command(.openCard, words.card, [Key(.enter)], unless: none),
      Command(.nextPane, words.nextList, [Key(.tab)], unless: finding),
      Command(.previousPane, words.previousList, [Key(.backTab)], unless: finding, hinted: false),
      Command(.clear, words.backToList, [.back], unless: nil, hinted: isFinding),
      Command(.act(.recordPreference), words.preference, [Key(.function(4))], unless: none),
      Command(.act(.newGuest), words.newGuest, [Key(.function(5))]),
      Command(.act(.resolveIncident), words.incident, [Key(.function(6))], unless: none),
    ] + (desk.form.map { HouseCommands(context: $0).all } ?? [])
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .openCard: return open(&desk)
    case .act(.recordPreference): return open(&desk, then: .act(.recordPreference))
    case .act(.resolveIncident): return open(&desk, then: .act(.resolveIncident))
    case .nextPane: turn(by: 1, &desk)
    case .previousPane: turn(by: DayList.allCases.count - 1, &desk)
    case .clear: clearFind(&desk)
    case .act(.newGuest):
      return desk.form.map { .push(GuestFormScreen(typed: find.text, $0)) } ?? .stay
    case .handOver: return .push(HandOverScreen())
    case .incidents: return .push(ListScreen(IncidentList()))
    case .approvals: return .push(ListScreen(ApprovalsList()))
    case .charges: return .push(ListScreen(ChargeList()))
    case .retention: return .push(ListScreen(RetentionList()))
    case .budget: return .push(BudgetScreen())
    case .staff: return .push(ListScreen(StaffList()))
    default: return desk.form.flatMap { HouseCommands(context: $0).start(command) }?.step ?? .stay
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    if key == Key(.character("?")), !isFinding { return .run(.help) }
    if key == Key(.character("/")), !isFinding { return .stay }
    if state.handle(key, count: lines.count, page: page(desk)) {
      planPreview(desk, after: HomeScreen.heldKeyPause)
      return .stay
    }
    let before = find.text
    if find.handle(key), find.text != before { lookUp(&desk) }
    return .stay
  }

  mutating func paste(_ text: String, _ desk: inout DeskContext) -> Step {
    find.paste(text)
    lookUp(&desk)
    return .stay
  }

  mutating func refresh(_ desk: inout DeskContext) {
    let list = list
    listTicket = desk.ask { office throws(OfficeError) in try HomeLists(list, office) }
    if isFinding { askFound(&desk) }
    previewAt = desk.uptime
  }

  mutating func tick(_ desk: inout DeskContext) -> Step {
    if let previewAt, previewAt <= desk.uptime {
      self.previewAt = nil
      askPreview(&desk)
    }
    if let seenAt, seenAt <= desk.uptime {
      self.seenAt = nil
      if isWide(desk), let guest = preview?.guest.id, guest == selected?.guest.id {
        desk.tell(failing: .nobodyEver) { office throws(OfficeError) in
          try office.noteOpened(guest)
          try office.tellSeen()
        }
      }
    }
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    if let result = reply.result(for: listTicket) {
      isTurning = false
      switch result {
      case .success(let lists): take(lists, &desk)
      case .failure(let error): fail(error, &desk)
      }
    }
    if let result = reply.result(for: findTicket) {
      switch result {
      case .success(let found): return take(found, &desk)
      case .failure(let error): fail(error, &desk)
      }
    }
    // What is only a look ahead is told by whatever is opened next.
    if case .success(let card)? = reply.result(for: previewTicket) {
      preview = card
      isPreviewDue = false
      seenAt = desk.uptime + .seconds(1)
    }
    return .stay
  }

  private mutating func fail(_ error: OfficeError, _ desk: inout DeskContext) {
    opensWhenFound = false
    desk.say(error)
  }

  private mutating func take(_ new: FoundGuests, _ desk: inout DeskContext) -> Step {
    let chosen = foundFor == new.text ? selected?.guest.id : nil
    found = new.lines
    foundFor = new.text
    if let chosen, let index = found.firstIndex(where: { $0.guest.id == chosen }) {
      state.select(index, of: found.count)
    }
    planPreview(desk)
    return opensWhenFound ? open(&desk) : .stay
  }

  /// The choice follows the guest, not the row, when the list changes under it.
  private mutating func take(_ new: HomeLists, _ desk: inout DeskContext) {
    let chosen = isFinding ? nil : selected?.guest.id
    lists = new
    desk.house = new.house
    desk.pendingCharges = new.pendingCharges
    desk.unsettled = new.unsettled
    if let chosen, let index = new.lines.firstIndex(where: { $0.guest.id == chosen }) {
      state.select(index, of: new.lines.count)
    }
    planPreview(desk)
  }

  private mutating func turn(by steps: Int, _ desk: inout DeskContext) {
    let all = DayList.allCases
    let index = all.firstIndex(of: list) ?? 0
    list = all[(index + steps) % all.count]
    lists = nil
    isTurning = true
    state = ListState()
    refresh(&desk)
  }

  private mutating func clearFind(_ desk: inout DeskContext) {
    guard isFinding else { return }
    find.set("")
    lookUp(&desk)
  }

  private mutating func lookUp(_ desk: inout DeskContext) {
    state = ListState()
    opensWhenFound = false
    guard isFinding else {
      found = []
      foundFor = ""
      planPreview(desk)
      return
    }
    askFound(&desk)
  }

  private mutating func askFound(_ desk: inout DeskContext) {
    let text = find.text
    findTicket = desk.ask { office throws(OfficeError) in
      FoundGuests(
        text: text,
        lines: try office.lines(for: text, limit: HomeScreen.mostFound)
      )
    }
  }

  private mutating func open(_ desk: inout DeskContext, then next: Command.ID? = nil) -> Step {
    // Rows older than the last letter are never acted on.
    if isStale {
      opensWhenFound = true
      return .stay
    }
    opensWhenFound = false
    guard let line = selected else { return .stay }
    return .push(CardScreen(guest: line.guest.id, stay: line.stay?.id, then: next))
  }

  private mutating func planPreview(_ desk: DeskContext, after pause: Duration = .zero) {
    // The last guest's preview stays, under that guest's name, until the next one is there: a key
    // held down changes two rows.
    if selected == nil { preview = nil }
    previewAt = desk.uptime + pause
    isPreviewDue = pause == .zero && selected != nil
    seenAt = nil
  }

  private mutating func askPreview(_ desk: inout DeskContext) {
    guard let line = selected else { return }
    let (guest, stay) = (line.guest.id, line.stay?.id)
    previewTicket = desk.ask { office throws(OfficeError) in
      try office.card(of: guest, stay: stay)
    }
  }
}
