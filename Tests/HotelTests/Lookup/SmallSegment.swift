@testable import Hotel

/// A segment of a few guests, in memory; a guest's row is the place in the list, from 1.
struct SmallSegment {
  struct Person {
    var given: String
    var family: String
    var phone = ""
    var member = ""
    var email = ""
    var birthDate: Day?
    var prior = 0
    var properties: [String] = []
  }

  let bytes: [UInt8]

  init(_ people: [Person], change: (inout SegmentHeader) -> Void = { _ in }) {
    var body: [UInt8] = []
    var assembler = SegmentAssembler<Never> { body += $0 }
    change(&assembler.header)
    var names = NameListBuilder()
    for (index, person) in people.enumerated() {
      names.add(
        NameListBuilder.Item(
          row: Int64(index + 1),
          tokens: LookupTokens.of(given: person.given, family: person.family, others: []),
          prior: person.prior,
          properties: person.properties.map { Property.Code($0) }
        )
      )
    }
    let places = names.finish(into: &assembler).map { Int($0) }
    var numbers = NumberListBuilder()
    var emails = EmailListBuilder()
    for (person, doc) in zip(people, places) {
      numbers.add(tailOf: person.phone, doc: doc)
      numbers.add(tailOf: person.member, doc: doc)
      numbers.add(code: LookupQuery.code(of: person.member), doc: doc)
      if let day = person.birthDate { numbers.add(birthDate: day, doc: doc) }
      emails.add(person.email, doc: doc)
    }
    numbers.finish(into: &assembler)
    emails.finish(into: &assembler)
    bytes = assembler.finish().bytes + body
  }

  /// Names written as `Given Family`.
  init(names: [String]) {
    self.init(
      names.map { name in
        let words = name.split(separator: " ")
        return Person(
          given: words.dropLast().joined(separator: " "),
          family: String(words.last ?? "")
        )
      }
    )
  }

  var segment: LookupSegment? { LookupSegment(SegmentBytes(bytes)) }

  /// The rows that the text finds, the likeliest first.
  func found(_ text: String, limit: Int = 10) -> [Int] {
    guard let segment else { return [] }
    return NameFinder(segment).find(LookupQuery(text).words, limit: limit)
      .map { Int(segment.row(of: $0.doc)) }
  }
}
