import FrontOffice
import Hotel

/// Shows what was given, and lets managers decide on what is over the limit.
enum BudgetCommands {
  static func show(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let staff = try run.arguments.operands.first.map { typed in
      guard let id = Staff.id(from: typed) else { throw OfficeError.noStaff(typed) }
      return id
    }
    let standing = try desk.office.budget(of: staff)
    let policy = try desk.office.house.policy.budget
    let span = DeskWords.english.terms.span(policy.scope)
    run.answer(json(standing, scope: policy.scope), lines(standing, span: span))
    return .done
  }

  private static func json(_ standing: BudgetStatement, scope: BudgetScope) -> JSONText {
    [
      "staff": JSONText(standing.staff), "limit": JSONText(standing.limit),
      "spent": JSONText(standing.spent), "remaining": JSONText(standing.remaining),
      "currency": .text(standing.limit.currency.code), "pending": JSONText(standing.pending),
      "approved": JSONText(standing.approved), "scope": .text(scope.rawValue),
      "charges": .array(standing.charges.map { JSONText($0) }),
    ]
  }

  private static func lines(_ standing: BudgetStatement, span: String) -> [String] {
    var table = ColumnText()
    for charge in standing.charges {
      table.add([
        "\(charge.businessDate)", charge.amount.grouped, charge.status.rawValue,
        charge.guest.rawValue,
        charge.gestures.map { $0.written(besides: charge.amount.currency) }.joined(separator: " "),
        charge.reason, charge.id.rawValue,
      ])
    }
    let waiting = standing.pending.minor > 0 ? "; \(standing.pending) waits for a manager" : ""
    return [
      "\(standing.staff): \(standing.limit.grouped) - \(standing.spent.grouped) = "
        + "\(standing.remaining) left \(span)\(waiting)."
    ] + table.lines
  }

  static func approve(_ run: CommandRun) throws -> ExitCode {
    try decide(approve: true, run)
  }

  static func reject(_ run: CommandRun) throws -> ExitCode {
    try decide(approve: false, run)
  }

  private static func decide(approve: Bool, _ run: CommandRun) throws -> ExitCode {
    let reason = try run.required("--reason")
    let desk = try run.signIn()
    let decision = DecideCharge(
      on: run.operand(0),
      approve: approve,
      reason: reason,
      id: try run.actID()
    )
    let charge = try run.perform(decision, at: desk)
    run.answer(
      JSONText(charge),
      ["\(charge.amount) of \(charge.staff) for \(charge.guest) is \(charge.status.rawValue)."]
    )
    return .done
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let waiting = try desk.office.pendingCharges()
    var table = ColumnText()
    for pending in waiting {
      let (charge, guest) = (pending.charge, pending.guest)
      if run.isJSON {
        run.say(JSONText(charge).with(["name": .text(guest.name)]))
      } else {
        table.add([
          "\(charge.businessDate)", charge.staff.rawValue, "\(charge.amount)",
          charge.guest.rawValue, guest.listedName,
          charge.gestures.map { $0.written(besides: charge.amount.currency) }.joined(
            separator: " "
          ),
          charge.reason, charge.id.rawValue,
        ])
      }
    }
    if waiting.isEmpty, !run.isJSON { run.say("Nothing waits for a decision.") }
    for line in table.lines { run.say(line) }
    return .done
  }
}
