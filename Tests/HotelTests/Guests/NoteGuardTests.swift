import Testing

@testable import Hotel

struct NoteGuardTests {
  @Test(arguments: [
    "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "4111.1111.1111.1111",
    "4111/1111/1111/1111", "4111_1111_1111_1111", "4111 - 1111 - 1111 - 1111",
    "4111\u{A0}1111\u{2009}1111\u{202F}1111", "4111–1111—1111‑1111", "4111\u{200B}111111111111",
    "４１１１１１１１１１１１１１１１", "٤١١١ ١١١١ ١١١١ ١١١١", "४१११११११११११११११",
    "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "41 11 11 11 11 11 11 11", "411111 1111111111",
    "41111111 11111111", "4111,1111,1111,1111", "4111*1111*1111*1111", "4111·1111·1111·1111",
    "4111\n1111\n1111\n1111", "guest paid with 4111111111111111 yesterday",
    "card:4111111111111111, exp 12/27", "4111 1111 1111 1111 12/27", "4111111111111111 12/27 123",
    "4111111111111111 12", "4111 1111 1111 1111 / 123", "room 1412 4111 1111 1111 1111",
    "14 4111111111111111", "12/27 4111111111111111", "2026-05-14 4111 1111 1111 1111",
    "on 14.05.2026: 4111 1111 1111 1111", "+4111111111111111", "(4111)4111111111111111",
    "4111111111111111;5555555555554444", "5555555555554444", "5105 1051 0510 5100",
    "2223 0031 2200 3222", "2720 9999 9999 9996", "378282246310005", "3782 822463 10005",
    "3714-496353-98431", "30569309025904", "3056 930902 5904", "38520000023237", "36006666333344",
    "3600 666633 3344", "6011111111111117", "6011 0009 9013 9424", "6500 0000 0000 0002",
    "3530111333300000", "3566 0020 2036 0505", "6200000000000005", "6205 5000 0000 0000 004",
    "4222222222222", "4222 222 222 222", "6759649826438453",
    "4000000000000000006", "4111(1111)1111[1111]", "4111\\1111\\1111\\1111", "4111•1111•1111•1111",
    "4111=1111=1111=1111", "4111~1111~1111~1111", "4111x1111x1111x1111",
    "4111 x 1111 x 1111 x 1111",
    "4a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏", "④①①①①①①①①①①①①①①①", "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹",
    "4\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}111 1111 1111 1111",
    "4\u{336}1\u{336}1\u{336}1 1111 1111 1111",
    "4\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}111111111111 1",
    "4\u{AD}1\u{AD}1\u{AD}1\u{AD}1\u{AD}1\u{AD}1\u{AD}1\u{AD}11111111",
    "Visa 4242 4242 4242 4242 exp 12/27", "the card is 4444 4444 4444 4448",
    "Karte 5555-5555-5555-4444",
    "4111, 1111, 1111, 1111", "4111; 1111; 1111; 1111", "4111;1111;1111;1111",
    "4111+1111+1111+1111",
    "4111 & 1111 & 1111 & 1111", "4111@1111@1111@1111", "4111 / 1111 / 1111 / 1111",
    "4111 and 1111 and 1111 and 1111", "4111 1111 und dann 1111 1111",
    "first half 4111 1111, second half 1111 1111", "41111111, the rest is 11111111",
    "first four digits 4111, then 1111, then 1111, last four 1111", "3782, 822463, 10005",
    "41111111111111111227", "4111111111111111122027", "411111111111111112/27",
    "411111111111111112/2027", "41111111111111111227123", "3782822463100051227",
    "4111 1111 1108 2023 12/27", "4111-1111-1108-2023-12-27", "Visa 4111 1111 1108 2023, 1/28",
    "2200 0000 0000 0004 Mir", "৪১১১ ১১১১ ১১১১ ১১১১", "၄၁၁၁ ၁၁၁၁ ၁၁၁၁ ၁၁၁၁",
  ])
  func `a card number is found in every dress`(_ text: String) {
    #expect(NoteGuard.finding(in: text) == .cardNumber)
  }

  @Test(arguments: [
    "cvv 123", "CVV: 123", "cvv123", "CVC 1234", "cvc2=999", "CVV2 is 042", "the cvv is 123",
    "csc 321", "CID 1234", "security code 123", "Security Code: 9876", "card security code is 123",
    "CVV no. 123", "cvv code 123", "cvv/cvc 123", "ＣＶＶ １２３", "cvv ١٢٣", "cvv on the back is 123",
    "cvv of his Visa: 123", "CVV-number 123", "ĆVV 123", "čvč 123", "C\u{301}VV 123",
    "田中 cvv 123", "Kärtchen: sécurity códe 123", "see cvv2: 0042", "c.v.v. 123", "C V C: 999",
    "Prüfnummer 123", "Pruefziffer: 1234", "Sicherheitscode lautet 123", "cryptogramme 123",
    "code de sécurité : 123", "código de seguridad 123", "codice di sicurezza: 123",
    "Código de segurança 123", "veiligheidscode 123", "säkerhetskod 123", "sikkerhedskode 123",
    "güvenlik kodu 123", "код безопасности 123", "セキュリティコード 123", "安全码 123", "보안 코드 123",
    "رمز الأمان ١٢٣", "kod bezpieczeństwa 123",
    "123 is the cvv", "123 cvv", "123 is her security code", "999 = CVC", "cv 123", "CVV:1 2 3",
    "cvc 1 2 3 4", "sec code 123", "card code: 4321", "code on the back 123", "сvv 123", "СVС 123",
    "сѵѵ 123", "a@b.de cvv 123", "cvv 123 a@b.de",
  ])
  func `a security code is found after its name`(_ text: String) {
    #expect(NoteGuard.finding(in: text) == .securityCode)
  }

  @Test(arguments: [
    "s.cid286@example.com", "csc2020@example.org", "cvc123@example.com", "kcsc.123@example.de",
    "mail to cid.1234@example.net today", "CV 2024 sent", "room 123, CSC meeting", "flight 123 CID",
    "rooms 4101, 4203, 4305, 4417", "4101 and 4102, 4201 and 4303", "rooms 4101; 5102; 6203; 7304",
    "IBAN AT61 1904 3002 3457 3201", "IBAN ES9121000418450200051332", "DE44500105175407324931",
    "NL91ABNA0417164300", "FR7630006000011234567890189 for the refund",
    "extension 4111, then 1412", "table for 4, 1111 guests", "calls at 0700 and 0730 and 0800",
    "", "peanuts", "room 1412", "1412", "+1 415 555 0100", "+49 1512 3456789", "+4915112345678",
    "+49 151 1234 5678", "0049 151 12345678", "+44 20 7946 0958", "+33 6 12 34 56 78",
    "+81 90-1234-5678", "+86 138 0013 8000", "+62 812 3456 7890", "+55 11 91234-5678",
    "+39 06 6982 1234", "+36 70 123 4567", "+358 40 123 4567", "+7 495 123-45-67",
    "+52 1 55 1234 5678", "(415) 555-0100 ext 4111", "415 555 0100 415 555 0199",
    "415-555-0100 / 415-555-0199", "06 12 34 56 78 06 98 76 54 32",
    "020 7946 0958, 020 7946 0123", "call 4155550100 or 4155550199 after 18:00",
    "arrives 2026-05-14, leaves 2026-05-20", "30.05.2026 - 30.06.2026", "30/09/2026 36/2026",
    "14:20 16:00 18:30 20:00", "confirmation 84629137", "conf 4111111111111112",
    "booking 1234567890123456", "Booking.com 3987654321", "Expedia itinerary 72012345678901",
    "ticket 220-2412345678", "UA 0162345678901", "tracking 1Z999AA10123456784",
    "tracking 9400111899223197428490", "DHL 00340434292135100186", "FedEx 7489 1234 5678",
    "FedEx 794612345678905", "IBAN DE89 3704 0044 0532 0130 00",
    "IBAN GB29 NWBK 6016 1331 9268 19", "IBAN FR14 2004 1010 0505 0001 3M02 606",
    "member 7012345678901234", "loyalty 1111222233334444", "miles 9876 5432 1098 7654",
    "Bonvoy 123456789", "passport C01X00T47", "document 110101199003074514",
    "id 360102198001011231", "id 620102199912312345", "EAN 9780306406157",
    "IMEI 490154203237518 was lost", "0000000000000000", "1234567812345678",
    "37.7749, -122.4194", "lock code 4711", "CVV refused", "asked for the CVV, room 14123",
    "the CVC event in 20261", "floors 12 14 16 18 20 22 24", "12 oysters, 24 scallops, 36 prawns",
    "18 °C at 22:00, 20 °C at 07:00", "USD 1,234.50 + EUR 980.00 + GBP 777.00",
    "rooms 4101, 4102, 4103, 4105", "folio 000123456789 window 3",
    "0123456789012345678901234567890", "Cider Lane 123", "12 Secular St, 1234 Placido",
    "Oakstraße 388", "東京都千代田区1丁目23番4号 100-0001", "서울특별시 종로구 123-45",
  ])
  func `an innocent number is let through`(_ text: String) {
    #expect(NoteGuard.finding(in: text) == nil)
  }

  @Test func `two hundred innocent numbers and more are let through`() {
    let refused = InnocentNumbers.all.filter { NoteGuard.finding(in: $0) != nil }
    let across = InnocentNumbers.all.filter { NoteGuard.finding(across: ["", $0, "x"]) != nil }
    #expect(refused == [])
    #expect(across == [])
    #expect(Set(InnocentNumbers.all).count >= 200)
    print("note guard: innocent \(InnocentNumbers.all.count), refused \(refused.count)")
  }

  @Test(arguments: [
    ["4111 1111", "1111 1111"], ["paid with 4111", "1111", "1111-1111"],
    ["41111111", "", "11111111"],
  ])
  func `a number spread over the fields of a form is found`(_ fields: [String]) {
    #expect(NoteGuard.finding(across: fields) == .cardNumber)
    #expect(fields.allSatisfy { NoteGuard.finding(in: $0) == nil })
  }

  @Test func `one wrong digit is no card`() {
    let digits = Array("4111111111111111")
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var changed = digits
        changed[place] = digit
        #expect(NoteGuard.finding(in: String(changed)) == nil)
      }
    }
  }
}
