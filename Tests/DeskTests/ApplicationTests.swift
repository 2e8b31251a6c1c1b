import Terminal
import Testing
import Widgets

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

  @Test func `the colours follow the ground that the terminal tells, unless somebody chose them`()
    throws
  {
    let (dark, light) = (
      Theme(depth: .indexed256, ground: .dark, glyphs: .unicode),
      Theme(depth: .indexed256, ground: .light, glyphs: .unicode)
    )
    for chosen in [nil, "dark", "light"] {
      var settings = SettingLayers()
      if let chosen { settings.say(.theme, chosen, by: .file) }
      let company = try SmallCompany()
      let desk = HeadlessDesk(
        store: company.store,
        of: company,
        session: try company.session("ana"),
        now: SmallCompany.now,
        settings: settings
      )
      let before = desk.theme.style(.act)
      #expect(before == (chosen == "light" ? light : dark).style(.act))
      desk.tellGround(isLight: true)
      #expect(desk.theme.style(.act) == (chosen == "dark" ? dark : light).style(.act))
      desk.tellGround(isLight: false)
      #expect(desk.theme.style(.act) == before)
    }
  }

  @Test func `a function key that does nothing here says so, and no letter does`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("ngozi")
    desk.press(Key(.enter), Key(.character("z")))
    #expect(!desk.text.contains("does nothing here"))
    desk.press(Key(.function(3)))
    #expect(desk.text.contains("F3 does nothing here"))
  }
}
