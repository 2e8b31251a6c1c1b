import FrontOffice
import Hotel

/// To-dos for the departments, and what became of the wishes of arrivals.
enum HandOverCommands {
  static func addTrace(_ run: CommandRun) throws -> ExitCode {
    let department = try run.choice(0, named: "DEPARTMENT", of: Department.self)
    try run.demand(Options.due)
    let desk = try run.signIn()
    let act = LeaveTrace(
      for: department,
      run.operand(1),
      due: try run.required(Options.due, at: desk),
      guest: try run.value(Options.about).map { try desk.office.guestID(typed: $0) },
      room: run.value(Options.whereabouts) ?? "",
      id: try run.actID()
    )
    let trace = try run.perform(act, at: desk)
    run.answer(JSONText(trace), [run.words.answers.house.traceLeft(trace)])
    return .done
  }

  static func resolveTrace(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = ResolveTrace(Trace.ID(run.operand(0)), id: try run.actID())
    let trace = try run.perform(act, at: desk)
    run.answer(JSONText(trace), [run.words.answers.house.traceDone(trace)])
    return .done
  }

  static func reopenTrace(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let act = ReopenTrace(Trace.ID(run.operand(0)), id: try run.actID())
    let trace = try run.perform(act, at: desk)
    run.answer(JSONText(trace), [run.words.answers.house.traceAgain(trace)])
    return .done
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let department = try run.value(Options.tracesOf)
    let desk = try run.signIn()
    let now = try desk.office.house.time(of: run.clock())
    let lines = try desk.office.traces().filter {
      department == nil || $0.trace.department == department
    }
    if run.isJSON {
      for line in lines { run.say(JSONText(line, now: now)) }
      return .done
    }
    if lines.isEmpty { run.say(run.words.answers.house.nothingToDo) }
    var table = ColumnText()
    for line in lines {
      let trace = line.trace
      table.add([
        "\(trace.due.day) \(timeOfDay(trace.due.minutes))", trace.department.rawValue, line.room,
        line.guest?.listedName ?? "", trace.text,
        trace.isOverdue(at: now) ? run.words.handOver.overdue : "", trace.id.rawValue,
      ])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  static func setUp(_ run: CommandRun) throws -> ExitCode {
    let fulfilment = try run.choice(2, named: "STATE", of: Fulfilment.self)
    let department = try run.value(Options.setUpOf)
    let desk = try run.signIn()
    let act = SetUp(
      fulfilment,
      of: Preference.ID(run.operand(1)),
      on: try desk.office.stayID(typed: run.operand(0)),
      department: department,
      id: try run.actID()
    )
    for task in try run.perform(act, at: desk) {
      run.answer(JSONText(task), [run.words.answers.house.setUp(task)])
    }
    return .done
  }
}
