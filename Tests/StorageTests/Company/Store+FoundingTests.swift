import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreFoundingTests {
  private let folder = TemporaryFolder()

  private func found(
    zone: String = "Europe/Paris",
    pin: String = "1234",
    policy: String? = nil
  ) throws(StoreError) -> Store {
    try Store.found(
      path: folder.file("s.db"),
      property: Chain.hotel("PAR", "Paris", zone),
      manager: Staff(
        id: Staff.ID("mona"),
        name: "Mona",
        property: Property.Code("PAR"),
        role: .manager
      ),
      pin: pin,
      policy: policy
    )
  }

  @Test func `the first manager signs in at the first hotel`() throws {
    let store = try found(policy: #"{"chain": "Aurelia"}"#)
    let session = try Office.signIn(to: store, as: "mona", pin: "1234", session: "s1").session
    #expect(session.property == Property.Code("PAR") && session.staff.role == .manager)
    #expect(try store.policy().chain == "Aurelia")
  }

  @Test(arguments: [
    ("Mars/Olympus", "1234", nil as String?), ("UTC", "12", nil), ("UTC", "1234", "{"),
  ])
  func `what can't be founded leaves no file`(_ zone: String, _ pin: String, _ policy: String?) {
    #expect(throws: StoreError.self) { try found(zone: zone, pin: pin, policy: policy) }
    #expect(!Store.exists(folder.file("s.db")))
  }
}
