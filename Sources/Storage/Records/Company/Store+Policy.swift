package import Hotel

extension Store {
  /// The company's settings; what no policy file said has its usual value.
  package func policy() throws(StoreError) -> ChainPolicy {
    guard let text = try setting("policy") else { return ChainPolicy() }
    return try policy(readFrom: text)
  }

  /// Keeps the settings of a policy file, after reading every one of them.
  package func adopt(policy text: String) throws(StoreError) {
    try refusePaymentData(in: text, field: "policy")
    _ = try policy(readFrom: text)
    try write { () throws(StoreError) in try set("policy", to: text) }
  }

  private func policy(readFrom text: String) throws(StoreError) -> ChainPolicy {
    do throws(StoreError) {
      return try parts(ofPolicy: text)
    } catch {
      // A number that SQLite takes for one and can't hold: the text is to blame, no statement.
      guard case .statement = error else { throw error }
      throw .refused(.malformed(field: "policy", value: "", expected: .jsonObject))
    }
  }

  /// SQLite reads the JSON; we read what is in it.
  private func parts(ofPolicy text: String) throws(StoreError) -> ChainPolicy {
    let type = try connection.first(
      "SELECT CASE WHEN json_valid($1) THEN json_type($1) ELSE '' END",
      [Value(text)]
    ) { $0.text(0) }
    guard type == "object" else {
      throw .refused(.malformed(field: "policy", value: "", expected: .jsonObject))
    }
    var policy = ChainPolicy()
    policy.chain = try member("$.chain", of: text) ?? policy.chain
    policy.budget = try budget(of: text)
    policy.amounts = try amounts(of: text) ?? policy.amounts
    policy.rates = try rates(of: text)
    policy.departments = try list("$.departments", of: text) ?? policy.departments
    policy.vipLevels = try list("$.vip_levels", of: text) ?? []
    policy.tiers = try list("$.tiers", of: text) ?? []
    policy.confirmAfterDays =
      try number("confirm_after_days", of: text, within: 1...36_500) ?? policy.confirmAfterDays
    policy.observationSightings =
      try number("observation_sightings", of: text, within: 1...100) ?? policy.observationSightings
    policy.idleLockMinutes =
      try number("idle_lock_minutes", of: text, within: 1...1440) ?? policy.idleLockMinutes
    policy.retentionYears = try number("retention_years", of: text, within: 1...100)
    return policy
  }

  private func budget(of text: String) throws(StoreError) -> BudgetPolicy {
    let usual = ChainPolicy().budget
    let code = try member("$.currency", of: text) ?? "USD"
    guard let currency = Currency(code) else {
      throw .refused(.malformed(field: "currency", value: code, expected: .currencyCode))
    }
    let name = try member("$.budget.scope", of: text) ?? usual.scope.rawValue
    guard let scope = BudgetScope(rawValue: name) else {
      throw .refused(
        .malformed(
          field: "budget.scope",
          value: name,
          expected: .oneOf(BudgetScope.allCases.map(\.rawValue))
        )
      )
    }
    let written = try member("$.budget.limit", of: text) ?? usual.limit.plain
    do {
      return BudgetPolicy(limit: try Money(parsing: written, in: currency), scope: scope)
    } catch {
      throw .refused(.malformed(field: "budget.limit", value: written, expected: .amount))
    }
  }

  private func amounts(of text: String) throws(StoreError) -> AmountsCurrency? {
    guard let name = try member("$.amounts", of: text) else { return nil }
    guard let amounts = AmountsCurrency(rawValue: name) else {
      let known = AmountsCurrency.allCases.map(\.rawValue)
      throw .refused(.malformed(field: "amounts", value: name, expected: .oneOf(known)))
    }
    return amounts
  }

  private func rates(of text: String) throws(StoreError) -> [Currency: ExchangeRate] {
    var rates: [Currency: ExchangeRate] = [:]
    try connection.query(
      "SELECT key, value FROM json_each($1, '$.rates') ORDER BY key",
      [Value(text)]
    ) { row throws(StoreError) in
      guard let currency = Currency(row.text(0)), let rate = ExchangeRate(row.text(1)) else {
        throw .refused(
          .malformed(
            field: "rates.\(row.text(0))",
            value: row.text(1),
            expected: .exchangeRate
          )
        )
      }
      rates[currency] = rate
    }
    return rates
  }

  private func member(_ path: String, of text: String) throws(StoreError) -> String? {
    try connection.first(
      "SELECT value FROM json_each(json_array(json_extract($1, $2))) WHERE value IS NOT NULL",
      [Value(text), Value(path)]
    ) { $0.text(0) }
  }

  /// A list of codes, or of objects that each have one.
  private func list(_ path: String, of text: String) throws(StoreError) -> [String]? {
    let codes = try connection.all(
      """
      SELECT CASE type WHEN 'object' THEN json_extract(value, '$.code') ELSE value END
      FROM json_each($1, $2) ORDER BY key
      """,
      [Value(text), Value(path)]
    ) { $0.text(0) }
    return codes.isEmpty ? nil : codes
  }

  private func number(
    _ name: String,
    of text: String,
    within range: ClosedRange<Int>
  ) throws(StoreError) -> Int? {
    guard let written = try member("$." + name, of: text) else { return nil }
    guard let value = Int(written), range.contains(value) else {
      throw .refused(
        .malformed(
          field: name,
          value: written,
          expected: .wholeNumber(range)
        )
      )
    }
    return value
  }
}
