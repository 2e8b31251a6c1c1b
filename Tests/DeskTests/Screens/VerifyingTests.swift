import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

struct VerifyingTests {
  /// A desk with a typed preference whose saving the store has not answered.
  private func saving(on company: SmallCompany, _ language: Language = .english) throws
    -> HeadlessDesk
  {
    let desk = try company.desk(language: language)
    desk.type("tana")
    desk.press(Key(.enter), Key(.character("p")))
    desk.type("+green tea")
    desk.isStoreSilent = true
    desk.press(Key(.enter))
    return desk
  }

  @Test(arguments: [
    (Language.english, "Being verified", "it was saved", "not saved"),
    (.german, "Wird geprüft", "Es ist gesichert", "nicht gesichert"),
  ])
  func `being verified is a state of its own, until it is known`(
    _ language: Language,
    _ verifying: String,
    _ saved: String,
    _ notSaved: String
  ) throws {
    for isSaved in [true, false] {
      let desk = try saving(on: try SmallCompany(), language)
      desk.tell(.verifying)
      // No time makes an answer of it.
      desk.advance(.seconds(60))
      #expect(desk.text.contains(verifying))
      #expect(desk.text.contains("+green tea"))
      desk.tell(.verified(isSaved: isSaved))
      #expect(!desk.text.contains(verifying))
      #expect(desk.text.contains(isSaved ? saved : notSaved))
      #expect(desk.text.contains("+green tea"))
    }
  }

  @Test func `a screen left meanwhile still takes its answer`() throws {
    let company = try SmallCompany()
    let desk = try saving(on: company)
    #expect(desk.drafts.values.contains("+green tea"))
    desk.tell(.verifying)
    desk.press(Key(.escape))
    #expect(desk.text.contains("Being verified"))
    desk.isStoreSilent = false
    desk.tell(.verified(isSaved: true))
    #expect(desk.text.contains("Saved: +green tea"))
    // What is saved is no draft any more: nobody saves it twice.
    #expect(desk.drafts.isEmpty)
  }
}
