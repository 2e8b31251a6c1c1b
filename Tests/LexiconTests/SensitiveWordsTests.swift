import Lexicon
import Testing

struct SensitiveWordsTests {
  private func isSensitive(_ text: String) -> Bool {
    SensitiveWords.are(in: Folding.words(of: text))
  }

  @Test(arguments: [
    "gay couple, one bed", "Prayer mat facing Mecca", "no bible in the drawer", "is pregnant",
    "Schwules Paar, ein Bett", "CPAP machine by the bed", "sober for years", "hat Diabetes",
    "Gebetsteppich", "after surgery, low bed", "same-sex partner", "observes Shabbat",
  ]) func `what tells of health, belief or love is known by its words`(_ text: String) {
    #expect(isSensitive(text))
  }

  @Test(arguments: [
    "blackout blinds", "foam pillow", "non-alcoholic drinks", "coffee addict", "sleep aids",
    "room away from the church bells", "alarm disabled", "back stroke lane",
    "calls his son Christian",
    "temple view", "first aid kit", "heart-shaped cake", "blind down at night", "mass of towels",
    "",
  ]) func `innocent words stay so`(_ text: String) {
    #expect(!isSensitive(text))
  }
}
