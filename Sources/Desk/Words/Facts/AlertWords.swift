import Hotel

/// How alerts are told, and where they come from.
struct AlertWords: Sendable {
  /// What is told; wishes in the door's own way, behind their marks or in words.
  let fact: @Sendable (Alert.Fact, _ wish: (PreferenceStatement) -> String) -> String
  let source: @Sendable (Alert.Source) -> String

  func text(_ fact: Alert.Fact) -> String { self.fact(fact, \.marked) }
  func stop(_ dangers: [Alert.Danger]) -> String { text(.stop(dangers)) }
}
