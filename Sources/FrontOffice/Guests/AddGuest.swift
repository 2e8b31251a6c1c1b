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
    if answers.agreesBeforehand(to: .duplicates) { return [] }
    // Another desk may have made the guest while the others were looked at.
    let denied = answers.nobodyOf
    let found = try office.probableDuplicates(of: guest).filter { !denied.contains($0.guest.id) }
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
    var matches: [Guest.ID: [NameMatch]] = [:]
    let names = [draft.name, draft.nativeName]
    let texts = names + [draft[.document], draft[.member]] + draft.emails + draft.phones
    for text in texts where !text.isEmpty {
      for answer in try store.answers(to: text, at: session.property, limit: 20) {
        let found = names.contains(text) ? answer.nameMatches : []
        if matches[answer.guest, default: []].isEmpty { matches[answer.guest] = found }
      }
    }
    var found: [ProbableDuplicate] = []
    for (id, matches) in matches {
      var line = try store.line(of: id, at: session.property)
      line.apart = Namesakes.signs(of: line.guest)
      let comparison = DuplicateCheck.comparison(of: draft, with: line, found: matches)
      if comparison.probability >= DuplicateCheck.worthAsking { found.append(comparison) }
    }
    // Whoever is here or comes today is the likeliest of equals.
    return found.sorted { one, other in
      let (left, right) = (one.line.stay != nil, other.line.stay != nil)
      return (other.probability, left ? 0 : 1, one.guest.id.rawValue)
        < (one.probability, right ? 0 : 1, other.guest.id.rawValue)
    }
  }
}
