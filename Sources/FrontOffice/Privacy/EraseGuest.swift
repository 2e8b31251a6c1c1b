package import Hotel
import Storage

/// Takes out all that tells who a guest was; stays, categories and money stay as figures.
///
/// Nobody who is in the hotel or expected is erased. Broken off anywhere, it is completed the next
/// time the store is opened.
package struct EraseGuest: Act {
  package let guest: Guest.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ guest: Guest.ID, id: ActID) {
    self.guest = guest
    self.id = id
  }

  package var name: ActName { .erase }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<[Erasure.Mention]> {
    let known = try office.store.guest(guest)
    if let stay = try office.store.stayThatNeeds(guest) {
      throw .refused(
        stay.status.isInHouse
          ? .privacy(.stillInHouse(stay.property))
          : .privacy(.stillToCome(stay.arrival, stay.property))
      )
    }
    // The store notes it in the trail, between emptying the rows and closing them.
    let mentions = try office.store.redact(
      [known],
      because: .request,
      actID: id.rawValue,
      by: office.session
    )
    return Deed(mentions)
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> [Erasure.Mention] { [] }
}

extension Office {
  /// Erases a guest and cleans the files of what is left of them; who was erased before stays so.
  package func erase(_ guest: Guest.ID) throws(OfficeError) -> Erasure {
    try require(.eraseGuest, for: .erase)
    let earlier = try store.erasedAt(guest)
    let mentions = earlier == nil ? try perform(EraseGuest(guest, id: newID())).receipt : []
    let isClean = try store.finishErasures()
    return Erasure(
      guest: guest,
      at: earlier ?? now,
      wasErased: earlier != nil,
      isClean: isClean,
      copies: try store.copies(holding: [guest]),
      mentions: mentions
    )
  }
}
