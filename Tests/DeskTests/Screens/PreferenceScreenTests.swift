import Hotel
import Terminal
import Testing

@testable import Desk

struct PreferenceScreenTests {
  private func recording(_ text: String, _ language: Language = .english) throws -> HeadlessDesk {
    let desk = try SmallCompany().desk(language: language)
    desk.type("tana")
    desk.press(Key(.enter), Key(.character("p")))
    desk.type(text)
    return desk
  }

  @Test func `an allergy without a mark is proposed as one, and saved as one`() throws {
    let desk = try recording("allergic to walnuts")
    #expect(desk.text.contains("Looks like an ALLERGY: Enter saves !walnuts, Tab keeps a like."))
    desk.press(Key(.enter))
    #expect(desk.text.contains("!walnuts"))
    #expect(!desk.text.contains("+allergic"))
    let german = try recording("allergisch gegen Nüsse", .german)
    #expect(german.text.contains("Enter sichert !Nüsse"))
  }

  @Test func `Tab keeps a like, once, and then turns the category`() throws {
    let desk = try recording("no newspaper on Sundays")
    #expect(desk.text.contains("Looks like a dislike: Enter saves -newspaper on Sundays"))
    desk.press(Key(.tab))
    #expect(!desk.text.contains("Looks like") && desk.text.contains("like ·"))
    let reading = desk.text
    desk.press(Key(.tab))
    #expect(desk.text != reading)
    desk.press(Key(.enter))
    #expect(desk.text.contains("+no newspaper on Sundays"))
  }

  @Test func `a mark wins over the words`() throws {
    for typed in ["-no onions", "+no onions", "no-nonsense coffee, strong"] {
      #expect(try !recording(typed).text.contains("Looks like"), "\(typed)")
    }
  }

  @Test func `a draft says that it is one, and gives way to what is typed`() throws {
    let desk = try recording("allergic to nuts")
    desk.press(.back)
    desk.press(Key(.character("p")))
    #expect(desk.text.contains("A draft: letters take its place"))
    desk.type("!peanuts")
    #expect(desk.text.contains("!peanuts") && !desk.text.contains("nuts!p"))
    desk.press(.back)
    desk.press(Key(.character("p")), Key(.left))
    #expect(!desk.text.contains("A draft") && desk.text.contains("!peanuts"))
    desk.type("x")
    #expect(desk.text.contains("!peanutxs"))
  }
}
