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

  package func setUps(
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

  /// The wishes that whoever was asked has seen to on a stay, or that the guest wanted no more.
  func prepared(on stay: Stay.ID) throws(StoreError) -> Set<Preference.ID> {
    Set(
      try connection.all(
        """
        SELECT preference FROM fulfilment WHERE stay = $1 GROUP BY preference
        HAVING min(state IN ('done', 'declined')) = 1 ORDER BY preference
        """,
        [Value(stay)]
      ) { $0.id(0) }
    )
  }

  /// Keeps what became of a task, and who says so; nothing for one that nobody has touched.
  package func save(
    _ fulfilment: (state: Fulfilment, signature: Signature)?,
    of task: SetUpTask.ID
  ) throws(StoreError) {
    let key = [Value(task.stay), Value(task.preference), Value(task.department.rawValue)]
    guard let fulfilment else {
      try connection.execute(
        "DELETE FROM fulfilment WHERE stay = $1 AND preference = $2 AND department = $3",
        key
      )
      return
    }
    try connection.execute(
      """
      INSERT INTO fulfilment (stay, preference, department, state, staff, set_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (stay, preference, department) DO UPDATE SET
        state = excluded.state, staff = excluded.staff, set_at = excluded.set_at
      """,
      key + [
        Value(fulfilment.state.rawValue), Value(fulfilment.signature.by),
        Value(fulfilment.signature.at),
      ]
    )
  }
}
