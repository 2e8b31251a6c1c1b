/// One person, known to every hotel of the chain.
package struct Guest: Hashable, Sendable {
  package typealias ID = Identifier<Guest>

  package private(set) var id: ID
  /// By the places of the fields.
  private var texts = Guest.blank

  private static let blank = [String](repeating: "", count: GuestField.allCases.count)

  package init(id: ID) {
    self.id = id
  }

  /// The field as it is kept: several texts joined by `;`, a day as `YYYY-MM-DD`.
  package subscript(field: GuestField) -> String {
    get { texts[field.position] }
    set { texts[field.position] = newValue }
  }

  /// The profile under another number.
  package func numbered(_ id: ID) -> Guest {
    var copy = self
    copy.id = id
    return copy
  }

  /// The whole name, family name last: `Dr Ngozi Okafor`.
  package var name: String {
    [given, family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The name as a list shows it: `Okafor, Ngozi`.
  package var listedName: String {
    guard !family.isEmpty else { return given }
    return given.isEmpty ? family : family + ", " + given
  }

  /// What the clerk says aloud: the name the guest asked for, else title and family name.
  package var spokenName: String {
    if !preferredName.isEmpty { return preferredName }
    guard !family.isEmpty else { return given }
    return title.isEmpty ? name : title + " " + family
  }

  /// Whether the text may be a guest's number: 1 to 32 letters, digits, `.`, `_` or `-`.
  package static func isNumber(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}

/// The fields by their names.
extension Guest {
  package var given: String {
    get { self[.given] }
    set { self[.given] = newValue }
  }

  package var family: String {
    get { self[.family] }
    set { self[.family] = newValue }
  }

  package var title: String {
    get { self[.title] }
    set { self[.title] = newValue }
  }

  package var preferredName: String {
    get { self[.preferredName] }
    set { self[.preferredName] = newValue }
  }

  package var nativeName: String {
    get { self[.nativeName] }
    set { self[.nativeName] = newValue }
  }

  package var birthDate: Day? {
    get { Day(self[.birthDate]) }
    set { self[.birthDate] = newValue?.description ?? "" }
  }

  package var phones: [String] {
    get { Guest.parts(of: self[.phone]) }
    set { self[.phone] = newValue.joined(separator: ";") }
  }

  package var emails: [String] {
    get { Guest.parts(of: self[.email]) }
    set { self[.email] = newValue.joined(separator: ";") }
  }

  /// A coded reason for which no room is given without a manager.
  package var restriction: String {
    get { self[.restriction] }
    set { self[.restriction] = newValue }
  }

  /// Names that the guest bore before, whole, the newest last; the look-up finds them.
  package var formerNames: [String] {
    get { Guest.parts(of: self[.formerNames]) }
    set { self[.formerNames] = newValue.joined(separator: ";") }
  }

  /// The days on which somebody may be born who is alive `until` a day.
  package static func births(until day: Day) -> ClosedRange<Day> {
    (Day(year: day.parts.year - 120, month: 1, day: 1) ?? day)...day
  }

  /// The texts of a field that holds several.
  package static func parts(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ";")) else {
      let only = text.trimmed
      return only.isEmpty ? [] : [only]
    }
    return text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Keeps the name that the guest bore before, when it is another now.
  package mutating func keepFormerName(of earlier: Guest) {
    let old = earlier.name
    let known = Set(([name] + formerNames).map { $0.foldedWords().sorted() })
    guard !old.trimmed.isEmpty, !known.contains(old.foldedWords().sorted()) else { return }
    formerNames.append(old)
  }
}

extension Guest {
  /// The first field that holds payment data, and what was found there.
  package var paymentData: (field: GuestField, finding: NoteGuard.Finding)? {
    for field in GuestField.allCases {
      let finding = field == .phone ? phonePaymentData : NoteGuard.finding(in: self[field])
      if let finding { return (field, finding) }
    }
    return isSpreadPayment ? (.note, .cardNumber) : nil
  }

  /// Whether a card's number goes on from one field to the next.
  package var isSpreadPayment: Bool {
    NoteGuard.finding(across: Guest.prose.map { self[$0] }) != nil
  }

  private static let prose = GuestField.allCases.filter(\.isProse)

  /// The payment data among the telephone numbers, of which none but those with their country's code
  /// is as long as a card's number.
  package var phonePaymentData: NoteGuard.Finding? {
    let isWorded = self[.phone].utf8.contains { $0.isLetter || $0 > 0x7F }
    if isWorded, SecurityCode.stands(in: self[.phone]) { return .securityCode }
    for phone in phones where phone.utf8.count > 13 && phone.count(where: \.isNumber) > 13 {
      if let finding = NoteGuard.finding(in: phone) { return finding }
    }
    return nil
  }

  /// The fields in which the two differ.
  package func changedFields(since other: Guest) -> [GuestField] {
    GuestField.allCases.filter { self[$0] != other[$0] }
  }
}
