extension ConceptTable {
  static let food = """
    peanut < nut: groundnut, peanut oil, peanut butter, satay, pad thai, reeses, erdnuss
    peanut: cacahuete, arachide, gado gado, massaman curry, snickers, kung pao
    tree nut < nut: treenuts
    almond < tree nut: almond milk latte, marzipan, frangipane, amaretti, bakewell tart, macaron
    almond: almond croissant, financier, macaroon, amaretto biscuit, mandel, almendra, turron
    walnut < tree nut: walnuts, waldorf salad, baklava
    hazelnut < tree nut: nutella, praline, gianduja, ferrero rocher, filbert, noisette
    cashew < tree nut: korma
    pistachio < tree nut: baklava, turkish delight, mortadella
    pecan < tree nut: pecan pie
    brazil nut < tree nut
    macadamia < tree nut
    pine nut < tree nut: pignoli, pinoli
    nut: nuts, mixed nuts, nut bowl, trail mix, granola, muesli, nougat, nuss, noix, nueces
    nut: frutos secos
    pesto < sauce + pine nut, cheese
    chestnut: chestnuts, water chestnut, marron glace
    coconut: coconut milk, coconut water, coconut oil, coconut cream
    *other: nutmeg, butternut, butternut squash, doughnut, donut, nutcracker, tiger nut
    *other: turkish bath, turkish coffee, turkish towel, shaving cream, hand cream, face cream
    *other: body milk, sun cream, body butter, shea butter, cocoa butter, cream tartar
    *other: body cream, night cream, creamy white, cream colored, rice noodles, glass noodles
    *other: rice paper, rice pasta, corn tortilla, corner, peppercorn, corned beef
    sesame: tahini, halva, sesame oil, sesame seed, gomasio, sesame bagel, zaatar, furikake
    hummus < food + sesame: houmous, humus, baba ganoush
    falafel < food + sesame
    crustacean < shellfish: crustaceans
    shrimp < crustacean: prawn, prawn cocktail, king prawn, scampi, shrimp cocktail, tiger prawn
    shrimp: gamba, langoustine, crayfish, scampi fries, prawn crackers, shrimp toast, har gow
    shrimp: shrimp tempura
    crab < crustacean: crab cake, crabmeat, soft shell crab, king crab, crab sticks
    crab: alaskan crab
    lobster < crustacean: lobster bisque, lobster roll, lobster thermidor, homard, langosta
    lobster: bisque
    mollusc < shellfish: mollusk, squid, calamari, octopus, cuttlefish, abalone, whelk, snail
    mollusc: escargot
    oyster < mollusc, raw fish: oysters, oyster bar, oyster sauce
    mussel < mollusc: moules, moules frites, moules mariniere
    clam < mollusc: clam chowder, vongole, spaghetti vongole
    scallop < mollusc: coquilles
    shellfish < seafood: shell fish, fruits de mer, mariscos, crustaces
    seafood stew < seafood + shrimp, mussel, fish: paella, bouillabaisse, cioppino, gumbo
    seafood stew: jambalaya
    seafood platter < seafood + shrimp, crab, lobster, oyster, mussel: seafood tower, plateau
    seafood platter: surf and turf
    seafood pasta < seafood + shrimp, clam, gluten: linguine ai frutti di mare, seafood linguine
    seafood pasta: seafood spaghetti
    seafood risotto < seafood + shrimp
    crab apple: crab apple jelly, crab apples
    oyster mushroom < mushroom
    fish < seafood: fish of the day, fish and chips, fish fingers, fish sauce, fish dish
    fish: poisson, pescado
    salmon < fish: smoked salmon, lox, gravlax, salmon bagel
    tuna < fish: tuna sandwich, tuna salad, tuna tartare, ahi, nicoise, salade nicoise
    sea bass < fish: branzino, bass fillet, seabass, loup de mer
    cod < fish: haddock, halibut, sole, dover sole, turbot, trout, bream, plaice, mackerel
    cod: herring, kipper, monkfish, snapper, tilapia, sardine, eel, unagi, hake, black cod
    cod: swordfish, mahi mahi, pike
    anchovy < fish: anchovies, caesar dressing, worcestershire, worcestershire sauce
    anchovy: bagna cauda
    caesar salad < salad + anchovy, egg, cheese, gluten
    caviar < fish: caviare, roe, blini with caviar, ikura, tobiko, taramasalata
    catfish < fish
    raw fish: sashimi, ceviche, poke bowl, sushi, nigiri, carpaccio of fish, tartare of fish
    raw fish: crudo
    sushi < fish, raw fish: sushi platter, sashimi platter, omakase
    sashimi < fish, raw fish
    ceviche < fish, raw fish
    fishing: fishing trip, deep sea fishing, fly fishing, kingfisher, goldfish, fishtank
    seafood: fish market, seafood grill, frutti di mare, seafood restaurant, meeresfruchte
    meat: meats, cold cuts, charcuterie, meat platter, fleisch, viande, carne, kebab
    meat: mixed grill, barbecue
    red meat < meat: game, venison, offal, liver, kidney
    beef < red meat: steak, steaks, ribeye, sirloin, fillet steak, filet mignon, wagyu
    beef: tenderloin, t bone, hamburger, burger, cheeseburgers, beef wellington, meatball
    beef: roast beef, brisket, entrecote, bolognese, spaghetti bolognese, steak tartare
    beef: beef tartare, bresaola, pastrami, goulash, ragu
    cheeseburger < beef + dairy, milk, gluten
    lamb < red meat: lamb chops, mutton, lamb shank, rogan josh, shepherds pie, rack of lamb
    veal < red meat: wiener schnitzel, osso buco, ossobuco, saltimbocca
    pork < meat: ham, bacon, prosciutto, salami, chorizo, pancetta, pork belly, gammon, sausage
    pork: sausages, jamon, jambon, schwein, cerdo, porc, parma ham, serrano, mortadella
    pork: bacon rolls, blt, char siu, suckling pig, carbonara, lardon, black pudding, pepperoni
    pork: pulled pork, spam, hot dog, bratwurst, full english, full english breakfast
    pork: english fry up, club sandwich, jamon iberico, speck, lard
    poultry < meat
    turkey bacon < turkey: chicken sausage, turkey sausage, turkey ham
    beef bacon < beef: beef sausage, veal sausage
    meatless < food: vegan sausage, vegan burger, veggie burger, vegetarian sausage
    meatless: plant based burger, veggie sausage, vegetarian burger, bean burger
    meatless: mushroom burger, beyond burger, vegan bacon, vegan cheese, vegan ice cream
    chicken < poultry: roast chicken, chicken soup, chicken sandwich, coq au vin, butter chicken
    chicken: wings, chicken noodle soup, chicken curry, fried chicken, chicken salad, poulet
    chicken: pollo, chicken tikka
    turkey < poultry: roast turkey, turkey sandwich, turkey club
    duck < poultry: duck confit, peking duck, duck breast, canard
    foie gras < poultry: pate, goose liver, chicken liver
    bone broth < meat: beef broth, consomme, chicken broth
    gelatine < meat: gelatin, jelly babies, marshmallow, gummy bears, haribo, gummies
    gelatine: panna cotta, jello
    dairy: cream cheese, milk products, milchprodukte, laitages, lacteos, lassi, dulce de leche
    milk < dairy: whole milk, full fat milk, skimmed milk, semi skimmed milk, cows milk
    milk: milk in tea, lait, leche, milch, warm milk, hot milk, milkshake, glass of milk
    milk: skim milk, latte art, cold milk, cookies and milk, milk and cookies
    milk: cereal with milk, porridge with milk, horlicks
    cream < dairy + milk: whipped cream, clotted cream, cream tea, double cream, creamer
    cream: half and half, creme brulee, cream sauce, cream soup, strawberries and cream
    cream: sour cream, chantilly, custard
    butter < dairy + milk: salted butter, unsalted butter, butter dish, beurre, buttered toast
    butter: garlic butter
    ghee < dairy
    buttermilk < dairy + milk: buttermilk pancakes
    yoghurt < dairy + milk: yogurt, greek yoghurt, greek yogurt, tzatziki, frozen yoghurt, kefir
    yoghurt: raita
    cheese < dairy + milk: cheeses, cheese plate, cheese board, cheeseboard, cheddar, mozzarella
    cheese: feta, parmesan, ricotta, burrata, halloumi, gouda, manchego, mac and cheese
    cheese: cheesecake, fromage, queso, formaggio, kase, grilled cheese, quesadilla, caprese
    cheese: fondue, raclette, paneer, goat cheese, pecorino, gruyere, mascarpone, cottage cheese
    cheese: cheese toastie, tiramisu
    soft cheese < cheese: brie, camembert, unpasteurised cheese, goats cheese
    blue cheese < soft cheese: roquefort, stilton, gorgonzola
    ice cream < dairy + milk, sugar: gelato, sundae, vanilla ice cream, affogato, ben and jerrys
    ice cream: haagen dazs
    hot chocolate < chocolate, hot drink + milk, sugar: cocoa, hot cocoa
    plant milk: oat milk, oatmilk, soy milk, soya milk, almond milk, rice milk, oat, oatly
    plant milk: coconut milk latte, coconut milk, hemp milk, nut milk, plant based milk
    plant milk: hafermilch, lait avoine, cashew milk
    almond milk < almond, plant milk: almond latte, almond flat white
    cashew milk < cashew, plant milk
    soy milk < soy, plant milk: soya milk, soy latte, soya latte
    coconut milk < coconut, plant milk
    egg: eggs, omelette, omelet, scrambled, scrambled eggs, poached eggs, fried eggs
    egg: boiled eggs, egg white, eggs benedict, benedict, eggs over easy, over easy
    egg: sunny side up, quiche, frittata, shakshuka, huevos, mayonnaise, meringue, hollandaise
    egg: souffle, oeufs, eier, eggs florentine, tortilla espanola, uova, egg white omelette
    egg: egg sandwich, deviled eggs, egg salad, aioli, pavlova, eggnog, carbonara eggs
    eggplant: aubergine
    pancake < gluten, dessert + egg, milk: pancakes, waffle, waffles, french toast, crepe, blini
    pancake: yorkshire pudding
    honey: honeycomb, honey in tea, manuka honey, mead, miel, honig
    honeydew: honeydew melon, honeymoon
    gluten: wheat, barley, spelt, semolina, seitan, bulgur, couscous, soy sauce with wheat
    rye < gluten: rye bread, rye toast, pumpernickel
    bread < gluten: toast, sourdough, baguette, bagel, sandwich, sandwiches, brown bread
    bread: white toast, brot, naan, pita, flatbread, focaccia, bruschetta, panini, bread rolls
    bread: bread basket, garlic bread, croutons, toastie, wholemeal toast, granary, ciabatta
    bread: bread and butter, chapati, wrap
    pastry < gluten + butter: pastries, croissant, croissants, danish, brioche, pain au chocolat
    pastry: pie, tart, puff pastry, eclair, strudel, scone, scones, apple strudel, beignet
    pastry: churros
    apple pie < gluten, apple, dessert + butter: apple tart, tarte tatin, apple crumble
    cake < gluten, dessert + egg, butter, sugar: birthday cake, chocolate cake, sponge, muffin
    cake: brownie, cupcake, victoria sponge, carrot cake, lemon drizzle, red velvet, gateau
    cake: kuchen, banana bread, doughnuts
    cookie < gluten, dessert + butter, sugar: cookies, biscuit, shortbread, oatmeal cookie
    cookie: cracker, crackers
    pasta < gluten: spaghetti bolognese, spaghetti carbonara, spaghetti vongole, spaghetti
    pasta: penne, lasagne, lasagna, ravioli, tagliatelle, linguine, macaroni, gnocchi, noodles
    pasta: udon, ramen, fresh pasta, fettuccine, tortellini, orzo
    pizza < gluten + cheese: margherita, pizza margherita, calzone
    cereal: cornflakes, weetabix, shreddies, bran flakes
    porridge: oatmeal, oats, overnight oats, bircher
    tempura < gluten: schnitzel, breaded fish, battered, fried in batter, panko, onion rings
    tempura: spring rolls, samosa, dumplings, gyoza, wonton, fish in batter, pretzel
    buckwheat: buckwheat pancakes, buckwheat noodles, soba
    soy: soya, soy sauce, tofu, miso, miso soup, edamame, tempeh, teriyaki, tamari, soybean
    soy: soja, natto
    celery: celeriac, celery juice, celery salt, waldorf
    mustard: dijon, mustard dressing, vinaigrette
    corn: popcorn, sweetcorn, cornbread, tortilla chips, nachos, polenta, corn on the cob, grits
    corn: tacos
    onion: onions, french onion soup, onion soup, shallot, shallots, spring onion, leek
    onion: raw onion, allium
    garlic: garlic bread, aioli, garlic butter, garlic prawns, garlic mash, tzatziki garlic
    garlic: garlicky
    mushroom: mushrooms, porcini, truffle, chanterelle, mushroom risotto, mushroom soup
    mushroom: shiitake, portobello
    truffle chocolate < chocolate: chocolate truffle, chocolate truffles, truffle chocolates
    tomato: tomatoes, ketchup, tomato juice, tomato soup, gazpacho, marinara, bloody mary
    tomato: virgin mary, passata
    potato: chips, fries, french fries, mashed potato, hash brown, rosti, crisps, roast potatoes
    potato: wedges
    spicy: chilli, chili, hot sauce, tabasco, jalapeno, vindaloo, curry, spicy food, sriracha
    spicy: harissa, extra spicy, thai curry, szechuan, sichuan, spice, piri piri, arrabbiata
    spicy: habanero, wasabi, kimchi, madras, phaal, tom yum, laksa, cayenne, pepper sauce
    spicy: diavola
    mild food: bland, mild, not spicy, bland food, plain food, mild curry
    coriander: cilantro, coriander chutney
    strawberry < berry: strawberries, strawberry jam, wimbledon strawberries, fraise
    berry < fruit: berries, raspberry, blueberry, blackberry, blueberries, mixed berries
    berry: berry compote
    banana < fruit: bananas, banana smoothie, banana split
    apple < fruit: apples, green apple, apple sauce, granny smith, fuji apple, cider apple
    orange juice < orange: oj, freshly squeezed orange
    orange < citrus: oranges, blood orange
    lemon < citrus: lemon slices, lemon water, lemon tart, lemonade, lemon sorbet, lemon drizzle
    grapefruit < citrus: grapefruit juice, half a grapefruit
    apple juice < apple: apple cider
    citrus < fruit: lime, mandarin, clementine, citrus fruit, marmalade, yuzu, tangerine
    citrus: satsuma, key lime pie, kumquat
    mango < fruit: mangoes, mango lassi, mango sticky rice
    kiwi < fruit: kiwi fruit, kiwis
    pineapple < fruit: pina colada pineapple, papaya, melon, watermelon, peach, apricot, plum
    pineapple: pear, fig
    grape < fruit: grapes, raisin, raisins, sultana
    fruit: fruit plate, fruit basket, fruit bowl, fresh fruit, fruit platter, dragon fruit
    fruit: passion fruit, obst
    salad: green salad, side salad
    vegetable: vegetables, broccoli, spinach, kale, peas, beans, cauliflower, sprouts, carrots
    vegetable: cabbage
    sugar: sugared, sugar cubes, brown sugar, syrup, maple syrup, jam, sugary, white sugar
    sugar: sugar in coffee
    sweets < sugar: candy, candies, haribo, toffee, fudge, lollipop, jelly beans, bonbon
    sweets: wine gums, caramel
    sweet food < sugar: sweet breakfast, sweet pastries, sweet tooth
    dessert: desserts, pudding, puddings, sorbet, crumble, dessert trolley, dessert menu
    chocolate < sweets: chocolates, chocolate bar, dark chocolate, pralines, chocolate cake
    chocolate: chocolate mousse
    chocolate: chocolate fondant, mocha, choccy
    milk chocolate < chocolate + milk: milk chocolates
    pillow chocolate < chocolate: chocolate on the pillow, turndown chocolate
    salt: salted, salty, salted nuts, salted peanuts, salt shaker, extra salt, soy sauce salt
    salt: pretzels salted
    msg: monosodium glutamate, ajinomoto
    buffet: buffets, buffet breakfast, breakfast buffet, buffet lunch, carvery
    buffet: self service breakfast
    a la carte: a la carte breakfast, table service, breakfast in room, breakfast in bed
    rare steak < beef: steak rare, rare, bloody steak, blue steak, medium rare
    rare steak: steak medium rare, pink
    well done steak < beef: steak well done, well done, no pink, cooked through
    soft egg < egg: runny, runny eggs, runny yolk, soft boiled, soft boiled egg, eggs runny
    soft egg: soft yolk
    hard egg < egg: hard boiled, hard boiled egg, hard yolk, eggs well done
    food
    sauce: sauces, gravy
    hot drink
    """

  static let drink = """
    alcohol: alcoholic, alcoholic drinks, booze, minibar alcohol, cocktail, cocktails
    alcohol: mini bar bottles, welcome cocktail, nightcap, aperitif, digestif, liqueur
    alcohol: happy hour, wine and spirits, mimosa, negroni, mojito, margarita, martini
    alcohol: old fashioned, manhattan, bellini, aperol, spritz, sangria, daiquiri
    alcohol: espresso martini, pina colada, dry martini, limoncello, sambuca, baileys
    alcohol: kir royale, rum raisin, tiramisu with marsala, coq au vin wine, sherry trifle
    alcohol: irish coffee, alkohol, campari
    wine < alcohol: wines, wine list, wine tasting, vino, vin, wein, house wine, sommelier
    wine: glass of wine, port, sherry, madeira, vermouth, mulled wine, bottle of wine
    wine: wine pairing
    red wine < wine: bordeaux, burgundy, barolo, rioja, malbec, merlot, cabernet, chianti
    red wine: shiraz, pinot noir, rotwein, vino tinto, vin rouge, claret, cabernet sauvignon
    red wine: zinfandel, brunello, syrah, amarone
    white wine < wine: chardonnay, riesling, chablis, sauvignon blanc, sancerre, pinot grigio
    white wine: vin blanc, weisswein, vino blanco, gruner veltliner, albarino, muscadet
    white wine: chenin blanc, pouilly fume
    rose wine < wine: provence rose, glass of rose, rose champagne, sparkling rose, chilled rose
    rose wine: dry rose
    sweet wine < wine: sweet wines, sauternes, dessert wine, tokaji, ice wine, moscato
    sparkling wine < wine: champagne, prosecco, cava, cremant, brut, dom perignon, krug
    sparkling wine: bollinger, bubbly, veuve clicquot, ruinart, moet, sekt, champagne on arrival
    sparkling wine: bottle of champagne
    spirit < alcohol: spirits, hard liquor, liquor, schnapps, brandy, cognac, armagnac, calvados
    spirit: grappa, mezcal
    whisky < spirit: whiskey, scotch, single malt, bourbon, macallan, islay, lagavulin
    whisky: malt whisky, rye whiskey
    gin < spirit: gin and tonic, g and t, tanqueray, hendricks, gin tonic, bombay sapphire
    vodka < spirit: vodka tonic, grey goose, moscow mule, cosmopolitan, bloody mary with vodka
    rum < spirit: dark rum, rum punch, rum cake
    tequila < spirit: tequila shots
    sake < alcohol: soju, baijiu
    beer < alcohol + gluten: beers, lager, ale, stout, guinness, ipa, pilsner, heineken, cerveza
    beer: bier, cold beer, craft beer, wheat beer, draught beer, peroni, asahi beer, birra
    cider < alcohol: ciders
    soft drink: ginger beer, root beer, ginger ale, mocktail, mocktails, virgin mojito
    soft drink: virgin cocktail, tonic water, kombucha, alcohol free wine, soda, lemonade soda
    soft drink: fanta, sprite, virgin mary, fever tree, tonic
    *other: wine vinegar, wine gums, beer garden view, wine glass, wine glasses, ice bucket
    *other: ice machine, ice skating, ice rink, ice hockey, ice pack
    cola < soft drink + caffeine, sugar: coke, coca cola, pepsi, coca cola cans
    diet cola < soft drink + caffeine: diet coke, coke zero, diet pepsi, pepsi max
    energy drink < soft drink + caffeine, sugar: red bull, monster energy
    caffeine: caffeinated
    coffee < hot drink + caffeine: coffees, filter coffee, americano, black coffee, nespresso
    coffee: kaffee, cafe, nespresso machine, coffee machine, drip coffee, french press
    coffee: cold brew, coffee maker, turkish coffee, coffee pods, iced coffee, morning coffee
    coffee: cafetiere, coffee capsules
    espresso < coffee: double espresso, ristretto, triple espresso, espresso shot
    milky coffee < coffee + milk: cappuccino, latte, flat white, macchiato, cortado
    milky coffee: cafe au lait, cafe latte, caffe latte, cafe con leche, latte macchiato
    milky coffee: mocha coffee, white coffee, coffee with milk
    decaf < coffee: decaffeinated, decaf coffee, decaf cappuccino, decaf latte, decaf espresso
    decaf: decaf tea, koffeinfrei, caffeine free, no caffeine, decaf after dinner
    tea < hot drink: teas, tea tray, teapot, afternoon cup of tea
    black tea < tea + caffeine: darjeeling, assam, earl grey, ceylon, english breakfast tea
    black tea: lapsang souchong, lapsang, builders tea, breakfast tea, yorkshire tea, keemun
    black tea: iced tea, lady grey, orange pekoe, nilgiri
    chai < black tea + milk: masala chai, chai latte
    milk tea < black tea + milk: tea with milk, milky tea, bubble tea, builders tea with milk
    green tea < tea + caffeine: sencha, matcha, jasmine tea, gyokuro, genmaicha, dragonwell
    green tea: longjing, gunpowder tea
    matcha latte < green tea + milk
    oolong < tea + caffeine: white tea, pu erh, pu-erh, tieguanyin
    herbal tea < tea: chamomile, camomile, peppermint tea, mint tea, rooibos, verbena
    herbal tea: ginger tea, fennel tea, lemon and ginger, infusion, tisane, herbal infusion
    herbal tea: kraeutertee, hibiscus tea, chamomile tea
    afternoon tea < food: high tea, cream tea service
    water: mineral water, tap water, wasser, eau, agua, acqua, bottled water, water bottle
    still water < water: flat water, evian, still, eau plate, sin gas, stilles wasser, volvic
    still water: fiji, uncarbonated
    sparkling water < water, fizzy: perrier, san pellegrino, pellegrino, fizzy water, soda water
    sparkling water: con gas, eau gazeuse, badoit, carbonated water, gerolsteiner, seltzer
    sparkling water: club soda, sprudel, carbonated
    fizzy: fizz, bubbles, fizzy drinks, carbonated drinks
    ice: ice in drinks, iced water, with ice, ice cubes, on the rocks, iced, crushed ice
    ice: lots of ice, ice water
    room temperature water < water: water at room temperature, unchilled water, room temp water
    room temperature water: ambient water
    chilled water < water: cold water, ice cold water, water from the fridge, refrigerated water
    plastic: plastic bottle, plastic bottles, plastic cups, single use plastic, plastic straws
    plastic: plastic water bottles
    glass bottle: glass bottles, water in glass bottles
    juice: juices, fruit juice, smoothie
    minibar: mini bar, stocked minibar, minibar stocked, full minibar, minibar filled
    empty minibar: minibar emptied, minibar empty, minibar cleared, empty fridge
    empty minibar: minibar removed, emptied minibar, minibar locked, locked minibar
    empty minibar: clear out the minibar
    """
}
