import Testing

@testable import Hotel

struct HandOverTests {
  private func incident(_ id: String, daysAgo: Int, completed: Bool, followUp: Int? = nil)
    -> HandOver.GuestIncident
  {
    let incident = Incident(
      id: id,
      daysAgo: daysAgo,
      completed: completed,
      followUpOn: followUp.map { Day.today.adding(days: $0) }
    )
    return HandOver.GuestIncident(incident: incident, guest: Guest("A"))
  }

  @Test func `complaints are open or to be followed up by now`() {
    let handOver = HandOver(
      day: .today,
      arrivals: [],
      tasks: [],
      traces: [],
      unsettled: [
        incident("open", daysAgo: 90, completed: false),
        incident("asked", daysAgo: 3, completed: true),
        incident("old", daysAgo: 31, completed: true),
        incident("due", daysAgo: 60, completed: true, followUp: 0),
        incident("later", daysAgo: 1, completed: true, followUp: 1),
      ],
      offset: 0
    )
    #expect(handOver.incidents.map(\.incident.id.rawValue) == ["open"])
    #expect(handOver.followUps.map(\.incident.id.rawValue) == ["asked", "due"])
  }

  @Test func `departments are called in their order, a house's own at the end`() {
    let called = HandOver.byDepartment(["ZOO", "MOD", "FO", "BAR", "FO"]) { $0 }
    #expect(called.map(\.code) == ["FO", "MOD", "BAR", "ZOO"])
    #expect(called.map(\.things.count) == [2, 1, 1, 1])
  }

  @Test func `a trace is told where its guest is by now`() {
    let trace = { (room: String) in
      Trace(
        id: Trace.ID("t"),
        property: Property.Code("SFO"),
        department: .spa,
        text: "x",
        room: room,
        due: LocalTime(day: .today, minutes: 0),
        made: Signature(by: Staff.ID("ada"), at: .noon(0))
      )
    }
    var stay = Stay(id: "S1", on: .today, at: "SFO", status: .inHouse)
    stay.room = "500"
    #expect(HandOver.TraceLine(trace: trace(""), guest: nil, stay: stay).room == "500")
    #expect(HandOver.TraceLine(trace: trace("12"), guest: nil, stay: stay).room == "12")
    #expect(HandOver.TraceLine(trace: trace(""), guest: nil, stay: nil).room.isEmpty)
  }
}
