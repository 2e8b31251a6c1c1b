import Hotel
import Testing

struct PhoneNumberTests {
  /// Stored, and typed by whoever looks for it.
  @Test(arguments: [
    ("(415) 555-0187 ext. 22", "4155550187"), ("(415) 555-0187 ext. 22", "+14155550187"),
    ("(415) 555-0187 ext. 22", "5550187"), ("020 7946 0123 x12", "020 7946 0123"),
    ("020 7946 0123 x12", "+44 20 7946 0123"), ("4155550188p22", "4155550188"),
    ("+49 176 12345678", "+49 (0)176 12345678"), ("+33 (0)6 12 34 56 78", "+33612345678"),
    ("0150 22334455", "+49 150 22334455"), ("(02) 9374 4000", "+61 2 9374 4000"),
    ("+49 150 22334455", "0150 22334455"), ("+57-300-085-826", "tel:+57-300-085-826"),
    ("+1 415 555 0199", "0014155550199"), ("030 1234567", "4930 1234567"),
    ("+81 3-1234-5678", "03-1234-5678"), ("(415) 555-0187", "415.555.0187 ext 3"),
    ("+7 495 123-45-67", "8 495 123-45-67".replacing("8 ", with: "")),
  ]) func `a number is found however it is written`(_ stored: String, _ typed: String) {
    let digits = PhoneNumber(stored).digits
    let query = LookupQuery(typed)
    #expect(query.tails.contains { digits.hasSuffix($0) }, "\(digits) \(query.tails)")
  }

  @Test(arguments: [
    ("+33 (0)6 12 34 56 78", "33612345678"), ("(0)6 12 34 56 78", "0612345678"),
    ("tel:+1-415", "1415"), ("0800 FLOWERS", "0800"), ("ext 22", "22"), ("", ""),
    ("415 555 0187 home", "4155550187"), ("415 555 0187;ext=9", "4155550187"),
  ]) func `what is dialled is kept`(_ text: String, _ digits: String) {
    #expect(PhoneNumber(text).digits == digits)
  }

  @Test(arguments: [
    ("4155550187", true), ("415 555 0187 x2", true), ("415 555 0187 smith", false),
    ("smith 4417", false), ("ab-12", false), ("1412", true), ("+", false), ("", false),
    ("555 0187 x1234567", false), ("415 555 0187 #4", true), ("12a", false),
  ]) func `a number is one by itself, with an extension at most`(_ text: String, _ isWhole: Bool) {
    #expect(PhoneNumber(text).isWhole == isWhole)
  }

  @Test(arguments: [
    ("room 1116", "1116"), ("Zimmer 12B", "12B"), ("mailto:a@b.org", "a@b.org"),
    ("room service", "room service"), ("suite 9 lee", "suite 9 lee"), ("Rm 7", "7"),
  ]) func `a word that says what follows is left out`(_ typed: String, _ text: String) {
    #expect(LookupQuery(typed).text == text)
  }
}
