package import Hotel
import Storage

/// Tells what became of a wish on a stay, for everybody whose work it is when no department is named.
package struct SetUp: ReversibleAct {
  package let fulfilment: Fulfilment
  package let preference: Preference.ID
  package let stay: Stay.ID
  package let department: Department?
  package let id: ActID
  package var answers = Answers()

  package init(
    _ fulfilment: Fulfilment,
    of preference: Preference.ID,
    on stay: Stay.ID,
    department: Department? = nil,
    id: ActID
  ) {
    self.fulfilment = fulfilment
    self.preference = preference
    self.stay = stay
    self.department = department
    self.id = id
  }

  package var name: ActName { .setUp }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<[SetUpTask]> {
    let stay = try office.ownStay(stay)
    guard stay.status == .dueIn || stay.status.wasOccupied else {
      throw .refused(.stay(.wrongStatus(stay.status)))
    }
    let wish = try office.store.preference(preference)
    let tasks = try office.tasks(for: stay).filter {
      $0.preference.id == wish.id && (department == nil || $0.department == department)
    }
    guard !tasks.isEmpty else { throw .refused(.handOver(.noSetUp)) }
    var deed = Deed<[SetUpTask]>([], notes: [])
    for task in tasks {
      let one = try office.set(fulfilment, of: task)
      deed = Deed(deed.receipt + [one.receipt], notes: deed.notes + one.notes)
    }
    return deed
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> [SetUpTask] {
    let subjects = entries.compactMap(\.subject)
    return try office.tasks(for: try office.ownStay(stay)).filter {
      subjects.contains($0.id.description)
    }
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    guard let task = SetUpTask.ID(entry.subject ?? "") else {
      throw .unknown(.stay, id: entry.subject ?? "")
    }
    guard let state = entry.before[.status].flatMap(Fulfilment.init),
      let by = entry.before[.by], let at = entry.before[.at].flatMap({ Int64($0) })
    else {
      return try office.store.save(nil, of: task)
    }
    let signature = Signature(by: Staff.ID(by), at: Instant(milliseconds: at))
    try office.store.save((state, signature), of: task)
  }
}

extension Office {
  func tasks(for stay: Stay) throws(OfficeError) -> [SetUpTask] {
    try store.setUps(for: stay, under: try store.policy())
  }

  /// What is still planned for those who came on a day.
  ///
  /// What nobody has ticked off by the night audit did not happen, as far as the house knows; whoever
  /// knows better sets it right. A no-show missed nothing, and for a walk-in nothing could be prepared.
  func tasksMissed(on day: Day) throws(OfficeError) -> [SetUpTask] {
    try store.setUps(at: session.property, on: day).filter {
      $0.fulfilment == .planned && $0.stay.status.wasOccupied && $0.stay.status != .walkIn
    }
  }

  func set(_ fulfilment: Fulfilment, of task: SetUpTask) throws(OfficeError) -> Deed<SetUpTask> {
    guard task.fulfilment != fulfilment else { return Deed(task) }
    var changed = task
    let signature = try signature
    changed.fulfilment = fulfilment
    changed.signature = signature
    try store.save((fulfilment, signature), of: task.id)
    let before = Facts([
      .status: task.signature == nil ? nil : task.fulfilment.rawValue,
      .by: task.signature?.by.rawValue,
      .at: task.signature.map { String($0.at.milliseconds) },
    ])
    return Deed(
      changed,
      TrailNote(
        .setUp,
        guest: task.guest.id,
        subject: task.id.description,
        Facts([
          .status: fulfilment.rawValue, .department: task.department.rawValue,
          .text: task.preference.text, .polarity: task.preference.polarity.rawValue,
        ]),
        before: before
      )
    )
  }
}
