import Lexicon

/// One wish as it was recorded: how the guest stands to it, and the words.
package struct PreferenceStatement: Hashable, Sendable {
  package let polarity: Polarity
  package let text: String
  package let category: PreferenceCategory?
  /// It was seen, not said.
  package let isObserved: Bool

  package init(
    polarity: Polarity,
    text: String,
    category: PreferenceCategory? = nil,
    isObserved: Bool = false
  ) {
    self.polarity = polarity
    self.text = text
    self.category = category
    self.isObserved = isObserved
  }

  /// The guest is asked whether it may be kept: it tells of their health, belief, mobility, or of whom
  /// they love.
  package var isSensitive: Bool {
    category?.isSensitive == true || polarity == .allergy
      || SensitiveWords.are(in: text.foldedWords())
  }

  /// As if the guest had said it.
  package var asSaid: PreferenceStatement {
    PreferenceStatement(polarity: polarity, text: text, category: category)
  }

  /// The line that would be typed for it: `~+jazz at breakfast`.
  package var marked: String { (isObserved ? "~" : "") + "\(polarity.mark)\(text)" }
}
