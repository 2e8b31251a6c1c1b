import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StorePreferencesTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private func nextDay(_ count: Int = 1) throws {
    for _ in 0..<count { _ = try chain.mona.closeDay() }
  }

  @Test func `a wish is kept with who, where and when`() throws {
    let kept = try chain.prefer("-lavender", ann)
    #expect(!kept.wasKnown && kept.contradictions.isEmpty)
    let wish = kept.preference
    #expect(wish.polarity == .dislike && wish.text == "lavender")
    #expect(wish.staff == Staff.ID("ada") && wish.property == Property.Code("SFO"))
    #expect(wish.recordedAt == chain.clock.now() && wish.confirmedOn == Chain.today)
    #expect(try chain.store.preference(wish.id) == wish)
    #expect(try chain.store.preferences(of: ann) == [wish])
  }

  @Test func `a wish that is known is confirmed, however it is written`() throws {
    let first = try chain.prefer("+Foam pillow", ann)
    try nextDay()
    let second = try chain.prefer("foam PILLOW", ann)
    #expect(second.wasKnown && second.preference.id == first.preference.id)
    #expect(second.preference.confirmedOn == Chain.today.adding(days: 1))
    #expect(try chain.prefer("-foam pillow", ann).wasKnown == false)
  }

  @Test func `the same request twice is one wish and one line in the trail`() throws {
    let line = try PreferenceLine("~jazz")
    let id = "p1"
    for _ in 0..<2 {
      let kept = try chain.ada.record(line, of: ann, consent: true, id: id)
      #expect(!kept.wasKnown && kept.preference.sightings == 1)
    }
    #expect(try chain.acts() == [.newGuest, .recordPreference])
  }

  @Test func `a second sighting on another day makes an observation a preference`() throws {
    #expect(try chain.prefer("~jazz", ann).preference.sightings == 1)
    #expect(try chain.prefer("~jazz", ann).preference.sightings == 1)
    try nextDay()
    let seen = try chain.prefer("~jazz", ann).preference
    #expect(seen.sightings == 2 && seen.basis == .observed)
    #expect(seen.mayBeActedOn(under: ChainPolicy()))
    #expect(try chain.prefer("jazz", ann).preference.basis == .stated)
  }

  @Test func `a sensitive wish without consent lapses with the stay, an allergy stays`() throws {
    try chain.stay("S1", of: ann, nights: 3)
    let wish = try chain.prefer("=roll-in shower", ann, consent: false).preference
    #expect(wish.expiresOn == Chain.today.adding(days: 3) && wish.consent == nil)
    let allergy = try chain.prefer("!peanuts", ann, consent: false).preference
    #expect(allergy.expiresOn == nil && allergy.lacksConsent)
    let confirmed = try chain.ada.confirm(wish.id, consent: true)
    #expect(confirmed.expiresOn == nil && confirmed.consent?.by == Staff.ID("ada"))
  }

  @Test func `a lapsed wish holds again when the guest says it again`() throws {
    let wish = try chain.prefer("=roll-in shower", ann, consent: false).preference
    try nextDay(2)
    let today = Chain.today.adding(days: 2)
    #expect(wish.hasLapsed(on: today))
    let again = try chain.prefer("=roll-in shower", ann, consent: false)
    #expect(again.preference.id == wish.id && again.preference.isCurrent(on: today))
    try nextDay()
    let once = try chain.ada.confirm(wish.id, consent: false)
    #expect(once.isCurrent(on: today.adding(days: 1)) && once.expiresOn != nil)
  }

  @Test func `a wish for another house is no wish here`() throws {
    let paris = chain.office("ada", at: "PAR")
    let there = try chain.prefer("+high floor", ann, by: paris)
    #expect(there.preference.scope == .local)
    let here = try chain.prefer("+high floor", ann)
    #expect(!here.wasKnown && here.preference.id != there.preference.id)
    #expect(try chain.prefer("+high floor", ann).preference.id == here.preference.id)
  }

  @Test func `an older wish against the new one is told`() throws {
    let old = try chain.prefer("+feather pillow", ann).preference
    let new = try chain.prefer("!feathers", ann)
    #expect(new.contradictions.map(\.preference.id) == [old.id])
    #expect(new.contradictions.map(\.why) == [.thing("feather", in: .same, ruledOutBy: nil)])
  }

  @Test func `a retired wish stays in the store and is seen no more`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    let retired = try chain.ada.retire(wish.id, reason: "coffee now")
    #expect(retired.retirement?.reason == "coffee now")
    #expect(try chain.store.preferences(of: ann).isEmpty)
    #expect(try chain.store.preference(wish.id) == retired)
    #expect(throws: StoreError.refused(.alreadyRetired)) {
      try chain.ada.retire(wish.id, reason: "x")
    }
    #expect(throws: StoreError.refused(.alreadyRetired)) {
      try chain.ada.confirm(wish.id, consent: true)
    }
    #expect(try chain.prefer("+tea", ann).preference.id != wish.id)
  }

  @Test func `what can't be kept is refused`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    #expect(throws: StoreError.refused(.text(field: "reason", .securityCode))) {
      try chain.ada.retire(wish.id, reason: "cvv 123")
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.prefer("+tea", Guest.ID("G9"))
    }
    #expect(throws: StoreError.unknown(.preference, id: "p9")) {
      try chain.ada.confirm(Preference.ID("p9"), consent: false)
    }
  }
}
