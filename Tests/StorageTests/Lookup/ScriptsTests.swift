import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Names typed in eighteen scripts for profiles that have Latin letters only, and back.
struct ScriptsTests {
  private static let names: [(given: String, family: String, typed: [String])] = [
    ("Ivan", "Petrov", ["Иван Петров", "петров", "Петров Иван"]),
    ("Olha", "Kovalenko", ["Ольга Коваленко", "коваленко"]),
    ("Giorgos", "Nikolaidis", ["Γιώργος Νικολαΐδης", "νικολαιδης"]),
    ("Nino", "Beridze", ["ნინო ბერიძე", "ბერიძე"]),
    ("Ani", "Sargsyan", ["Անի Սարգսյան", "սարգսյան"]),
    ("Yosef", "Cohen", ["יוסף כהן", "כהן"]),
    ("Ahmed", "Hassan", ["أحمد حسن", "حسن احمد"]),
    ("Abdullah", "Haddad", ["عبد الله حداد", "حداد عبد الله"]),
    ("Reza", "Karimi", ["رضا کریمی", "کریمی"]),
    ("Rahul", "Sharma", ["राहुल शर्मा", "शर्मा"]),
    ("Arjun", "Das", ["অর্জুন দাস"]),
    ("Gurpreet", "Singh", ["ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"]),
    ("Kiran", "Patel", ["કિરણ પટેલ", "પટેલ"]),
    ("Meena", "Kumar", ["மீனா குமார்"]),
    ("Ravi", "Reddy", ["రవి రెడ్డి"]),
    ("Asha", "Gowda", ["ಆಶಾ ಗೌಡ"]),
    ("Anu", "Menon", ["അനു മേനോൻ"]),
    ("Min-ji", "Kim", ["김민지", "김 민지"]), ("Jae", "Park", ["박재", "박 재"]),
    ("Do-hyun", "Namgung", ["남궁도현"]), ("Wei", "Zhang", ["张伟", "張偉", "张 伟"]),
    ("Wei", "Chen", ["陈伟"]), ("Zhongda", "Sima", ["司马仲达", "司马 仲达"]),
    ("Keiko", "Saito", ["斎藤恵子"]),
    ("Haruka", "Sato", ["佐藤はるか", "さとう はるか", "サトウ"]),
    ("Takashi", "Yamamoto", ["山本隆", "やまもと", "ヤマモト タカシ", "ﾔﾏﾓﾄ"]),
  ]

  /// Others, so that being found first is something.
  private static let others = [
    ("Ingrid", "Petersen"), ("Nina", "Berisha"), ("Anna", "Sarkisian"), ("Jonas", "Kohn"),
    ("Hasan", "Ahmeti"), ("Karin", "Kremer"), ("Sharon", "Raul"), ("Kim", "Minsky"),
    ("Sven", "Zander"), ("Sofia", "Harada"), ("Tamara", "Yamada"), ("Ravenna", "Redding"),
  ]

  private func chain(_ guests: [(String, String)]) throws -> (Chain, [Guest.ID]) {
    let chain = try Chain()
    for (given, family) in Self.others { try chain.guest(given, family) }
    return (chain, try guests.map { try chain.guest($0.0, $0.1) })
  }

  @Test func `a name in its own script finds the profile in Latin letters`() throws {
    let (chain, ids) = try chain(Self.names.map { ($0.given, $0.family) })
    for (name, id) in zip(Self.names, ids) {
      for typed in name.typed {
        let found = try chain.found(typed)
        #expect(found.prefix(2).contains(id), "\(typed) for \(name.given) \(name.family)")
      }
    }
  }

  @Test func `a name in Latin letters finds the profile in its own script`() throws {
    let native = Self.names.map { name -> (String, String) in
      let typed = name.typed.first { $0.contains(" ") } ?? name.typed[0]
      let words = typed.split(separator: " ").map(String.init)
      return (words.dropLast().joined(separator: " "), words[words.count - 1])
    }
    let (chain, ids) = try chain(native)
    for (name, id) in zip(Self.names, ids) {
      let typed = "\(name.family) \(name.given)"
      #expect(try chain.found(typed).prefix(2).contains(id), "\(typed)")
    }
  }
}
