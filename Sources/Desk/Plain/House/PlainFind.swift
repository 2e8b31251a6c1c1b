import FrontOffice
import Hotel

/// Home: look-up and arrivals, a sentence a guest.
struct PlainFind {
  private static let page = 10
  /// More answers than these nobody listens to; another letter is quicker.
  private static let mostFound = 40

  let session: PlainSession

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.Find { session.words.find }

  /// Greets, and answers until somebody leaves.
  func serve() throws {
    try greet()
    var next: String?
    while true {
      do {
        next = try turn(try next ?? talk.choose(words.prompt))
      } catch PlainInterruption.back {
        next = nil
      } catch let error as OfficeError {
        next = nil
        session.tell(error)
      }
    }
  }

  private func greet() throws {
    let (house, office) = (try session.house, session.office)
    let counts = try office.counts(on: house.today)
    let terms = session.words.terms
    talk.say(
      words.desk(
        house.property.name,
        terms.longDate(house.today),
        office.session.staff.name,
        terms.role(office.session.staff.role)
      )
    )
    talk.say(
      words.counts(
        counts[.arrivals] ?? 0,
        counts[.inHouse] ?? 0,
        try office.unsettledCount()
      )
    )
    talk.say(words.invitation)
  }

  /// Follows what was typed; gives what was typed instead of an answer.
  private func turn(_ text: String) throws -> String? {
    switch text.lowercased() {
    case "": talk.say(words.invitation)
    case "a": return try arrivals()
    case "m": try PlainHouse(session: session).serve()
    case "l": throw PlainInterruption.handedOver
    case let typed where session.words.talk.help.contains(typed): words.help.forEach(talk.say)
    default: return try lookUp(text)
    }
    return nil
  }

  private func arrivals() throws -> String? {
    let house = try session.house
    let lines = try session.office.lines(.arrivals, on: house.today)
    guard !lines.isEmpty else {
      talk.say(words.noArrivals)
      return nil
    }
    talk.say(words.arrivals(lines.count))
    return try browse(lines) { $0.sentence($1, isArrival: true) }
  }

  private func lookUp(_ text: String) throws -> String? {
    let lines = try session.office.lines(for: text, limit: PlainFind.mostFound)
    guard let first = lines.first else {
      talk.say(words.nobody(text))
      return nil
    }
    if lines.count == 1 {
      talk.say(
        words.one(GuestSentence(desk: session.desk, house: try session.house).sentence(first))
      )
      let answer = try talk.choose(words.openOne)
      guard answer.isEmpty || answer == "1" else { return answer }
      try open(first)
      return nil
    }
    talk.say(words.found(lines.count, lines.count == PlainFind.mostFound))
    return try browse(lines) { $0.sentence($1) }
  }

  /// Says a list page by page; a number opens a card and comes back to the list.
  private func browse(
    _ lines: [GuestLine],
    _ sentence: (GuestSentence, GuestLine) -> String
  ) throws -> String? {
    let speaker = GuestSentence(desk: session.desk, house: try session.house)
    var said = 0
    var wantsMore = true
    while true {
      let end = wantsMore ? min(said + PlainFind.page, lines.count) : said
      for index in said..<end {
        talk.say("\(index + 1). \(sentence(speaker, lines[index]))")
      }
      said = end
      let more = lines.count - said
      let answer = try talk.choose(more > 0 ? words.chooseOrMore(more) : words.choose)
      wantsMore = answer.isEmpty
      if answer.isEmpty, more == 0 { return nil }
      guard !answer.isEmpty else { continue }
      guard let number = Int(answer), (1...said).contains(number) else { return answer }
      try open(lines[number - 1])
    }
  }

  private func open(_ line: GuestLine) throws {
    do {
      try PlainCard(guest: line.guest.id, stay: line.stay?.id, session: session).serve()
    } catch PlainInterruption.back {
      return
    }
  }
}
