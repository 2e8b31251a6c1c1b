import Testing

@testable import Hotel

struct PersonNameTests {
  @Test(
    arguments: [
      ("martina lo presti", "martina", "lo presti"), ("Liz", "", "Liz"), ("", "", ""),
      ("anna maria weber", "anna maria", "weber"),
      ("ludwig van beethoven", "ludwig", "van beethoven"),
      ("otto von der heide", "otto", "von der heide"), ("van dyk", "van", "dyk"),
      ("Mac Gregor", "Mac", "Gregor"), ("una mc gregor", "una", "mc gregor"),
      ("ahmed al masri", "ahmed", "al masri"), ("ortega y gasset", "ortega y", "gasset"),
    ] as [(String, String, String)]
  )
  func `what belongs to a family's name is not parted from it`(
    _ typed: String,
    _ given: String,
    _ family: String
  ) {
    #expect(PersonName.parted(typed) == (given, family))
  }

  @Test(arguments: [
    ("martina", "Martina"), ("lo presti", "Lo Presti"), ("van der berg", "van der Berg"),
    ("o'brien", "O'Brien"), ("anna-lena", "Anna-Lena"), ("mcgregor", "McGregor"), ("mcve", "Mcve"),
    ("McGregor", "McGregor"), ("bell Hooks", "bell Hooks"), ("j.r.r. tolkin", "J.R.R. Tolkin"),
    ("иван петров", "Иван Петров"), ("山本", "山本"), ("", ""), ("de", "De"),
    ("smith-mcadam", "Smith-McAdam"),
    ("ñuñez", "Ñuñez"), ("STONE", "STONE"),
  ])
  func `a name that was typed small is written as a name`(_ typed: String, _ name: String) {
    #expect(PersonName.capitalised(typed) == name)
  }
}
