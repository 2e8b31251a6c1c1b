import Hotel

extension ReasonWords {
  static let english = ReasonWords(reason: { reason in
    switch reason {
    case .name(let match): englishName(match)
    case .formerName(let name): "was \(name)"
    case .phone(let ending): "phone ends in \(ending)"
    case .email(let text): "e-mail begins with \(text)"
    case .room(let room): "room \(room)"
    case .confirmation(let number): "confirmation \(number)"
    case .membership(let number): "membership \(number)"
    case .document(let number): "document \(number)"
    case .guestNumber: "guest number"
    case .born(let day): "born \(DateWords.english.full(day))"
    case .vip(let level): level
    case .arriving: "arriving today"
    case .inHouse(let room): room.isEmpty ? "in house" : "in house, room \(room)"
    }
  })

  private static func englishName(_ match: NameMatch) -> String {
    switch match.kind {
    case .exact: "name “\(match.token)”"
    case .beginning: "name begins with “\(match.typed)”"
    case .misspelt(let slips):
      "“\(match.token)” \(slips == 1 ? "one letter" : "\(slips) letters") off “\(match.typed)”"
    case .nickname: "“\(match.typed)” may stand for “\(match.token)”"
    case .initial: "initial “\(match.token)” for “\(match.typed)”"
    case .cutShort: "“\(match.token)” is the beginning of “\(match.typed)”"
    case .missing: "“\(match.typed)” is in none of the names"
    }
  }
}
