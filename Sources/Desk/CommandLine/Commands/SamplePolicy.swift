import Hotel
import Sample

/// The settings of the made-up company, where no others are given.
enum SamplePolicy {
  static let text = """
    {
      "chain": "\(SampleCompany.chain)",
      "currency": "USD",
      "amounts": "policy",
      "budget": { "limit": "2000.00", "scope": "staff_month" },
      "rates": {
        "AED": "0.2723", "AUD": "0.66", "CHF": "1.13", "CZK": "0.043", "EUR": "1.08",
        "GBP": "1.27", "INR": "0.012", "JPY": "0.0067", "KWD": "3.25", "MXN": "0.055",
        "SGD": "0.74", "TRY": "0.03"
      },
      "vip_levels": ["VIP1", "VIP2", "VIP3"],
      "tiers": ["Platinum", "Gold", "Silver", "Member"]
    }

    """
}
