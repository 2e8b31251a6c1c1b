/// The company's own settings.
package struct ChainPolicy: Hashable, Sendable {
  package var chain: String
  package var budget: BudgetPolicy
  /// What an amount that names no currency is in.
  package var amounts: AmountsCurrency
  /// What one unit of a currency is worth in the budget's currency.
  package var rates: [Currency: ExchangeRate]
  /// Codes of the departments.
  package var departments: [String]
  /// Codes, the highest first.
  package var vipLevels: [String]
  /// The loyalty tiers.
  package var tiers: [String]
  /// Days after which a preference is asked about again.
  package var confirmAfterDays: Int
  /// Sightings that make an observation a preference.
  package var observationSightings: Int
  /// Minutes without a key after which a desk locks itself.
  package var idleLockMinutes: Int
  /// Years without a stay or a word after which a guest may be erased; nothing keeps them for good.
  package var retentionYears: Int?

  package init(
    chain: String = "",
    budget: BudgetPolicy = BudgetPolicy(
      limit: Money(minor: 200_000, currency: .usDollar),
      scope: .staffMonth
    ),
    amounts: AmountsCurrency = .hotel,
    rates: [Currency: ExchangeRate] = [:],
    departments: [String] = Department.allCases.map(\.rawValue),
    vipLevels: [String] = [],
    tiers: [String] = [],
    confirmAfterDays: Int = 365,
    observationSightings: Int = 2,
    idleLockMinutes: Int = 15,
    retentionYears: Int? = nil
  ) {
    self.chain = chain
    self.budget = budget
    self.amounts = amounts
    self.rates = rates
    self.departments = departments
    self.vipLevels = vipLevels
    self.tiers = tiers
    self.confirmAfterDays = confirmAfterDays
    self.observationSightings = observationSightings
    self.idleLockMinutes = idleLockMinutes
    self.retentionYears = retentionYears
  }

  /// The currency that is meant where somebody at a hotel names none.
  package func currencyOfAmounts(at property: Property) -> Currency {
    switch amounts {
    case .hotel: property.currency
    case .policy: budget.limit.currency
    }
  }

  /// The rate that turns an amount into the budget's currency.
  package func rate(of currency: Currency) throws(MoneyError) -> ExchangeRate {
    if currency == budget.limit.currency { return .par }
    guard let rate = rates[currency] else { throw .unknownRate(currency) }
    return rate
  }
}

/// Whose currency an amount is in that names none.
package enum AmountsCurrency: String, CaseIterable, Sendable {
  /// That of the hotel where it is given.
  case hotel
  /// That of the budget.
  case policy
}
