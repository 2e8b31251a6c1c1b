import FrontOffice
import Hotel
import OfficeKit
import Sample
import Storage

/// A store opened as a desk opens it, and the people whom the test has put into it.
struct TrialDesk {
  let store: Store
  /// Which of the processes this is.
  let number: Int
  var random: SampleRandom

  init(_ arguments: TrialArguments) throws {
    store = try Store(path: try arguments.text("store"))
    number = try arguments.number("number")
    let seed = try arguments.text("seed")
    random = SampleRandom(seed: UInt64(seed) ?? 0, topic: .incidents, number: number)
  }

  static let guestCount = 40

  /// The guests bear the first numbers of the chain.
  static func guest(_ place: Int) -> Guest.ID {
    let digits = String(place % guestCount + 1)
    return Guest.ID("G" + String(repeating: "0", count: 7 - digits.count) + digits)
  }

  static func clerk(_ number: Int, signIn: String = "race") -> Session {
    session("c\(number)", .clerk, signIn)
  }

  static func manager(_ number: Int) -> Session {
    session("m\(number)", .manager, "race")
  }

  private static func session(_ name: String, _ role: Staff.Role, _ signIn: String) -> Session {
    let hotel = Property.Code("SFO")
    let staff = Staff(id: Staff.ID(name), name: name, property: hotel, role: role)
    return Session(id: signIn, staff: staff, property: hotel)
  }

  /// A gift of so many cents.
  static func gesture(_ cents: Int) throws -> Gesture {
    let digits = String(100 + cents % 100).dropFirst()
    return try Gesture(parsing: "WOW:\(cents / 100).\(digits)", under: ChainPolicy())
  }
}
