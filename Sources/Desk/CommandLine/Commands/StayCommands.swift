import FrontOffice
import Hotel

/// What a front office does with a stay, and with its day.
enum StayCommands {
  static func walkIn(_ run: CommandRun) throws -> ExitCode {
    _ = try run.required("--until")
    let desk = try run.signIn()
    guard let departure = try run.dayAhead("--until", at: desk) else {
      throw CommandError.missingOption("--until", command: "walkin")
    }
    let act = WalkIn(
      of: try desk.office.guestID(typed: run.operand(0)),
      room: run.text("--room") ?? "",
      until: departure,
      id: try run.actID(),
      answers: stopIsTold
    )
    let stay = try run.perform(act, at: desk)
    return try tell(stay, desk, run)
  }

  static func checkIn(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = CheckIn(
      try desk.office.stayID(typed: run.operand(0)),
      room: run.text("--room"),
      id: try run.actID(),
      answers: stopIsTold
    )
    return try tell(try run.perform(act, at: desk), desk, run)
  }

  /// Whoever runs a command reads its STOP with the answer.
  private static let stopIsTold = Answers(beforehand: [.stop: true])

  static func move(_ run: CommandRun) throws -> ExitCode {
    let room = try run.required("--room")
    let desk = try run.signIn()
    let stay = try desk.office.stayID(typed: run.operand(0))
    let act = MoveGuest(stay, to: room, id: try run.actID())
    return try tell(try run.perform(act, at: desk), desk, run)
  }

  static func checkOut(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = CheckOut(
      try desk.office.stayID(typed: run.operand(0)),
      id: try run.actID(),
      answers: Answers(beforehand: [.leavesEarly: true])
    )
    return try tell(try run.perform(act, at: desk), desk, run)
  }

  static func noShow(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.office.stayID(typed: run.operand(0))
    return try tell(try run.perform(MarkNoShow(stay, id: try run.actID()), at: desk), desk, run)
  }

  static func closeDay(_ run: CommandRun) throws -> ExitCode {
    let asked = try run.day("--closing")
    let desk = try run.signIn()
    let act = NightAudit(
      closing: try asked ?? desk.office.house.today,
      id: try run.actID(),
      answers: Answers(beforehand: [.closesEarly: run.arguments.has("--early")])
    )
    let done = try run.perform(act, at: desk)
    let (opened, noShows, missed) = (done.opened, done.noShows, done.missed)
    run.answer(
      [
        "property": JSONText(desk.property.code), "business_date": JSONText(opened),
        "no_shows": .integer(noShows), "set_ups_missed": .integer(missed),
      ],
      [
        "\(desk.property.name): \(SpokenWords.longDate(opened)) is open; "
          + counted(noShows, "no-show")
          + (missed == 0 ? "." : ", \(counted(missed, "set-up")) missed.")
      ]
    )
    return .done
  }

  /// Says what became of the stay; a banner is told aloud when the guest is given a room.
  private static func tell(
    _ receipt: StayReceipt,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws -> ExitCode {
    let stay = receipt.stay
    let stop =
      receipt.stop.isEmpty ? nil : DeskWords.english.alerts.stop(receipt.stop)
    if let stop { run.warn("STOP  \(stop)") }
    run.answer(
      JSONText(stay).with(["name": .text(receipt.guest.name), "stop": JSONText(stop)]),
      [
        "\(receipt.guest.name) (\(stay.guest)) is \(Message.words(for: stay.status)), "
          + "\(SpokenWords.room(stay.room)), until \(SpokenWords.date(stay.departure)). "
          + "Stay \(stay.id)."
      ]
    )
    return .done
  }
}
