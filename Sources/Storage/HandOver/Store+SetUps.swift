package import Hotel

extension Store {
  /// What is to be prepared for those who arrive on the day.
  package func setUps(
    at property: Property.Code,
    on day: Day
  ) throws(StoreError) -> [SetUpTask] {
    try read { () throws(StoreError) in
      let policy = try policy()
      var tasks: [SetUpTask] = []
      for stay in try arrivals(at: property, on: day) {
        tasks += try setUps(for: stay, under: policy)
      }
      return tasks.sorted(by: SetUpTask.comesFirst)
    }
  }

  /// Tells what became of a wish on a stay, for everybody whose work it is when no department is
  /// named, and gives the tasks as they stand now.
  package func set(
    _ fulfilment: Fulfilment,
    for preference: Preference.ID,
    on stay: Stay.ID,
    of department: Department? = nil,
    by session: Session
  ) throws(StoreError) -> [SetUpTask] {
    try session.require(.handOver)
    return try write { () throws(StoreError) -> [SetUpTask] in
      let stay = try self.stay(stay)
      guard stay.property == session.property else {
        throw .refused(.otherProperty(stay.property))
      }
      guard stay.status == .dueIn || stay.status.wasOccupied else {
        throw .refused(.wrongStatus(stay.status))
      }
      let wish = try self.preference(preference)
      let tasks = try setUps(for: stay, under: try policy()).filter {
        $0.preference.id == wish.id && (department == nil || $0.department == department)
      }
      guard !tasks.isEmpty else { throw .refused(.noSetUp) }
      var changed: [SetUpTask] = []
      for task in tasks { changed.append(try set(fulfilment, of: task, by: session)) }
      return changed
    }
  }

  /// Marks what is still planned for those who came on the day as missed, and counts it.
  ///
  /// What nobody has ticked off by the night audit did not happen, as far as the house knows; whoever
  /// knows better sets it right. A no-show missed nothing, and for a walk-in nothing could be prepared.
  func markMissed(on day: Day, by session: Session) throws(StoreError) -> Int {
    let missed = try setUps(at: session.property, on: day).filter {
      $0.fulfilment == .planned && $0.stay.status.wasOccupied && $0.stay.status != .walkIn
    }
    for task in missed { _ = try set(.missed, of: task, by: session) }
    return missed.count
  }

  /// Puts a task back to what an audit line says it was.
  func restoreSetUp(_ subject: String, to before: String) throws(StoreError) {
    let words = subject.split(separator: "/").map(String.init)
    guard words.count >= 3 else { throw .corrupt(path: path) }
    // A reservation system's number may hold anything; the other two are ours.
    let key = [
      words.dropLast(2).joined(separator: "/"), words[words.count - 2], words[words.count - 1],
    ]
    .map { Value($0) }
    guard !before.isEmpty else {
      try connection.execute(
        "DELETE FROM fulfilment WHERE stay = $1 AND preference = $2 AND department = $3",
        key
      )
      return
    }
    let parts = before.split(separator: ";").map(String.init)
    guard parts.count == 3, let at = Int64(parts[2]) else { throw .corrupt(path: path) }
    try saveFulfilment(key + [Value(parts[0]), Value(parts[1]), Value(at)])
  }

  /// Stays that began on the day, or are still to begin.
  func arrivals(at property: Property.Code, on day: Day) throws(StoreError) -> [Stay] {
    try connection.all(
      """
      SELECT \(Store.stayColumns) FROM stay
      WHERE property = $1 AND arrival = $2
        AND status IN ('DueIn', 'InHouse', 'DueOut', 'WalkIn', 'CheckedOut')
      ORDER BY id
      """,
      [Value(property), Value(day)],
      stay
    )
  }

  private func setUps(
    for stay: Stay,
    under policy: ChainPolicy
  ) throws(StoreError) -> [SetUpTask] {
    var tasks: [SetUpTask] = []
    for person in [stay.guest] + stay.companions.filter({ $0 != stay.guest }) {
      // A companion's profile may be gone; the others are prepared for all the same.
      guard let guest = try known(person) else { continue }
      tasks += SetUpTask.tasks(
        of: guest,
        wishing: try preferences(of: person),
        for: stay,
        under: policy
      )
    }
    try connection.query(
      "SELECT preference, department, state, staff, set_at FROM fulfilment WHERE stay = $1",
      [Value(stay.id)]
    ) { row throws(StoreError) in
      guard let fulfilment = Fulfilment(rawValue: row.text(2)), let at = row.instant(4) else {
        throw .corrupt(path: path)
      }
      for position in tasks.indices
      where tasks[position].preference.id.rawValue == row.text(0)
        && tasks[position].department.rawValue == row.text(1)
      {
        tasks[position].fulfilment = fulfilment
        tasks[position].signature = Signature(by: row.id(3), at: at)
      }
    }
    return tasks
  }

  private func set(
    _ fulfilment: Fulfilment,
    of task: SetUpTask,
    by session: Session
  ) throws(StoreError) -> SetUpTask {
    guard task.fulfilment != fulfilment else { return task }
    var changed = task
    let signature = try signature(of: session)
    changed.fulfilment = fulfilment
    changed.signature = signature
    try saveFulfilment([
      Value(task.stay.id), Value(task.preference.id), Value(task.department.rawValue),
      Value(fulfilment.rawValue), Value(signature.by), Value(signature.at),
    ])
    let before = task.signature.map {
      "\(task.fulfilment.rawValue);\($0.by);\($0.at.milliseconds)"
    }
    try audit(
      "setup",
      by: session,
      guest: task.guest.id,
      subject: task.id.description,
      detail: "\(fulfilment.rawValue) \(task.department.rawValue): \(task.preference.text)",
      before: before ?? ""
    )
    return changed
  }

  private func saveFulfilment(_ values: [Value]) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO fulfilment (stay, preference, department, state, staff, set_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (stay, preference, department) DO UPDATE SET
        state = excluded.state, staff = excluded.staff, set_at = excluded.set_at
      """,
      values
    )
  }
}
