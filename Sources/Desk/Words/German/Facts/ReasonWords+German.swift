import Hotel

extension ReasonWords {
  static let german = ReasonWords(reason: { reason in
    switch reason {
    case .name(let match): germanName(match)
    case .formerName(let name): "früher \(name)"
    case .phone(let ending): "Telefon endet auf \(ending)"
    case .email(let text): "E-Mail beginnt mit \(text)"
    case .room(let room): "Zimmer \(room)"
    case .confirmation(let number): "Bestätigung \(number)"
    case .membership(let number): "Mitgliedsnummer \(number)"
    case .document(let number): "Ausweis \(number)"
    case .guestNumber: "Gastnummer"
    case .born(let day): "geboren am \(DateWords.german.full(day))"
    case .vip(let level): level
    case .arriving: "reist heute an"
    case .inHouse(let room): room.isEmpty ? "im Haus" : "im Haus, Zimmer \(room)"
    }
  })

  private static func germanName(_ match: NameMatch) -> String {
    switch match.kind {
    case .exact: "Name „\(match.token)“"
    case .beginning: "Name beginnt mit „\(match.typed)“"
    case .misspelt(let slips):
      "„\(match.token)“, \(slips == 1 ? "ein Buchstabe" : "\(slips) Buchstaben") neben „\(match.typed)“"
    case .nickname: "„\(match.typed)“ kann für „\(match.token)“ stehen"
    case .initial: "Anfangsbuchstabe „\(match.token)“ für „\(match.typed)“"
    case .cutShort: "„\(match.token)“ ist der Anfang von „\(match.typed)“"
    case .missing: "„\(match.typed)“ steht in keinem Namen"
    }
  }
}
