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
    run.answer(json(card), PrintedCard(card: card).lines)
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
    let answers = Answers(beforehand: [.duplicates: run.arguments.has("--force")])
    let act = AddGuest(draft, id: try run.actID(), answers: answers)
    let guest: Guest
    do throws(OfficeError) {
      guest = try desk.office.perform(act).receipt
    } catch .refused(.probablyKnown(let found)) {
      for duplicate in found { tell(duplicate, run) }
      throw CommandError.probableDuplicates(found.count)
    }
    run.answer(JSONText(guest), ["Made the profile \(guest.id) of \(guest.name)."])
    return .done
  }

  private static func tell(_ duplicate: ProbableDuplicate, _ run: CommandRun) {
    let reasons = duplicate.reasons.map(DeskWords.english.terms.duplicate)
    if run.isJSON {
      run.say([
        "duplicate": JSONText(duplicate.guest.id), "name": .text(duplicate.guest.name),
        "probability": .number(duplicate.probability), "reasons": JSONText(reasons),
      ])
    } else {
      let percent = Int((duplicate.probability * 100).rounded())
      run.warn(
        "\(duplicate.guest.id)  \(duplicate.guest.listedName)  \(percent) %: "
          + reasons.joined(separator: ", ")
      )
    }
  }

  static func edit(_ run: CommandRun) throws -> ExitCode {
    guard options.contains(where: { run.arguments.has($0.name) }) else {
      throw CommandError.missingOption("at least one field, such as --phone", command: "guest edit")
    }
    let desk = try run.signIn()
    var guest = try desk.office.guest(try desk.office.guestID(typed: run.operand(0)))
    try fill(&guest, desk, run)
    let changed = try run.perform(EditGuest(guest, id: try run.actID()), at: desk).changed
    run.answer(
      JSONText(guest).with(["changed": JSONText(changed)]),
      [
        changed.isEmpty
          ? "\(guest.id) was like this already."
          : "Changed \(changed.joined(separator: ", ")) of \(guest.id)."
      ]
    )
    return .done
  }

  /// The fields of a profile that are one text, by their options.
  private static let fields:
    [(option: String, path: any WritableKeyPath<Guest, String> & Sendable)] = [
      ("--given", \.given), ("--family", \.family), ("--title", \.title),
      ("--preferred-name", \.preferredName), ("--native-name", \.nativeName),
      ("--language", \.language), ("--nationality", \.nationality), ("--vip", \.vip),
      ("--tier", \.tier), ("--member", \.member), ("--document", \.document),
      ("--street", \.street), ("--city", \.city), ("--region", \.region),
      ("--postcode", \.postcode), ("--country", \.country), ("--note", \.note),
      ("--restriction", \.restriction),
    ]

  static let options: [SubcommandOption] =
    fields.map { .value($0.option, "TEXT", "the guest's " + $0.option.dropFirst(2)) } + [
      .value("--birth-date", "DAY", "the guest's date of birth: 31 May 1980"),
      .value("--phone", "NUMBERS", "phone numbers, several joined by ;"),
      .value("--email", "ADDRESSES", "e-mail addresses, several joined by ;"),
    ]

  private static func fill(
    _ guest: inout Guest,
    _ desk: SignedIn,
    _ run: CommandRun
  ) throws {
    for (option, path) in fields {
      if let text = run.text(option) { guest[keyPath: path] = text.trimmed }
    }
    if let birth = run.text("--birth-date") {
      let readings = try run.readings(at: desk)
      guest.birthDate =
        birth.isEmpty
        ? nil
        : try run.reading("--birth-date", DeskWords.english.errors.birth) {
          text throws(ReadingError) in try readings.birth(text)
        }
    }
    if run.arguments.has("--phone") { guest.phones = several(run.arguments.values("--phone")) }
    if run.arguments.has("--email") { guest.emails = several(run.arguments.values("--email")) }
    guard !guest.name.isEmpty else {
      throw CommandError.missingOption("--given or --family", command: run.command.name)
    }
  }

  private static func several(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: ";") }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
