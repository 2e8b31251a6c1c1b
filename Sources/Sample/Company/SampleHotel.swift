import Hotel

/// A hotel of the made-up company, with what its rooms cost.
struct SampleHotel: Sendable {
  let code: String
  let name: String
  let city: String
  let country: String
  let timeZone: String
  let currency: String
  let rooms: Int
  /// An ordinary night in whole units of the currency.
  let rate: Int
  let businessDate: Day

  var row: [String] {
    [code, name, city, country, timeZone, currency, businessDate.description]
  }

  /// The room at this place in the house; floors start at 2 and there is no 13th.
  func room(_ place: Int) -> String {
    let floor = 2 + place % rooms / 22
    return String(floor >= 13 ? floor + 1 : floor) + padded(1 + place % rooms % 22, 2)
  }

  /// An amount written with as many decimals as the currency has.
  func amount(_ units: Int, cents: Int) -> String {
    switch currency {
    case "JPY": String(units)
    case "KWD": String(units) + "." + padded(cents * 10, 3)
    default: String(units) + "." + padded(cents, 2)
    }
  }

  /// The accounting day of the company.
  static let today = Day(number: 20_740)

  /// Largest first.
  static let all: [SampleHotel] = table.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|").map { String($0) }
    guard cells.count == 9, let rooms = Int(cells[6]), let rate = Int(cells[7]),
      let ahead = Int(cells[8])
    else {
      return nil
    }
    return SampleHotel(
      code: cells[0],
      name: cells[1],
      city: cells[2],
      country: cells[3],
      timeZone: cells[4],
      currency: cells[5],
      rooms: rooms,
      rate: rate,
      businessDate: today.adding(days: ahead)
    )
  }

  /// The hotels, each as often as its size says, for a fair draw.
  static let byCapacity: [Int] = all.indices.flatMap { place in
    Array(repeating: place, count: max(1, all[place].rooms / 20))
  }

  private static let table = """
    SFO|The Marchwyn San Francisco|San Francisco|US|America/Los_Angeles|USD|440|640|0
    LON|The Marchwyn Mayfair|London|GB|Europe/London|GBP|418|590|0
    TYO|The Marchwyn Tokyo|Tokyo|JP|Asia/Tokyo|JPY|396|98000|0
    NYC|The Marchwyn Gramercy|New York|US|America/New_York|USD|264|720|0
    PAR|Marchwyn Rive Gauche|Paris|FR|Europe/Paris|EUR|220|780|0
    DXB|Marchwyn Creek|Dubai|AE|Asia/Dubai|AED|286|1900|0
    SIN|Marchwyn Singapore|Singapore|SG|Asia/Singapore|SGD|264|680|0
    ROM|Marchwyn Aventino|Rome|IT|Europe/Rome|EUR|154|690|0
    MUC|Marchwyn Isar|Munich|DE|Europe/Berlin|EUR|176|520|0
    LIS|Marchwyn Lapa|Lisbon|PT|Europe/Lisbon|EUR|132|440|0
    ZRH|Marchwyn Lakeside|Zurich|CH|Europe/Zurich|CHF|132|760|0
    PRG|Marchwyn Kampa|Prague|CZ|Europe/Prague|CZK|132|8900|0
    IST|Marchwyn Bosphorus|Istanbul|TR|Europe/Istanbul|TRY|176|21500|0
    KWI|Marchwyn Gulf Palace|Kuwait City|KW|Asia/Kuwait|KWD|154|145|0
    KYO|Marchwyn Higashiyama|Kyoto|JP|Asia/Tokyo|JPY|110|112000|0
    BOM|Marchwyn Malabar|Mumbai|IN|Asia/Kolkata|INR|198|31000|0
    MEX|Marchwyn Roma Norte|Mexico City|MX|America/Mexico_City|MXN|132|8200|0
    SYD|Marchwyn Harbour|Sydney|AU|Australia/Sydney|AUD|220|710|1
    """
}
