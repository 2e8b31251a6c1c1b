import Hotel

/// The German names of the things that guests name in their wishes.
enum GermanConcepts {
  /// The German name, or the name as it came where there is none.
  static func name(_ concept: String) -> String { names[concept] ?? concept }

  static let names: [String: String] = {
    var names: [String: String] = [:]
    for entry in table.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let halves = entry.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { continue }
      names[String(halves[0]).trimmed] = String(halves[1]).trimmed
    }
    return names
  }()

  private static let table = """
    a la carte = à la carte; adults only = nur Erwachsene; afternoon tea = Nachmittagstee
    air conditioning = Klimaanlage; alarm clock = Wecker; alcohol = Alkohol; almond = Mandel
    almond milk = Mandelmilch; anchovy = Sardelle; apple = Apfel; apple juice = Apfelsaft
    apple pie = Apfelkuchen; attention = Aufmerksamkeit; balcony = Balkon; banana = Banane
    bathing = Baden; bathrobe = Bademantel; bathtub = Badewanne; beef = Rindfleisch
    beef bacon = Rinderspeck; beer = Bier; berry = Beere; big bed = großes Bett
    black tea = schwarzer Tee; blanket = Wolldecke; blue cheese = Blauschimmelkäse; boat = Boot
    bone broth = Knochenbrühe; brazil nut = Paranuss; bread = Brot; breakfast = Frühstück
    breakfast downstairs = Frühstück im Restaurant; breakfast in room = Frühstück im Zimmer
    buckwheat = Buchweizen; buckwheat pillow = Buchweizenkissen; buffet = Buffet; bus = Bus
    butler = Butler; butter = Butter; buttermilk = Buttermilch; caesar salad = Caesar Salad
    caffeine = Koffein; cake = Kuchen; call = Anruf; candle = Kerze; carbs = Kohlenhydrate
    carpet = Teppich; carries own bags = trägt das Gepäck selbst; cashew = Cashew
    cashew milk = Cashewmilch; cat = Katze; catfish = Wels; caviar = Kaviar
    celebration = Feier; celery = Sellerie; cereal = Müsli; ceviche = Ceviche; chai = Chai
    cheese = Käse; cheeseburger = Cheeseburger; chestnut = Kastanie; chicken = Huhn
    children = Kinder; chilled water = gekühltes Wasser; chocolate = Schokolade; cider = Cidre
    citrus = Zitrusfrucht; city view = Stadtblick; clam = Venusmuschel
    claustrophobic = Platzangst; closed window = geschlossenes Fenster; coconut = Kokosnuss
    coconut milk = Kokosmilch; cod = Kabeljau; coeliac = Zöliakie; coffee = Kaffee; cola = Cola
    cold room = kühles Zimmer; company at table = Gesellschaft bei Tisch
    connecting room = Verbindungszimmer; cookie = Keks; coriander = Koriander; corn = Mais
    cot = Kinderbett; cotton = Baumwolle; courtyard = Innenhof; crab = Krabbe
    crab apple = Holzapfel; cream = Sahne; crustacean = Krustentier; cured meat = Wurst
    dairy = Milchprodukte; dark room = dunkles Zimmer; decaf = entkoffeinierter Kaffee
    decaf drinker = trinkt entkoffeiniert; dessert = Dessert; diabetic = Diabetes
    diet cola = Cola light; different housekeeper = andere Zimmerkraft
    different room = anderes Zimmer; digital newspaper = digitale Zeitung
    do not disturb = Bitte nicht stören; dog = Hund; double bed = Doppelbett; down = Daunen
    duck = Ente; dust = Staub; duvet = Bettdecke; early arrival = frühe Anreise
    early departure = frühe Abreise; egg = Ei; eggplant = Aubergine; electric car = Elektroauto
    elevator = Aufzug; email = E-Mail; emailed bill = Rechnung per E-Mail
    empty minibar = leere Minibar; energy drink = Energydrink; espresso = Espresso
    extra bed = Zustellbett; falafel = Falafel; fan = Ventilator; fear of fire = Angst vor Feuer
    fear of heights = Höhenangst; feather = Federn; feather topper = Federauflage
    female staff = weibliches Personal; firm mattress = feste Matratze; firm pillow = festes Kissen
    first name = Vorname; fish = Fisch; fishing = Angeln; fizzy = Kohlensäure
    flat pillow = flaches Kissen; fleece = Fleece; flower = Blumen; flying = Fliegen
    foam pillow = Schaumkissen; foie gras = Foie gras; food = Essen; fruit = Obst
    garden view = Gartenblick; garlic = Knoblauch; gelatine = Gelatine; ghee = Ghee; gin = Gin
    glass bottle = Glasflasche; gluten = Gluten; gluten free diet = glutenfreie Kost
    grape = Traube; grapefruit = Grapefruit; green programme = Umweltprogramm
    green tea = grüner Tee; gym = Fitnessraum; halal = halal; hard egg = hartes Ei
    hard floor = Hartboden; hazelnut = Haselnuss; heat treatment = Wärmebehandlung
    heights = Höhe; helicopter = Hubschrauber; herbal tea = Kräutertee; high floor = hohe Etage
    high pillow = hohes Kissen; hindu = hinduistische Kost; honey = Honig
    video call = Videoanruf; form of address = Anrede; bed step = Tritt am Bett
    milk chocolate = Milchschokolade; pillow chocolate = Betthupferl
    honeydew = Honigmelone; hot chocolate = heiße Schokolade; hot dog = Hotdog
    hot drink = Heißgetränk; housekeeping = Housekeeping; hummus = Hummus; ice = Eis
    ice cream = Speiseeis; ice machine = Eismaschine; indoor table = Tisch drinnen
    jain = jainistische Kost; jasmine = Jasmin; juice = Saft; keto = Keto; king bed = Kingsize-Bett
    kitchen table = Tisch in der Küche; kiwi = Kiwi; knocking = Anklopfen; kosher = koscher
    lactose intolerant = Laktoseintoleranz; lamb = Lamm; late arrival = späte Anreise
    late departure = späte Abreise; latex = Latex; latex pillow = Latexkissen
    lavender = Lavendel; lemon = Zitrone; light massage = sanfte Massage
    light room = helles Zimmer; lily = Lilie; linen change = Wäschewechsel; lobster = Hummer
    loose sheets = lose Laken; low floor = niedrige Etage; low key = zurückhaltend
    low salt = salzarm; luggage untouched = Gepäck unberührt; macadamia = Macadamia
    male staff = männliches Personal; mango = Mango; many pillows = viele Kissen
    massage = Massage; matcha latte = Matcha Latte; meat = Fleisch; meatless = fleischlos
    mention = Erwähnung; mild food = mildes Essen; milk = Milch; milk tea = Milchtee
    milky coffee = Milchkaffee; minibar = Minibar; mirror = Spiegel; mollusc = Weichtier
    msg = Glutamat; mushroom = Pilze; music = Musik; mussel = Miesmuschel; mustard = Senf
    name aloud = Name laut; needs elevator = braucht Aufzug; newspaper = Zeitung
    night light = Nachtlicht; no calls = keine Anrufe; no pillow = kein Kissen; noise = Lärm
    non smoking = Nichtraucher; nothing = nichts; nut = Nüsse; one pillow = ein Kissen
    onion = Zwiebel; oolong = Oolong; open window = offenes Fenster; orange = Orange
    orange juice = Orangensaft; orchid = Orchidee; oyster = Auster
    oyster mushroom = Austernpilz; packing = Kofferpacken; pancake = Pfannkuchen; paper = Papier
    pasta = Pasta; pastry = Gebäck; peanut = Erdnuss; pecan = Pekannuss
    pescatarian = pescetarisch; pesto = Pesto; pet = Haustier; photo = Foto; pillow = Kissen
    pine nut = Pinienkern; pineapple = Ananas; pistachio = Pistazie; pizza = Pizza
    plant milk = Pflanzenmilch; plastic = Plastik; pollen = Pollen; polyester = Polyester
    pool side = Poolseite; pork = Schweinefleisch; porridge = Haferbrei
    porter help = Hilfe mit dem Gepäck; potato = Kartoffel; poultry = Geflügel
    pregnant = schwanger; printed bill = gedruckte Rechnung; publicity = Öffentlichkeit
    queen bed = Queensize-Bett; quiet = Ruhe; rare steak = Steak blutig; raw fish = roher Fisch
    red meat = rotes Fleisch; red wine = Rotwein; religion = Religion; restaurant = Restaurant
    roll in shower = bodengleiche Dusche; rollaway = Rollbett
    room temperature water = Wasser, zimmerwarm; rose = Rose; rose scent = Rosenduft
    rose wine = Roséwein; rum = Rum; rye = Roggen; sake = Sake; salad = Salat; salmon = Lachs
    salt = Salz; same housekeeper = dieselbe Zimmerkraft; same room = dasselbe Zimmer
    sashimi = Sashimi; sauce = Sauce; sauna = Sauna; scallop = Jakobsmuschel; scent = Duft
    sea bass = Wolfsbarsch; sea view = Meerblick; seafood = Meeresfrüchte
    seafood pasta = Pasta mit Meeresfrüchten; seafood platter = Meeresfrüchteplatte
    seafood risotto = Risotto mit Meeresfrüchten; seafood stew = Fischeintopf
    secret name = Deckname; self parking = Selbstparken; service = Service; sesame = Sesam
    shellfish = Schalentiere; shower = Dusche; shower only = nur Dusche; shrimp = Garnele
    silk = Seide; slippers = Hausschuhe; small talk = Plauderei; smoking = Rauchen
    soft cheese = Weichkäse; soft drink = Erfrischungsgetränk; soft egg = weiches Ei
    soft mattress = weiche Matratze; soft pillow = weiches Kissen
    sound machine = Geräuschgerät; soy = Soja; soy milk = Sojamilch
    sparkling water = Sprudel; sparkling wine = Schaumwein; spicy = scharf; spirit = Spirituosen
    staff = Personal; stairs = Treppen; starched sheets = gestärkte Laken
    step free = stufenlos; still water = stilles Wasser; strawberry = Erdbeere
    street noise = Straßenlärm; street side = Straßenseite; strong massage = kräftige Massage
    sugar = Zucker; surprise gift = Überraschung; sushi = Sushi; sweet food = süße Speisen
    sweet wine = Süßwein; sweets = Süßigkeiten; swimming pool = Schwimmbad
    synthetic bedding = synthetische Bettwaren; tea = Tee; teetotal = abstinent
    tempura = Paniertes; tequila = Tequila; terrace table = Tisch auf der Terrasse
    text message = Textnachricht; tidy desk = aufgeräumter Schreibtisch; title = Titel
    tomato = Tomate; touch = Berührung; towel change = Handtuchwechsel; tree nut = Schalenfrüchte
    truffle chocolate = Trüffelpralinen; tub only = nur Badewanne
    tucked sheets = eingeschlagene Laken; tulip = Tulpe; tuna = Thunfisch; turkey = Pute
    turkey bacon = Putenspeck; turndown = Abendservice; tv = Fernseher; twin bed = Einzelbetten
    unpacking = Auspacken; unscented = duftfrei; unstarched = ungestärkt
    untouched desk = unberührter Schreibtisch; valet parking = Parkservice; vanilla = Vanille
    veal = Kalb; vegan = vegan; vegetable = Gemüse; vegetarian = vegetarisch; view = Aussicht
    vodka = Wodka; wake up = Weckruf; walnut = Walnuss; warm room = warmes Zimmer
    water = Wasser; well done steak = Steak durch; wheelchair bound = Rollstuhl
    whisky = Whisky; white noise = weißes Rauschen; white wine = Weißwein; wife = Ehefrau
    window = Fenster; window table = Fenstertisch; wine = Wein; wool = Wolle
    written contact = schriftlicher Kontakt; yoghurt = Joghurt
    """
}
