import Hotel

extension SampleCulture {
  static let southern = [
    SampleCulture(
      "it",
      frequency: 50,
      surnames: """
        Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno
        Gallo
        Conti, De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, D'Angelo, Dell'Acqua
        Di Stefano, De Santis, Della Valle, Lo Presti, Fabbri, Caruso, Bellini, Nicolò, Foà
        Dal Pozzo
        """,
      starts: """
        Bella, Bon, Cal, Campo, Cas, Castel, Fer, Fiore, Fonta, Gar, Guer, Lan, Mal, Mar, Monte, Oli
        Pal, Pie, Ros, San, Spa, Tor, Val, Ver, Vil, Zan, Mo, Pe, Sal, Bru
        """,
      ends: """
        betti, cini, della, dini, fredi, gari, lini, lotti, mano, nelli, netti, noli, rano, razzi
        relli, retti, rini, roni, santi, sani, sini, telli, tini, tori, vani, verdi, vesi, zoni
        """,
      women: """
        Giulia, Chiara, Francesca, Alessandra, Federica, Martina, Elena, Sofia, Lucia, Maria Grazia
        Paola, Ornella, Bianca, Ginevra, Noemi, Rosalia, Annalisa
        """,
      men: """
        Marco, Giovanni, Alessandro, Andrea, Luca, Matteo, Francesco, Stefano, Niccolò, Pier Paolo
        Giuseppe, Carlo, Enrico, Tommaso, Umberto, Vito, Gianluca
        """,
      places: """
        Milano;MI;IT;201##
        Torino;TO;IT;101##
        Bologna;BO;IT;401##
        Napoli;NA;IT;801##
        Lugano;TI;CH;69##
        """,
      streets: "Via, Viale, Corso, Piazza, Vicolo",
      streetNames: """
        dei Mille, della Pace, delle Rose, del Mulino, San Biagio, dei Tigli, del Porto, dei Fiori
        Monte Grigio, della Fontana
        """
    ),
    SampleCulture(
      "es",
      .doubled,
      frequency: 65,
      surnames: """
        García, Rodríguez, Martínez, López, González, Hernández, Pérez, Sánchez, Ramírez, Torres
        Flores, Rivera, Gómez, Díaz, Vázquez, Castillo, Jiménez, Moreno, Ortiz, de la Cruz, Núñez
        del Río, de los Santos, Ibáñez, Muñoz, Peña, Ordóñez, Echeverría, Zubizarreta, de la Fuente
        Güell, Ybarra, Bolaño, San Martín
        """,
      starts: """
        Al, Aran, Aza, Bar, Ber, Bu, Cal, Cam, Car, Cas, Cor, Dor, Echa, Es, Fer, Gal, Gar, Gue, Her
        Iri, Lar, Men, Mon, Nav, Ol, Or, Pal, Qui, Sal, San, Tor, Ur, Val, Ve, Vil, Zal, Zu
        """,
      ends: """
        barro, bosa, cedo, cón, dero, díaz, do, dón, dora, gado, garay, gorri, güeta, lano, lés
        mera
        mosa, nares, nedo, ñez, quera, rada, rales, rán, reño, ría, rondo, rosa, tega, tierra, varez
        """,
      women: """
        María, Carmen, Lucía, Sofía, Isabel, Ana María, Elena, Paula, Ángeles, Begoña, Pilar, Ximena
        Valentina, Guadalupe, Rocío, Inés, María José, Mercedes, Noelia
        """,
      men: """
        José, Antonio, Juan, Miguel Ángel, Javier, Carlos, Francisco, Luis, Alejandro, Íñigo, Andrés
        Joaquín, Raúl, Jesús, Fernando, Gonzalo, José María, Ramón, Tomás
        """,
      places: """
        Madrid;;ES;280##
        Sevilla;;ES;410##
        Bilbao;;ES;480##
        Monterrey;NL;MX;64###
        Puebla;PUE;MX;72###
        Bogotá;;CO;11####
        Santiago;;CL;83#####
        Rosario;SF;AR;20##
        """,
      streets: "Calle, Avenida, Paseo, Plaza, Camino",
      streetNames: """
        del Olivo, de las Flores, Mayor, del Molino, de la Luna, de los Naranjos, Real, del Puente
        Nueva, del Prado Alto, de la Ermita
        """
    ),
    SampleCulture(
      "pt",
      .doubled,
      frequency: 40,
      surnames: """
        Silva, Santos, Ferreira, Pereira, Oliveira, Costa, Rodrigues, Martins, Sousa, Fernandes
        Gonçalves, Gomes, Lopes, Marques, Alves, Almeida, Ribeiro, Pinto, Carvalho, Teixeira
        da Silva
        dos Santos, da Conceição, de Araújo, Magalhães, Simões, Falcão, Brandão, do Nascimento
        """,
      starts: """
        Al, Ara, Ba, Bel, Ca, Car, Cas, Cou, Fa, Fer, Fi, Ga, Gui, La, Le, Ma, Me, Mon, Mou, No, Pa
        Pi, Que, Sal, Sam, Se, Tei, Va, Ve
        """,
      ends: """
        deiro, gueira, lheiro, mões, nhão, nheiro, reira, relos, rinho, roso, tinho, tosa, valho
        veira
        xoto, cedo, ceira, dares, gães, grão, lães, lhães, maral, queira, rães, zende
        """,
      women: """
        Maria, Ana, Beatriz, Inês, Joana, Mariana, Catarina, Conceição, Luísa, Tânia, Graça, Letícia
        """,
      men: """
        João, José, António, Pedro, Miguel, Tiago, Rui, Gonçalo, Luís, Nuno, Vasco, Simão, Estêvão
        """,
      places: """
        Porto;;PT;4###-###
        Lisboa;;PT;1###-###
        Curitiba;PR;BR;80###-###
        Recife;PE;BR;50###-###
        São Paulo;SP;BR;01###-###
        """,
      streets: "Rua, Avenida, Travessa, Largo",
      streetNames: """
        das Flores, do Carmo, da Boavista, das Amoreiras, do Sol, da Ponte, dos Pescadores
        do Pinhal
        """
    ),
    SampleCulture(
      "el",
      .other,
      frequency: 22,
      surnames: """
        Papadopoulos=Παπαδόπουλος, Georgiou=Γεωργίου, Dimitriou=Δημητρίου, Nikolaidis=Νικολαΐδης
        Vasiliadis=Βασιλειάδης, Ioannou=Ιωάννου, Pappas=Παππάς, Karagiannis=Καραγιάννης
        Konstantinou=Κωνσταντίνου, Makris=Μακρής, Alexiou=Αλεξίου, Samaras=Σαμαράς
        """,
      starts: """
        Papa=Παπα, Kara=Καρα, Hatzi=Χατζη, Kalo=Καλο, Mavro=Μαυρο, Kondo=Κοντο, Palaio=Παλαιο
        Neo=Νεο
        Delli=Δελλη, Petro=Πετρο, Xantho=Ξανθο, Stavro=Σταυρο
        """,
      ends: """
        georgiou=γεωργίου, nikolaou=νικολάου, thanasis=θανάσης, michalis=μιχάλης, kostas=κώστας
        vasiliou=βασιλείου, dimas=δήμας, pavlou=παύλου, lambros=λάμπρος, markou=μάρκου
        manolis=μανώλης
        """,
      women: """
        Maria=Μαρία, Eleni=Ελένη, Katerina=Κατερίνα, Sofia=Σοφία, Anna=Άννα, Ioanna=Ιωάννα
        Despina=Δέσποινα
        Christina=Χριστίνα, Zoi=Ζωή
        """,
      men: """
        Giorgos=Γιώργος, Nikos=Νίκος, Dimitris=Δημήτρης, Kostas=Κώστας, Yannis=Γιάννης
        Stavros=Σταύρος
        Panagiotis=Παναγιώτης, Thanos=Θάνος, Christos=Χρήστος
        """,
      womanly: """
        opoulos=όπουλος>opoulou=οπούλου, idis=ΐδης>idou=ΐδου, adis=άδης>adou=άδου
        kris=κρής>kri=κρή, nnis=ννης>nni=ννη, ras=ράς>ra=ρά, pas=πάς>pa=πά
        """,
      places: """
        Athina;;GR;1## ##
        Thessaloniki;;GR;54# ##
        Nicosia;;CY;10##
        """,
      streets: "Odos, Leoforos",
      streetNames: "Elaias, Rodou, Kyprou, Platonos, Pefkon, Limaniou, Agias Annas, Thalassis"
    ),
    SampleCulture(
      "tr",
      frequency: 28,
      surnames: """
        Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç
        Aslan
        Çetin, Kara, Koç, Kurt, Özkan, Şimşek, Güneş, Işık, Karataş, Tuğlu
        """,
      starts: """
        Ak, Kara, Öz, Demir, Taş, Gök, Kızıl, Altın, Er, Bey, Koca, Sarı, Yeni, Ulu, Tek, Çam, Dağ
        Gül
        """,
      ends: """
        oğlu, türk, kaya, taş, dağ, soy, alp, can, su, bulut, deniz, pınar, tepe, bay, er, yol, çay
        """,
      women: "Ayşe, Elif, Zeynep, Gülşen, Şebnem, Özlem, Ece, Leyla, İpek, Çiğdem, Nilüfer, Derya",
      men:
        "Mehmet, Mustafa, Ahmet, Ömer, Emre, Çağlar, İbrahim, Kerem, Oğuz, Serkan, Tuğrul, Barış",
      places: """
        İzmir;;TR;35###
        Ankara;;TR;06###
        Bursa;;TR;16###
        İstanbul;;TR;34###
        """,
      streets: "Sokak, Caddesi, Bulvarı",
      streetNames: "Çınar, Lale, Gül, Deniz, Bahçe, Zeytin, Fener, Ihlamur, Menekşe"
    ),
  ]
}
