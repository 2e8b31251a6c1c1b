import Hotel
import Sample

/// A list from which some are drawn more often than others.
struct Weighted<Element: Sendable>: Sendable {
  let items: [Element]
  /// The weights so far, item by item.
  private let sums: [Double]

  init(_ entries: [(item: Element, weight: Double)]) {
    items = entries.map(\.item)
    var sum = 0.0
    sums = entries.map {
      sum += $0.weight
      return sum
    }
  }

  /// How often names are borne: the one at place `k` in proportion to 1 / (k + flatness).
  init(zipf items: [Element], flatness: Int) {
    self.init(items.enumerated().map { ($1, 1 / Double($0 + flatness)) })
  }

  var isEmpty: Bool { items.isEmpty }

  /// One of the list, which is not empty.
  func draw(_ random: inout SampleRandom) -> Element {
    // 53 bits are all that a Double keeps below one.
    let point = Double(random.next() >> 11) / 9_007_199_254_740_992 * (sums.last ?? 0)
    var (low, high) = (0, items.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return items[low]
  }
}
