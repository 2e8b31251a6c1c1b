/// Arabic and Hebrew write no short vowels: common names are known, the rest is guessed.
extension Romanisation {
  private static let arabicNames = folded(
    words(
      """
      محمد: mohammed muhammad mohamed mohammad; أحمد: ahmed ahmad; محمود: mahmoud mahmood
      حامد حميد: hamed hamid; حمد: hamad; علي: ali; حسن: hassan hasan; حسين: hussein husain hossein
      عمر: omar umar; عثمان: othman usman osman; خالد: khalid khaled; وليد: walid waleed
      عبدالله: abdullah abdallah; عبد: abd abdul abdel; الله: allah; الرحمن: rahman alrahman
      عبدالرحمن: abdulrahman abdelrahman; عبدالعزيز: abdulaziz abdelaziz; العزيز: aziz alaziz
      يوسف: youssef yousef yusuf; إبراهيم ابراهيم: ibrahim ebrahim; إسماعيل: ismail ismael
      إسحاق: ishaq isaac; يعقوب: yaqoub yacoub; موسى: mousa musa; عيسى: issa isa eissa
      مريم: mariam maryam; فاطمة: fatima fatma fatemeh; عائشة: aisha aysha; خديجة: khadija
      زينب: zainab zeinab; نور: noor nour; سارة سارا: sara sarah; ليلى: layla leila; هدى: huda hoda
      هند: hind; أمل: amal; آمنة أمينة: amina amna; سلمى: salma; رانيا: rania; دينا: dina; منى: mona
      نادية: nadia; ريم: reem rim; لينا: lina; ياسمين: yasmin yasmeen; هالة: hala; سميرة: samira
      نورة: noura nora; حنان: hanan; إيمان: iman eman; عبير: abeer abir; غادة: ghada; لطيفة: latifa
      كريم: karim kareem; طارق: tariq tarek; فيصل: faisal; فهد: fahd fahad; سعد: saad; سعود: saud
      سلطان: sultan; ماجد: majid maged; ناصر: nasser nasir; راشد: rashid rashed; رشيد: rasheed rachid
      سالم: salem salim; زياد: ziad; بلال: bilal; أنس: anas; حمزة: hamza; عمرو: amr amro; سمير: samir
      نبيل: nabil; عادل: adel adil; جمال: jamal gamal; هشام: hisham hesham; مصطفى: mustafa mostafa
      سعيد: said saeed; صالح: saleh salih; صلاح: salah; عباس: abbas; عماد: emad imad; عصام: essam
      حسام: hossam husam; بسام: bassam; غسان: ghassan; جورج: george; الياس إلياس: elias ilyas
      بطرس: boutros; شريف: sharif sherif; أمير: amir ameer; أنور: anwar; فريد: farid; فؤاد: fouad fuad
      جابر: jaber; جعفر: jaafar jafar; جميل: jamil; حبيب: habib; خليل: khalil; داود داوود: dawood daoud
      رامي: rami; رضا: reza rida; سليمان: suleiman sulaiman; سليم: salim selim; شادي: shadi
      ضياء: diaa zia; طه: taha; عدنان: adnan; عزيز: aziz; علاء: alaa ala; غانم: ghanem; فارس: fares faris
      قاسم: qasim kassem; كمال: kamal; لؤي: louay; مالك: malik; مجدي: magdi majdi; مراد: murad mourad
      مروان: marwan; معاذ: moaz muath; منصور: mansour; منير: munir mounir; مهدي: mahdi mehdi
      نجيب: naguib najib; نزار: nizar; هاني: hani; هيثم: haitham; وائل: wael; ياسر: yasser yasir
      يحيى: yahya; يونس: younis younes; زهراء زهرة: zahra; شيماء: shaimaa; أسماء: asma asmaa; رقية: ruqayya
      سمية: sumaya; صفية: safiya; جميلة: jamila; كريمة: karima; سعاد: souad suad; وفاء: wafa; دعاء: doaa
      هبة: heba hiba; رنا: rana; رغد: raghad; شهد: shahd; مها: maha; نجلاء: najla; لمياء: lamia; رشا: rasha
      الحربي: alharbi; الغامدي: alghamdi; القحطاني: alqahtani; العتيبي: alotaibi; الزهراني: alzahrani
      الشهري: alshehri; الدوسري: aldosari; المطيري: almutairi; المالكي: almaliki; الهاشمي: alhashimi
      الفارسي: alfarsi; المنصوري: almansouri; المكتوم: almaktoum; الصباح: alsabah; الخليفة: alkhalifa
      حداد: haddad; خوري: khoury; نصار: nassar; نجار: najjar; حريري الحريري: hariri; كرم: karam
      بن: bin ben; ابن: ibn; بنت: bint; أبو: abu; أم: umm; آل: al; أسامة: osama usama; أيمن: ayman
      أشرف: ashraf; أكرم: akram; باسم: bassem basim; تامر: tamer; حاتم: hatem; رائد: raed; مازن: mazen
      پرویز: parviz; حسینی: hosseini; رضایی: rezaei; کریمی: karimi; محمدی: mohammadi; امیر: amir
      شیخ: sheikh; خان: khan; بیگم: begum; اقبال: iqbal; عمران: imran; فاروق: farooq; بٹ: butt
      """
    )
  )

  private static let arabicLetters = LetterForms(
    0x600...0x6FF,
    """
    a اء
    b ب
    t تط
    th ث
    j جژ
    h حه
    kh خ
    d دض
    dh ذ
    r ر
    z زظ
    s سص
    sh ش
    gh غ
    f ف
    q ق
    k ك
    l ل
    m م
    n ن
    p پ
    ch چ
    g گ
    w و
    y ي
    """
  )

  static func arabic(_ word: String) -> [String] {
    if let known = arabicNames[word] { return Array(known.prefix(limit)) }
    if word.hasPrefix("عبدال"), word.unicodeScalars.count > 6 {
      let name = arabic(String(word.unicodeScalars.dropFirst(5)))
      return Array(name.prefix(2).flatMap { ["abdul" + $0, "abdel" + $0] })
    }
    let hasArticle = word.hasPrefix("ال") && word.unicodeScalars.count > 4
    let name = hasArticle ? String(word.unicodeScalars.dropFirst(2)) : word
    if hasArticle, let known = arabicNames[name] {
      return Array(known.flatMap { ["al" + $0, $0] }.prefix(limit))
    }
    let isFeminine = name.hasSuffix("ه")
    let root = isFeminine ? String(name.unicodeScalars.dropLast()) : name
    var spelt = voiced(
      sounds(of: root, in: arabicLetters, vowels: ["و": ["ou", "u"], "ي": ["i"]])
    )
    if isFeminine { spelt = spelt.map { $0 + "a" } }
    return hasArticle ? spelt.flatMap { ["al" + $0, $0] } : spelt
  }

  private static let hebrewNames = folded(
    words(
      """
      אברהם: avraham abraham; יצחק: yitzhak itzhak isaac; יעקב: yaakov jacob; משה: moshe; אהרן אהרון: aharon
      דוד: david; שלמה: shlomo solomon; שמואל: shmuel samuel; יוסף: yosef joseph; בנימין: binyamin benjamin
      דניאל: daniel; מיכאל: michael; גבריאל: gabriel gavriel; רפאל: rafael refael; אליהו: eliyahu; אלי: eli
      יהודה: yehuda; שמעון: shimon simon; לוי: levi levy; כהן: cohen kohen; ישראל: israel yisrael
      חיים: chaim haim; מאיר: meir; צבי: zvi tzvi; אריה: arie aryeh; זאב: zeev; דב דוב: dov
      מנחם: menachem; מרדכי: mordechai; נתן: natan nathan; יונתן: yonatan jonathan; יהונתן: yehonatan
      אורי: uri ori; עמית: amit; איתי: itai itay; אייל: eyal; גיל: gil; רון: ron; רונן: ronen; אבי: avi
      יוסי: yossi; דני: danny; עומר: omer; עידו: ido; נועם: noam; אריאל: ariel; אלון: alon; ניר: nir
      טל: tal; שי: shai; אסף: asaf assaf; גיא: guy; יואב: yoav; תומר: tomer; ערן: eran; צחי: tzachi
      שרה: sara sarah; רבקה: rivka rebecca; רחל: rachel; לאה: lea leah; מרים: miriam; אסתר: esther ester
      חנה: hana hannah chana; רות: ruth rut; נעמי: naomi noemi; דבורה: dvora deborah; יעל: yael; תמר: tamar
      מיכל: michal; נועה: noa; מאיה: maya; שירה: shira; טליה: talia; אביגיל: avigail; הדס: hadas
      רוני: roni; ענת: anat; אורלי: orly; גלית: galit; לימור: limor; שושנה: shoshana; איריס: iris
      עדי: adi; ליאת: liat; דנה: dana; קרן: keren; סיגל: sigal; רינה: rina; צפורה ציפורה: tzipora zipora
      פרץ: peretz perez; מזרחי: mizrahi; ביטון: biton; אזולאי: azoulay; פרידמן: friedman; שפירא: shapira
      גולדברג: goldberg; רוזנברג: rosenberg; קליין: klein; שוורץ: schwartz; ויס: weiss; כץ: katz
      בן: ben; בר: bar; חדד: hadad; אוחיון: ohayon; אוחנה: ohana; גבאי: gabay; עמר: amar; דהן: dahan
      """
    )
  )

  private static let hebrewLetters = LetterForms(
    0x5D0...0x5EA,
    """
    a אע
    b ב
    g ג
    d ד
    h ה
    v ו
    z ז
    ch ח
    t טת
    y י
    k כק
    l ל
    m מ
    n נ
    s ס
    p פ
    tz צ
    r ר
    sh ש
    """
  )

  static func hebrew(_ word: String) -> [String] {
    if let known = hebrewNames[word] { return Array(known.prefix(limit)) }
    let isFeminine = word.hasSuffix("ה")
    let root = isFeminine ? String(word.unicodeScalars.dropLast()) : word
    let spelt = voiced(sounds(of: root, in: hebrewLetters, vowels: ["ו": ["o", "u"], "י": ["i"]]))
    return isFeminine ? spelt.map { $0 + "a" } : spelt
  }

  private static func folded(_ names: [String: [String]]) -> [String: [String]] {
    names.reduce(into: [:]) { $0[Folding.folded($1.key), default: []] += $1.value }
  }

  /// A letter's forms; a vowel's are only vowels.
  private static func sounds(
    of word: String,
    in letters: LetterForms,
    vowels: [Unicode.Scalar: [String]]
  ) -> [[String]] {
    var sounds: [[String]] = []
    for (index, letter) in word.unicodeScalars.enumerated() {
      let plain = letters[letter]
      guard !plain.isEmpty else { continue }
      let isVowel = index > 0 && sounds.last.map { !isVowelSound($0) } == true
      sounds.append(isVowel ? vowels[letter] ?? [plain] : [plain])
    }
    return sounds
  }

  private static func isVowelSound(_ sound: [String]) -> Bool {
    sound.allSatisfy { $0.allSatisfy { "aiou".contains($0) } }
  }

  /// The sounds with the vowels that are likely between them, since none are written.
  private static func voiced(_ sounds: [[String]]) -> [String] {
    var parts: [[String]] = []
    for (index, sound) in sounds.enumerated() {
      parts.append(sound)
      guard index + 1 < sounds.count, !isVowelSound(sound), !isVowelSound(sounds[index + 1]) else {
        continue
      }
      if index == 0 {
        parts.append(["a"])
      } else if index + 2 == sounds.count, isVowelSound(sounds[index - 1]) {
        parts.append(["i"])
      }
    }
    return joined(parts)
  }
}
