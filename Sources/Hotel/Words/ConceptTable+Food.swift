extension ConceptTable {
  static let food = """
    peanut < nut: groundnut, peanut oil, peanut butter, satay, pad thai, reeses, erdnuss, cacahuete
    peanut: arachide, gado gado, massaman curry, snickers, kung pao
    tree nut < nut: treenuts
    almond < tree nut: almond milk latte, marzipan, frangipane, amaretti, bakewell tart, macaron
    almond: almond croissant, financier, macaroon, amaretto biscuit, mandel, almendra, turron
    walnut < tree nut: walnuts, waldorf salad, baklava
    hazelnut < tree nut: nutella, praline, gianduja, ferrero rocher, filbert, noisette
    cashew < tree nut: korma
    pistachio < tree nut: turkish delight, mortadella
    pecan < tree nut: pecan pie
    brazil nut < tree nut
    macadamia < tree nut
    pine nut < tree nut: pignoli, pinoli
    nut: nuts, mixed nuts, nut bowl, trail mix, granola, muesli, nougat, nuss, noix, nueces, frutos secos
    pesto < sauce + pine nut, cheese
    chestnut: chestnuts, water chestnut, marron glace
    coconut: coconut milk, coconut water, coconut oil, coconut cream
    *other: nutmeg, butternut, butternut squash, doughnut, donut, nutcracker, tiger nut
    sesame: tahini, halva, sesame oil, sesame seed, gomasio, sesame bagel, zaatar, furikake
    hummus < food + sesame: houmous, humus, baba ganoush
    falafel < food + sesame
    crustacean < shellfish: crustaceans
    shrimp < crustacean: prawn, prawn cocktail, king prawn, scampi, shrimp cocktail, tiger prawn, gamba
    shrimp: langoustine, crayfish, scampi fries, prawn crackers, shrimp toast, har gow, shrimp tempura
    crab < crustacean: crab cake, crabmeat, soft shell crab, king crab, crab sticks, alaskan crab
    lobster < crustacean: lobster bisque, lobster roll, lobster thermidor, homard, langosta, bisque
    mollusc < shellfish: mollusk, squid, calamari, octopus, cuttlefish, abalone, whelk, snail, escargot
    oyster < mollusc, raw fish: oysters, oyster bar, oyster sauce
    mussel < mollusc: moules, moules frites, moules mariniere
    clam < mollusc: clam chowder, vongole, spaghetti vongole
    scallop < mollusc: coquilles
    shellfish < seafood: shell fish, fruits de mer, mariscos, crustaces
    seafood stew < seafood + shrimp, mussel, fish: paella, bouillabaisse, cioppino, gumbo, jambalaya
    seafood platter < seafood + shrimp, crab, lobster, oyster, mussel: seafood tower, plateau, surf and turf
    seafood pasta < seafood + shrimp, clam, gluten: linguine ai frutti di mare, seafood linguine, seafood spaghetti
    seafood risotto < seafood + shrimp
    crab apple: crab apple jelly, crab apples
    oyster mushroom < mushroom
    fish < seafood: fish of the day, fish and chips, fish fingers, fish sauce, fish dish, poisson, pescado
    salmon < fish: smoked salmon, lox, gravlax, salmon bagel
    tuna < fish: tuna sandwich, tuna salad, tuna tartare, ahi, nicoise, salade nicoise
    sea bass < fish: branzino, bass fillet, seabass, loup de mer
    cod < fish: haddock, halibut, sole, dover sole, turbot, trout, bream, plaice, mackerel, herring, kipper
    cod: monkfish, snapper, tilapia, sardine, eel, unagi, hake, black cod, swordfish, mahi mahi, pike
    anchovy < fish: anchovies, caesar dressing, worcestershire, worcestershire sauce, bagna cauda
    caesar salad < salad + anchovy, egg, cheese, gluten
    caviar < fish: roe, blini with caviar, ikura, tobiko, taramasalata
    catfish < fish
    raw fish: sashimi, ceviche, poke bowl, sushi, nigiri, carpaccio of fish, tartare of fish, crudo
    sushi < fish, raw fish: sushi platter, sashimi platter, omakase
    sashimi < fish, raw fish
    ceviche < fish, raw fish
    fishing: fishing trip, deep sea fishing, fly fishing, kingfisher, goldfish, fishtank
    seafood: fish market, seafood grill, frutti di mare, seafood restaurant, meeresfruchte
    meat: meats, cold cuts, charcuterie, meat platter, fleisch, viande, carne, kebab, mixed grill, barbecue
    red meat < meat: game, venison, offal, liver, kidney
    beef < red meat: steak, steaks, ribeye, sirloin, fillet steak, filet mignon, wagyu, tenderloin, t bone
    beef: hamburger, burger, cheeseburgers, beef wellington, meatball, roast beef, brisket, entrecote
    beef: bolognese, spaghetti bolognese, steak tartare, beef tartare, bresaola, pastrami, goulash, ragu
    cheeseburger < beef + dairy, milk, gluten
    lamb < red meat: lamb chops, mutton, lamb shank, rogan josh, shepherds pie, rack of lamb
    veal < red meat: wiener schnitzel, osso buco, ossobuco, saltimbocca
    pork < meat: ham, bacon, prosciutto, salami, chorizo, pancetta, pork belly, gammon, sausage, sausages
    pork: jamon, jambon, schwein, cerdo, porc, parma ham, serrano, mortadella, bacon rolls, blt, char siu
    pork: suckling pig, carbonara, lardon, black pudding, pepperoni, pulled pork, spam, hot dog, bratwurst
    pork: full english, full english breakfast, english fry up, club sandwich, jamon iberico, speck, lard
    poultry < meat
    turkey bacon < turkey: chicken sausage, turkey sausage, turkey ham
    beef bacon < beef: beef sausage, veal sausage
    meatless < food: vegan sausage, vegan burger, veggie burger, vegetarian sausage, plant based burger, veggie sausage
    meatless: vegetarian burger, bean burger, mushroom burger, beyond burger, vegan bacon, vegan cheese, vegan ice cream
    chicken < poultry: roast chicken, chicken soup, chicken sandwich, coq au vin, butter chicken, wings
    chicken: chicken noodle soup, chicken curry, fried chicken, chicken salad, poulet, pollo, chicken tikka
    turkey < poultry: roast turkey, turkey sandwich, turkey club
    duck < poultry: duck confit, peking duck, duck breast, canard
    foie gras < poultry: pate, goose liver, chicken liver
    *other: turkish bath, turkish coffee, turkish towel
    bone broth < meat: beef broth, consomme, chicken broth
    gelatine < meat: gelatin, jelly babies, marshmallow, gummy bears, haribo, gummies, panna cotta, jello
    dairy: cream cheese, milk products, milchprodukte, laitages, lacteos, lassi, dulce de leche
    milk < dairy: whole milk, full fat milk, skimmed milk, semi skimmed milk, cows milk, milk in tea, lait
    milk: leche, milch, warm milk, hot milk, milkshake, glass of milk, skim milk, milk chocolate, latte art
    milk: cold milk, cookies and milk, milk and cookies, cereal with milk, porridge with milk, horlicks
    cream < dairy + milk: whipped cream, clotted cream, cream tea, double cream, creamer, half and half
    cream: creme brulee, cream sauce, cream soup, strawberries and cream, sour cream, chantilly, custard
    butter < dairy + milk: salted butter, unsalted butter, butter dish, beurre, buttered toast, garlic butter
    ghee < dairy
    buttermilk < dairy + milk: buttermilk pancakes
    yoghurt < dairy + milk: yogurt, greek yoghurt, greek yogurt, tzatziki, frozen yoghurt, kefir, raita
    cheese < dairy + milk: cheeses, cheese plate, cheese board, cheeseboard, cheddar, mozzarella, feta
    cheese: parmesan, ricotta, burrata, halloumi, gouda, manchego, mac and cheese, cheesecake, fromage
    cheese: queso, formaggio, kase, grilled cheese, quesadilla, caprese, fondue, raclette, paneer
    cheese: goat cheese, pecorino, gruyere, mascarpone, cottage cheese, cheese toastie, tiramisu
    soft cheese < cheese: brie, camembert, unpasteurised cheese, goats cheese
    blue cheese < soft cheese: roquefort, stilton, gorgonzola
    ice cream < dairy + milk, sugar: gelato, sundae, vanilla ice cream, affogato, ben and jerrys, haagen dazs
    hot chocolate < chocolate, hot drink + milk, sugar: cocoa, hot cocoa
    plant milk: oat milk, oatmilk, soy milk, soya milk, almond milk, rice milk, oat, oatly, coconut milk latte
    plant milk: coconut milk, hemp milk, nut milk, plant based milk, hafermilch, lait avoine, cashew milk
    almond milk < almond, plant milk: almond latte, almond flat white
    cashew milk < cashew, plant milk
    soy milk < soy, plant milk: soya milk, soy latte, soya latte
    coconut milk < coconut, plant milk
    *other: shaving cream, hand cream, face cream, body milk, sun cream, body butter, shea butter
    *other: cocoa butter, cream tartar, body cream, night cream, creamy white, cream colored
    egg: eggs, omelette, omelet, scrambled, scrambled eggs, poached eggs, fried eggs, boiled eggs, egg white
    egg: eggs benedict, benedict, eggs over easy, over easy, sunny side up, quiche, frittata, shakshuka, huevos
    egg: mayonnaise, meringue, hollandaise, souffle, oeufs, eier, eggs florentine, tortilla espanola, uova
    egg: egg white omelette, egg sandwich, deviled eggs, egg salad, aioli, pavlova, eggnog, carbonara eggs
    eggplant: aubergine
    pancake < gluten, dessert + egg, milk: pancakes, waffle, waffles, french toast, crepe, blini, yorkshire pudding
    honey: honeycomb, honey in tea, manuka honey, mead, miel, honig
    honeydew: honeydew melon, honeymoon
    gluten: wheat, barley, spelt, semolina, seitan, bulgur, couscous, soy sauce with wheat
    rye < gluten: rye bread, rye toast, pumpernickel
    bread < gluten: toast, sourdough, baguette, bagel, sandwich, sandwiches, brown bread, white toast, brot
    bread: naan, pita, flatbread, focaccia, bruschetta, panini, bread rolls, bread basket, garlic bread
    bread: croutons, toastie, wholemeal toast, granary, ciabatta, bread and butter, chapati, wrap
    pastry < gluten + butter: pastries, croissant, croissants, danish, brioche, pain au chocolat, pie, tart
    pastry: puff pastry, eclair, strudel, scone, scones, apple strudel, beignet, churros
    apple pie < gluten, apple, dessert + butter: apple tart, tarte tatin, apple crumble
    cake < gluten, dessert + egg, butter, sugar: birthday cake, chocolate cake, sponge, muffin, brownie, cupcake
    cake: victoria sponge, carrot cake, lemon drizzle, red velvet, gateau, kuchen, banana bread, doughnuts
    cookie < gluten, dessert + butter, sugar: cookies, biscuit, shortbread, oatmeal cookie, cracker, crackers
    pasta < gluten: spaghetti, penne, lasagne, lasagna, ravioli, tagliatelle, linguine, macaroni, gnocchi
    pasta: noodles, udon, ramen, fresh pasta, fettuccine, tortellini, orzo
    pizza < gluten + cheese: margherita, pizza margherita, calzone
    cereal: cornflakes, weetabix, shreddies, bran flakes
    porridge: oatmeal, oats, overnight oats, bircher
    tempura < gluten: schnitzel, breaded, battered, fried in batter, panko, onion rings, spring rolls, samosa
    tempura: dumplings, gyoza, wonton, fish in batter, pretzel
    buckwheat: buckwheat pancakes, buckwheat noodles, soba
    soy: soya, soy sauce, tofu, miso, miso soup, edamame, tempeh, teriyaki, tamari, soybean, soja, natto
    celery: celeriac, celery juice, celery salt, waldorf
    mustard: dijon, mustard dressing, vinaigrette
    corn: popcorn, sweetcorn, cornbread, tortilla chips, nachos, polenta, corn on the cob, grits, tacos
    *other: corner, peppercorn, corned beef
    onion: onions, french onion soup, onion soup, shallot, shallots, spring onion, leek, raw onion, allium
    garlic: garlic bread, aioli, garlic butter, garlic prawns, garlic mash, tzatziki garlic
    mushroom: mushrooms, porcini, truffle, chanterelle, mushroom risotto, mushroom soup, shiitake, portobello
    truffle chocolate < chocolate: chocolate truffle, chocolate truffles, truffle chocolates
    tomato: tomatoes, ketchup, tomato juice, tomato soup, gazpacho, marinara, bloody mary, virgin mary, passata
    potato: chips, fries, french fries, mashed potato, hash brown, rosti, crisps, roast potatoes, wedges
    spicy: chilli, chili, hot sauce, tabasco, jalapeno, vindaloo, curry, spicy food, sriracha, harissa
    spicy: extra spicy, thai curry, szechuan, sichuan, spice, piri piri, arrabbiata, habanero, wasabi, kimchi
    spicy: madras, phaal, tom yum, laksa, cayenne, pepper sauce, diavola
    mild food: bland, mild, not spicy, bland food, plain food, mild curry
    coriander: cilantro, coriander chutney
    garlic: garlicky
    strawberry < berry: strawberries, strawberry jam, wimbledon strawberries, fraise
    berry < fruit: berries, raspberry, blueberry, blackberry, blueberries, mixed berries, berry compote
    banana < fruit: bananas, banana smoothie, banana split
    apple < fruit: apples, green apple, apple sauce, granny smith, fuji apple, cider apple
    orange juice < orange: oj, freshly squeezed orange
    orange < citrus: oranges, blood orange
    lemon < citrus: lemon slices, lemon water, lemon tart, lemonade, lemon sorbet, lemon drizzle
    grapefruit < citrus: grapefruit juice, half a grapefruit
    apple juice < apple: apple cider
    citrus < fruit: lime, mandarin, clementine, citrus fruit
    citrus: marmalade, yuzu, tangerine, satsuma, key lime pie, kumquat
    mango < fruit: mangoes, mango lassi, mango sticky rice
    kiwi < fruit: kiwi fruit, kiwis
    pineapple < fruit: pina colada pineapple, papaya, melon, watermelon, peach, apricot, plum, pear, fig
    grape < fruit: grapes, raisin, raisins, sultana
    fruit: fruit plate, fruit basket, fruit bowl, fresh fruit, fruit platter, dragon fruit, passion fruit, obst
    salad: green salad, side salad
    vegetable: vegetables, broccoli, spinach, kale, peas, beans, cauliflower, sprouts, carrots, cabbage
    sugar: sugared, sugar cubes, brown sugar, syrup, maple syrup, jam, sugary, white sugar, sugar in coffee
    sweets < sugar: candy, candies, haribo, toffee, fudge, lollipop, jelly beans, bonbon, wine gums, caramel
    sweet food < sugar: sweet breakfast, sweet pastries, sweet tooth
    dessert: desserts, pudding, puddings, sorbet, crumble, dessert trolley, dessert menu, afters
    chocolate < sweets: chocolates, chocolate bar, dark chocolate, pralines, chocolate cake, chocolate mousse
    chocolate: pillow chocolate, chocolate on the pillow, turndown chocolate, chocolate fondant, mocha, choccy
    salt: salted, salty, salted nuts, salted peanuts, salt shaker, extra salt, soy sauce salt, pretzels salted
    msg: monosodium glutamate, ajinomoto
    buffet: buffets, buffet breakfast, breakfast buffet, buffet lunch, carvery, self service breakfast
    a la carte: a la carte breakfast, table service, breakfast in room, breakfast in bed
    rare steak < beef: steak rare, rare, bloody, blue, medium rare, steak medium rare, pink
    well done steak < beef: steak well done, well done, no pink, cooked through
    soft egg < egg: runny, runny eggs, runny yolk, soft boiled, soft boiled egg, eggs runny, soft yolk
    hard egg < egg: hard boiled, hard boiled egg, hard yolk, eggs well done
    food
    sauce: sauces, gravy
    hot drink
    """

  static let drink = """
    alcohol: alcoholic, alcoholic drinks, booze, minibar alcohol, cocktail, cocktails, mini bar bottles
    alcohol: welcome cocktail, nightcap, aperitif, digestif, liqueur, happy hour, wine and spirits, mimosa
    alcohol: negroni, mojito, margarita, martini, old fashioned, manhattan, bellini, aperol, spritz, sangria
    alcohol: daiquiri, espresso martini, pina colada, dry martini, limoncello, sambuca, baileys, kir royale
    alcohol: rum raisin, tiramisu with marsala, coq au vin wine, sherry trifle, irish coffee, alkohol, campari
    wine < alcohol: wines, wine list, wine tasting, vino, vin, wein, house wine, sommelier, glass of wine, port
    wine: sherry, madeira, vermouth, mulled wine, bottle of wine, wine pairing
    red wine < wine: bordeaux, burgundy, barolo, rioja, malbec, merlot, cabernet, chianti, shiraz, pinot noir
    red wine: rotwein, vino tinto, vin rouge, claret, cabernet sauvignon, zinfandel, brunello, syrah, amarone
    white wine < wine: chardonnay, riesling, chablis, sauvignon blanc, sancerre, pinot grigio, vin blanc
    white wine: weisswein, vino blanco, gruner veltliner, albarino, muscadet, chenin blanc, pouilly fume
    rose wine < wine: provence rose, glass of rose, rose champagne, sparkling rose, chilled rose, dry rose
    sweet wine < wine: sweet wines, sauternes, dessert wine, tokaji, ice wine, moscato
    sparkling wine < wine: champagne, prosecco, cava, cremant, brut, dom perignon, krug, bollinger, bubbly
    sparkling wine: veuve clicquot, ruinart, moet, sekt, champagne on arrival, bottle of champagne
    spirit < alcohol: spirits, hard liquor, liquor, schnapps, brandy, cognac, armagnac, calvados, grappa, mezcal
    whisky < spirit: whiskey, scotch, single malt, bourbon, macallan, islay, lagavulin, malt whisky, rye whiskey
    gin < spirit: gin and tonic, g and t, tanqueray, hendricks, gin tonic, bombay sapphire
    vodka < spirit: vodka tonic, grey goose, moscow mule, cosmopolitan, bloody mary with vodka
    rum < spirit: dark rum, rum punch, rum cake
    tequila < spirit: tequila shots
    sake < alcohol: soju, baijiu
    beer < alcohol + gluten: beers, lager, ale, stout, guinness, ipa, pilsner, heineken, cerveza, bier, cold beer
    beer: craft beer, wheat beer, draught beer, peroni, asahi beer, birra
    cider < alcohol: ciders
    soft drink: ginger beer, root beer, ginger ale, mocktail, mocktails, virgin mojito, virgin cocktail, tonic water
    soft drink: kombucha, alcohol free wine, soda, lemonade soda, fanta, sprite, virgin mary, fever tree, tonic
    *other: wine vinegar, wine gums, beer garden view, wine glass, wine glasses
    cola < soft drink + caffeine, sugar: coke, coca cola, pepsi, coca cola cans
    diet cola < soft drink + caffeine: diet coke, coke zero, diet pepsi, pepsi max
    energy drink < soft drink + caffeine, sugar: red bull, monster energy
    caffeine: caffeinated
    coffee < hot drink + caffeine: coffees, filter coffee, americano, black coffee, nespresso, kaffee, cafe
    coffee: nespresso machine, coffee machine, drip coffee, french press, cold brew, coffee maker, turkish coffee
    coffee: coffee pods, iced coffee, morning coffee, cafetiere, coffee capsules
    espresso < coffee: double espresso, ristretto, triple espresso, espresso shot
    milky coffee < coffee + milk: cappuccino, latte, flat white, macchiato, cortado, cafe au lait, cafe latte
    milky coffee: caffe latte, cafe con leche, latte macchiato, mocha coffee, white coffee, coffee with milk
    decaf < coffee: decaffeinated, decaf coffee, decaf cappuccino, decaf latte, decaf espresso, decaf tea, koffeinfrei
    decaf: caffeine free, no caffeine, decaf only, decaf after dinner
    tea < hot drink: teas, tea tray, teapot, afternoon cup of tea
    black tea < tea + caffeine: darjeeling, assam, earl grey, ceylon, english breakfast tea, lapsang souchong
    black tea: lapsang, builders tea, breakfast tea, yorkshire tea, keemun, iced tea, lady grey, orange pekoe, nilgiri
    chai < black tea + milk: masala chai, chai latte
    milk tea < black tea + milk: tea with milk, milky tea, bubble tea, builders tea with milk
    green tea < tea + caffeine: sencha, matcha, jasmine tea, gyokuro, genmaicha, dragonwell, longjing, gunpowder tea
    matcha latte < green tea + milk
    oolong < tea + caffeine: white tea, pu erh, pu-erh, tieguanyin
    herbal tea < tea: chamomile, camomile, peppermint tea, mint tea, rooibos, verbena, ginger tea, fennel tea
    herbal tea: lemon and ginger, infusion, tisane, herbal infusion, kraeutertee, hibiscus tea, chamomile tea
    afternoon tea < food: high tea, cream tea service
    water: mineral water, tap water, wasser, eau, agua, acqua, bottled water, water bottle
    still water < water: flat water, evian, still, eau plate, sin gas, stilles wasser, volvic, fiji, uncarbonated
    sparkling water < water, fizzy: perrier, san pellegrino, pellegrino, fizzy water, soda water, con gas, eau gazeuse
    sparkling water: badoit, carbonated water, gerolsteiner, seltzer, club soda, sprudel, carbonated
    fizzy: fizz, bubbles, fizzy drinks, carbonated drinks
    ice: ice in drinks, iced water, with ice, ice cubes, on the rocks, iced, crushed ice, lots of ice, ice water
    *other: ice bucket, ice machine, ice skating, ice rink, ice hockey, ice pack
    room temperature water < water: water at room temperature, unchilled water, room temp water, ambient water
    chilled water < water: cold water, ice cold water, water from the fridge, refrigerated water
    plastic: plastic bottle, plastic bottles, plastic cups, single use plastic, plastic straws, plastic water bottles
    glass bottle: glass bottles, water in glass bottles
    juice: juices, fruit juice, smoothie
    minibar: mini bar, stocked minibar, minibar stocked, full minibar, minibar filled
    empty minibar: minibar emptied, minibar empty, minibar cleared, empty fridge, minibar removed, emptied minibar
    empty minibar: minibar locked, locked minibar, clear out the minibar
    """
}
