import FrontOffice
import Hotel

/// Lists who arrives, stays or leaves on a business date.
enum ArrivalsCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let list = try list(run)
    let asked = try run.value(Options.on) ?? run.value(Options.date)
    let desk = try run.signIn()
    let house = try desk.office.house
    let day = asked ?? house.today
    if list == .arrivals, run.has(Options.plain) {
      return try page(of: day, house, desk, run)
    }
    let lines = try desk.office.lines(list, on: day)
    if run.isJSON {
      for line in lines { run.say(json(line, at: house)) }
      try run.noteList(lines.count, at: desk)
      return .done
    }
    let shown = list == .tomorrow ? day.adding(days: 1) : day
    run.say(run.words.answers.house.list(list, desk.property.name, shown, lines.count))
    var table = ColumnText()
    for line in lines {
      guard let stay = line.stay else { continue }
      table.add([
        line.guest.id.rawValue, run.words.card.listedName(of: line), stay.room,
        run.words.handOver.nights(stay.nights), run.words.terms.stayStatus(stay.status),
        run.words.marks(of: line, at: house),
      ])
    }
    for line in table.lines { run.say(line) }
    try run.noteList(lines.count, at: desk)
    return .done
  }

  /// The whole hand-over, for the printer.
  private static func page(
    of day: Day,
    _ house: House,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws -> ExitCode {
    let handOver = try desk.office.handOver(on: day)
    let page = HandOverPage(
      handOver: handOver,
      words: run.words.handOver,
      house: house,
      now: house.time(of: run.clock()),
      staff: desk.office.session.staff.name
    )
    run.answer(JSONText(handOver, at: house, now: page.now), page.lines)
    try run.noteList(handOver.arrivals.count, at: desk)
    return .done
  }

  private static func list(_ run: CommandRun) throws -> DayList {
    let lists: [(flag: Flag, list: DayList)] = [
      (Options.inHouse, .inHouse), (Options.departures, .departures),
      (Options.tomorrow, .tomorrow),
    ]
    let chosen = lists.filter { run.has($0.flag) }
    guard chosen.count < 2 else {
      throw CommandError.line(.notBoth(chosen[0].flag.name, chosen[1].flag.name))
    }
    return chosen.first?.list ?? .arrivals
  }

  static func json(_ line: GuestLine, at house: House) -> JSONText {
    let stay = line.stay.map { JSONText($0) } ?? ["guest": JSONText(line.guest.id)]
    return stay.with([
      "name": .text(line.guest.name), "vip": .text(line.guest[.vip]),
      "tier": .text(line.guest[.tier]), "allergy": .bool(line.hasAllergy),
      "open_incidents": .integer(line.openIncidents),
      "recognition": JSONText(line.recognition, at: house),
      "marks": JSONText(DeskWords.forPrograms.answers.guests.marks(of: line, at: house)),
    ])
  }
}
