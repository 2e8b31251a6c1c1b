import Glibc
import Hotel
import OfficeKit
import Storage

@testable import Desk

/// A company of two hotels and a handful of guests, in a folder that goes with it.
final class SmallCompany {
  private let temporary = TemporaryFolder()
  let store: Store
  /// What the clock shows, for as long as the company lasts.
  let moment: Instant
  /// 14 October 2026, 15:02 in Vienna.
  static let now = Instant(
    day: Day(year: 2026, month: 10, day: 14) ?? Day(number: 0),
    hour: 13,
    minute: 2
  )

  init(at moment: Instant = SmallCompany.now) throws {
    self.moment = moment
    store = try Store.found(
      path: temporary.file("desk.db"),
      property: Property(
        code: Property.Code("VIE"),
        name: "Hotel Lindenhof",
        city: "Vienna",
        country: "AT",
        timeZone: "Europe/Vienna",
        currency: .usDollar,
        businessDate: Day(year: 2026, month: 10, day: 14) ?? Day(number: 0)
      ),
      manager: Staff(
        id: Staff.ID("max"),
        name: "Max Hollander",
        property: Property.Code("VIE"),
        role: .manager
      ),
      pin: "8642",
      policy: nil,
      clock: { moment }
    )
    let manager = try session("max")
    var files: [String] = []
    for (name, text) in SmallCompany.files {
      let path = folder + "/" + name
      try SmallCompany.write(text, to: path)
      files.append(path)
    }
    _ = try Importer(into: store, by: manager).load(files)
  }

  var folder: String { temporary.path }

  func session(_ staff: String, at property: String = "VIE", sitting: String = "s1") throws
    -> Session
  {
    Session(
      id: sitting,
      staff: try store.staff(Staff.ID(staff)),
      property: Property.Code(property)
    )
  }

  func desk(
    _ staff: String? = "ana",
    columns: Int = 80,
    rows: Int = 24,
    language: Language = .english
  ) throws -> HeadlessDesk {
    HeadlessDesk(
      store: store,
      of: self,
      session: try staff.map { try session($0) },
      columns: columns,
      rows: rows,
      now: moment,
      language: language
    )
  }

  static func write(_ text: String, to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    var bytes = Array(text.utf8)
    guard unsafe Glibc.write(descriptor, &bytes, bytes.count) == bytes.count else {
      throw StoreError.inputOutput(code: errno)
    }
  }

  private static let files = [
    (
      "properties.csv",
      """
      code,name,city,country,time_zone,currency,business_date
      LIS,Casa do Tejo,Lisbon,PT,Europe/Lisbon,EUR,2026-10-14
      """
    ),
    (
      "staff.csv",
      """
      staff,name,property,role,department,pin
      ana,Ana Moreira,VIE,clerk,FO,2468
      lea,Lea Brandt,VIE,guest_relations,FO,
      ruth,Ruth Adeyemi,VIE,manager,MOD,
      """
    ),
    (
      "guests.csv",
      """
      guest,given,family,title,preferred_name,native_name,birth_date,vip,tier,phone,email
      G1,Ngozi,Okafor,Dr,,,1979-10-15,VIP2,Gold,+43 000 123 4417,ngozi@example.com
      G2,Elizabeth,Müller,Ms,Liz,,1985-02-03,,Silver,+43 000 222 1111,liz@example.com
      G3,Misaki,Tanaka,Ms,,田中 美咲,1990-07-01,,,+81 000 333 2222,misaki@example.jp
      G4,Emeka,Okafor,Mr,,,1975-01-20,,,,
      G5,Jürgen,Vogt,Mr,,,,,,,
      """
    ),
    (
      "stays.csv",
      """
      stay,guest,property,arrival,departure,status,room,confirmation,companions
      S1,G1,LIS,2026-05-10,2026-05-14,CheckedOut,301,LX100,
      S2,G1,VIE,2026-10-14,2026-10-17,DueIn,412,VX200,G4
      S3,G2,VIE,2026-10-14,2026-10-16,DueIn,,VX201,
      S4,G3,VIE,2026-10-12,2026-10-15,InHouse,207,VX202,
      S5,G5,VIE,2026-10-15,2026-10-18,DueIn,,VX203,
      """
    ),
    (
      "preferences.csv",
      """
      guest,polarity,text,category,basis,scope,property,staff,recorded_at,consent_by,consent_at
      G1,like,foam pillow,BED,stated,global,LIS,rui,2026-05-11T10:00:00Z,,
      G1,dislike,lavender products,BTH,stated,global,LIS,rui,2024-05-11T10:00:00Z,,
      G4,allergy,"peanuts, carries EpiPen",DIE,stated,global,LIS,rui,2026-05-11T10:00:00Z,rui,2026-05-11T10:00:00Z
      G2,like,quiet room,LOC,stated,global,VIE,ana,2026-03-01T10:00:00Z,,
      """
    ),
  ]
}
