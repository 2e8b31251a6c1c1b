/// What one shift tells the next: who arrives, what is set up for them, what is still to be done.
package struct HandOver: Sendable {
  /// A trace with the guest and the room it is about.
  package struct TraceLine: Sendable {
    package let trace: Trace
    package let guest: Guest?
    /// The room named in the trace, else the one the guest has by now.
    package let room: String

    package init(trace: Trace, guest: Guest?, stay: Stay?) {
      self.trace = trace
      self.guest = guest
      room = trace.room.isEmpty ? stay?.room ?? "" : trace.room
    }
  }

  /// A complaint with the guest it befell.
  package struct GuestIncident: Sendable {
    package let incident: Incident
    package let guest: Guest

    package init(incident: Incident, guest: Guest) {
      self.incident = incident
      self.guest = guest
    }
  }

  package let day: Day
  /// Who is due on the day or has come on it, by name.
  package let arrivals: [GuestLine]
  package let tasks: [SetUpTask]
  package let traces: [TraceLine]
  /// Not yet put right, the gravest first.
  package let incidents: [GuestIncident]
  /// Put right, and the guest is to be asked by now.
  package let followUps: [GuestIncident]

  /// The hand-over of a business date; `unsettled` is every complaint of the hotel that is not
  /// closed, the gravest first.
  package init(
    day: Day,
    arrivals: [GuestLine],
    tasks: [SetUpTask],
    traces: [TraceLine],
    unsettled: [GuestIncident],
    offset: Int
  ) {
    self.day = day
    self.arrivals = arrivals
    self.tasks = tasks.sorted(by: SetUpTask.comesFirst)
    self.traces = traces.sorted {
      ($0.trace.department.rank, $0.trace.due, $0.trace.id)
        < ($1.trace.department.rank, $1.trace.due, $1.trace.id)
    }
    incidents = unsettled.filter { $0.incident.state == .open }
    followUps = unsettled.filter { $0.incident.isFollowUpDue(on: day, offset: offset) }
  }

  /// The last day whose traces are told: the night before the audit reaches into the next morning.
  package static func lastDay(of businessDate: Day) -> Day {
    businessDate.adding(days: 1)
  }

  /// Things by the code of their department, in the order of a line-up; codes of the house's own
  /// come last.
  package static func byDepartment<Thing>(
    _ things: [Thing],
    _ code: (Thing) -> String
  ) -> [(code: String, things: [Thing])] {
    let known = Department.allCases.map(\.rawValue)
    let own = Set(things.map(code)).subtracting(known).sorted()
    return (known + own).compactMap { department in
      let theirs = things.filter { code($0) == department }
      return theirs.isEmpty ? nil : (department, theirs)
    }
  }
}

extension Incident {
  /// It was put right, and the guest is to be asked: on the day agreed, else within a month.
  package func isFollowUpDue(on day: Day, offset: Int) -> Bool {
    guard state == .followUp else { return false }
    if let followUpOn { return followUpOn <= day }
    return day.days(since: occurredAt.local(offset: offset).day) <= 30
  }
}
