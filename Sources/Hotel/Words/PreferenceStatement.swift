/// One wish as it was recorded: how the guest stands to it, and the words.
package struct PreferenceStatement: Hashable, Sendable {
  package let polarity: Polarity
  package let text: String
  package let category: PreferenceCategory?

  package init(polarity: Polarity, text: String, category: PreferenceCategory? = nil) {
    self.polarity = polarity
    self.text = text
    self.category = category
  }

  /// The line that would be typed for it.
  package var marked: String { "\(polarity.mark)\(text)" }
}
