import Hotel

/// Reads the guests of a store for a look-up segment; the caller holds one state of the store.
///
/// Names, numbers and e-mail addresses are read one after the other, so that no more than one of
/// them is in memory.
struct IndexScan {
  private let connection: SQLiteConnection
  /// The chain's newest business date, by which a stay is recent.
  private let today: Day
  /// Told now and then how many guests were read, three times each; its answer is whether to go on.
  private let goesOn: (Int) -> Bool

  init(
    _ connection: SQLiteConnection,
    goesOn: @escaping (Int) -> Bool = { _ in true }
  ) throws(StoreError) {
    self.connection = connection
    self.goesOn = goesOn
    today = try connection.latestBusinessDate() ?? Day(number: 0)
  }

  /// Writes all guests.
  func writeAll(into assembler: inout SegmentAssembler<StoreError>) throws(StoreError) {
    var names = NameListBuilder()
    var stays = StayCursor(connection)
    try each(GuestName.columns, after: 0) { row throws(StoreError) in
      let record = try stays.record(of: row.text(1))
      names.add(item(row, record))
    }
    let positions = try names.finish(into: &assembler)
    var numbers = NumberListBuilder()
    var count = 0
    try each(IndexScan.numbers, after: positions.count) { row throws(StoreError) in
      IndexScan.Numbers(row, from: 2).add(to: &numbers, doc: Int(positions[count]))
      count += 1
    }
    try numbers.finish(into: &assembler)
    var emails = EmailListBuilder()
    count = 0
    try each("email", after: 2 * positions.count) { row throws(StoreError) in
      for email in Guest.parts(of: row.text(2)) { emails.add(email, doc: Int(positions[count])) }
      count += 1
    }
    try emails.finish(into: &assembler)
  }

  /// A segment in memory of the guests of these rows; who is there no more is left out.
  func segment(of rows: [Int64]) throws(StoreError) -> LookupSegment? {
    var names = NameListBuilder()
    var numbers: [(numbers: Numbers, email: String)] = []
    for number in rows {
      try connection.query(
        """
        SELECT row, id, \(GuestName.columns), \(IndexScan.numbers), email
        FROM guest WHERE row = $1
        """,
        [Value(number)]
      ) { row throws(StoreError) in
        var stays = StayCursor.Record()
        try connection.query(
          "SELECT property, arrival, status FROM stay WHERE guest = $1",
          [Value(row.text(1))]
        ) { stays.add($0.text(0), arrival: $0.text(1), status: $0.text(2)) }
        names.add(item(row, stays))
        let next = 2 + GuestName.count
        numbers.append((Numbers(row, from: next), row.text(next + Numbers.count)))
      }
    }
    var bytes: [UInt8] = []
    var assembler = SegmentAssembler<Never> { bytes += $0 }
    let positions = names.finish(into: &assembler).map { Int($0) }
    var list = NumberListBuilder()
    var emails = EmailListBuilder()
    for (item, doc) in zip(numbers, positions) {
      item.numbers.add(to: &list, doc: doc)
      for email in Guest.parts(of: item.email) { emails.add(email, doc: doc) }
    }
    list.finish(into: &assembler)
    emails.finish(into: &assembler)
    return LookupSegment(SegmentBytes(assembler.finish().bytes + bytes))
  }

  /// All guests in the order of their numbers; the columns asked for follow row and number.
  private func each(
    _ columns: String,
    after done: Int,
    _ body: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    var count = done
    try connection.query("SELECT row, id, \(columns) FROM guest ORDER BY id") {
      row throws(StoreError) in
      count += 1
      if count % 10_000 == 0, !goesOn(count) { throw .stopped }
      try body(row)
    }
  }

  private func item(_ row: Row, _ stays: StayCursor.Record) -> NameListBuilder.Item {
    let names = GuestName.all(in: row, from: 2)
    return NameListBuilder.Item(
      row: row.integer64(0),
      tokens: LookupTokens.of(given: names[0], family: names[1], others: Array(names[2...])),
      prior: LookupPrior.value(stays: stays.count, last: Day(stays.last), today: today),
      properties: stays.properties.map { Property.Code($0) }
    )
  }

  private static let numbers = "phone, member, document, birth_date"

  /// A guest's numbers, as `numbers` asks for them.
  private struct Numbers {
    static let count = 4

    let phones: String
    let member: String
    let document: String
    let birthDate: Day?

    init(_ row: Row, from start: Int) {
      phones = row.text(start)
      member = row.text(start + 1)
      document = row.text(start + 2)
      birthDate = Day(row.text(start + 3))
    }

    func add(to list: inout NumberListBuilder, doc: Int) {
      for phone in Guest.parts(of: phones) { list.add(tailOf: phone, doc: doc) }
      list.add(tailOf: member, doc: doc)
      for number in [member, document] { list.add(code: LookupQuery.code(of: number), doc: doc) }
      if let birthDate { list.add(birthDate: birthDate, doc: doc) }
    }
  }
}

/// The names by which a guest is found: the columns, and what stands in them.
enum GuestName {
  private static let fields = GuestField.allCases.filter(\.isName)
  static let columns = fields.map(\.rawValue).joined(separator: ", ")
  static let count = fields.count

  /// Given and family name, then every other.
  static func all(in row: Row, from start: Int) -> [String] {
    fields.indices.flatMap { place in
      let text = row.text(start + place)
      return fields[place].kind == .several ? Guest.parts(of: text) : [text]
    }
  }
}

/// Goes through all stays in the order of their guests, beside a scan of the guests.
private struct StayCursor {
  /// What look-up knows of a guest's stays.
  struct Record {
    private(set) var count = 0
    private(set) var last = ""
    private(set) var properties: [String] = []

    mutating func add(_ property: String, arrival: String, status: String) {
      guard let status = Stay.Status(rawValue: status), status.wasOccupied else { return }
      count += 1
      last = max(last, arrival)
      if !properties.contains(property) { properties.append(property) }
    }
  }

  private static let chunk = 5000
  private let connection: SQLiteConnection
  private var read: [(guest: String, property: String, arrival: String, status: String)] = []
  private var position = 0
  private var last = (guest: "", id: "")
  private var isAtEnd = false

  init(_ connection: SQLiteConnection) {
    self.connection = connection
  }

  /// The guest comes after the one asked for before.
  mutating func record(of guest: String) throws(StoreError) -> Record {
    var record = Record()
    while true {
      if position == read.count {
        guard !isAtEnd else { return record }
        try readOn()
        continue
      }
      let stay = read[position]
      if guest.utf8.lexicographicallyPrecedes(stay.guest.utf8) { return record }
      if stay.guest == guest {
        record.add(stay.property, arrival: stay.arrival, status: stay.status)
      }
      position += 1
    }
  }

  private mutating func readOn() throws(StoreError) {
    position = 0
    var next = last
    read = try connection.all(
      """
      SELECT guest, id, property, arrival, status FROM stay
      WHERE (guest, id) > ($1, $2) ORDER BY guest, id LIMIT $3
      """,
      [Value(last.guest), Value(last.id), Value(StayCursor.chunk)]
    ) { row throws(StoreError) in
      next = (row.text(0), row.text(1))
      return (row.text(0), row.text(2), row.text(3), row.text(4))
    }
    last = next
    isAtEnd = read.count < StayCursor.chunk
  }
}
