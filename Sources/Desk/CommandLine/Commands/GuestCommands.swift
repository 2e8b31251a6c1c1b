import FrontOffice
import Hotel
import Storage

/// Shows a guest's card, and makes or changes a profile.
enum GuestCommands {
  static func show(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    let id = try desk.office.guestID(typed: run.operand(0))
    let card = try desk.office.card(of: id)
    try desk.office.noteOpened(id)
    run.answer(json(card), PrintedCard(card: card, words: run.words).lines)
    return .done
  }

  private static func json(_ card: GuestCard) -> JSONText {
    let companions = card.companions.map { companion -> JSONText in
      ["guest": JSONText(companion.guest.id), "name": .text(companion.guest.name)]
    }
    return JSONText(card.guest).with([
      "recognition": JSONText(card.recognition, at: card.house),
      "current_stay": JSONText(card.current?.id),
      "alerts": .array(card.alerts.map { JSONText($0) }),
      "preferences": .array(
        card.preferences.map {
          JSONText($0).with(["applies_here": .bool($0.applies(at: card.house.property.code))])
        }
      ),
      "stays": .array(card.stays.map { JSONText($0) }),
      "incidents": .array(card.incidents.map { JSONText($0) }),
      "companions": .array(companions),
    ])
  }

  static func make(_ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    var draft = Guest(id: Guest.ID(""))
    try fill(&draft, desk, run)
    draft.given = PersonName.capitalised(draft.given)
    draft.family = PersonName.capitalised(draft.family)
    let answers = Answers(beforehand: [.duplicates: run.has(Options.makeAnyway)])
    let act = AddGuest(draft, id: try run.actID(), answers: answers)
    let guest: Guest
    do throws(OfficeError) {
      guest = try desk.office.perform(act).receipt
    } catch .refused(.probablyKnown(let found)) {
      let house = try desk.office.house
      for duplicate in found { tell(duplicate, house, run) }
      throw CommandError.no(.probableDuplicates(found.count))
    }
    run.answer(JSONText(guest), [run.words.answers.guests.made(guest)])
    return .done
  }

  private static func tell(_ duplicate: ProbableDuplicate, _ house: House, _ run: CommandRun) {
    if run.isJSON {
      let reasons = duplicate.reasons.map(DeskWords.forPrograms.terms.duplicate)
      run.say([
        "duplicate": JSONText(duplicate.guest.id), "name": .text(duplicate.guest.name),
        "probability": .number(duplicate.probability), "reasons": JSONText(reasons),
        "status": JSONText(duplicate.line.stay?.status.rawValue),
        "allergy": .bool(duplicate.line.hasAllergy),
      ])
    } else {
      let percent = Int((duplicate.probability * 100).rounded())
      run.warn(
        "\(duplicate.guest.id)  \(duplicate.guest.listedName)  \(percent) %: "
          + duplicate.reasons.map(run.words.terms.duplicate).joined(separator: ", ") + ". "
          + GuestSentence(desk: run.words, house: house).sentence(duplicate.line)
      )
    }
  }

  static func edit(_ run: CommandRun) throws -> ExitCode {
    guard Options.guestFields.contains(where: { run.arguments.has($0) }) else {
      throw CommandError.line(.noField(command: run.command.name))
    }
    let desk = try run.signIn()
    var guest = try desk.office.guest(try desk.office.guestID(typed: run.operand(0)))
    try fill(&guest, desk, run)
    let changed = try run.perform(EditGuest(guest, id: try run.actID()), at: desk).changed
    let words = run.words.answers.guests
    run.answer(
      JSONText(guest).with(["changed": JSONText(changed.map(\.rawValue))]),
      [changed.isEmpty ? words.wasSoAlready(guest.id) : words.changed(changed, guest.id)]
    )
    return .done
  }

  private static func fill(
    _ guest: inout Guest,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws {
    let readings = try run.readings(at: desk)
    for field in GuestField.asked {
      let option = Options.ofGuest(field)
      guard run.arguments.has(option) else { continue }
      let typed = run.arguments.texts(option).joined(separator: ";")
      switch readings.text(typed, for: field) {
      case .success(let text): guest[field] = text
      case .failure(let problem):
        throw CommandError.line(.misread(option: option.name, problem.text))
      }
    }
    guard !guest.name.isEmpty else {
      throw CommandError.line(.noName(command: run.command.name))
    }
  }
}
