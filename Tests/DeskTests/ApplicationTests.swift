import Terminal
import Testing

@testable import Desk

struct ApplicationTests {
  @Test func `what another desk writes is read again where it is seen, and nowhere else`() throws {
    let desk = try SmallCompany().desk()
    func asked() -> Int {
      desk.isStoreSilent = true
      desk.tell(.storeChanged)
      defer {
        desk.isStoreSilent = false
        desk.press(Key(.function(24)))
      }
      return desk.openQuestions
    }
    let home = asked()
    desk.type("tana")
    desk.press(Key(.enter))
    let card = asked()
    desk.press(Key(.function(12)))
    #expect(home == 1 && card == 1)
    #expect(asked() == card, "a box lies over a card that is still seen")
    desk.press(.back, .back, .back)
    #expect(asked() == home)
  }
}
