import Testing

@testable import Hotel

struct NamesakesTests {
  private func guest(
    _ id: String,
    born: String = "",
    city: String = "",
    phone: String = "",
    name: String = "Brandell"
  ) -> Guest {
    Guest("Thomas", name, id: id).with {
      $0[.birthDate] = born
      $0[.city] = city
      $0[.phone] = phone
    }
  }

  private func signs(_ guests: [Guest]) -> [[CardLines.ProfileFact]] {
    guests.map(GuestLine.init).toldApart().map(\.apart)
  }

  @Test func `whoever bears a name alone is told by it`() {
    #expect(signs([guest("a", born: "1950-03-02"), guest("b", name: "Brandel")]) == [[], []])
    #expect(signs([guest("a", city: "Rome"), guest("a", city: "Rome")]) == [[], []])
    #expect(signs([]).isEmpty)
  }

  @Test func `the first thing that differs tells them apart`() {
    let three = [
      guest("a", born: "1950-03-02", city: "Boston"),
      guest("b", born: "1983-07-19", city: "Boston"),
      guest("c", born: "2012-07-19", name: "BRANDELL"),
    ]
    #expect(signs(three) == [[.bornIn(1950)], [.bornIn(1983)], [.bornIn(2012)]])
    let cities = [guest("a", born: "1950-03-02", city: "Rome"), guest("b", city: "Oslo")]
    #expect(signs(cities) == [[.bornIn(1950)], [.city("Oslo")]])
    let phones = [
      guest("a", city: "Rome", phone: "+1 415 555 0101"), guest("b", city: "Rome", phone: "0102"),
    ]
    #expect(signs(phones) == [[.phone(end: "0101")], [.phone(end: "0102")]])
  }

  @Test func `where nothing differs all is told, and the number`() {
    let twins = [
      guest("a", born: "1950-03-02", city: "Rome"), guest("b", born: "1950-03-02"),
      guest("c", city: "Rome"),
    ]
    #expect(
      signs(twins) == [
        [.bornIn(1950), .city("Rome"), .number(Guest.ID("a"))],
        [.bornIn(1950), .number(Guest.ID("b"))], [.city("Rome"), .number(Guest.ID("c"))],
      ]
    )
    #expect(
      signs([guest("a"), guest("b")]) == [[.number(Guest.ID("a"))], [.number(Guest.ID("b"))]]
    )
  }
}
