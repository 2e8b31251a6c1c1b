import Hotel

extension SampleCulture {
  static let african = [
    SampleCulture(
      "en",
      frequency: 40,
      surnames: """
        Okafor, Adeyemi, Okonkwo, Balogun, Eze, Obi, Nwosu, Ibrahim, Bello, Abubakar, Adebayo
        Ogunleye
        Chukwu, Nnamdi, Ọlátúnjí, Afolabi, Uzoma, Danjuma, Akintola, Ekwueme
        """,
      starts: """
        Ade, Ola, Olu, Oluwa, Ayo, Aki, Akin, Ogun, Fala, Fa, Ife, Omo, Chi, Nwa, Oko, Uche, Ike
        Obi, Ama
        Awo, Ewe, Oye
        """,
      ends: """
        bayo, bola, dele, femi, gbenga, joke, kunle, lade, leye, luwa, niyi, peju, ranti, sanya
        segun
        sola, tayo, tokunbo, wale, yemi, chukwu, kwelu, nkem, soro, biora, dozie
        """,
      women:
        "Ngozi, Adaeze, Chioma, Folake, Yetunde, Amina, Ifeoma, Blessing, Temitope, Zainab, Titi",
      men:
        "Chidi, Emeka, Tunde, Segun, Femi, Musa, Ifeanyi, Kelechi, Babajide, Yusuf, Obinna, Kunle",
      places: """
        Lagos;;NG;1012##
        Abuja;;NG;9002##
        Ibadan;;NG;2002##
        Houston;TX;US;770##
        """,
      streets: "Street, Close, Crescent, Road",
      streetNames:
        "Iroko, Palm, Unity, Marina View, Independence, Coconut, Garden, Harmony, Mahogany"
    ),
    SampleCulture(
      "en",
      frequency: 28,
      surnames: """
        Mensah, Owusu, Boateng, Asante, Agyeman, Osei, Appiah, Amoah, Ofori-Atta, Quaye, Addo
        Tetteh
        Ankrah, Kamau, Wanjiru, Odhiambo, Dlamini, Nkosi, Van Wyk, Botha, Mokoena, Khumalo
        """,
      starts:
        "Adu-, Ofori-, Opoku-, Agye, Ama, Asa, Boa, Dan, Fre, Gya, Kwa, Nya, Ome, Sar, Wia, Yea",
      ends: """
        mang, manu, mfi, ndoh, nkwa, pong, quah, rko, sante, teng, ttah, wiredu, bediako, dua
        fosu
        """,
      women:
        "Akosua, Ama, Abena, Efua, Adwoa, Esi, Afia, Wangari, Naledi, Thandiwe, Lerato, Nana Yaa",
      men: "Kwame, Kofi, Kwasi, Yaw, Kojo, Kwabena, Ekow, Mwangi, Sipho, Thabo, Pieter, Otieno",
      places: """
        Accra;;GH;GA-###-####
        Kumasi;;GH;AK-###-####
        Nairobi;;KE;001##
        Cape Town;;ZA;80##
        """,
      streets: "Street, Avenue, Link, Road",
      streetNames:
        "Castle View, Cocoa, Ebony, Jacaranda, Kapok, Lagoon, Nutmeg, Protea, Ridge, Volta"
    ),
  ]

  static let southAsian = [
    SampleCulture(
      "ur",
      .other,
      frequency: 14,
      surnames:
        "Sheikh=شیخ, Malik=ملک, Chaudhry=چوہدری, Qureshi=قریشی, Butt=بٹ, Mirza=مرزا, Ansari=انصاری",
      starts: "Khan=خان, Mir=میر, Shah=شاہ, Haq=حق, Gul=گل, Sher=شیر, Jan=جان, Nur=نور",
      ends: "zada=زادہ, pur=پور, nawaz=نواز, bakhsh=بخش, zai=زئی, yar=یار, dad=داد, khel=خیل",
      women:
        "Ayesha=عائشہ, Sana=ثنا, Hina=حنا, Nadia=نادیہ, Zara=زارا, Mahnoor=ماہ نور, Saima=صائمہ",
      men: "Ali=علی, Bilal=بلال, Usman=عثمان, Hamza=حمزہ, Asad=اسد, Imran=عمران, Farhan=فرحان",
      places: """
        Dubai;;AE;00000
        Birmingham;;GB;B## #@@
        Toronto;ON;CA;M#@ #@#
        """,
      streets: "Road, Street, Avenue",
      streetNames: "Canal, Garden, Mall View, Park, Rose, Tulip, Zaitoon"
    )
  ]
}
