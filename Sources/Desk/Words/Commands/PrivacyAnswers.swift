import Hotel

/// What commands answer about what is held on a guest, and about forgetting guests.
struct PrivacyAnswers: Sendable {
  let notClean: String
  let copies: String
  let wrote: @Sendable (Guest.ID, _ file: String) -> String
  let erased: @Sendable (Guest.ID) -> String
  let erasedBefore: @Sendable (Guest.ID, _ time: String) -> String
  let mayName: @Sendable (Erasure.Mention) -> String
  let askNumber: @Sendable (_ name: String, Guest.ID) -> String

  let notHeardOf: @Sendable (_ since: Day, _ years: Int, _ count: Int) -> String
  let last: DayPhrase
  let undated: CountPhrase
  let nobodyErased: String
  let erasedByPolicy: CountPhrase
  let retention: String

  // The page that a guest is handed.
  let title: @Sendable (_ name: String, Guest.ID) -> String
  let madeOn: @Sendable (_ time: String, Staff, _ zone: String) -> String
  /// The heading of a section, and what one thing in it is called, by their names in the store.
  let heading: TextPhrase
  let label: TextPhrase
}

extension PrivacyAnswers {
  /// A name of the store as words: `room_type` is `room type`.
  static func plain(_ name: String) -> String {
    name.split(separator: "_").joined(separator: " ")
  }
}
