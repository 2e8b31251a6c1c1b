import FrontOffice
import Hotel

/// What a front office does with a stay, and with its day.
enum StayCommands {
  static func walkIn(_ run: CommandRun) throws -> ExitCode {
    try run.demand(Options.until)
    let desk = try run.signIn()
    let act = WalkIn(
      of: try desk.office.guestID(typed: run.operand(0)),
      room: run.value(Options.room) ?? "",
      until: try run.required(Options.until, at: desk),
      id: try run.actID(),
      answers: stopIsTold
    )
    let stay = try run.perform(act, at: desk)
    return tell(stay, run)
  }

  static func checkIn(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = CheckIn(
      try desk.office.stayID(typed: run.operand(0)),
      room: run.value(Options.room),
      id: try run.actID(),
      answers: stopIsTold
    )
    return tell(try run.perform(act, at: desk), run)
  }

  /// Whoever runs a command reads its STOP with the answer.
  private static let stopIsTold = Answers(beforehand: [.stop: true])

  static func move(_ run: CommandRun) throws -> ExitCode {
    let room = try run.required(Options.room)
    let desk = try run.signIn()
    let stay = try desk.office.stayID(typed: run.operand(0))
    let act = MoveGuest(stay, to: room, id: try run.actID())
    return tell(try run.perform(act, at: desk), run)
  }

  static func checkOut(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = CheckOut(
      try desk.office.stayID(typed: run.operand(0)),
      id: try run.actID(),
      answers: Answers(beforehand: [.leavesEarly: true])
    )
    return tell(try run.perform(act, at: desk), run)
  }

  static func noShow(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.office.stayID(typed: run.operand(0))
    return tell(try run.perform(MarkNoShow(stay, id: try run.actID()), at: desk), run)
  }

  static func change(_ run: CommandRun) throws -> ExitCode {
    guard [Options.arrival, Options.departure].contains(where: { run.arguments.text($0) != nil })
    else {
      throw run.missing(Options.departure)
    }
    let desk = try run.signIn()
    let act = ChangeStay(
      try desk.office.stayID(typed: run.operand(0)),
      arrival: try run.value(Options.arrival, at: desk),
      departure: try run.value(Options.departure, at: desk),
      id: try run.actID()
    )
    return tell(try run.perform(act, at: desk), run)
  }

  static func cancel(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.office.stayID(typed: run.operand(0))
    return tell(try run.perform(CancelStay(stay, id: try run.actID()), at: desk), run)
  }

  static func reinstate(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = ReinstateStay(
      try desk.office.stayID(typed: run.operand(0)),
      departure: try run.value(Options.departure, at: desk),
      id: try run.actID()
    )
    return tell(try run.perform(act, at: desk), run)
  }

  static func closeDay(_ run: CommandRun) throws -> ExitCode {
    let asked = try run.value(Options.closing)
    let desk = try run.signIn()
    let act = NightAudit(
      closing: try asked ?? desk.office.house.today,
      id: try run.actID(),
      answers: Answers(beforehand: [.closesEarly: run.has(Options.early)])
    )
    let done = try run.perform(act, at: desk)
    let (opened, noShows, missed) = (done.opened, done.noShows, done.missed)
    run.answer(
      [
        "property": JSONText(desk.property.code), "business_date": JSONText(opened),
        "no_shows": .integer(noShows), "set_ups_missed": .integer(missed),
      ],
      [run.words.answers.house.dayOpened(desk.property.name, opened, noShows, missed)]
    )
    return .done
  }

  /// Says what became of the stay; a banner is told aloud when the guest is given a room.
  private static func tell(_ receipt: StayReceipt, _ run: CommandRun) -> ExitCode {
    let (stay, words) = (receipt.stay, run.words)
    let hasStop = !receipt.stop.isEmpty
    if hasStop { run.warn("\(words.answers.guests.stop)  \(words.alerts.stop(receipt.stop))") }
    let stop = hasStop ? DeskWords.forPrograms.alerts.stop(receipt.stop) : nil
    run.answer(
      JSONText(stay).with(["name": .text(receipt.guest.name), "stop": JSONText(stop)]),
      [words.answers.house.stay(stay, receipt.guest.name, words.answers.guests.room(of: stay))]
        + (receipt.before == .noShow && stay.status != .noShow
          ? [words.answers.house.noShowTakenBack] : [])
    )
    return .done
  }
}
