import FrontOffice
import Hotel
import Storage

/// Tells who did and who saw what.
enum TrailCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    var filter = TrailFilter()
    filter.act = try run.value(Options.trailAct)
    filter.from = try run.value(Options.trailFrom)
    filter.to = try run.value(Options.trailTo)
    filter.limit = try run.value(Options.limit)
    let asking = run.environment[EnvironmentName.staff].flatMap { $0.isEmpty ? nil : $0 }
    // Where the environment says who asks, the option says about whom.
    let named = run.value(Options.trailBy) ?? (asking == nil ? nil : run.value(Options.staff))
    filter.staff = try named.map { typed in
      guard typed != Staff.fileOwner.rawValue else { return Staff.fileOwner }
      guard let id = Staff.id(from: typed) else { throw OfficeError.noStaff(typed) }
      return id
    }
    let desk = try run.signIn(to: try run.openStore(), staff: asking)
    filter.guest = try run.value(Options.trailGuest).map { try desk.office.guestID(typed: $0) }
    let lines = try desk.office.trail(matching: filter)
    if run.isJSON {
      for line in lines { run.say(json(line)) }
    } else {
      tell(lines, at: desk, run)
    }
    try run.noteList(lines.count, about: filter.guest?.rawValue, at: desk)
    return lines.isEmpty ? .no : .done
  }

  private static func tell(_ lines: [TrailLine], at desk: SignedIn, _ run: CommandRun) {
    var table = ColumnText()
    for line in lines {
      let entry = line.entry
      table.add([
        "\(entry.businessDate)", entry.at.timeOfDay(in: desk.property.timeZone),
        entry.property.rawValue, entry.staff.rawValue, entry.guest?.rawValue ?? "",
        run.words.trail.thing(entry.act, entry.facts),
      ])
    }
    if lines.isEmpty { run.say(run.words.lists.trailEmpty) }
    for line in table.lines { run.say(line) }
  }

  private static func json(_ line: TrailLine) -> JSONText {
    let entry = line.entry
    let facts = entry.facts.all.map {
      JSONText.Member(name: $0.name.rawValue, value: .text($0.value))
    }
    return [
      "number": .integer(Int(entry.number)), "at": JSONText(entry.at),
      "business_date": JSONText(entry.businessDate), "property": JSONText(entry.property),
      "staff": JSONText(entry.staff), "act": .text(entry.act.rawValue),
      "guest": JSONText(entry.guest?.rawValue), "name": .text(line.guest),
      "subject": JSONText(entry.subject), "facts": .object(facts),
    ]
  }
}
