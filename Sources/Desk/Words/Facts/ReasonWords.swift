import Hotel

/// Why the look-up found somebody.
struct ReasonWords: Sendable {
  let reason: @Sendable (LookupReason) -> String
}
