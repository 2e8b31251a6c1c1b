import Hotel

extension SampleCulture {
  static let northern = [
    SampleCulture(
      "sv",
      frequency: 24,
      surnames: """
        Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Svensson
        Gustafsson, Lindberg, Lindström, Sjöberg, Björklund, Åkesson, Öberg, Hägg, af Klintberg
        """,
      starts: """
        Berg, Björk, Blom, Dal, Ek, Fors, Gran, Hag, Hed, Holm, Lager, Lilje, Lind, Lund, Ny, Norr
        Ros
        Sand, Sjö, Sten, Ström, Söder, Wall, Väster, Åker, Öster
        """,
      ends: """
        berg, blad, bom, crona, dahl, fors, gren, gård, hammar, kvist, lind, löf, lund, man, mark
        qvist
        roth, stedt, ström, vall
        """,
      women:
        "Anna, Astrid, Åsa, Karin, Linnéa, Ebba, Saga, Malin, Frida, Märta, Görel, Ylva, Sofia",
      men: "Erik, Lars, Björn, Göran, Anders, Olof, Nils, Åke, Gustav, Love, Håkan, Sven, Axel",
      places: """
        Stockholm;;SE;11# ##
        Göteborg;;SE;41# ##
        Malmö;;SE;21# ##
        """,
      streets: "gatan, vägen, torget, gränd",
      streetNames: "Björk, Drottning, Fågel, Hamn, Kvarn, Nygårds, Ring, Sjö, Skog, Strand"
    ),
    SampleCulture(
      "da",
      frequency: 26,
      surnames: """
        Nielsen, Jensen, Hansen, Pedersen, Andersen, Christensen, Larsen, Sørensen, Rasmussen
        Møller
        Jørgensen, Østergaard, Kjær, Bruun-Møller, Haugen, Lie, Bjørnstad, Sæther, Ødegård, Nygård
        Jónsson, Sigurðsson, Þórsson, Korhonen, Virtanen, Mäkelä, Hämäläinen
        """,
      starts: """
        Aa, Bak, Bjerre, Bro, Dam, Engel, Fug, Gam, Grøn, Hald, Høj, Kirke, Kjær, Klit, Lille, Lønne
        Mose, Nør, Over, Ravn, Skov, Sol, Sten, Søn, Vester, Øster
        """,
      ends: """
        bæk, borg, by, dahl, gaard, holm, høj, lev, lund, mark, rup, skov, strup, sund, toft
        vang
        """,
      women:
        "Mette, Kirsten, Søs, Freja, Ingrid, Solveig, Sigrún, Aino, Helmi, Bodil, Liv, Åse, Maja",
      men: """
        Søren, Jørgen, Mads, Lars, Øyvind, Bjarne, Håvard, Magnus, Gunnar, Jukka, Eero, Kåre
        Nils
        """,
      womanly: "ónsson>ónsdóttir, ðsson>ðsdóttir, órsson>órsdóttir",
      places: """
        København;;DK;21##
        Aarhus;;DK;80##
        Oslo;;NO;02##
        Bergen;;NO;50##
        Helsinki;;FI;001##
        Reykjavík;;IS;10#
        """,
      streets: "gade, vej, allé, stræde",
      streetNames: "Birke, Fyrre, Havne, Kirke, Lærke, Mølle, Nørre, Skov, Søndre, Vester"
    ),
    SampleCulture(
      "pl",
      frequency: 30,
      surnames: """
        Nowak, Kowalski, Wiśniewski, Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański
        Woźniak, Dąbrowski, Kozłowski, Jankowski, Mazur, Krawczyk, Piotrowski, Grabowski, Pawłowski
        Król, Wieczorek, Jabłoński, Wróbel, Skłodowski-Braun
        """,
      starts: """
        Bor, Brzo, Chmie, Czar, Dęb, Gał, Gór, Grab, Jasi, Jawor, Kal, Kos, Krze, Las, Lip, Mal
        Miel
        Ostr, Pias, Rad, Róż, Sad, Sosn, Star, Szcze, Topol, Wierz, Wil, Zaw, Żuraw
        """,
      ends: """
        czyński, dowski, kowski, lewski, liński, niewski, nowski, siński, towski, wiński, czyk, nik
        lak, szewski, ński
        """,
      women: """
        Anna, Agnieszka, Małgorzata, Katarzyna, Zofia, Joanna, Bożena, Łucja, Żaneta, Ewa
        Grażyna
        """,
      men: """
        Jan, Piotr, Krzysztof, Andrzej, Tomasz, Paweł, Michał, Łukasz, Wojciech, Grzegorz
        Zbigniew
        """,
      womanly: "ski>ska, cki>cka",
      places: """
        Kraków;;PL;30-###
        Gdańsk;;PL;80-###
        Wrocław;;PL;50-###
        """,
      streets: "ul., al., pl.",
      streetNames:
        "Lipowa, Kwiatowa, Ogrodowa, Długa, Różana, Słoneczna, Zamkowa, Wiślana, Brzozowa"
    ),
    SampleCulture(
      "cs",
      frequency: 22,
      surnames: """
        Novák, Svoboda, Novotný, Dvořák, Černý, Procházka, Kučera, Veselý, Horák, Pokorný, Marek
        Beneš
        Fiala, Sedláček, Doležal, Zeman, Kolář, Říha, Šťastný, Růžička, Kříž, Jelínek
        """,
      starts: """
        Bře, Čap, Doub, Hav, Hru, Jav, Kal, Kos, Kří, Les, Mach, Neč, Pol, Řeh, Sko, Šim, Tom
        Vav
        """,
      ends:
        "šek, lík, řík, ška, novský, rák, tička, zina, dlák, máček, petr, vanda, žela, bný, cký",
      women: "Jana, Hana, Lucie, Tereza, Kateřina, Markéta, Eliška, Zdeňka, Růžena, Šárka, Věra",
      men: "Jiří, Jan, Petr, Tomáš, Ondřej, Zdeněk, Miloš, Řehoř, Luboš, Václav, Štěpán",
      womanly: "ý>á, ek>ková, ež>žová, a>ová, >ová",
      places: """
        Brno;;CZ;602 ##
        Plzeň;;CZ;301 ##
        Bratislava;;SK;811 ##
        """,
      streets: "ulice, náměstí, třída",
      streetNames: "Lipová, Zahradní, Květná, Polní, Mlýnská, Nádražní, Školní, Jarní"
    ),
    SampleCulture(
      "ru",
      .other,
      frequency: 30,
      surnames: """
        Ivanov=Иванов, Smirnov=Смирнов, Kuznetsov=Кузнецов, Popov=Попов, Sokolov=Соколов
        Morozov=Морозов, Volkov=Волков, Petrenko=Петренко, Shevchenko=Шевченко, Kovalenko=Коваленко
        Orlov=Орлов, Nikitin=Никитин, Zaytsev=Зайцев, Belinsky=Белинский, Sorokin=Сорокин
        Dimitrov=Димитров, Jovanović=Јовановић, Bondarenko=Бондаренко
        """,
      starts: """
        Ber=Бер, Bor=Бор, Dub=Дуб, Gor=Гор, Gol=Гол, Kal=Кал, Kar=Кар, Kol=Кол, Kras=Крас, Lap=Лап
        Lis=Лис, Mal=Мал, Med=Мед, Mir=Мир, Ryab=Ряб, Sol=Сол, Star=Стар, Vas=Вас, Zim=Зим, Zol=Зол
        """,
      ends: """
        anov=анов, arin=арин, atov=атов, chenko=ченко, entsev=енцев, etsky=ецкий, ikov=иков
        inov=инов
        itsky=ицкий, kin=кин, nikov=ников, otin=отин, ovtsev=овцев, ushkin=ушкин, yakov=яков
        """,
      women: """
        Anna=Анна, Elena=Елена, Olga=Ольга, Natalia=Наталья, Irina=Ирина, Ekaterina=Екатерина
        Tatiana=Татьяна, Svetlana=Светлана, Daria=Дарья, Oksana=Оксана, Yulia=Юлия
        """,
      men: """
        Alexander=Александр, Dmitry=Дмитрий, Sergei=Сергей, Andrei=Андрей, Mikhail=Михаил, Ivan=Иван
        Nikolai=Николай, Pavel=Павел, Oleksandr=Олександр, Yuri=Юрий, Maksim=Максим
        """,
      womanly:
        "sky=ский>skaya=ская, tsky=цкий>tskaya=цкая, ov=ов>ova=ова, ev=ев>eva=ева, in=ин>ina=ина",
      places: """
        Sofia;;BG;10##
        Almaty;;KZ;050###
        Belgrade;;RS;11###
        Kyiv;;UA;01###
        Limassol;;CY;30##
        """,
      streets: "ulitsa, prospekt, bulvar",
      streetNames: "Sadovaya, Lesnaya, Rechnaya, Zelenaya, Solnechnaya, Parkovaya, Nova, Lipova"
    ),
  ]

  static let eastern = [
    SampleCulture(
      "ar",
      .other,
      frequency: 45,
      surnames: """
        Al-Mansoori=المنصوري, Al-Rashid=الراشد, Al-Sayed=السيد, Haddad=حداد, Khalil=خليل
        Nasser=ناصر
        Al-Harbi=الحربي, Al-Otaibi=العتيبي, Farouk=فاروق, Mansour=منصور, Khoury=خوري
        Al-Amiri=العامري
        Abdel Rahman=عبد الرحمن, Saleh=صالح, Al-Sabti=السبتي, Qasim=قاسم, Aziz=عزيز, Hamdan=حمدان
        """,
      starts: "Al-=ال, Abu_=أبو_, Bin_=بن_, El-=ال, Ben_=بن_",
      ends: """
        Shammari=شمري, Balushi=بلوشي, Zahrani=زهراني, Maliki=مالكي, Tamimi=تميمي, Hashemi=هاشمي
        Najjar=نجار, Khatib=خطيب, Masri=مصري, Baghdadi=بغدادي, Halabi=حلبي, Dosari=دوسري
        Qurashi=قرشي
        Saffar=صفار, Yamani=يماني, Jabri=جابري, Rifai=رفاعي, Tikriti=تكريتي, Hilali=هلالي
        Sharif=شريف
        Bahri=بحري, Kindi=كندي, Suwaidi=سويدي, Rumaithi=رميثي
        """,
      women: """
        Fatima=فاطمة, Aisha=عائشة, Mariam=مريم, Noura=نورة, Layla=ليلى, Huda=هدى, Salma=سلمى
        Rania=رانيا
        Amal=أمل, Dalia=داليا, Reem=ريم, Yasmin=ياسمين
        """,
      men: """
        Mohammed=محمد, Ahmed=أحمد, Ali=علي, Omar=عمر, Khalid=خالد, Yousef=يوسف, Hassan=حسن
        Saeed=سعيد
        Tariq=طارق, Faisal=فيصل, Abdullah=عبد الله, Karim=كريم, Ibrahim=إبراهيم
        """,
      places: """
        Dubai;;AE;00000
        Kuwait City;;KW;1####
        Riyadh;;SA;11###
        Cairo;;EG;11###
        Beirut;;LB;1107
        Doha;;QA;0####
        """,
      streets: "Street, Road, Corniche",
      streetNames: "Al Nakheel, Al Bahr, Al Yasmin, Palm, Al Rawda, Al Noor, Al Waha, Al Mina"
    ),
    SampleCulture(
      "hi",
      frequency: 55,
      surnames: """
        Sharma, Patel, Singh, Kumar, Gupta, Reddy, Iyer, Nair, Mehta, Kapoor, Chopra, Desai, Joshi
        Rao
        Banerjee, Mukherjee, Chatterjee, Das, Menon, Pillai, Malhotra, Bhatia, Agarwal, Srinivasan
        Subramaniam, D'Souza, Fernandes, Khan, Kaur, Sheikh
        """,
      starts: """
        Ach, Bala, Bhatta, Chandra, Dev, Gan, Hari, Jaga, Kamal, Kot, Laksh, Maha, Nara, Padma, Raja
        Rama, Shan, Shiva, Sub, Surya, Thak, Varad, Venka, Vija
        """,
      ends: """
        bhai, chandran, dharan, gopal, jee, karan, kar, krishnan, lal, murthy, nathan, pathi, raman
        rajan, ratnam, sekhar, subban, swamy, varma, waran, wal, yan
        """,
      women: """
        Priya, Anjali, Kavita, Lakshmi, Meera, Neha, Pooja, Sunita, Ananya, Deepa, Ishita
        Radhika
        """,
      men: """
        Raj, Amit, Arjun, Vikram, Sanjay, Rahul, Suresh, Anil, Kiran, Rohan, Venkat, Harish
        Imran
        """,
      places: """
        Mumbai;MH;IN;4000##
        Bengaluru;KA;IN;5600##
        Chennai;TN;IN;6000##
        Kolkata;WB;IN;7000##
        Leicester;;GB;LE# #@@
        Edison;NJ;US;088##
        """,
      streets: "Road, Marg, Nagar, Lane",
      streetNames:
        "Lotus, Temple, Gulmohar, Banyan, Palm Grove, Station, Lake View, Ashoka, Jasmine"
    ),
  ]
}
