import FrontOffice
import Hotel

/// Hands out what is held on a guest, and forgets a guest.
enum PrivacyCommands {
  static let notClean =
    "Another desk still reads the store's log or its look-up index, so bytes of what was erased are "
    + "left in them. They go the next time a desk is opened; “frontdesk check” does it too."

  static func export(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    try desk.office.require(.exportGuest)
    let id = try desk.office.guestID(typed: run.operand(0))
    let holdings = try desk.office.export(id)
    let staff = desk.office.session.staff
    guard let file = run.arguments.value("--output") else {
      run.answer(JSONText(holdings, by: staff), HoldingsPage(holdings, by: staff, run.zone).lines)
      return .done
    }
    let text =
      run.isJSON
      ? JSONText(holdings, by: staff).line + "\n"
      : HoldingsPage(holdings, by: staff, run.zone).text
    try PrivateFile.write(text, to: file, replacing: run.arguments.has("--force"))
    run.answer(
      ["guest": JSONText(id), "file": .text(file)],
      ["Wrote all that is held on \(id) to \(file). Only you can read it."]
    )
    return .done
  }

  static func erase(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    try desk.office.require(.eraseGuest)
    let id = try desk.office.guestID(typed: run.operand(0))
    if try desk.office.erasedAt(id) == nil, !run.arguments.has("--yes") {
      try confirm(id, desk, run)
    }
    let erasure = try desk.office.erase(id)
    if !erasure.isClean { run.warn(notClean) }
    tell(copies: erasure.copies, run)
    for mention in erasure.mentions {
      run.warn("The \(mention.table) \(mention.id) may name the guest: “\(mention.text)”")
    }
    run.answer(
      [
        "guest": JSONText(id), "erased_at": JSONText(erasure.at),
        "was_erased": .bool(erasure.wasErased), "clean": .bool(erasure.isClean),
        "copies": JSONText(erasure.copies),
        "mentions": .array(
          erasure.mentions.map {
            ["table": .text($0.table), "id": .text($0.id), "text": .text($0.text)]
          }
        ),
      ],
      [
        erasure.wasErased
          ? "\(id) was erased before, on \(Message.dateAndTime(erasure.at, in: run.zone ?? "UTC"))."
          : "Erased \(id). Stays, money and categories stay as figures, without a name."
      ]
    )
    return .done
  }

  /// What can't be undone is not done by a slip: the number has to be typed once more.
  private static func confirm(_ id: Guest.ID, _ desk: SignedIn, _ run: CommandRun) throws {
    guard run.input.isTerminal else {
      throw CommandError.missingOption("--yes", command: "erase")
    }
    let name = try desk.office.guest(id).name
    let typed = run.asked("Erase \(name) for good? Type the number \(id) once more: ")
    guard typed?.trimmed.uppercased() == id.rawValue.uppercased() else {
      throw CommandError.notRepeated(guest: id.rawValue)
    }
  }

  /// The program can't reach into a copy: somebody has to delete it or let it run out.
  static func tell(copies: [String], _ run: CommandRun) {
    guard !copies.isEmpty else { return }
    run.warn("Copies that still hold them; delete these, or make them anew with “backup --force”:")
    for copy in copies { run.warn("  " + copy) }
  }
}

extension JSONText {
  init(_ holdings: GuestHoldings, by staff: Staff) {
    let sections = holdings.sections.map { section -> Member in
      let records = section.records.map { JSONText($0) }
      return Member(
        name: section.name,
        value: section.isSingle ? records.first ?? .null : .array(records)
      )
    }
    self =
      ([
        "guest": JSONText(holdings.guest), "name": .text(holdings.name),
        "made_at": JSONText(holdings.madeAt), "made_by": JSONText(staff.id),
      ] as JSONText).with(.object(sections))
  }

  private init(_ entries: [GuestHoldings.Entry]) {
    self = .object(
      entries.map { entry in
        let value: JSONText =
          switch entry.value {
          case .nothing: .null
          case .text(let text): .text(text)
          case .number(let number): .integer(number)
          case .moment(let moment): JSONText(moment)
          case .money(let money):
            ["amount": JSONText(money), "currency": .text(money.currency.code)]
          case .staff(let id, _): JSONText(id)
          }
        return Member(name: entry.name, value: value)
      }
    )
  }
}
