import Hotel

/// The line-up as programs read it.
extension JSONText {
  init(_ due: LocalTime) { self = .text("\(due.day)T\(timeOfDay(due.minutes))") }

  init(_ trace: Trace) {
    self = [
      "id": JSONText(trace.id), "property": JSONText(trace.property),
      "department": .text(trace.department.rawValue), "text": .text(trace.text),
      "guest": JSONText(trace.guest), "stay": JSONText(trace.stay), "room": .text(trace.room),
      "due": JSONText(trace.due), "made_by": JSONText(trace.made.by),
      "made_at": JSONText(trace.made.at), "resolved": .bool(trace.isResolved),
      "resolved_by": JSONText(trace.resolution?.signature.by),
      "resolved_at": JSONText(trace.resolution?.signature.at),
      "resolved_on": JSONText(trace.resolution?.on),
    ]
  }

  /// A trace with the name and the room as they are now.
  init(_ line: HandOver.TraceLine, now: LocalTime) {
    self = JSONText(line.trace).with([
      "name": JSONText(line.guest?.name), "current_room": .text(line.room),
      "overdue": .bool(line.trace.isOverdue(at: now)),
    ])
  }

  init(_ task: SetUpTask) {
    self = [
      "stay": JSONText(task.stay.id), "preference": JSONText(task.preference.id),
      "department": .text(task.department.rawValue), "state": .text(task.fulfilment.rawValue),
      "guest": JSONText(task.guest.id), "name": .text(task.guest.name),
      "room": .text(task.stay.room), "polarity": .text(task.preference.polarity.rawValue),
      "category": .text(task.preference.category.rawValue), "text": .text(task.preference.text),
      "set_by": JSONText(task.signature?.by), "set_at": JSONText(task.signature?.at),
    ]
  }

  init(_ handOver: HandOver, at house: House, now: LocalTime) {
    func list(_ incidents: [HandOver.GuestIncident]) -> JSONText {
      .array(incidents.map { JSONText($0.incident).with(["name": .text($0.guest.name)]) })
    }
    self = [
      "property": JSONText(house.property.code), "business_date": JSONText(handOver.day),
      "arrivals": .array(handOver.arrivals.map { ArrivalsCommand.json($0, at: house) }),
      "set_ups": .array(handOver.tasks.map { JSONText($0) }),
      "traces": .array(handOver.traces.map { JSONText($0, now: now) }),
      "open_incidents": list(handOver.incidents), "follow_ups": list(handOver.followUps),
    ]
  }
}
