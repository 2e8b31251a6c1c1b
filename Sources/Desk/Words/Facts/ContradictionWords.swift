import Hotel

/// Why two wishes can't both hold, in a few words for the clerk.
struct ContradictionWords: Sendable {
  let reason: @Sendable (Contradiction) -> String
}
