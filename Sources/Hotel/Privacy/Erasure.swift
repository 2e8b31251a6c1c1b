/// What became of an erasure.
package struct Erasure: Sendable {
  package let guest: Guest.ID
  /// When the guest was first erased.
  package let at: Instant
  /// Somebody had erased the guest before.
  package let wasErased: Bool
  /// Nothing of the guest is left in the files of the store; else the rest is done as soon as
  /// nobody holds the log or the index.
  package let isClean: Bool
  /// Copies of the store that still hold the guest; the program can't reach into them.
  package let copies: [String]
  /// Texts about others in which the family name stands by itself: somebody has to look.
  package let mentions: [Mention]

  package init(
    guest: Guest.ID,
    at: Instant,
    wasErased: Bool,
    isClean: Bool,
    copies: [String],
    mentions: [Mention]
  ) {
    self.guest = guest
    self.at = at
    self.wasErased = wasErased
    self.isClean = isClean
    self.copies = copies
    self.mentions = mentions
  }

  /// A text in which a name stands.
  package struct Mention: Hashable, Sendable {
    package let table: String
    package let id: String
    package let text: String

    package init(table: String, id: String, text: String) {
      self.table = table
      self.id = id
      self.text = text
    }
  }
}
