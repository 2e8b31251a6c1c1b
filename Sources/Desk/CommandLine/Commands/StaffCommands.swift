import FrontOffice
import Hotel

/// Who works at the desks of the chain.
enum StaffCommands {
  static func add(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let name = try run.required(Options.staffName).trimmed
    let role = try run.value(Options.role) ?? .clerk
    let department = try run.value(Options.staffDepartment)
    let desk = try run.signIn()
    try desk.office.require(.manageStaff, for: .addStaff)
    let staff = Staff(
      id: id,
      name: name,
      property: desk.property.code,
      role: role,
      department: department?.rawValue ?? Department.frontOffice.rawValue
    )
    let pin = try run.newPIN(for: id.rawValue)
    _ = try run.perform(AddStaff(staff, pin: pin, id: try run.actID()), at: desk)
    run.answer(json(staff), [run.words.answers.house.staffAdded(staff)])
    return .done
  }

  static func leave(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let desk = try run.signIn()
    _ = try run.perform(DismissStaff(id, id: try run.actID()), at: desk)
    return tell(id, \.staffLeaves, run)
  }

  static func unlock(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    guard !run.has(Options.asOwner) else {
      _ = try Office.unlockAsOwner(of: try run.openStore(), id)
      return tell(id, \.staffUnlocked, run)
    }
    let desk = try run.signIn()
    _ = try run.perform(UnlockStaff(id, id: try run.actID()), at: desk)
    return tell(id, \.staffUnlocked, run)
  }

  static func setPIN(_ run: CommandRun) throws -> ExitCode {
    let id = try id(run)
    let desk = try run.signIn(toChoosePIN: true)
    if id != desk.office.session.staff.id { try desk.office.require(.manageStaff, for: .setPIN) }
    let pin = try run.newPIN(for: id.rawValue)
    let act = SetPIN(pin, of: id, old: desk.pin, id: try run.actID())
    _ = try run.perform(act, at: desk)
    return tell(id, \.staffHasNewPIN, run)
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let words = run.words.answers.house
    var table = ColumnText()
    for line in try desk.office.staffList() {
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
        line.staff.isActive ? "" : words.hasLeft, line.hasPIN ? "" : words.hasNoPIN,
        until.map { words.lockedUntil($0.timeOfDay(in: desk.property.timeZone)) } ?? "",
      ]
      table.add([
        line.staff.property.rawValue, line.staff.id.rawValue, line.staff.name,
        run.words.terms.role(line.staff.role), line.staff.department,
        states.filter { !$0.isEmpty }.joined(separator: ", "),
      ])
    }
    for line in table.lines { run.say(line) }
    return .done
  }

  private static func id(_ run: CommandRun) throws -> Staff.ID {
    guard let id = Staff.id(from: run.operand(0)) else {
      throw CommandError.line(
        .malformed(name: "STAFF", value: run.operand(0), expected: .staffID)
      )
    }
    return id
  }

  private static func tell(
    _ id: Staff.ID,
    _ told: KeyPath<HouseAnswers, @Sendable (Staff.ID) -> String>,
    _ run: CommandRun
  ) -> ExitCode {
    run.answer(
      ["staff": JSONText(id), "done": .text(run.command.name)],
      [run.words.answers.house[keyPath: told](id)]
    )
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
