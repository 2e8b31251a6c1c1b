/// Numbers that a front desk writes down every day and that are no payment data.
enum InnocentNumbers {
  static let all =
    telephones + bookings + rooms + daysAndTimes + money + travel + documents + goods + places
    + sentences

  /// Of more than forty countries, as people write them.
  static let telephones = [
    "+1 415 555 0100", "+1 (212) 555-0187 ext. 4111", "+52 55 1234 5678", "+55 11 91234-5678",
    "+54 9 11 2345-6789", "+56 9 8765 4321", "+57 301 2345678", "+51 987 654 321",
    "+44 20 7946 0958", "+44 7700 900123", "+353 86 123 4567", "+33 6 12 34 56 78",
    "+49 151 12345678", "+49 30 901820", "+43 664 1234567", "+41 79 123 45 67", "+39 347 1234567",
    "+34 612 34 56 78", "+351 912 345 678", "+31 6 12345678", "+32 470 12 34 56",
    "+352 621 123 456",
    "+45 20 12 34 56", "+46 70 123 45 67", "+47 412 34 567", "+358 40 123 4567", "+354 611 1234",
    "+48 512 345 678", "+420 601 123 456", "+36 20 123 4567", "+40 712 345 678", "+30 691 234 5678",
    "+90 532 123 45 67", "+7 916 123-45-67", "+380 50 123 4567", "+972 50-123-4567",
    "+971 50 123 4567", "+966 51 234 5678", "+20 100 123 4567", "+27 82 123 4567",
    "+234 803 123 4567", "+254 712 123456", "+91 98765 43210", "+92 301 2345678",
    "+86 138 0013 8000", "+852 5123 4567", "+886 912 345 678", "+81 90-1234-5678",
    "+82 10-1234-5678", "+66 81 234 5678", "+65 9123 4567", "+62 812-3456-7890", "+63 917 123 4567",
    "+84 91 234 56 78", "+61 412 345 678", "+64 21 123 4567", "0049 151 12345678",
    "00 33 6 12 34 56 78", "06 12 34 56 78 or 06 98 76 54 32", "(0)20 7946 0958 / 0123",
  ]

  static let bookings = [
    "confirmation 84629137", "conf. no. 3017745521", "booking 1234567890123456",
    "Booking.com 3987654321", "Expedia itinerary 72012345678901", "Agoda 512345678",
    "Hotelbeds 102-4567891", "PNR X4TY9Q", "GDS 1A/7HJ2KL/88123456", "folio 000123456789 window 3",
    "group block 240514-SFO-118", "invoice 2026-0514-00087", "voucher 0001 2345 6789 0001",
    "rate code 20260514BAR", "cancellation 99120518834", "registration card 1412/2026",
    "member 7012345678901234", "loyalty 1111222233334444", "miles 9876 5432 1098 7654",
    "Bonvoy 123456789", "Hyatt 512345678A", "Honors 1876543210",
    "frequent flyer LH 992223334445556",
    "Miles & More 222012345678901", "BA Executive Club 12345678", "SkyMiles 9012345678",
    "case 00012345678", "ticket INC0012345", "order 112-3456789-0123456", "reference 8/14/2026/77",
  ]

  static let rooms = [
    "room 1412", "rooms 4101, 4102, 4103, 4105", "4101/4102/4103/4104", "4201 4202 4203 4204",
    "5101-5102-5103-5104", "rooms 801 802 803 804 805", "1412 then 1508",
    "floors 12 14 16 18 20 22",
    "tables 4 5 6 7 8 9 10", "villa 12, pool 3, key 0412", "safe code 4711", "locker 123",
    "lift 2 to floor 41", "parking 4111 level -2", "spa cabin 12 at 1430",
    "4301 | 4302 | 4303 | 4304",
    "connecting 1201-1203", "minibar 3 x 330 ml, 2 x 750 ml", "rooms 2201..2208",
  ]

  static let daysAndTimes = [
    "2026-05-14", "14.05.2026", "05/14/2026", "14 May 2026, 14:20",
    "arrives 2026-05-14 - 2026-05-20",
    "30.05.2026 - 30.06.2026", "14:20 16:00 18:30 20:00", "06:00 gym, 07:30 tennis, 18:00 spa",
    "born 1970 02 03, married 1998 06 12", "20260514T142000Z", "20260514142000",
    "2026-05-14T14:20:00+02:00", "1778768400", "week 20/2026", "12.6.1998 and 12.6.2026",
    "wake up 0530, car 0600, flight 0745", "2024 2025 2026 2027", "every 2 h from 08:00 to 22:00",
    "Q2 2026: 14 nights, 2025: 11 nights", "check-out 16:00 on 31/12/2026",
  ]

  static let money = [
    "USD 1,234.50 + EUR 980.00 + GBP 777.00", "1,234,567.89", "1.234.567,89 EUR", "¥1,234,567",
    "120.00 - 45.50 = 74.50", "2000.00 1880.00 1760.00", "rate 495/595/695 per night", "12.5 % VAT",
    "IBAN DE89 3704 0044 0532 0130 00", "IBAN GB29 NWBK 6016 1331 9268 19",
    "IBAN FR14 2004 1010 0505 0001 3M02 606", "IBAN NL91 ABNA 0417 1643 00",
    "IBAN ES91 2100 0418 4502 0005 1332", "IBAN CH93 0076 2011 6238 5295 7",
    "BIC DEUTDEFF500", "SWIFT CHASUS33 021000021", "routing 021000021 account 000123456789",
    "VAT DE123456789", "VAT GB 980 7806 84", "tax id 12-3456789", "FBC:120 MEA:90", "deposit 3000",
  ]

  static let travel = [
    "LH 455", "UA 0162345678901", "BA 286 at 14:20", "AF084 seat 12A", "SQ 25, gate B41, 0745",
    "ICE 1601 coach 23 seat 61", "TGV 8451", "Eurostar 9014", "ticket 220-2412345678",
    "e-ticket 125 2412 345678", "tracking 1Z999AA10123456784", "tracking 9400111899223197428490",
    "DHL 00340434292135100186", "FedEx 7489 1234 5678", "FedEx 794612345678905",
    "bag tag 0220456789", "licence plate M-AB 1234", "taxi 4711, driver 0170 1234567",
    "yacht MMSI 211331640", "tail number N12345",
  ]

  static let documents = [
    "passport C01X00T47", "passport 123456789", "passport L898902C36UTO7408122F1204159",
    "id 110101199003074514", "id 360102198001011231", "id 620102199912312345", "NIN AB 12 34 56 C",
    "SSN 078-05-1120", "SIN 046 454 286", "CPF 123.456.789-09", "Aadhaar 2345 6789 0123",
    "DNI 12345678Z", "codice fiscale RSSMRA80A01H501U", "PESEL 44051401359",
    "personnummer 811228-9874", "driving licence MORGA657054SM9IJ", "visa no. 20260514001",
    "Schengen visa D 1234567, 90 days", "EHIC 80756000010123456789", "crew id 441276",
  ]

  static let goods = [
    "EAN 9780306406157", "ISBN 978-3-16-148410-0", "EAN 7613034626844", "UPC 036000291452",
    "GTIN 00012345600012", "serial 7Q1234567890", "IMEI 490154203237518 was lost",
    "MAC 00:1A:2B:3C:4D:5E", "model 4K-5500-2026", "asset 0004 1187", "SKU 5512-330-12",
    "shoe 46, collar 16 1/2, chest 42", "18 °C at 22:00, 20 °C at 07:00", "Wi-Fi 10.41.11.111",
    "192.168.100.200", "version 4.11.1.1111", "3.14159265358979", "1/3 2/3 3/3",
    "12 oysters, 24 scallops, 36 prawns", "wine 1982, 1990, 2005, 2010", "vintage 1961 1964 1970",
  ]

  static let places = [
    "37.7749, -122.4194", "48.858370, 2.294481", "51°30'26.4\"N 0°07'39.9\"W", "9C3XGV4C+XV",
    "1600 Pennsylvania Ave NW 20500", "Avenida del Cid 104", "Calle Cid 123", "Oakstraße 388",
    "10 Downing St, SW1A 2AA", "12 Secular St, 1234 Placido", "Cider Lane 123", "P.O. Box 4111",
    "東京都千代田区1丁目23番4号 100-0001", "서울특별시 종로구 123-45", "北京市朝阳区100020", "75008 Paris",
    "10115 Berlin", "D-80331 München", "1010 Wien, 3. Stock, Tür 14", "94103-1234",
    "grid 4QFJ 12345 67890", "exit 4111, km 1111", "dock 4111", "strada 123, interno 4",
  ]

  static let sentences = [
    "asked for the CVV, room 14123", "CVV refused", "the CVC event in 20261",
    "never asks for a card", "paid by Visa, ending 1111", "card on file ends in 4444, exp 12/27",
    "American Express, expiry 09/28", "Mastercard declined twice at 14:20", "card 1 of 3 mailed",
    "security at gate 123", "the code for the lift is 4711", "pin pad broken in 1412",
    "0000000000000000", "1234567812345678", "4111111111111112", "5555 5555 5555 4445",
    "4242 4242 4242 4241", "0123456789012345678901234567890", "100 200 300 400 500 600",
    "2 adults, 1 child (7), 3 bags", "likes 21, 22 and 23 °C", "allergic since 1998, EpiPen 0.3 mg",
  ]
}
