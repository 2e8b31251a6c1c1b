/// Korean: a syllable is one character, and a name is one syllable of surname and two of given name.
extension Romanisation {
  private static let initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(separator: " ")
  private static let vowels =
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(separator: " ")
  private static let finals =
    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(separator: " ")

  /// How bearers of common surnames spell them, the most frequent first.
  private static let koreanSurnames = words(
    """
    김: kim gim; 이: lee yi rhee i; 박: park bak pak; 최: choi choe; 정: jung jeong chung; 강: kang gang
    조: cho jo; 윤: yoon yun; 장: jang chang; 임: lim im rim; 한: han; 오: oh o; 서: seo suh; 신: shin sin
    권: kwon gwon; 황: hwang; 안: ahn an; 송: song; 류: ryu yoo; 유: yoo yu ryu; 전: jeon jun chun
    홍: hong; 고: ko go koh; 문: moon mun; 양: yang; 손: son sohn; 배: bae pae; 백: baek paik back
    허: heo hur huh; 남: nam; 심: shim sim; 노: noh roh no; 하: ha; 곽: kwak gwak; 성: sung seong
    차: cha; 주: joo ju chu; 우: woo u; 구: koo gu ku; 민: min; 나: na ra; 진: jin chin; 지: ji jee
    엄: eom um; 채: chae; 원: won; 천: cheon chun; 방: bang pang; 공: kong gong; 현: hyun hyeon
    함: ham; 변: byun byeon; 염: yeom yum; 여: yeo; 추: choo chu; 도: do; 소: so; 석: seok suk; 선: sun seon
    설: seol sul; 마: ma; 길: gil kil; 연: yeon youn; 위: wi; 표: pyo; 명: myung myeong; 기: ki gi
    반: ban pan; 왕: wang; 금: keum geum; 옥: ok; 육: yook yuk; 인: in; 맹: maeng; 제: je; 모: mo; 탁: tak
    국: kook guk; 어: eo; 은: eun; 편: pyun pyeon; 용: yong; 예: ye; 경: kyung gyeong; 봉: bong; 사: sa
    부: boo bu; 황보: hwangbo; 남궁: namgung namkoong; 선우: sunwoo seonu; 제갈: jegal; 독고: dokgo
    """
  )

  static func hangul(_ word: [UInt32]) -> [String] {
    let text = word.compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    let whole = text.joined()
    if let surname = koreanSurnames[whole] { return Array(surname.prefix(limit)) }
    let isCompound = word.count >= 4 && koreanSurnames[text[0] + text[1]] != nil
    let length = isCompound ? 2 : 1
    let surnames = koreanSurnames[text[..<length].joined()] ?? []
    guard (3...4).contains(word.count), let surname = surnames.first else {
      return given(word[...])
    }
    let given = given(word[length...])
    return [surname + (given.first ?? "")] + given + surnames.prefix(limit)
  }

  /// 김민지 as Kim and Minji, 박재 as Park and Jae.
  static func koreanPairs(_ word: String) -> [(surnames: [String], given: [String])] {
    let syllables = word.unicodeScalars.map(\.value)
    let text = word.unicodeScalars.map { String(Character($0)) }
    return [2, 1].compactMap { length in
      guard syllables.count > length,
        let surnames = koreanSurnames[text[..<length].joined()]
      else {
        return nil
      }
      return (surnames, given(syllables[length...]))
    }
  }

  /// By the rules of 2000, then as most people were registered before them.
  private static func given(_ syllables: ArraySlice<UInt32>) -> [String] {
    [
      syllables.map { latin($0, asUsual: false, long: false) }.joined(),
      syllables.map { latin($0, asUsual: true, long: true) }.joined(),
      syllables.map { latin($0, asUsual: true, long: false) }.joined(),
    ]
  }

  private static func latin(_ syllable: UInt32, asUsual: Bool, long: Bool) -> String {
    guard (0xAC00...0xD7A3).contains(syllable) else { return "" }
    let position = Int(syllable - 0xAC00)
    let (first, middle, last) = (position / 588, position % 588 / 28, position % 28)
    var initial = initials[first] == "-" ? "" : String(initials[first])
    var vowel = String(vowels[middle])
    let final = finals[last] == "-" ? "" : String(finals[last])
    if asUsual {
      if initial == "g" { initial = "k" }
      switch vowel {
      case "eo" where !final.isEmpty: vowel = "u"
      case "yeo" where !final.isEmpty: vowel = initial.isEmpty ? "you" : "yu"
      case "u" where long: vowel = "oo"
      case "ui": vowel = "ee"
      default: break
      }
      if initial.isEmpty, vowel == "u" || vowel == "oo" { initial = "w" }
    }
    return initial + vowel + final
  }
}
