package import Hotel
import Storage

/// Makes a profile and gives it the next free number of the chain.
package struct AddGuest: Act {
  package let guest: Guest
  package let id: ActID
  package var answers: Answers

  package init(_ guest: Guest, id: ActID, answers: Answers = Answers()) {
    self.guest = guest
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .newGuest }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    // Whoever has said that it is nobody known need not be searched for again.
    if answers.agrees(to: .duplicates) { return [] }
    let found = try office.probableDuplicates(of: guest)
    return found.isEmpty ? [] : [.duplicates(found)]
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Guest> {
    try guest.refuseUnfit()
    if answers.refuses(.duplicates) {
      let found = try office.probableDuplicates(of: guest)
      if !found.isEmpty { throw .refused(.probablyKnown(found)) }
    }
    let made = try office.store.insertNumbered(guest)
    return Deed(made, TrailNote(name, guest: made.id, subject: made.id.rawValue))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Guest {
    try office.store.guest(entries.first?.guest ?? guest.id)
  }
}

extension Guest {
  /// A profile needs a name, and bears no payment data.
  func refuseUnfit() throws(OfficeError) {
    guard !name.trimmed.isEmpty else {
      throw .refused(.malformed(field: "name", value: "", expected: .name))
    }
    if let (field, finding) = paymentData { throw .refused(.text(field: field.rawValue, finding)) }
  }
}

extension Office {
  /// Profiles that may be the person about to be entered, likeliest first.
  package func probableDuplicates(of draft: Guest) throws(OfficeError) -> [ProbableDuplicate] {
    var candidates: [Guest.ID] = []
    let texts = [draft.name, draft[.document], draft[.member]] + draft.emails + draft.phones
    for text in texts where !text.isEmpty {
      candidates += try store.answers(to: text, at: session.property, limit: 20).map(\.guest)
    }
    var found: [ProbableDuplicate] = []
    for id in Set(candidates).sorted() {
      let comparison = DuplicateCheck.comparison(of: draft, with: try store.guest(id))
      if comparison.probability >= DuplicateCheck.worthAsking { found.append(comparison) }
    }
    return found.sorted { ($1.probability, $0.guest.id) < ($0.probability, $1.guest.id) }
  }
}
