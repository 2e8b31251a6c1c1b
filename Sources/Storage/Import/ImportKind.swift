import Hotel

/// The kinds of file that a store loads, in the order in which they need each other.
package enum ImportKind: String, CaseIterable, Sendable {
  case properties, staff, guests, stays, preferences, incidents

  /// In the order in which they are written, and in which the store keeps what a row said.
  package var columns: [String] {
    let fields = self == .guests ? GuestField.allCases : []
    return ownColumns.map(\.name) + fields.map(\.rawValue)
  }

  /// Without the fields of a profile.
  private var ownColumns: [ImportColumn] {
    switch self {
    case .properties:
      [.code, .name, .city, .country, .timeZone, .currency, .businessDate]
    case .staff:
      [.staff, .name, .property, .role, .department, .pin]
    case .guests: [.guest]
    case .stays:
      [
        .stay, .guest, .property, .arrival, .departure, .status, .room, .roomType,
        .confirmation, .adults, .children, .revenue, .currency, .source, .companions,
      ]
    case .preferences:
      [
        .guest, .polarity, .text, .category, .basis, .scope, .property, .staff,
        .recordedAt, .confirmedOn, .expiresOn, .consentBy, .consentAt,
      ]
    case .incidents:
      [
        .incident, .guest, .property, .category, .severity, .problem, .action,
        .occurredAt, .completedAt, .closedAt, .staff, .outcome, .compensation,
      ]
    }
  }

  /// Whether a column holds several texts, so that a file may have it more than once.
  func holdsSeveral(_ column: String) -> Bool {
    switch self {
    case .guests: GuestField(rawValue: column)?.kind == .several
    case .stays: column == ImportColumn.companions.name
    case .incidents: column == ImportColumn.compensation.name
    case .properties, .staff, .preferences: false
    }
  }

  /// The columns without which no row can be read.
  package var required: [String] {
    switch self {
    case .properties: ["code", "name", "city", "country", "time_zone", "currency"]
    case .staff: ["staff", "name", "property", "role"]
    case .guests: ["guest"]
    case .stays: ["stay", "guest", "property", "arrival", "departure", "status"]
    case .preferences: ["guest", "polarity", "text"]
    case .incidents: ["incident", "guest", "property", "category", "problem", "occurred_at"]
    }
  }

  /// The kind whose columns a header has, or nothing when it has too few of any.
  package static func told(by header: [String]) -> ImportKind? {
    let names = Set(header)
    func score(_ kind: ImportKind) -> Int {
      // Every kind of file has guests; a name belongs to a profile alone.
      let name = names.contains("family") ? "family" : "given"
      let required = kind == .guests ? kind.required + [name] : kind.required
      return kind.columns.count { names.contains($0) } * 100 / kind.columns.count
        + required.count { names.contains($0) } * 200 / required.count
    }
    let signs: [(ImportKind, [String])] = [
      (.incidents, ["incident", "problem"]), (.stays, ["stay", "arrival"]),
      (.preferences, ["polarity", "text"]), (.properties, ["code", "time_zone"]),
      (.staff, ["staff", "role"]), (.guests, ["guest"]),
    ]
    let possible = signs.filter { sign in sign.1.contains { names.contains($0) } }.map(\.0)
    return possible.max { score($0) < score($1) }.flatMap { score($0) >= 60 ? $0 : nil }
  }
}
