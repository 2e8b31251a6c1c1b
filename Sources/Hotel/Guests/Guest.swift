/// One person, known to every hotel of the chain.
package struct Guest: Hashable, Sendable {
  package typealias ID = Identifier<Guest>

  package private(set) var id: ID
  package var given = ""
  package var family = ""
  package var title = ""
  package var preferredName = ""
  package var nativeName = ""
  package var birthDate: Day?
  package var language = ""
  package var nationality = ""
  package var vip = ""
  package var tier = ""
  package var member = ""
  package var phones: [String] = []
  package var emails: [String] = []
  package var document = ""
  package var street = ""
  package var city = ""
  package var region = ""
  package var postcode = ""
  package var country = ""
  package var note = ""
  /// A coded reason for which no room is given without a manager.
  package var restriction = ""

  package init(id: ID) {
    self.id = id
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

extension Guest {
  /// Every field but the number, by the name it has in files, with a way to it.
  private static let fields: [(name: String, text: @Sendable (Guest) -> String)] = [
    ("given", { $0.given }), ("family", { $0.family }), ("title", { $0.title }),
    ("preferred_name", { $0.preferredName }), ("native_name", { $0.nativeName }),
    ("birth_date", { $0.birthDate?.description ?? "" }), ("language", { $0.language }),
    ("nationality", { $0.nationality }), ("vip", { $0.vip }), ("tier", { $0.tier }),
    ("member", { $0.member }), ("phone", { $0.phones.joined(separator: ";") }),
    ("email", { $0.emails.joined(separator: ";") }), ("document", { $0.document }),
    ("street", { $0.street }), ("city", { $0.city }), ("region", { $0.region }),
    ("postcode", { $0.postcode }), ("country", { $0.country }), ("note", { $0.note }),
    ("restriction", { $0.restriction }),
  ]

  /// The first field that holds payment data, by its name, and what was found there.
  package var paymentData: (field: String, finding: NoteGuard.Finding)? {
    for field in Guest.fields {
      let finding =
        field.name == "phone" ? phonePaymentData : NoteGuard.finding(in: field.text(self))
      if let finding { return (field.name, finding) }
    }
    return isSpreadPayment ? ("note", .cardNumber) : nil
  }

  /// Whether a card's number goes on from one field to the next.
  package var isSpreadPayment: Bool {
    NoteGuard.finding(across: Guest.words.map { $0(self) }) != nil
  }

  /// The fields in which somebody may go on writing what did not fit into the one before.
  private static let words: [@Sendable (Guest) -> String] = [
    { $0.given }, { $0.family }, { $0.title }, { $0.preferredName }, { $0.nativeName },
    { $0.street },
    { $0.city }, { $0.region }, { $0.country }, { $0.note },
  ]

  /// The payment data among the telephone numbers, of which none but those with their country's code
  /// is as long as a card's number.
  package var phonePaymentData: NoteGuard.Finding? {
    for phone in phones where phone.utf8.count > 13 && phone.count(where: \.isNumber) > 13 {
      if let finding = NoteGuard.finding(in: phone) { return finding }
    }
    return nil
  }

  /// The names of the fields in which the two differ.
  package func changedFields(since other: Guest) -> [String] {
    Guest.fields.filter { $0.text(self) != $0.text(other) }.map(\.name)
  }
}
