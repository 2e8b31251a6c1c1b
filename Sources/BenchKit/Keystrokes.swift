import Hotel
import Sample

/// What stands in the search field after each key, from the second on, while a sample is typed.
package enum Keystrokes {
  package static func texts(of queries: [String], sample: Int = 100) -> [String] {
    var random = SampleRandom(seed: 1, topic: .typing, number: queries.count)
    var order = Array(queries.indices)
    random.shuffle(&order)
    return order.prefix(sample).flatMap { position -> [String] in
      let letters = Array(queries[position])
      guard letters.count >= 2 else { return [] }
      return (2...letters.count).map { String(letters[..<$0]) }
    }
  }
}
