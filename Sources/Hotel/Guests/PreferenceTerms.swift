/// What a preference is about; the order is the order on the card.
package enum PreferenceCategory: String, CaseIterable, Hashable, Sendable {
  case location = "LOC"
  case bed = "BED"
  case climate = "CLI"
  case bath = "BTH"
  case housekeeping = "HSK"
  case food = "FNB"
  case beverage = "BEV"
  case dietary = "DIE"
  case accessibility = "ACC"
  case media = "MED"
  case wellness = "WEL"
  case family = "FAM"
  case communication = "COM"
  case arrival = "ARR"

  /// Health, belief or mobility: kept only with the guest's consent, or for this stay.
  package var isSensitive: Bool { self == .dietary || self == .accessibility }
}

/// How a guest stands to what a preference names.
package enum Polarity: String, CaseIterable, Hashable, Sendable {
  case like, dislike, need, allergy, avoid

  /// The mark that a clerk types before the words.
  package var mark: Character {
    switch self {
    case .like: "+"
    case .dislike: "-"
    case .need: "="
    case .allergy: "!"
    case .avoid: "/"
    }
  }
}
