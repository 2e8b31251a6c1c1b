import Testing

@testable import Hotel

struct TypedBirthDateTests {
  @Test(
    arguments: [
      ("1980-05-14", ["1980-05-14"], ""), ("14.5.1980", ["1980-05-14"], ""),
      ("5/14/1980", ["1980-05-14"], ""), ("3/4/1980", ["1980-03-04", "1980-04-03"], ""),
      ("3.4.1980", ["1980-04-03"], ""), ("garcia 14.05.1980", ["1980-05-14"], "garcia"),
      ("14-05-1980 ana garcia", ["1980-05-14"], "ana garcia"), ("1980/5/14", ["1980-05-14"], ""),
    ] as [(String, [String], String)]
  )
  func `a date of birth is read alone or beside a name`(
    _ text: String,
    _ days: [String],
    _ rest: String
  ) {
    let read = TypedBirthDate(text)
    #expect(read?.days.map(\.description) == days && read?.rest == rest)
    #expect(LookupQuery(text).birthDates == read?.days)
  }

  @Test(arguments: [
    "", "1980", "14.5.", "415-555-0100", "30.2.1980", "1.2.3", "14.5.80", "0512-3456-78",
    "12-34-1980",
    "192.168.1.1", "2026-10", "G1980-05-14x", "1116", "020 7946 0123",
  ])
  func `what is no date of birth is none`(_ text: String) {
    #expect(TypedBirthDate(text) == nil)
  }
}
