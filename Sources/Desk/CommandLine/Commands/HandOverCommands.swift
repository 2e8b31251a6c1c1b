import FrontOffice
import Hotel

/// To-dos for the departments, and what became of the wishes of arrivals.
enum HandOverCommands {
  static func addTrace(_ run: CommandRun) throws -> ExitCode {
    let department = try department(run.operand(0), named: "DEPARTMENT")
    _ = try run.required("--due")
    let desk = try run.signIn()
    let readings = try run.readings(at: desk)
    let read = try run.time("--due") { text throws(ReadingError) in try readings.due(text) }
    guard let due = read else { throw CommandError.missingOption("--due", command: "trace add") }
    let act = LeaveTrace(
      for: department,
      run.operand(1),
      due: due,
      guest: try run.text("--guest").map { try desk.office.guestID(typed: $0) },
      room: run.text("--room") ?? "",
      id: try run.actID()
    )
    let trace = try run.perform(act, at: desk)
    run.answer(
      JSONText(trace),
      [
        "For \(department.rawValue), due \(SpokenWords.date(due.day)) \(timeOfDay(due.minutes)): "
          + "“\(trace.text)”. Trace \(trace.id)."
      ]
    )
    return .done
  }

  static func resolveTrace(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let trace = try run.perform(
      ResolveTrace(Trace.ID(run.operand(0)), id: try run.actID()),
      at: desk
    )
    run.answer(JSONText(trace), ["Done for \(trace.department.rawValue): “\(trace.text)”."])
    return .done
  }

  static func reopenTrace(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let trace = try run.perform(
      ReopenTrace(Trace.ID(run.operand(0)), id: try run.actID()),
      at: desk
    )
    run.answer(JSONText(trace), ["To do again for \(trace.department.rawValue): “\(trace.text)”."])
    return .done
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let department = try run.choice("--department", of: Department.self)
    let desk = try run.signIn()
    let now = try desk.office.house.time(of: run.clock())
    let lines = try desk.office.traces().filter {
      department == nil || $0.trace.department == department
    }
    if run.isJSON {
      for line in lines { run.say(JSONText(line, now: now)) }
      return .done
    }
    if lines.isEmpty { run.say("Nothing is to be done.") }
    var table = ColumnText()
    for line in lines {
      let trace = line.trace
      table.add([
        "\(trace.due.day) \(timeOfDay(trace.due.minutes))", trace.department.rawValue, line.room,
        line.guest?.listedName ?? "", trace.text, trace.isOverdue(at: now) ? "overdue" : "",
        trace.id.rawValue,
      ])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  static func setUp(_ run: CommandRun) throws -> ExitCode {
    let fulfilment = try fulfilment(run.operand(2))
    let department = try run.choice("--department", of: Department.self)
    let desk = try run.signIn()
    let act = SetUp(
      fulfilment,
      of: Preference.ID(run.operand(1)),
      on: try desk.office.stayID(typed: run.operand(0)),
      department: department,
      id: try run.actID()
    )
    let tasks = try run.perform(act, at: desk)
    if run.isJSON {
      for task in tasks { run.say(JSONText(task)) }
      return .done
    }
    for task in tasks {
      run.say(
        "\(task.department.rawValue): “\(task.preference.text)” of \(task.guest.name) is "
          + "\(HandOverWords.english.state(task.fulfilment)). Stay \(task.stay.id)."
      )
    }
    return .done
  }

  private static func department(_ typed: String, named name: String) throws -> Department {
    let all = Department.allCases
    guard let department = all.first(where: { $0.rawValue == typed.uppercased() }) else {
      throw CommandError.malformed(
        name: name,
        value: typed,
        expected: "one of " + all.map(\.rawValue).joined(separator: ", ")
      )
    }
    return department
  }

  private static func fulfilment(_ typed: String) throws -> Fulfilment {
    guard let fulfilment = Fulfilment(rawValue: typed.lowercased()) else {
      throw CommandError.malformed(
        name: "STATE",
        value: typed,
        expected: "one of " + Fulfilment.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return fulfilment
  }
}
