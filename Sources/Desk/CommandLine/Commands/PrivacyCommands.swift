import FrontOffice
import Hotel

/// Hands out what is held on a guest, and forgets a guest.
enum PrivacyCommands {
  static func export(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    try desk.office.require(.exportGuest, for: .export)
    let id = try desk.office.guestID(typed: run.operand(0))
    let holdings = try desk.office.export(id)
    let staff = desk.office.session.staff
    let page = HoldingsPage(holdings, by: staff, zone: desk.property.timeZone, run.words)
    guard let file = run.value(Options.output) else {
      run.answer(JSONText(holdings, by: staff), page.lines)
      return .done
    }
    let text = run.isJSON ? JSONText(holdings, by: staff).line + "\n" : page.text
    try PrivateFile.write(text, to: file, replacing: run.has(Options.replaceFile))
    run.answer(
      ["guest": JSONText(id), "file": .text(file)],
      [run.words.answers.privacy.wrote(id, file)]
    )
    return .done
  }

  static func erase(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    try desk.office.require(.eraseGuest, for: .erase)
    let id = try desk.office.guestID(typed: run.operand(0))
    if try desk.office.erasedAt(id) == nil, !run.has(Options.yes) {
      try confirm(id, desk, run)
    }
    let erasure = try desk.office.erase(id)
    let words = run.words.answers.privacy
    if !erasure.isClean { run.warn(words.notClean) }
    tell(copies: erasure.copies, run)
    for mention in erasure.mentions { run.warn(words.mayName(mention)) }
    let erasedAt = erasure.at.dateAndTime(in: desk.property.timeZone)
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
      [erasure.wasErased ? words.erasedBefore(id, erasedAt) : words.erased(id)]
    )
    return .done
  }

  /// What can't be undone is not done by a slip: the number has to be typed once more.
  private static func confirm(_ id: Guest.ID, _ desk: SignedIn, _ run: CommandRun) throws {
    guard run.input.isTerminal else { throw run.missing(Options.yes) }
    let name = try desk.office.guest(id).name
    let typed = run.asked(run.words.answers.privacy.askNumber(name, id))
    guard typed?.trimmed.uppercased() == id.rawValue.uppercased() else {
      throw CommandError.no(.notRepeated(guest: id.rawValue))
    }
  }

  /// The program can't reach into a copy: somebody has to delete it or let it run out.
  static func tell(copies: [String], _ run: CommandRun) {
    guard !copies.isEmpty else { return }
    run.warn(run.words.answers.privacy.copies)
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
          case .facts(let facts): JSONText(facts)
          }
        return Member(name: entry.name, value: value)
      }
    )
  }
}
