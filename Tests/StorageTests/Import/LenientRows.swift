/// Rows of one file that are loaded without a cell that can't be read, each with that cell's field.
struct LenientRows: Sendable {
  let header: String
  let rows: [String]
  let fields: [String]

  /// - Parameters:
  ///   - header: the names of the columns.
  ///   - rows: field, colon, row; one a line.
  private init(_ header: String, _ rows: String) {
    let pairs = rows.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
    self.header = header
    self.rows = pairs.map { String($0[1]) }
    fields = pairs.map { String($0[0]) }
  }

  var text: String { ([header] + rows).joined(separator: "\n") + "\n" }

  static let all = [
    LenientRows(
      "guest,given,family,birth_date,phone,email,note,member,vip,country",
      """
      birth_date:a,Ann,,1980-02-30,,,,,,
      birth_date:b,Ann,,0085-02-03,,,,,,
      birth_date:c,Ann,,9999-12-31,,,,,,
      birth_date:d,Ann,,2027-01-01,,,,,,
      email:e,Ann,,,,nobody,,,,
      phone:f,Ann,,,4.47E+11,,,,,
      phone:g,Ann,,,abc,,,,,
      phone:h,Ann,,,"415 555 0188;4,47E+11",,,,,
      phone:i,Ann,,,#N/A,,,,,
      given:j,#NAME?,Lee,,,,,,,
      given:k,NULL,Lee,,,,,,,
      note:l,Ann,,,,,#BEZUG!,,,
      member:m,Ann,,,,,,1.2E+15,,
      country:n,Ann,,,,,,,,Atlantis
      """
    ),
    LenientRows(
      "stay,guest,property,arrival,departure,status,adults,children,revenue,currency",
      """
      adults:A,g-1,SFO,2026-05-14,2026-05-16,DueIn,-1,,,
      children:B,g-1,SFO,2026-05-14,2026-05-16,DueIn,2,many,,
      currency:C,g-1,SFO,2026-05-14,2026-05-16,DueIn,,,5,
      revenue:D,g-1,SFO,2026-05-14,2026-05-16,DueIn,,,5o,USD
      """
    ),
    LenientRows(
      "guest,polarity,text,category,basis,recorded_at,consent_at",
      """
      category:g-1,like,tea,XXX,,,
      basis:g-1,like,coffee,,hearsay,,
      recorded_at:g-1,like,cocoa,,,yesterday,
      consent_by:g-1,like,milk,,,,2026-01-01
      """
    ),
    LenientRows(
      "incident,guest,property,category,severity,problem,occurred_at,closed_at,compensation,outcome",
      """
      severity:I,g-1,SFO,FNB,S5,soup,2026-05-01,,,
      compensation:J,g-1,SFO,FNB,,soup,2026-05-01,,FBC:12o,
      outcome:K,g-1,SFO,FNB,,soup,2026-05-01,,,fine
      closed_at:L,g-1,SFO,FNB,,soup,2026-05-01,later,,
      """
    ),
  ]
}
