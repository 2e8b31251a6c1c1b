import Hotel
import Testing

/// What the words of a preference suggest.
struct PreferenceWordsTests {
  @Test
  func `nine lines in ten get a right category first`() {
    var misses: [String] = []
    let lines = PreferenceLines.text.split(separator: "\n")
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 2)
      let polarity = Polarity(rawValue: String(parts[1]))
      let found = PreferenceWords.categories(of: String(parts[2]), polarity: polarity)
      let isRight = parts[0].split(separator: "|").contains { $0 == found.first?.rawValue ?? "" }
      if !isRight { misses.append("\(line) -> \(found.prefix(3).map(\.rawValue))") }
    }
    #expect(misses.count * 10 <= lines.count, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("breakfast at 7", PreferenceCategory.food), ("quiet room", .location), ("Apple TV", .media),
    ("window table", .food), ("late check-out 16:00", .arrival), ("matress topper", .bed),
    ("bkfst in rm", .food), ("a/c off", .climate), ("bathtub", .bath), ("turndown", .housekeeping),
    ("Earl Grey", .beverage), ("glutenfrei", .dietary), ("sin gluten", .dietary),
    ("oreiller en plumes", .bed), ("roll-in shower", .accessibility), ("yoga mat", .wellness),
    ("dog bed", .family), ("call her Dr Ito", .communication),
    ("still water, room temperature", .beverage),
  ])
  func `a clear line gets its category`(_ text: String, _ category: PreferenceCategory) {
    #expect(PreferenceWords.categories(of: text).first == category)
  }

  @Test(arguments: ["kiwi", "coconut shampoo", "zzz"])
  func `an allergy is dietary first`(_ text: String) {
    #expect(PreferenceWords.categories(of: text, polarity: .allergy).first == .dietary)
  }

  @Test(arguments: ["", "   ", "???", "zzz qqq", "日本語", "w/", "12:", "1/2", "°"])
  func `there is always a suggestion`(_ text: String) {
    #expect(!PreferenceWords.categories(of: text).isEmpty)
  }

  @Test(arguments: [
    ("foam pillow", Polarity.like), ("no feather pillows", .dislike),
    ("allergic to nuts", .allergy),
    ("must have a walk-in shower", .need), ("never mention the divorce", .avoid),
    ("hates lavender", .dislike), ("likes a corner table, no draught", .like), ("vegan", .need),
    ("severe shellfish allergy, EpiPen", .allergy), ("no photographs", .avoid),
    ("can't climb stairs", .need), ("sin cebolla", .dislike), ("hypoallergenic pillows", .like),
    ("alcohol removed from minibar", .avoid), ("rose soap gives her hives", .allergy),
  ])
  func `unmarked words tell the polarity`(_ text: String, _ polarity: Polarity) {
    #expect(PreferenceWords.polarity(of: text) == polarity)
  }

  @Test func `nineteen in twenty lines without a mark are read right, and no allergy as a like`() {
    var misses: [String] = []
    for line in UnmarkedLines.all {
      let told = PreferenceWords.polarity(of: line.text).rawValue
      guard !line.readings.contains(told) else { continue }
      misses.append("\(line.text): \(told)")
      #expect(!(line.readings == ["allergy"] && told == "like"), "\(line.text)")
    }
    let innocent = UnmarkedLines.all.filter { $0.readings == ["like"] }.map(\.text)
    let hurt = misses.filter { miss in innocent.contains { miss.hasPrefix($0) } }
    #expect(misses.count * 20 <= UnmarkedLines.all.count, "\(misses)")
    #expect(hurt.count * 20 <= innocent.count, "\(hurt)")
  }

  /// A need that loses its denial, or a dislike that keeps it, says the reverse.
  @Test(arguments: [
    ("no onions", Polarity.dislike, "onions"), ("allergic to nuts", .allergy, "nuts"),
    ("is allergic to nuts", .allergy, "nuts"),
    ("no nuts, anaphylaxis", .allergy, "nuts, anaphylaxis"),
    ("do not mention her husband", .avoid, "mention her husband"), ("needs a cot", .need, "a cot"),
    ("do not disturb before ten", .need, "do not disturb before ten"),
    ("no gluten, coeliac", .need, "no gluten, coeliac"),
    ("without gluten, strict", .need, "without gluten, strict"),
    ("cannot climb stairs", .need, "cannot climb stairs"),
    ("no fish, no meat", .dislike, "fish, meat"),
    ("no photos, no press", .avoid, "photos, press"),
    ("no fish, loves meat", .dislike, "fish, loves meat"),
    ("nothing with cilantro", .dislike, "cilantro"),
    ("nothing too spicy", .need, "nothing too spicy"),
    ("no one at the door", .need, "no one at the door"), ("not keen on opera", .dislike, "opera"),
    ("can’t stand techno", .dislike, "techno"), ("keine Federkissen", .dislike, "Federkissen"),
    ("allergic to nothing", .like, "allergic to nothing"), ("no allergies", .like, "no allergies"),
    ("vegan", .need, "vegan"), ("nut allergy", .allergy, "nut allergy"), ("no", .need, "no"),
    ("no walking out in the rain", .dislike, "walking out in the rain"),
    ("never give out his room number", .avoid, "give out his room number"),
  ])
  func `what a mark says is not said twice, and nothing is turned round`(
    _ text: String,
    _ polarity: Polarity,
    _ bare: String
  ) {
    let read = PreferenceWords.read(text)
    #expect(read.polarity == polarity && read.text == bare, "\(read)")
  }
}
