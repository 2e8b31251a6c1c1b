import Testing

@testable import Hotel

struct AlertRulesTests {
  @Test func `one STOP banner names every allergy, a companion's too`() throws {
    let son = GuestCard.Companion(
      guest: Guest("Obi", "Okafor", id: "G2"),
      preferences: [try .line("!shellfish"), try .line("+cola")]
    )
    let friend = GuestCard.Companion(
      guest: Guest("Max", id: "G3").with { $0[.restriction] = "UNPAID" },
      preferences: []
    )
    let card = GuestCard(
      preferences: [try .line("!peanuts"), try .line("!latex", id: "P2", consent: false)],
      companions: [son, friend]
    )
    #expect(card.alerts.count { $0.level == .stop } == 1)
    #expect(
      card.dangers == [
        .allergies(card.preferences.map(\.text)),
        .companionAllergies(name: "Obi Okafor", ["shellfish"]),
        .companionRestricted(name: "Max", code: "UNPAID"),
      ]
    )
    #expect(Set(card.preferences.map(\.text)) == ["latex", "peanuts"])
    #expect(card.alerts.first?.kind == .allergy)
  }

  @Test func `a restriction stands first on the banner`() throws {
    let card = GuestCard(
      of: Guest("Ngozi", "Okafor").with { $0[.restriction] = "DMG" },
      preferences: [try .line("!peanuts")]
    )
    #expect(card.alerts.first?.kind == .restricted)
    #expect(card.dangers == [.restricted(code: "DMG"), .allergies(["peanuts"])])
  }

  @Test func `an allergy stops even when it was seen once, lapsed or holds elsewhere`() throws {
    let allergy = try Preference.line("~!peanuts", consent: false).with {
      $0.expiresOn = Day.today.adding(days: -100)
      $0.scope = .local
      $0.property = Property.Code("PAR")
    }
    #expect(GuestCard(preferences: [allergy]).dangers == [.allergies(["peanuts"])])
  }

  @Test func `an allergy without consent is asked about`() throws {
    let card = GuestCard(preferences: [try .line("!peanuts", consent: false)])
    #expect(card.wishes(.consent) == ["!peanuts"])
    #expect(GuestCard(preferences: [try .line("!peanuts")]).facts(.consent).isEmpty)
  }

  @Test func `open complaints come gravest first, settled ones are followed up`() {
    let card = GuestCard(incidents: [
      Incident(id: "1", daysAgo: 1, severity: .minor, problem: "late tea"),
      Incident(id: "2", daysAgo: 5, severity: .spoiled, problem: "no room"),
      Incident(id: "3", daysAgo: 30, problem: "noise", completed: true),
      Incident(id: "4", daysAgo: 31, problem: "old noise", completed: true),
      Incident(id: "5", daysAgo: 3, problem: "done", completed: true, closed: true),
      Incident(
        id: "6",
        daysAgo: 60,
        problem: "call back",
        completed: true,
        followUpOn: .today
      ),
      Incident(
        id: "7",
        daysAgo: 2,
        problem: "not yet",
        completed: true,
        followUpOn: Day.today.adding(days: 1)
      ),
    ])
    #expect(
      card.facts(.openIncident) == [
        .openIncident(.spoiled, problem: "no room"), .openIncident(.minor, problem: "late tea"),
      ]
    )
    #expect(
      card.facts(.followUp) == [.followUp(problem: "noise"), .followUp(problem: "call back")]
    )
  }

  @Test func `needs are set up and what is to be avoided is told`() throws {
    let card = GuestCard(preferences: [
      try .line("=quiet room", id: "1"), try .line("/alcohol in minibar", id: "2"),
      try .line("+foam pillow", id: "3"), try .line("-lavender", id: "4"),
    ])
    #expect(card.wishes(.need) == ["=quiet room"])
    #expect(card.wishes(.privacy) == ["/alcohol in minibar"])
  }

  @Test func `a contradiction is asked about`() throws {
    let card = GuestCard(preferences: [
      try .line("+feather pillow", id: "1"), try .line("!feathers", id: "2"),
    ])
    let told = card.alerts.first { $0.kind == .contradiction }
    #expect(card.wishes(.contradiction) == ["!feathers", "+feather pillow"])
    #expect(told?.source == .contradiction(.thing("feather", in: .same, ruledOutBy: nil)))
  }

  @Test(
    arguments: [
      (0, [.birthday(.today, isToday: true)]),
      (1, [.birthday(Day.today.adding(days: 1), isToday: false)]),
      (2, [.birthday(Day.today.adding(days: 2), isToday: false)]), (3, []), (-1, []),
    ] as [(Int, [Alert.Fact])]
  )
  func `a birthday during the stay is told`(_ inDays: Int, _ facts: [Alert.Fact]) {
    let parts = Day.today.adding(days: inDays).parts
    let guest = Guest("Ann").with {
      $0.birthDate = Day(year: 1980, month: parts.month, day: parts.day)
    }
    let stay = Stay(id: "1", on: .today.adding(days: -1), nights: 3, at: "SFO", status: .inHouse)
    #expect(GuestCard(of: guest, stays: [stay]).facts(.occasion) == facts)
    #expect(GuestCard(of: guest).facts(.occasion) == (inDays == 0 ? facts : []))
  }

  @Test(arguments: [
    (2027, 2, 28, true), (2027, 2, 27, false), (2027, 3, 1, false), (2028, 2, 28, false),
    (2028, 2, 29, true), (2100, 2, 28, true),
  ])
  func `born on the last day of a leap year's February, one has a birthday every year`(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ isCelebrated: Bool
  ) throws {
    let guest = Guest("Ann").with { $0.birthDate = Day(year: 1992, month: 2, day: 29) }
    let today = try #require(Day(year: year, month: month, day: day))
    let told = [Alert.Fact.birthday(today, isToday: true)]
    #expect(GuestCard(of: guest, today: today).facts(.occasion) == (isCelebrated ? told : []))
  }

  @Test func `old wishes are asked about in one line`() throws {
    let old = try ["+tea", "+jazz"].enumerated().map { place, line in
      try Preference.line(line, id: "\(place)").with {
        $0.confirmedOn = Day.today.adding(days: -365)
      }
    }
    let card = GuestCard(preferences: old)
    let first = try #require(card.preferences.first?.statement)
    #expect(card.facts(.confirm) == [.confirm(first, others: 1)])
  }

  @Test func `a guest from another hotel is recognised`() {
    let stays = [
      Stay(id: "1", on: .today.adding(days: -365), at: "PAR", status: .checkedOut),
      Stay(id: "2", on: .today.adding(days: -730), at: "PAR", status: .checkedOut),
      Stay(id: "3", on: .today, at: "SFO", status: .dueIn),
    ]
    #expect(
      GuestCard(stays: stays).facts(.recognition) == [
        .returning(
          ordinal: 3,
          staysHere: 0,
          elsewhere: [
            Alert.StaysElsewhere(city: "Paris", stays: 2, last: .today.adding(days: -365))
          ]
        )
      ]
    )
    #expect(
      GuestCard(stays: stays, at: "PAR").facts(.recognition) == [
        .returning(ordinal: 3, staysHere: 2, elsewhere: [])
      ]
    )
    #expect(GuestCard().facts(.recognition) == [.notStayedYet])
    let first = Stay(id: "1", on: .today, at: "SFO", status: .dueIn)
    #expect(GuestCard(stays: [first]).facts(.recognition) == [.firstStay])
    // Cancelled or elsewhere to come: nobody has seen them, and nobody waits for them here.
    let none = [
      Stay(id: "1", on: .today, at: "SFO", status: .cancelled),
      Stay(id: "2", on: .today.adding(days: 9), at: "PAR", status: .dueIn),
    ]
    #expect(GuestCard(stays: none).facts(.recognition) == [.notStayedYet])
  }

  @Test func `standing, the last stay and what holds elsewhere are known`() throws {
    let guest = Guest("Ann").with {
      $0[.vip] = "V1"
      $0[.tier] = "Gold"
    }
    let last = Stay(
      id: "1",
      on: .today.adding(days: -31),
      nights: 3,
      at: "SFO",
      status: .checkedOut
    )
    let card = GuestCard(
      of: guest,
      stays: [last],
      preferences: [
        try .line("+high floor").with { $0.property = Property.Code("PAR") },
        try .line("~jazz at breakfast", id: "P2"),
      ],
      incidents: [Incident(id: "1", daysAgo: 30, completed: true, closed: true)]
    )
    #expect(card.facts(.standing) == [.standing(["V1", "Gold"])])
    #expect(card.facts(.lastStay) == [.lastStay(problem: "cold soup")])
    #expect(card.wishes(.localElsewhere) == ["+high floor"])
    #expect(card.wishes(.observation) == ["~+jazz at breakfast"])
    #expect(card.applicable.isEmpty)
  }

  @Test func `alerts stand in the order of their rank and five ACT lines are shown`() throws {
    let needs = try (0..<4).map { try Preference.line("=thing \($0) of mine", id: "\($0)") }
    let incidents = (0..<3).map { Incident(id: "\($0)", daysAgo: $0) }
    let card = GuestCard(
      of: Guest("Ann").with { $0[.vip] = "V1" },
      preferences: needs + [try .line("!peanuts", id: "9", consent: false)],
      incidents: incidents
    )
    let (shown, more) = card.lines.shown
    #expect(shown.count == 5 && more == 3)
    let kinds = shown.prefix(4).map { action in
      if case .alert(let fact) = action { fact.kind } else { Alert.Kind.need }
    }
    #expect(kinds == [.openIncident, .openIncident, .openIncident, .consent])
    #expect(card.alerts.map(\.level) == card.alerts.map(\.level).sorted())
    let ranks = card.alerts.compactMap { Alert.Kind.allCases.firstIndex(of: $0.kind) }
    #expect(ranks == ranks.sorted())
  }
}
