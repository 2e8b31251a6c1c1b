import Testing

@testable import Hotel

struct NameMentionsTests {
  private static let names: NameMentions = {
    var guest = Guest(id: Guest.ID("G1"))
    (guest.given, guest.family, guest.preferredName) = ("Maria", "Rodriguez", "Zuzu")
    (guest.phones, guest.emails, guest[.document]) = (["+1 555 0137"], ["mr@x.org"], "P1234567")
    return NameMentions(of: [guest])
  }()

  @Test(
    arguments: [
      ("met Maria Rodriguez in the lift", "met erased in the lift"),
      ("ask Zuzu Rodriguez, or MR@X.ORG", "ask erased, or erased"),
      ("rodriguez, maria: P1234567", "erased: erased"), ("Mrs Rodriguez called", "erased called"),
      ("Maria Rodriguezova", nil), ("travels with Zuzu", nil), ("a Rodriguez guitar", nil),
      ("", nil),
    ] as [(String, String?)]
  )
  func `who is named beyond doubt is taken out`(_ text: String, _ redacted: String?) {
    #expect(Self.names.redacted(text) == redacted)
  }

  @Test(arguments: [
    ("travels with Zuzu", true), ("a Rodriguez guitar", true), ("Zuzus", false), ("tea", false),
  ])
  func `a name by itself is told of`(_ text: String, _ may: Bool) {
    #expect(Self.names.mayName(text) == may)
  }
}
