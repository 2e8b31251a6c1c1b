import Testing

@testable import Hotel

struct StaffTests {
  @Test(arguments: [
    ("Ada", "ada"), ("a.b-9", "a.b-9"), ("1234567890123456", "1234567890123456"), ("", nil),
    ("12345678901234567", nil), ("a b", nil), ("ädä", nil), ("a_b", nil), ("a/b", nil),
  ])
  func `a staff id ignores case`(_ typed: String, _ id: String?) {
    #expect(Staff.id(from: typed)?.rawValue == id)
  }

  @Test(arguments: [
    ("1234", true), ("12345678", true), ("123", false), ("123456789", false), ("12a4", false),
    ("", false), ("١٢٣٤", false),
  ])
  func `a PIN is four to eight digits`(_ text: String, _ isPIN: Bool) {
    #expect(Staff.isPIN(text) == isPIN)
  }

  @Test(arguments: [
    ("1234", true), ("0000", true), ("1111111", true), ("0123", true), ("12345678", true),
    ("2468", false), ("1112", false), ("1235", false), ("8888", false), ("5678", false),
  ])
  func `digits in a row are the first PINs that anybody tries`(_ pin: String, _ isEasy: Bool) {
    #expect(Staff.isEasyPIN(pin) == isEasy)
  }

  @Test(arguments: [
    ("SFO", true), ("PAR01", true), ("AB", false), ("ABCDEF", false), ("sfo", false),
    ("S O", false),
  ])
  func `a property's code is three to five capitals or digits`(_ text: String, _ isCode: Bool) {
    #expect(Property.isCode(text) == isCode)
  }

  @Test func `managers may do everything, clerks what the desk needs`() {
    #expect(Staff.Role.allCases.sorted() == [.clerk, .guestRelations, .manager])
    #expect(Duty.allCases.allSatisfy { $0.role <= .manager })
    let managers: [Duty] = [
      .receiveRestricted, .approve, .importFiles, .manageStaff, .closeDay, .backUp, .eraseGuest,
      .restore, .readTrail,
    ]
    #expect(Duty.allCases.filter { $0.role == .manager } == managers)
  }
}
