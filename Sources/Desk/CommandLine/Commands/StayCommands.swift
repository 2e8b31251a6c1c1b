import Hotel
import Storage

/// What a front office does with a stay, and with its day.
enum StayCommands {
  static func walkIn(_ run: CommandRun) throws -> ExitCode {
    guard let departure = try run.day("--until") else {
      throw CommandError.missingOption("--until", command: "walkin")
    }
    let desk = try run.signIn()
    let stay = try desk.store.walkIn(
      try desk.guest(run.operand(0)),
      room: run.text("--room") ?? "",
      until: departure,
      by: desk.session
    )
    return try tell(stay, desk, run)
  }

  static func checkIn(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.stay(run.operand(0))
    return try tell(
      try desk.store.checkIn(stay, room: run.text("--room"), by: desk.session),
      desk,
      run
    )
  }

  static func move(_ run: CommandRun) throws -> ExitCode {
    let room = try run.required("--room")
    let desk = try run.signIn()
    let stay = try desk.stay(run.operand(0))
    return try tell(try desk.store.move(stay, to: room, by: desk.session), desk, run)
  }

  static func checkOut(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.stay(run.operand(0))
    return try tell(try desk.store.checkOut(stay, by: desk.session), desk, run)
  }

  static func noShow(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let stay = try desk.stay(run.operand(0))
    return try tell(try desk.store.noShow(stay, by: desk.session), desk, run)
  }

  static func closeDay(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let (opened, noShows, missed) = try desk.store.closeDay(by: desk.session)
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
  private static func tell(_ stay: Stay, _ desk: SignedIn, _ run: CommandRun) throws -> ExitCode {
    let card = try desk.store.card(of: stay.guest, at: desk.session.property, stay: stay.id)
    let stop = stay.status.isInHouse ? card.stop.map { DeskWords.english.alerts.text($0) } : nil
    if let stop { run.warn("STOP  \(stop)") }
    run.answer(
      JSONText(stay).with(["name": .text(card.guest.name), "stop": JSONText(stop)]),
      [
        "\(card.guest.name) (\(stay.guest)) is \(Message.words(for: stay.status)), "
          + "\(SpokenWords.room(stay.room)), until \(SpokenWords.date(stay.departure)). "
          + "Stay \(stay.id)."
      ]
    )
    return .done
  }
}

extension SignedIn {
  /// The stay that a stay, confirmation or guest number means here.
  func stay(_ typed: String) throws -> Stay.ID {
    try store.stay(meantBy: typed.trimmed, at: session.property).id
  }
}
