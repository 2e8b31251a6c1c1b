import Hotel
import Storage

/// Who works at the desks of the chain.
enum StaffCommands {
  static func add(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let name = try run.required("--name").trimmed
    let role = try run.choice("--role", of: Staff.Role.self) ?? .clerk
    let department = try run.choice("--department", of: Department.self)
    let desk = try run.signIn()
    try desk.require(.manageStaff)
    let staff = Staff(
      id: id,
      name: name,
      property: desk.property.code,
      role: role,
      department: department?.rawValue ?? Department.frontOffice.rawValue
    )
    try desk.store.add(staff, pin: try run.newPIN(for: id.rawValue), by: desk.session)
    run.answer(
      json(staff),
      ["Added \(name) (\(id)), \(Message.name(of: role)) at \(desk.property.code)."]
    )
    return .done
  }

  static func leave(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let desk = try run.signIn()
    try desk.store.leave(id, by: desk.session)
    return tell(id, "no longer signs in.", run)
  }

  static func unlock(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let desk = try run.signIn()
    try desk.store.unlock(id, by: desk.session)
    return tell(id, "may sign in again.", run)
  }

  static func setPIN(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let desk = try run.signIn()
    if id != desk.session.staff.id { try desk.require(.manageStaff) }
    try desk.store.setPIN(
      try run.newPIN(for: id.rawValue),
      of: id,
      old: desk.pin,
      by: desk.session
    )
    return tell(id, "has a new PIN.", run)
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    var table = ColumnText()
    for line in try desk.store.staffList(by: desk.session) {
      let until = line.lockedUntil.flatMap { $0 > run.clock() ? $0 : nil }
      if run.isJSON {
        run.say(
          json(line.staff).with([
            "has_pin": .bool(line.hasPIN), "locked_until": JSONText(until),
          ])
        )
        continue
      }
      let states = [
        line.staff.isActive ? "" : "left", line.hasPIN ? "" : "no PIN",
        until.map { "locked until " + Message.time($0, in: desk.property.timeZone) } ?? "",
      ]
      table.add([
        line.staff.property.rawValue, line.staff.id.rawValue, line.staff.name,
        Message.name(of: line.staff.role), line.staff.department,
        states.filter { !$0.isEmpty }.joined(separator: ", "),
      ])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  private static func id(_ run: CommandRun) throws -> Staff.ID {
    guard let id = Staff.id(from: run.operand(0)) else {
      throw CommandError.malformed(
        name: "STAFF",
        value: run.operand(0),
        expected: "1 to 16 letters, digits, “.” or “-”"
      )
    }
    return id
  }

  private static func tell(_ id: Staff.ID, _ words: String, _ run: CommandRun) -> ExitCode {
    run.answer(["staff": JSONText(id), "done": .text(run.command.name)], ["\(id) \(words)"])
    return .done
  }

  private static func json(_ staff: Staff) -> JSONText {
    [
      "staff": JSONText(staff.id), "name": .text(staff.name),
      "property": JSONText(staff.property), "role": .text(staff.role.rawValue),
      "department": .text(staff.department), "active": .bool(staff.isActive),
    ]
  }
}
