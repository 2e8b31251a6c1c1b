package import Hotel

extension Store {
  /// All that one shift tells the next; of the open business date when none is named.
  package func handOver(
    at property: Property.Code,
    on day: Day? = nil
  ) throws(StoreError) -> HandOver {
    try read { () throws(StoreError) -> HandOver in
      let house = try house(property)
      let day = day ?? house.today
      var arrivals: [GuestLine] = []
      for stay in try self.arrivals(at: property, on: day) {
        arrivals.append(try line(of: stay.guest, stay: stay, at: property, on: day))
      }
      return HandOver(
        day: day,
        arrivals: arrivals.sorted(by: Store.standsBefore),
        tasks: try setUps(at: property, on: day),
        traces: try traces(at: property, dueBy: HandOver.lastDay(of: day), resolvedOn: day),
        unsettled: try unsettled(at: property).map {
          HandOver.GuestIncident(incident: $0.0, guest: $0.1)
        },
        offset: house.offset
      )
    }
  }
}
