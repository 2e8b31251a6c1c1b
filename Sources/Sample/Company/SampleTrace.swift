package import Hotel

/// A to-do of the sample company's first day.
package struct SampleTrace: Sendable {
  package let department: Department
  package let text: String
  /// Days after the first.
  package let days: Int
  package let time: (hour: Int, minute: Int)
  /// The place of the guest it is about among the day's arrivals, if it is about one.
  package let arrival: Int?

  package static let all = [
    SampleTrace(
      department: .housekeeping,
      text: "crib and bottle warmer in the room before they come",
      days: 0,
      time: (14, 30),
      arrival: 4
    ),
    SampleTrace(
      department: .engineering,
      text: "look at the drain of the spa shower once more",
      days: 0,
      time: (11, 0),
      arrival: nil
    ),
    SampleTrace(
      department: .foodAndBeverage,
      text: "small cake to the window table, one candle, no song",
      days: 0,
      time: (19, 45),
      arrival: 11
    ),
    SampleTrace(
      department: .concierge,
      text: "car to the airport, two large bags and a cello",
      days: 1,
      time: (5, 30),
      arrival: 19
    ),
    SampleTrace(
      department: .frontOffice,
      text: "parcel by courier: keep it at the desk and tell the guest",
      days: 0,
      time: (17, 0),
      arrival: 27
    ),
  ]
}
