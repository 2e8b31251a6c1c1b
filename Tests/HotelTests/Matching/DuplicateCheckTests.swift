import Testing

@testable import Hotel

struct DuplicateCheckTests {
  private static let known = Guest("Elizabeth", "Okafor").with {
    $0.birthDate = Day("1980-05-14")
    $0.phones = ["+1 415 555 0100"]
    $0.emails = ["liz@example.com"]
    $0[.street] = "1 Pine St"
    $0[.postcode] = "94104"
    $0[.document] = "C01X00T47"
    $0[.member] = "M-1234"
  }

  private static func household(_ given: String, born: String?) -> Guest {
    Guest(given, "Okafor").with {
      $0.birthDate = born.flatMap { Day($0) }
      $0.phones = ["0014155550100"]
      $0[.street] = "1 PINE ST"
      $0[.postcode] = "94104"
    }
  }

  @Test(
    arguments: [
      (Guest("Okafor", "Elizabeth"), .swappedName),
      (Guest("Liz", "Okafor"), .shortenedName),
      (Guest("Elizabet", "Okafor").with { $0.birthDate = Day("1980-05-14") }, .misspeltName),
      (Guest("Elizabeth", "Okafor").with { $0.phones = ["+81 90 1234 5678"] }, .sameName),
      (Guest("Elizabeth", "Okafor").with { $0.birthDate = Day("1980-05-15") }, .sameName),
      (Guest("ELIZABETH", "OKÁFOR").with { $0.emails = ["LIZ@example.com"] }, .sameEmail),
      (Guest("Liz", "Okafor-Lee").with { $0[.document] = "c01x 00t47" }, .sameDocument),
      (Guest("Okafor").with { $0.phones = ["415-555-0100"] }, .samePhone),
      (Guest("", "Okafor").with { $0[.member] = "m1234" }, .sameMembership),
    ] as [(Guest, ProbableDuplicate.Reason)]
  )
  func `the same person is asked about`(_ new: Guest, _ reason: ProbableDuplicate.Reason) {
    let found = DuplicateCheck.comparison(of: new, with: GuestLine(Self.known))
    #expect(found.probability >= DuplicateCheck.worthAsking)
    #expect(found.reasons.contains(reason))
  }

  @Test(arguments: [
    household("Chidi", born: nil), household("Chidi", born: "1978-01-02"),
    household("Ada", born: "1980-05-14"), household("Elizabeth", born: "2008-11-30"),
    Guest("Elizabeth", "Nguyen"), Guest("Okafor"), Guest(""), Guest("Chidi", "Nguyen"),
    Guest("Elizabeth", "Okafor").with { $0.birthDate = Day("1955-01-01") },
  ])
  func `a relative, a twin or a namesake is somebody else`(_ new: Guest) {
    let found = DuplicateCheck.comparison(of: new, with: GuestLine(Self.known))
    #expect(found.probability < DuplicateCheck.worthAsking, "\(found.reasons)")
  }

  @Test func `a birth date with day and month swapped speaks for the same person`() {
    let born = Guest("Liz", "Okafor").with { $0.birthDate = Day("1980-05-04") }
    let swapped = Guest("Liz", "Okafor").with { $0.birthDate = Day("1980-04-05") }
    let found = DuplicateCheck.comparison(of: born, with: GuestLine(swapped))
    #expect(found.reasons.contains(.swappedBirthDate))
  }
}
