import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreDraftsTests {
  @Test func `a half-written text is kept by place and person, and goes when it is empty`() throws {
    let chain = try Chain()
    let ada = Staff.ID("ada")
    try chain.store.keepDraft("+foam", under: "prefer G1", by: ada)
    try chain.store.keepDraft("+foam pil", under: "prefer G1", by: ada)
    try chain.store.keepDraft("noise", under: "resolve G1", by: ada)
    let other = try chain.anotherDesk()
    #expect(try other.drafts(of: ada) == ["prefer G1": "+foam pil", "resolve G1": "noise"])
    #expect(try other.drafts(of: Staff.ID("ben")).isEmpty)
    try chain.store.keepDraft("", under: "prefer G1", by: ada)
    #expect(try other.drafts(of: ada) == ["resolve G1": "noise"])
  }

  @Test func `payment data is in no draft`() throws {
    let chain = try Chain()
    let ada = Staff.ID("ada")
    #expect(throws: StoreError.refused(.text(field: "draft", .cardNumber))) {
      try chain.store.keepDraft("4111111111111111", under: "x", by: ada)
    }
    #expect(try chain.store.drafts(of: ada).isEmpty)
  }
}
