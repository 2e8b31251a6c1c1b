import Testing

@testable import Hotel

struct GuestTests {
  @Test(arguments: [
    (Guest("Ngozi", "Okafor"), "Ngozi Okafor", "Okafor, Ngozi", "Ngozi Okafor"),
    (
      Guest("Ngozi", "Okafor").with { $0.title = "Dr" }, "Ngozi Okafor", "Okafor, Ngozi",
      "Dr Okafor"
    ),
    (Guest("Pelé"), "Pelé", "Pelé", "Pelé"), (Guest("", "Ito"), "Ito", "Ito", "Ito"),
    (Guest("Ann", "Lee").with { $0.preferredName = "Nan" }, "Ann Lee", "Lee, Ann", "Nan"),
  ])
  func `a guest is named, listed and spoken to`(
    _ guest: Guest,
    _ name: String,
    _ listed: String,
    _ spoken: String
  ) {
    #expect(guest.name == name)
    #expect(guest.listedName == listed)
    #expect(guest.spokenName == spoken)
  }

  @Test(arguments: [
    ("G0000001", true), ("a.b_c-9", true), ("", false), (String(repeating: "9", count: 32), true),
    (String(repeating: "9", count: 33), false), ("G 1", false), ("G/1", false), ("Gé", false),
  ])
  func `a guest's number is short and plain`(_ text: String, _ isNumber: Bool) {
    #expect(Guest.isNumber(text) == isNumber)
  }

  @Test func `a change names the fields that differ`() {
    let guest = Guest("Ann", "Lee")
    let changed = guest.with {
      $0.phones = ["1", "2"]
      $0.birthDate = .today
      $0[.note] = "x"
    }
    #expect(changed.changedFields(since: guest) == [.birthDate, .phone, .note])
    #expect(guest.numbered(Guest.ID("G2")).changedFields(since: guest).isEmpty)
  }

  @Test(arguments: [
    (Guest("Ann").with { $0[.note] = "Visa 4111 1111 1111 1111" }, "note"),
    (Guest("4111111111111111"), "given"),
    (Guest("Ann").with { $0.phones = ["4111111111111111"] }, "phone"),
    (Guest("Ann").with { $0[.member] = "5555555555554444" }, "member"),
    (Guest("Ann").with { $0.phones = ["4222222222222", "+49 1512 3456789"] }, nil),
    (Guest("Ann").with { $0[.document] = "360102198001011231" }, nil),
  ])
  func `payment data is found in any field`(_ guest: Guest, _ field: String?) {
    #expect(guest.paymentData?.field.rawValue == field)
  }
}
