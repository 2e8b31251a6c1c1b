import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreLookUpTests {
  private let chain: Chain
  private let ngozi: Guest.ID
  private let liz: Guest.ID

  init() throws {
    chain = try Chain()
    ngozi = try chain.guest("Ngozi", "Okafor-Müller") {
      $0.phones = ["+1 (415) 555-0123"]
      $0.emails = ["Ngozi.O@Example.com"]
      $0[.member] = "SV-104772"
      $0[.document] = "C01X00T47"
      $0.nativeName = "恩戈齐"
    }
    liz = try chain.guest("Elizabeth", "O'Brien")
    try chain.guest("Christopher", "Thompson")
    try chain.stay("S1", of: ngozi, room: "1412", confirmation: "84KX21")
    try chain.stay("S2", of: ngozi, at: "PAR", in: -90, status: .checkedOut, room: "7")
  }

  @Test(arguments: [
    "ngozi", "NGO", "okafor", "oka ngo", "ngozi okafor", "okafor-müller", "mueller", "muller",
    "Okaformuller", "ngozi okfor", "ngzoi", "okafro", "恩", "戈齐", "0123", "5550123",
    "+1 415 555-0123", "okafor 0123", "okafro 5550123", "ngozi 1412", "okafor 0", "okafor 01",
    "415 555 0123", "ngozi.o@", "NGOZI.O@EXAMPLE.COM", "1412", "84KX21",
    "84kx-21", "SV-104772", "sv104772", "C01X00T47", "c01x", "G0000001", "g0000001",
  ])
  func `a guest is found by anything a clerk may type`(_ text: String) throws {
    #expect(try chain.found(text).first == ngozi)
  }

  @Test(arguments: ["liz", "beth obrien", "o'brien", "brien eliz", "o’brien", "OBrien", "lizzie o"])
  func `a short name finds the long one`(_ text: String) throws {
    #expect(try chain.found(text).first == liz)
  }

  @Test(arguments: [
    "", "  ", "xyzzy", "ngozi thompson", "nobody@", "9999", "okafor 9999", "1413", "99KX99", "-",
    "12",
    "%", "_", "'", "\u{0}",
  ])
  func `what means nobody finds nobody`(_ text: String) throws {
    #expect(try chain.found(text).isEmpty)
  }

  @Test func `a room belongs to one hotel`() throws {
    #expect(try chain.found("1412", at: "PAR").isEmpty)
    #expect(try chain.found("7").isEmpty)
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try chain.found("ann", at: "XXX")
    }
  }

  @Test func `arrivals come first, then who is in house, then who comes often`() throws {
    let plain = try chain.guest("Ann", "Lee")
    let regular = try chain.guest("Ann", "Lee")
    for number in 0..<5 {
      try chain.stay("R\(number)", of: regular, in: -30 * number - 9, status: .checkedOut)
    }
    let inHouse = try chain.guest("Ann", "Lee")
    try chain.stay("H", of: inHouse, in: -1, status: .inHouse, room: "12")
    let arriving = try chain.guest("Ann", "Lee")
    try chain.stay("A", of: arriving)
    #expect(try chain.found("ann lee") == [arriving, inHouse, regular, plain])
    #expect(try chain.found("ann lee", at: "PAR").first == regular)
    let answers = try chain.store.answers(to: "ann lee", at: Property.Code("SFO"), limit: 2)
    #expect(answers.count == 2)
    #expect(answers[1].reasons.contains(.inHouse(room: "12")))
  }

  @Test func `an edited name is found, and the one before it, at another desk too`() throws {
    let other = try chain.anotherDesk()
    let code = Property.Code("SFO")
    #expect(try other.answers(to: "thompson", at: code).count == 1)
    var guest = try chain.store.guest(ngozi)
    guest.family = "Zhang"
    guest.phones = ["999 888 777"]
    try chain.ada.edit(guest)
    for store in [chain.store, other] {
      #expect(try store.answers(to: "zhang", at: code).map(\.guest) == [ngozi])
      #expect(try store.answers(to: "okafor", at: code).map(\.guest) == [ngozi])
      #expect(try store.answers(to: "5550123", at: code).isEmpty)
      #expect(try store.answers(to: "888777", at: code).map(\.guest) == [ngozi])
    }
  }

  @Test func `the reasons are told once each, and scores fall`() throws {
    try chain.stay("S9", of: ngozi, in: -1, nights: 9, status: .inHouse, room: "15")
    let answers = try chain.store.answers(to: "ngozi", at: Property.Code("SFO"))
    let reasons = try #require(answers.first).reasons
    #expect(Set(reasons).count == reasons.count)
    #expect(answers.map(\.score) == answers.map(\.score).sorted(by: >))
    let number = try chain.store.answers(to: "G0000001", at: Property.Code("SFO"))
    #expect(number.first?.reasons.count { $0 == .guestNumber } == 1)
  }

  @Test func `a line of the list bears the stay and why it was found`() throws {
    let lines = try chain.store.lines(for: "okafor", at: Property.Code("SFO"), limit: 5)
    #expect(lines.first?.stay?.id.rawValue == "S1")
    #expect(lines.first?.recognition.isFromElsewhere == true)
    #expect(lines.first?.reasons.isEmpty == false)
  }
}

extension StoreLookUpTests {
  @Test func `a guest is found by the day of birth, alone or beside a name`() throws {
    var guest = try chain.store.guest(ngozi)
    guest.birthDate = Day("1980-05-04")
    try chain.ada.edit(guest)
    let twin = try chain.guest("Ana", "Garcia") { $0.birthDate = Day("1980-04-05") }
    for text in ["1980-05-04", "4.5.1980", "okafor 4.5.1980", "1980/5/4 ngozi"] {
      #expect(try chain.found(text) == [ngozi], "\(text)")
    }
    #expect(Set(try chain.found("4/5/1980")) == [ngozi, twin])
    #expect(try chain.found("garcia 4/5/1980") == [twin])
    #expect(try chain.found("thompson 4.5.1980").isEmpty)
    let answer = try chain.store.answers(to: "4.5.1980", at: Property.Code("SFO")).first
    #expect(answer?.reasons == [.born(try #require(Day("1980-05-04"))), .arriving])
  }

  @Test func `of hundreds born on one day the one of this name is found, until the day is mended`()
    throws
  {
    for number in 0..<210 {
      _ = try chain.guest("Ana", "Born\(number)") { $0.birthDate = Day("1991-02-03") }
    }
    let last = try chain.guest("Zoe", "Quill") { $0.birthDate = Day("1991-02-03") }
    #expect(try chain.found("quill 1991-02-03") == [last])
    var guest = try chain.store.guest(last)
    guest.birthDate = Day("1991-03-03")
    try chain.ada.edit(guest)
    #expect(try chain.found("quill 1991-02-03").isEmpty)
    #expect(try chain.found("1991-03-03") == [last])
  }

  @Test func `a level of standing finds who bears it and is here or comes`() throws {
    for (id, level) in [(ngozi, "VIP1"), (liz, "VIP1")] {
      var guest = try chain.store.guest(id)
      guest[.vip] = level
      try chain.ada.edit(guest)
    }
    #expect(try chain.found("vip1") == [ngozi] && chain.found("vip2").isEmpty)
  }

  @Test func `whoever is called what was typed comes before a slip who arrives today`() throws {
    let lena = try chain.guest("Lena", "Berg")
    let exact = try chain.guest("Ana", "Peña")
    try chain.stay("S9", of: lena, room: "12")
    #expect(try chain.found("peña").prefix(2) == [exact, lena])
    #expect(try chain.found("lena").first == lena)
  }
}
