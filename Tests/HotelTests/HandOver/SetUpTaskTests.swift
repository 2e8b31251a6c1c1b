import Testing

@testable import Hotel

struct SetUpTaskTests {
  private static let stay = Stay(id: "S1", on: .today, at: "SFO", status: .dueIn)

  private func departments(_ preference: Preference) -> [String] {
    SetUpTask.tasks(
      of: Guest("Ngozi", "Okafor"),
      wishing: [preference],
      for: Self.stay,
      under: ChainPolicy()
    ).map(\.department.rawValue)
  }

  @Test func `every category has its department`() {
    let owners = PreferenceCategory.allCases.map { "\($0.rawValue) \($0.department.rawValue)" }
    #expect(
      owners == [
        "LOC FO", "BED HSK", "CLI HSK", "BTH HSK", "HSK HSK", "FNB F&B", "BEV IRD", "DIE F&B",
        "ACC FO", "MED IT", "WEL SPA", "FAM CON", "COM FO", "ARR FO",
      ]
    )
  }

  @Test(arguments: [
    ("+foam pillow", PreferenceCategory.bed, ["HSK"]), ("-lavender", .bath, ["HSK"]),
    ("=gluten-free", .dietary, ["F&B"]), ("/alcohol in minibar", .beverage, ["IRD"]),
    ("!peanuts", .dietary, ["HSK", "F&B"]), ("!feathers", .bed, ["HSK", "F&B"]),
    ("!bee stings", .communication, ["FO", "HSK", "F&B"]), ("~tea", .beverage, []),
    ("~!shellfish", .dietary, ["HSK", "F&B"]), ("+called Dr Okafor", .communication, []),
    ("-small talk", .communication, []), ("=no calls put through", .communication, ["FO"]),
    ("/photographs", .communication, ["FO"]),
  ])
  func `a wish is the work of its department, unless it is a manner of speech`(
    _ line: String,
    _ category: PreferenceCategory,
    _ expected: [String]
  ) throws {
    let wish = try Preference.line(line).with { $0.category = category }
    #expect(departments(wish) == expected)
  }

  @Test func `only what holds here and for this stay is set up`() throws {
    let pillow = try Preference.line("+foam pillow")
    let past = Day.today.adding(days: -1)
    let gone = Preference.Retirement(at: .noon(1), by: Staff.ID("ada"), reason: "x")
    let rows: [(Preference, Int)] = [
      (pillow.with { $0.expiresOn = past }, 0), (pillow.with { $0.expiresOn = .today }, 1),
      (pillow.with { $0.retirement = gone }, 0),
      (pillow.with { $0.scope = .local }, 1),
      (pillow.with { ($0.scope, $0.property) = (.local, Property.Code("PAR")) }, 0),
      (pillow.with { ($0.basis, $0.sightings) = (.observed, 2) }, 1),
      (pillow.with { $0.basis = .imported }, 1),
    ]
    for (preference, count) in rows { #expect(departments(preference).count == count) }
    // Safety knows no hotel and no date.
    let allergy = try Preference.line("!peanuts").with {
      ($0.scope, $0.property, $0.expiresOn) = (.local, Property.Code("PAR"), past)
    }
    #expect(departments(allergy) == ["HSK", "F&B"])
    #expect(departments(allergy.with { $0.retirement = gone }).isEmpty)
  }

  @Test func `tasks go by department, then room by room, safety first`() throws {
    func task(_ room: String, _ line: String, _ department: Department, _ id: String) throws
      -> SetUpTask
    {
      var stay = Stay(id: "S" + room, on: .today, at: "SFO", status: .dueIn)
      stay.room = room
      return SetUpTask(
        stay: stay,
        guest: Guest("A", "B"),
        preference: try .line(line, id: id),
        department: department
      )
    }
    let tasks = [
      try task("", "+tea", .housekeeping, "1"), try task("1002", "+tea", .housekeeping, "2"),
      try task("407", "+tea", .housekeeping, "3"), try task("407", "!nuts", .housekeeping, "4"),
      try task("900", "=desk", .frontOffice, "5"), try task("407", "=bath", .housekeeping, "6"),
    ]
    let order = tasks.sorted(by: SetUpTask.comesFirst).map(\.preference.id.rawValue)
    #expect(order == ["5", "4", "6", "3", "2", "1"])
  }
}
