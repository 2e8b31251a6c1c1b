package import Hotel
import Storage

/// Closes the property's business date: who did not come is a no-show, what nobody prepared for those
/// who did was missed, and the next day opens.
package struct NightAudit: Act {
  /// The date that is to be closed: told twice, it is closed once.
  package let day: Day
  package let id: ActID
  package var answers: Answers

  package init(closing day: Day, id: ActID, answers: Answers = Answers()) {
    self.day = day
    self.id = id
    self.answers = answers
  }

  /// The new date, who did not come, and how many set-ups were missed.
  package struct Receipt: Sendable {
    package let opened: Day
    package let noShows: Int
    package let missed: Int
  }

  package var name: ActName { .nightAudit }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    let house = try office.house
    let now = LocalTime(office.now.local(offset: house.offset))
    guard day == house.today, now.day <= day else { return [] }
    return [.closesEarly(day, at: now)]
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt> {
    let (store, property) = (office.store, office.session.property)
    let open = try office.today
    guard day == open else { throw .refused(.otherDay(open: open)) }
    guard !answers.refuses(.closesEarly) else { throw .refused(.dayNotOver(day)) }
    var notes: [TrailNote] = []
    for stay in try store.notArrived(at: property, by: day) {
      var after = stay
      after.status = .noShow
      notes += try office.keep(after, after: stay, as: .noShow).notes
    }
    let missed = try office.tasksMissed(on: day)
    for task in missed { notes += try office.set(.missed, of: task).notes }
    try store.openDay(day.adding(days: 1), at: property)
    let receipt = Receipt(
      opened: day.adding(days: 1),
      noShows: notes.count { $0.act == .noShow },
      missed: missed.count
    )
    let facts = Facts([
      .day: day.description, .count: String(receipt.noShows), .missed: String(receipt.missed),
    ])
    return Deed(receipt, notes: [TrailNote(name, facts)] + notes)
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Receipt {
    let facts = entries.first?.facts ?? Facts()
    return Receipt(
      opened: day.adding(days: 1),
      noShows: facts[.count].flatMap { Int($0) } ?? 0,
      missed: facts[.missed].flatMap { Int($0) } ?? 0
    )
  }
}
