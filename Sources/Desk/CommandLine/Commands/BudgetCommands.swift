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
    let statement = try desk.office.budget(of: staff)
    let scope = try desk.office.house.policy.budget.scope
    let words = run.words
    run.answer(
      json(statement, scope: scope),
      [words.answers.house.budget(statement, words.terms.span(scope))]
        + lines(statement.charges, words)
    )
    if statement.staff != desk.office.session.staff.id {
      try run.noteList(statement.charges.count, about: statement.staff.rawValue, at: desk)
    }
    return .done
  }

  private static func json(_ statement: BudgetStatement, scope: BudgetScope) -> JSONText {
    [
      "staff": JSONText(statement.staff), "limit": JSONText(statement.limit),
      "spent": JSONText(statement.spent), "remaining": JSONText(statement.remaining),
      "currency": .text(statement.limit.currency.code), "pending": JSONText(statement.pending),
      "approved": JSONText(statement.approved), "scope": .text(scope.rawValue),
      "charges": .array(statement.charges.map { JSONText($0) }),
    ]
  }

  private static func lines(_ charges: [Charge], _ words: DeskWords) -> [String] {
    var table = ColumnText()
    for charge in charges {
      table.add([
        "\(charge.businessDate)", words.numbers.amount(charge.amount),
        words.terms.chargeStatus(charge.status), charge.guest.rawValue, given(charge),
        words.terms.reason(of: charge), charge.id.rawValue,
      ])
    }
    return table.lines
  }

  /// As it is typed, so that it can be typed again.
  private static func given(_ charge: Charge) -> String {
    charge.gestures.map { $0.written(besides: charge.amount.currency) }.joined(separator: " ")
  }

  static func approve(_ run: CommandRun) throws -> ExitCode {
    try decide(approve: true, run)
  }

  static func reject(_ run: CommandRun) throws -> ExitCode {
    try decide(approve: false, run)
  }

  private static func decide(approve: Bool, _ run: CommandRun) throws -> ExitCode {
    let reason = try run.required(Options.reason)
    let desk = try run.signIn()
    let decision = DecideCharge(
      on: run.operand(0),
      approve: approve,
      reason: reason,
      id: try run.actID()
    )
    let charge = try run.perform(decision, at: desk)
    run.answer(JSONText(charge), [run.words.answers.house.decided(charge)])
    return .done
  }

  static func reverse(_ run: CommandRun) throws -> ExitCode {
    let reason = try run.required(Options.reason)
    let desk = try run.signIn()
    let act = ReverseCharge(run.operand(0), reason: reason, id: try run.actID())
    let charge = try run.perform(act, at: desk)
    run.answer(JSONText(charge), [run.words.answers.house.decided(charge)])
    return .done
  }

  static func list(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let waiting = try desk.office.pendingCharges()
    guard !run.isJSON else {
      for pending in waiting {
        run.say(JSONText(pending.charge).with(["name": .text(pending.guest.name)]))
      }
      return .done
    }
    var table = ColumnText()
    for pending in waiting {
      let charge = pending.charge
      table.add([
        "\(charge.businessDate)", charge.staff.rawValue, run.words.numbers.whole(charge.amount),
        charge.guest.rawValue, pending.guest.listedName, given(charge), charge.reason,
        charge.id.rawValue,
      ])
    }
    if waiting.isEmpty { run.say(run.words.answers.house.nothingWaits) }
    for line in table.lines { run.say(line) }
    return .done
  }
}
