import FrontOffice
import Hotel
import Widgets

/// Handing out what is held on a guest, and forgetting guests.
struct PrivacyWords: Sendable {
  let export: TextPhrase
  let exportNote: String
  let file: String
  let fileMissing: String
  let exported: TextPhrase

  let erase: TextPhrase
  let eraseNote: String
  /// What has to be typed so that it is no slip.
  let typeNumber: TextPhrase
  let erased: TextPhrase
  let erasedBefore: TextPhrase
  let notClean: String
  let copies: @Sendable ([String]) -> String
  let mentions: @Sendable ([Erasure.Mention]) -> String

  let retention: String
  let retentionHeading: String
  let nobodyIsDue: String
  let lastHeardOf: DayPhrase
  let erasedByPolicy: CountPhrase
}

extension PrivacyWords {
  /// What became of a guest's erasure, and what is still to be done by hand.
  func told(_ erasure: Erasure) -> (text: String, role: Role) {
    let guest = erasure.guest.rawValue
    let rest = left(erasure.isClean, erasure.copies, erasure.mentions)
    let done = erasure.wasErased ? erasedBefore(guest) : erased(guest)
    return (([done] + rest).joined(separator: " "), rest.isEmpty ? .strong : .late)
  }

  /// What became of those whose time was over.
  func told(_ result: RetentionResult) -> (text: String, role: Role) {
    let rest = left(result.isClean, result.copies, [])
    let done = erasedByPolicy(result.erased.count)
    return (([done] + rest).joined(separator: " "), rest.isEmpty ? .strong : .late)
  }

  private func left(
    _ isClean: Bool,
    _ copies: [String],
    _ mentions: [Erasure.Mention]
  ) -> [String] {
    (isClean ? [] : [notClean]) + (copies.isEmpty ? [] : [self.copies(copies)])
      + (mentions.isEmpty ? [] : [self.mentions(mentions)])
  }
}
