import Hotel

/// A file of the made-up company, with the columns that the importer reads.
package enum SampleFile: String, CaseIterable, Sendable {
  case properties, staff, guests, stays, preferences, incidents

  /// The header line, in the order of every row's cells.
  package var columns: [String] {
    switch self {
    case .properties:
      ["code", "name", "city", "country", "time_zone", "currency", "business_date"]
    case .staff:
      ["staff", "name", "property", "role", "department", "pin"]
    case .guests:
      [
        "guest", "given", "family", "title", "preferred_name", "native_name", "birth_date",
        "language", "nationality", "vip", "tier", "member", "phone", "email", "document", "street",
        "city", "region", "postcode", "country", "note",
      ]
    case .stays:
      [
        "stay", "guest", "property", "arrival", "departure", "status", "room", "room_type",
        "confirmation", "adults", "children", "revenue", "currency", "source", "companions",
      ]
    case .preferences:
      [
        "guest", "polarity", "text", "category", "basis", "scope", "property", "staff",
        "recorded_at", "confirmed_on", "expires_on", "consent_by", "consent_at",
      ]
    case .incidents:
      [
        "incident", "guest", "property", "category", "severity", "problem", "action",
        "occurred_at", "completed_at", "closed_at", "staff", "outcome", "compensation",
      ]
    }
  }
}
