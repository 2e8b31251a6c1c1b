import Testing

@testable import Hotel

struct PreferenceTests {
  private static let policy = ChainPolicy()

  @Test(arguments: [
    ("+foam pillow", nil as Int?, false), ("+foam pillow", -1, true), ("+foam pillow", 0, false),
    ("+foam pillow", 1, false), ("!peanuts", -1, false), ("=kosher meals", -1, true),
  ])
  func `a wish lapses after its last day, an allergy never`(
    _ line: String,
    _ expiresIn: Int?,
    _ hasLapsed: Bool
  ) throws {
    let wish = try Preference.line(line).with {
      $0.expiresOn = expiresIn.map { Day.today.adding(days: $0) }
    }
    #expect(wish.hasLapsed(on: .today) == hasLapsed)
    #expect(wish.isCurrent(on: .today) == !hasLapsed)
  }

  @Test(arguments: [
    ("+foam pillow", 364, true, false), ("+foam pillow", 365, true, true),
    ("!peanuts", 1, true, false), ("!peanuts", 1, false, true), ("!peanuts", 400, true, true),
  ])
  func `an old wish is asked about again, an allergy without consent at once`(
    _ line: String,
    _ daysAgo: Int,
    _ consent: Bool,
    _ isDue: Bool
  ) throws {
    let wish = try Preference.line(line, consent: consent).with {
      $0.confirmedOn = Day.today.adding(days: -daysAgo)
    }
    #expect(wish.isDueForConfirmation(on: .today, under: Self.policy) == isDue)
    let retired = wish.with {
      $0.retirement = Preference.Retirement(at: .noon(0), by: Staff.ID("ada"), reason: "")
    }
    #expect(!retired.isDueForConfirmation(on: .today, under: Self.policy))
  }

  @Test(arguments: [
    ("~jazz at breakfast", 1, false), ("~jazz at breakfast", 2, true),
    ("jazz at breakfast", 1, true),
  ])
  func `one sighting is no preference`(_ line: String, _ sightings: Int, _ isStanding: Bool) throws
  {
    let wish = try Preference.line(line).with { $0.sightings = sightings }
    #expect(wish.mayBeActedOn(under: Self.policy) == isStanding)
  }

  @Test(arguments: [
    (Preference.Scope.local, "SFO" as String?, "SFO", true), (.local, "PAR", "SFO", false),
    (.global, "PAR", "SFO", true), (.local, nil, "SFO", true),
  ])
  func `a local wish holds in its own hotel`(
    _ scope: Preference.Scope,
    _ property: String?,
    _ here: String,
    _ applies: Bool
  ) throws {
    let wish = try Preference.line("+high floor").with {
      $0.scope = scope
      $0.property = property.map { Property.Code($0) }
    }
    #expect(wish.applies(at: Property.Code(here)) == applies)
  }

  @Test(arguments: [
    ("+foam pillow", false), ("!peanuts", true), ("=roll-in shower", true),
  ])
  func `health and belief need consent`(_ line: String, _ isSensitive: Bool) throws {
    let wish = try Preference.line(line, consent: false)
    #expect(wish.isSensitive == isSensitive)
    #expect(wish.lacksConsent == isSensitive)
  }
}
