import Hotel
import Terminal
import Widgets

/// Tells what is in a hand-over in words.
struct HandOverEntries {
  let handOver: HandOver
  let words: HandOverWords
  let house: House
  /// What the hotel's clock shows.
  let now: LocalTime

  func rows(of part: HandOverPart) -> HandOverRows {
    let entries =
      switch part {
      case .setUps: handOver.tasks.map { entry(of: $0) }
      case .traces: handOver.traces.map { entry(of: $0) }
      case .incidents: handOver.incidents.map { entry(of: $0) }
      case .followUps: handOver.followUps.map { entry(of: $0) }
      }
    return HandOverRows(entries, states: states(of: part), words: words)
  }

  /// Every state that a thing of this part may be in.
  private func states(of part: HandOverPart) -> [String] {
    switch part {
    case .setUps: Fulfilment.allCases.map { marked($0, words.state($0)) }
    case .traces: [words.toDo, words.overdue, words.state(.done)].map { marked(.planned, $0) }
    case .incidents, .followUps: []
    }
  }

  private func marked(_ fulfilment: Fulfilment, _ word: String) -> String {
    "\(HandOverEntries.sign(fulfilment)) \(word)"
  }

  /// How much of it is still to be done.
  func count(of part: HandOverPart) -> Int {
    switch part {
    case .setUps: handOver.tasks.count { $0.fulfilment == .planned }
    case .traces: handOver.traces.count { !$0.trace.isResolved }
    case .incidents: handOver.incidents.count
    case .followUps: handOver.followUps.count
    }
  }

  private static func sign(_ fulfilment: Fulfilment) -> String {
    switch fulfilment {
    case .planned: "[ ]"
    case .done: "[x]"
    case .declined: "[-]"
    case .notPossible: "[/]"
    case .missed: "[!]"
    }
  }

  /// The time of day today, the date besides on any other day.
  func when(_ time: LocalTime) -> String {
    let clock = timeOfDay(time.minutes)
    return time.day == now.day ? clock : "\(words.date(time.day)) \(clock)"
  }

  private func entry(of task: SetUpTask) -> HandOverEntry {
    let role: Role =
      switch task.fulfilment {
      case .planned: .text
      case .done: .dim
      case .declined: .dim
      case .notPossible, .missed: .late
      }
    return HandOverEntry(
      id: .task(task.id),
      department: task.department.rawValue,
      guest: task.guest,
      stay: task.stay.id,
      room: task.stay.room,
      text: words.wish(task.preference.polarity, task.preference.text),
      textRole: task.preference.isSafety ? .stop : .text,
      state: marked(task.fulfilment, words.state(task.fulfilment)),
      stateRole: role,
      isDone: task.fulfilment == .done,
      fulfilment: task.fulfilment,
      foot: [stay(task.stay)]
        + (task.signature.map { [words.setBy($0.by.rawValue, when($0))] } ?? [])
    )
  }

  private func entry(of line: HandOver.TraceLine) -> HandOverEntry {
    let trace = line.trace
    let isLate = trace.isOverdue(at: now)
    let sign: Fulfilment = trace.isResolved ? .done : isLate ? .missed : .planned
    let state = trace.isResolved ? words.state(.done) : isLate ? words.overdue : words.toDo
    let resolved = trace.resolution.map {
      words.setBy($0.signature.by.rawValue, when($0.signature))
    }
    return HandOverEntry(
      id: .trace(trace.id),
      department: trace.department.rawValue,
      guest: line.guest,
      stay: trace.stay,
      room: line.room,
      lead: when(trace.due),
      text: trace.text,
      state: marked(sign, state),
      stateRole: trace.isResolved ? .dim : isLate ? .late : .text,
      isDone: trace.isResolved,
      foot: [words.leftBy(trace.made.by.rawValue, when(trace.made))] + (resolved.map { [$0] } ?? [])
    )
  }

  private func entry(of line: HandOver.GuestIncident) -> HandOverEntry {
    let incident = line.incident
    let happened = when(time(of: incident.occurredAt))
    let asked = incident.state == .followUp ? incident.followUpOn : nil
    return HandOverEntry(
      id: .incident(incident.id),
      department: incident.department,
      guest: line.guest,
      stay: incident.stay,
      room: incident.room,
      lead: "\(incident.severity.code) \(incident.category.rawValue)",
      text: incident.problem,
      textRole: incident.state == .open ? .strong : .text,
      state: asked.map { words.askedOn(words.date($0)) } ?? happened,
      foot: [words.incidentState(incident.state), happened, incident.action].filter { !$0.isEmpty }
    )
  }

  private func stay(_ stay: Stay) -> String {
    [
      words.stayStatus(stay.status), words.nights(stay.nights),
      stay.room.isEmpty ? words.noRoom : words.room(stay.room),
    ].joined(separator: ", ")
  }

  private func when(_ signature: Signature) -> String { when(time(of: signature.at)) }

  private func time(of moment: Instant) -> LocalTime {
    let local = moment.local(offset: house.offset)
    return LocalTime(day: local.day, minutes: local.minutes)
  }
}
