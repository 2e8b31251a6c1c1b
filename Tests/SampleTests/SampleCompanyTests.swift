import Testing

import Hotel

@testable import Sample

/// A file of the sample, row by row, with cells by the name of their column.
private struct Table {
  let file: SampleFile
  var rows: [[String]] = []

  init(_ file: SampleFile, guests: Int = 3000, seed: UInt64 = 2026) {
    self.file = file
    SampleCompany(guests: guests, seed: seed).rows(of: file) { rows.append($0) }
  }

  func column(_ name: String) -> [String] {
    guard let place = file.columns.firstIndex(of: name) else { return [] }
    return rows.map { $0[place] }
  }

  func cells(_ names: String...) -> [[String]] {
    let places = names.compactMap { file.columns.firstIndex(of: $0) }
    return rows.map { row in places.map { row[$0] } }
  }

  var hash: UInt64 {
    rows.joined().reduce(14_695_981_039_346_656_037) { hash, cell in
      (cell.utf8 + [0]).reduce(hash) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
  }
}

/// The made-up company that the desk is shown, tried and measured with.
struct SampleCompanyTests {
  @Test(arguments: SampleFile.allCases)
  func `a seed always gives the same rows, another seed others`(_ file: SampleFile) {
    let first = Table(file, guests: 400, seed: 7)
    #expect(first.hash == Table(file, guests: 400, seed: 7).hash)
    guard file != .properties, file != .staff else { return }
    #expect(first.hash != Table(file, guests: 400, seed: 8).hash)
  }

  @Test(arguments: [
    (SampleFile.staff, 90), (.guests, 3000), (.stays, 9000), (.preferences, 8000),
    (.incidents, 900),
  ])
  func `three thousand guests have their full history`(_ file: SampleFile, _ count: Int) {
    #expect(Table(file).rows.count == count)
  }

  @Test(arguments: [0, 1, 2, 10, 35, 299, 1001])
  func `a company of any size has its guests`(_ guests: Int) {
    #expect(Table(.guests, guests: guests).rows.count == guests)
    #expect(abs(Table(.stays, guests: guests).rows.count - 3 * guests) <= 60 + guests / 10)
  }

  @Test(arguments: SampleFile.allCases)
  func `every row has a cell for each column and none breaks the line`(_ file: SampleFile) {
    let table = Table(file)
    #expect(table.rows.allSatisfy { $0.count == file.columns.count })
    #expect(
      !table.rows.joined().contains { cell in
        cell.contains { "{}|\n\r\t=".contains($0) } || cell.hasPrefix(" ") || cell.hasSuffix(" ")
          || cell.contains("  ")
      }
    )
  }

  @Test(arguments: [
    (SampleFile.properties, "code"), (.staff, "staff"), (.guests, "guest"), (.stays, "stay"),
    (.stays, "confirmation"), (.incidents, "incident"),
  ])
  func `identifiers are unique`(_ file: SampleFile, _ column: String) {
    let values = Table(file).column(column)
    #expect(Set(values).count == values.count)
  }

  @Test func `whatever is named exists`() {
    let guests = Set(Table(.guests).column("guest"))
    let hotels = Set(Table(.properties).column("code"))
    let staff = Set(Table(.staff).column("staff"))
    let stays = Table(.stays)
    for file in [SampleFile.stays, .preferences, .incidents] {
      let table = Table(file)
      #expect(guests.isSuperset(of: table.column("guest")))
      #expect(hotels.isSuperset(of: table.column("property")))
      #expect(staff.isSuperset(of: table.column("staff")))
    }
    #expect(staff.isSuperset(of: Table(.preferences).column("consent_by").filter { $0 != "" }))
    let companions = stays.column("companions").filter { $0 != "" }
    #expect(companions.count > 300)
    #expect(
      guests.isSuperset(
        of: companions.joined(separator: ";").split(separator: ";").map { String($0) }
      )
    )
  }

  @Test func `staff can sign in`() {
    for cells in Table(.staff).cells("staff", "pin") {
      #expect((1...16).contains(cells[0].utf8.count))
      #expect(cells[0].utf8.allSatisfy { (97...122).contains($0) || $0 == 46 || $0 == 45 })
      #expect(["2468", "3579", "8642"].contains(cells[1]))
    }
    #expect(Table(.staff).cells("staff", "property", "role").contains(["ana", "SFO", "clerk"]))
  }

  @Test func `categories, polarities and amounts are those the desk knows`() {
    for cells in Table(.preferences).cells("category", "polarity") {
      #expect(PreferenceCategory(rawValue: cells[0]) != nil && Polarity(rawValue: cells[1]) != nil)
    }
    #expect(Set(Table(.preferences).column("category")).count == 14)
    for cells in Table(.incidents).cells("category", "severity", "outcome", "compensation") {
      #expect(IncidentCategory(rawValue: cells[0]) != nil)
      #expect(Severity.allCases.contains { $0.code == cells[1] })
      #expect(cells[2].isEmpty || Outcome(rawValue: cells[2]) != nil)
      for gesture in cells[3].split(separator: ";") {
        #expect(GestureKind(rawValue: String(gesture.prefix(3))) != nil)
      }
    }
  }

  @Test func `dates are dates and follow each other`() {
    for cells in Table(.stays).cells("arrival", "departure") {
      let days = cells.compactMap { Day($0) }
      #expect(days.count == 2 && days[0] < days[1])
    }
    for cells in Table(.preferences).cells("recorded_at", "confirmed_on") {
      #expect(Day(cells[0].prefix(10)).map { $0 <= SampleHotel.today } == true)
      #expect(cells[1].isEmpty || Day(cells[1]) != nil && cells[0].prefix(10) <= cells[1])
    }
    for cells in Table(.incidents).cells("occurred_at", "completed_at", "closed_at") {
      let times = cells.filter { $0 != "" }
      #expect(times == times.sorted() && times.allSatisfy { $0.utf8.count == 20 })
    }
    #expect(Table(.guests).column("birth_date").allSatisfy { $0 == "" || Day($0) != nil })
  }

  @Test(arguments: ["SFO", "LON", "TYO"])
  func `most of the arrivals at a large hotel come back from another`(_ code: String) {
    let stays = Table(.stays).cells("guest", "property", "arrival", "status")
    var hotels: [String: Set<String>] = [:]
    for stay in stays where stay[3] == "CheckedOut" { hotels[stay[0], default: []].insert(stay[1]) }
    let arrivals = stays.filter {
      $0[1] == code && $0[2] == SampleHotel.today.description && $0[3] == "DueIn"
    }
    let known = arrivals.filter { hotels[$0[0]]?.contains { $0 != code } == true }
    #expect((40...60).contains(arrivals.count))
    #expect(known.count * 3 > arrivals.count * 2)
  }

  @Test(arguments: [3000, 1_000_000])
  func `no two guests share a room tonight and the house is large enough`(_ guests: Int) {
    let slots = SampleSlot.all(guests: guests, seed: 2026)
    let rooms = slots.filter { $0.room != "" }.map { "\($0.hotel) \($0.room)" }
    #expect(Set(rooms).count == rooms.count)
    for place in SampleHotel.all.indices {
      let inHouse = slots.filter { $0.hotel == place && $0.kind == .inHouse }
      #expect(inHouse.count < min(400, SampleHotel.all[place].rooms))
      #expect(inHouse.allSatisfy { $0.room != "" })
    }
  }

  @Test func `nobody has two stays at once`() {
    var last: [String: String] = [:]
    for stay in Table(.stays).cells("guest", "arrival", "departure") {
      #expect(last[stay[0]].map { $0 < stay[1] } ?? true)
      last[stay[0]] = stay[2]
    }
  }

  @Test(arguments: SampleFile.allCases)
  func `no number could be a payment card's`(_ file: SampleFile) {
    for cell in Table(file).rows.joined() where cell.utf8.count >= 13 {
      let runs = cell.filter { !" -./();".contains($0) }.split { !$0.isASCII || !$0.isNumber }
      guard let number = runs.first(where: { (13...19).contains($0.count) && isLuhn($0) }) else {
        continue
      }
      Issue.record("\(number) in \(cell)")
    }
  }

  private func isLuhn(_ digits: some StringProtocol) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.element.wholeNumberValue ?? 0
      return sum + (digit.offset % 2 == 0 ? value : value * 2 - (value > 4 ? 9 : 0))
    }
    return sum % 10 == 0
  }
}
