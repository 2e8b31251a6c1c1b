import Hotel

/// The box in which a guest is checked in.
struct CheckInWords: Sendable {
  let title: String
  let heading: TextPhrase
  let readThis: String
  let stay: @Sendable (_ nights: Int, Day, _ adults: Int, _ children: Int) -> String
  let room: String
  let done: TextPhrase
}
