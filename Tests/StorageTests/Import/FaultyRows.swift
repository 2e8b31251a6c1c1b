/// Rows of one file with something wrong in each, and the field that it is told of.
struct FaultyRows: Sendable {
  let header: String
  let rows: [String]
  let fields: [String]

  /// - Parameters:
  ///   - header: the names of the columns.
  ///   - rows: field, colon, row; one a line.
  init(_ header: String, _ rows: String) {
    let pairs = rows.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
    self.header = header
    self.rows = pairs.map { String($0[1]) }
    fields = pairs.map { String($0[0]) }
  }

  var text: String { ([header] + rows).joined(separator: "\n") + "\n" }

  /// Those that must stay outside.
  static let refused = [
    FaultyRows(
      "code,name,city,country,time_zone,currency,business_date",
      """
      code:AB,n,c,US,UTC,USD,
      name:ABC,,c,US,UTC,USD,
      time_zone:ABC,n,c,US,Mars/Olympus,USD,
      currency:ABC,n,c,US,UTC,dollar,
      business_date:ABC,n,c,US,UTC,USD,14.5.2026
      code:,n,c,US,UTC,USD,
      """
    ),
    FaultyRows(
      "staff,name,property,role,department,pin",
      """
      staff:a b,n,SFO,clerk,,
      property:kim,n,XXX,clerk,,
      role:kim,n,SFO,boss,,
      pin:kim,n,SFO,clerk,,12
      name:kim,,SFO,clerk,,
      department:kim,n,SFO,clerk,4111111111111111,
      role:kim,n,SFO,,,
      """
    ),
    FaultyRows(
      "guest,given,family,birth_date,phone,email,note",
      """
      guest:g 1,Ann,Lee,,,,
      guest:,Ann,Lee,,,,
      guest:#REF!,Ann,Lee,,,,
      family:g,NULL,#NAME?,,,,
      family:g,,,,,,
      note:g,Ann,,,,,4111 1111 1111 1111
      note:g,Ann,,,,,cvv 123
      phone:g,Ann,,,5555 5555 5555 4444,,
      row:g,Ann,,,,,,,x
      row:g,"Ann,,,,,
      given:g,"Ann"x,,,,,
      guest:\(String(repeating: "9", count: 33)),Ann,,,,,
      """
    ),
    FaultyRows(
      "stay,guest,property,arrival,departure,status,room,adults,revenue,currency",
      """
      guest:S,g-9,SFO,2026-05-14,2026-05-16,DueIn,,,,
      property:S,g-1,XXX,2026-05-14,2026-05-16,DueIn,,,,
      arrival:S,g-1,SFO,,2026-05-16,DueIn,,,,
      departure:S,g-1,SFO,2026-05-14,,DueIn,,,,
      departure:S,g-1,SFO,2026-05-14,2026-05-13,DueIn,,,,
      status:S,g-1,SFO,2026-05-14,2026-05-16,Asleep,,,,
      status:S,g-1,SFO,2026-05-24,2026-05-26,InHouse,,,,
      status:S,g-1,SFO,2026-05-24,2026-05-26,NoShow,,,,
      arrival:S,g-1,SFO,#N/A,2026-05-16,DueIn,,,,
      status:S,g-1,SFO,2026-05-14,2026-05-16,,,,,
      room:S,g-1,SFO,2026-05-14,2026-05-16,DueIn,4111111111111111,,,
      """
    ),
    FaultyRows(
      "guest,polarity,text,category,scope,recorded_at,consent_at",
      """
      guest:g-9,like,tea,,,,
      polarity:g-1,love,tea,,,,
      text:g-1,like,,,,,
      scope:g-1,like,tea,,everywhere,,
      text:g-1,like,cvv 123,,,,
      text:g-1,like,\(String(repeating: "x", count: 501)),,,,
      """
    ),
    FaultyRows(
      "incident,guest,property,category,severity,problem,occurred_at,compensation",
      """
      guest:I,g-9,SFO,FNB,,soup,2026-05-01,
      property:I,g-1,XXX,FNB,,soup,2026-05-01,
      category:I,g-1,SFO,XXX,,soup,2026-05-01,
      problem:I,g-1,SFO,FNB,,,2026-05-01,
      occurred_at:I,g-1,SFO,FNB,,soup,,
      incident:I1,g-2,SFO,FNB,,soup,2026-05-01,
      problem:I,g-1,SFO,FNB,,4111111111111111,2026-05-01,
      """
    ),
  ]
}
