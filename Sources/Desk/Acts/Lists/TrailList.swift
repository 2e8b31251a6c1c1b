import FrontOffice
import Hotel
import Terminal
import Widgets

/// Who did and who saw what, for managers.
struct TrailList: ActList {
  let filter: TrailFilter

  init(_ filter: TrailFilter) {
    var filter = filter
    filter.limit = TrailList.most
    self.filter = filter
  }

  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [TrailLine] {
    let lines = try office.trail(matching: filter)
    try office.noteList("trail", count: lines.count, about: filter.guest?.rawValue)
    try office.tellSeen()
    return lines.reversed()
  }

  func key(of item: TrailLine) -> String { "\(item.entry.number)" }
  func guest(of item: TrailLine) -> Guest.ID? { item.guest.isEmpty ? nil : item.entry.guest }

  func title(_ words: DeskWords) -> String { words.lists.trail }
  func heading(_ words: DeskWords) -> String { words.lists.trailHeading }
  func empty(_ words: DeskWords) -> String { words.lists.trailEmpty }

  func row(of item: TrailLine, _ context: FormContext) -> ListPainter.Row {
    let (entry, words) = (item.entry, context.words)
    let local = LocalTime(entry.at.local(offset: context.house.offset))
    let thing = words.trail.thing(entry.act, entry.facts)
    return ListPainter.Row(
      lead: "\(words.dates.short(entry.businessDate)) \(timeOfDay(local.minutes)) "
        + TextLayout.fitted(entry.staff.rawValue, 9),
      text: item.guest.isEmpty ? thing : "\(item.guest): \(thing)",
      trailing: entry.property.rawValue,
      role: .text
    )
  }

  func commands(for item: TrailLine?, _ context: FormContext) -> [Command] {
    let (words, refusals) = (context.words.commands, context.words.refusals)
    let isAbout = item.map { guest(of: $0) != nil } ?? false
    return [
      Command(
        .openCard,
        words.guestCard,
        [Key(.enter)],
        unless: isAbout ? nil : refusals.noGuest
      )
    ]
  }

  func start(
    _ command: Command.ID,
    on item: TrailLine?,
    of items: [TrailLine],
    _ context: FormContext
  ) -> ActStart? { nil }

  /// Asks which of it is meant.
  static func form(_ context: FormContext) -> ActForm {
    let (lists, readings) = (context.words.lists, Readings(context))
    let today = "\(context.house.today)"
    return ActForm(
      lists.trail,
      [
        FormField("staff", lists.trailStaff, hint: lists.trailStaffHint),
        FormField("guest", lists.trailGuest, hint: lists.trailGuestHint),
        FormField("act", lists.trailAct, hint: lists.trailActHint),
        readings.pastDayField("from", lists.trailFrom, text: today),
        readings.pastDayField("to", lists.trailTo, text: today),
      ],
      doing: context.words.commands.show
    ) { form, _, _ in read(form, readings, context.words) }
  }

  private static func read(
    _ form: Form,
    _ readings: Readings,
    _ words: DeskWords
  ) -> ActForm.Reading {
    let lists = words.lists
    var filter = TrailFilter()
    let typed = (staff: form["staff"].trimmed, act: form["act"].trimmed)
    filter.staff = Staff.id(from: typed.staff)
    guard typed.staff.isEmpty || filter.staff != nil else {
      return .problem(field: "staff", lists.trailStaffHint)
    }
    let guest = form["guest"].trimmed.uppercased()
    filter.guest = guest.isEmpty ? nil : Guest.ID(guest)
    filter.act = act(typed.act)
    guard typed.act.isEmpty || filter.act != nil else {
      return .problem(field: "act", lists.trailActHint)
    }
    for (field, day) in [("from", \TrailFilter.from), ("to", \TrailFilter.to)] {
      let text = form[field].trimmed
      guard !text.isEmpty else { continue }
      do throws(ReadingError) {
        filter[keyPath: day] = try readings.past(text)
      } catch {
        return .problem(field: field, words.errors.day(error))
      }
    }
    return .request(ListRequest(TrailList(filter)))
  }

  /// The act of a name, or of the beginning of one that is no other's.
  private static func act(_ typed: String) -> ActName? {
    let text = typed.lowercased()
    if let exact = ActName.allCases.first(where: { $0.rawValue.lowercased() == text }) {
      return exact
    }
    let begun = ActName.allCases.filter { $0.rawValue.lowercased().hasPrefix(text) }
    return text.isEmpty || begun.count != 1 ? nil : begun[0]
  }

  /// More than anybody reads on a screen.
  private static let most = 500
}

/// A list that is opened by what was answered.
struct ListRequest<List: ActList>: DoorRequest {
  private let list: List

  init(_ list: List) {
    self.list = list
  }

  var screen: any DeskScreen { ListScreen(list) }

  func perform(in session: PlainSession) throws -> Bool {
    try PlainList(list, session).serve()
    return true
  }
}
