extension PreferenceLexicon {
  static let food = """
    16 picnic,picnic for,muesli,dines,dines at,table by the fire,by the fire,halved portions
    skip lunch,no lunch,no breakfast,skips breakfast,hungry at night,near the kitchen door
    kitchen door,seated near,seated,plates cleared,has to sit,where he can see,where she can see
    see the exit,sit where,late supper,tapas,crusty rolls,cold butter,bland food,omelette,waiter
    same waiter,truffle fries,dinner on the terrace,rare,well done,fries,tray,served by,plates
    cheese
    14 tabasco,garnish,garnishes,bread with,with seeds,chocolates,pancake lady,supper
    supper tray,between courses,lobster,rice with,every meal,brown sauce,bacon roll,table #num
    burger medium,medium rare,medium well,no pickles,kids eat,children eat,own table
    by the fountain,outside table,carvery,toast rack,soldiers,soup of the day,side salad
    extra sauce,double portion,ice lolly,popsicles,candy floss,churros,trail mix,protein bar
    protein bars,granola bar,energy bar,cereal bar,crackers,rice cakes,rice crackers,seaweed
    nori,beef jerky,biltong,olives,nibbles,bar snacks,cold cuts,charcuterie,breakfast
    breakfast at,table,table far,window table,steak,porridge,sits facing,facing the door,dinner
    lunch,room service,buffet,tasting menu,ice cream,cheese plate,fruit plate,eggs,dessert
    sushi counter,snacks,portions,croissants,toast,half portion,half portions,oat cookies
    back to the wall,seat facing
    13 kids breakfast
    9 brunch,breakfast in bed,breakfast tray,in room dining,buffets,a la carte,set menu
    half board,full board,all inclusive,restaurant,restaurants,dining,dine,dining room
    private dining,chef,sommelier,waitress,maitre d,quiet table,corner table,usual table
    same table,table by,table for,table at,table near,table away,table in,booth,banquette
    terrace table,seating,seat at,seat by,tables,outdoor table,counter seat,bar seat
    chef's table,communal table,second sitting,early dinner,late dinner,doggy bag,portion
    small portions,large portions,snack,canapes,canape,amuse bouche,starter,starters,desserts
    pudding,main course,courses,food,meal,meals,picnic basket,packed lunch,lunch box
    breakfast box,hamper,barbecue,bbq,mezze,meze,dim sum,sushi,sashimi,ramen,noodle,noodles,pho
    curry,curries,biryani,dal,naan,dosa,paratha,idli,congee,kimchi,bibimbap,tempura,teriyaki
    miso soup,miso,natto,bento,fried rice,rice,risotto,pasta,spaghetti,penne,lasagne,lasagna
    gnocchi,ravioli,carbonara,bolognese,pizza,margherita,focaccia,bruschetta,antipasti,burrata
    mozzarella,parmesan,cheeses,cheese board,cheeseboard,brie,camembert,stilton,blue cheese
    goat cheese,goats cheese,cheddar,feta,halloumi,ricotta,cottage cheese,cream cheese,yoghurt
    yogurt,greek yogurt,granola,oatmeal,bircher,cereal,cereals,cornflakes,weetabix,pancake
    pancakes,waffle,waffles,french toast,toasts,rye toast,white toast,brown toast,bread,breads
    sourdough,rye bread,baguette,brioche,croissant,pain au chocolat,pastry,pastries,danish
    muffin,muffins,bagel,bagels,scone,scones,crumpets,cookie,cookies,biscuit,biscuits,shortbread
    cakes,chocolate cake,carrot cake,cheesecake,brownie,brownies,tart,tarts,pie,apple pie
    crumble,gelato,sorbet,macaron,macarons,dark chocolate,milk chocolate,white chocolate
    truffles,praline,pralines,fudge,caramel,toffee,marzipan,nougat,turkish delight,baklava,dates
    sweets,candy,candies,jelly beans,gummy bears,haribo,marshmallows,popcorn,crisps,chips
    french fries,nuts bowl,mixed nuts,cashews,pistachios,hummus,tahini,falafel,guacamole,avocado
    avocado toast,egg,fried eggs,boiled egg,soft boiled,hard boiled,poached,poached eggs
    scrambled,scrambled eggs,omelet,egg white,egg whites,eggs benedict,benedict,eggs over easy
    over easy,sunny side up,shakshuka,bacon,sausage,sausages,ham,prosciutto,salami,chorizo
    black pudding,baked beans,hash browns,mushrooms,mushroom,tomatoes,tomato,kippers
    smoked salmon,salmon,tuna,cod,sea bass,bream,trout,fish,sardines,anchovies,anchovy,mackerel
    sole,halibut,seafood,crab,prawns,prawn,shrimp,oysters,mussels,clams,scallops,squid,calamari
    octopus,caviar,foie gras,pate,ribeye,sirloin,fillet,filet mignon,tenderloin,beef,wagyu
    tartare,lamb,lamb chops,pork,veal,chicken,roast chicken,roast,sunday roast,turkey,duck
    venison,game,rabbit,liver,offal,kidney,burger,burgers,hamburger,cheeseburger,hot dog
    club sandwich,sandwich,sandwiches,panini,toastie,wrap,quesadilla,tacos,burrito,nachos,salsa
    salad,salads,caesar salad,greek salad,nicoise,soup,soups,broth,consomme,chicken soup
    bone broth,gazpacho,minestrone,bisque,chowder,stew,casserole,pot pie,vegetable,vegetables
    broccoli,spinach,kale,asparagus,artichoke,artichokes,aubergine,eggplant,courgette,zucchini
    cucumber,coriander,cilantro,parsley,basil,rosemary potatoes,fennel,celery,celeriac,carrots
    beetroot,beets,brussels sprouts,cabbage,cauliflower,peas,beans,lentils,chickpeas,tofu,tempeh
    seitan,potato,potatoes,mashed potatoes,sweet potato,onion,onions,garlic,raw onion,no onion
    no garlic,spicy,spice,spices,spiced,chilli,chili,chillies,peppers,hot sauce,ketchup,mustard
    mayonnaise,mayo,vinegar,soy sauce,wasabi,pickles,pickle,gherkins,capers,truffle,truffle oil
    olive oil,butter,salted butter,unsalted butter,margarine,marmite,vegemite,peanut butter,jam
    jams,marmalade,honeycomb,maple syrup,syrup,nutella,sauce,sauces,gravy,dressing
    dressing on the side,on the side,fruit,fruits,fruit basket,fruit bowl,fruit platter
    fresh fruit,berries,strawberries,strawberry,raspberries,blueberries,banana,bananas,apples
    green apples,oranges,grapes,mango,mangoes,papaya,pineapple,melon,watermelon,pears,peaches
    figs,kiwi,lychee,dragon fruit,passion fruit,pomegranate,cherries,plums,crab apple,durian
    persimmon,dried fruit,raisins,grilled,fried,deep fried,baked,steamed fish,steamed vegetables
    overcooked,undercooked,al dente,crispy,home made,homemade,chopsticks,cutlery,fork,napkin
    napkins,crockery,linen napkin,tablecloth,sharing plates,small plates,street food,cuisine
    italian food,indian food,chinese food,thai food,local food,japanese food,afternoon tea
    high tea,cream tea,midnight snack,late night snack,bistro,brasserie,grill,steakhouse,cafe
    trattoria,michelin,reservation at,table d hote,fruhstuck,petit dejeuner,petit dej,desayuno
    colazione,abendessen,mittagessen,diner,dejeuner,cena,almuerzo,pranzo,tisch,mesa,tavolo
    poulet,poisson,huevos,oeufs,uova,eier,brot,pane,fromage,kase,queso,formaggio,fruta,obst
    essen,kuchen,gateau,schinken,jamon,jambon,suppe,soupe,sopa,zuppa,full english
    continental breakfast,american breakfast,english breakfast,asian breakfast
    japanese breakfast,breakfast before,early breakfast,late breakfast,oatmeal cookie,tater
    grits,corn bread,cornbread,corn,rosti,schnitzel,wurst,sauerkraut,pretzel,fondue,raclette
    paella,ceviche,empanadas,arepas,plantain,feijoada,borscht,blini,pierogi,dumpling,dumplings
    gyoza,spring rolls,samosas,samosa,pakora,paneer,tandoori,kebab,kebabs,shawarma,tabbouleh
    couscous,tagine,injera,jollof,halwa,kheer,gulab jamun,mochi,matcha cake,tiramisu,panna cotta
    creme brulee,souffle,profiteroles,eclair,madeleines,trifle,meringue,pavlova,custard
    9 breakfast|lunch|dinner|supper|brunch|table|meal|tray + early|late|room|bed|quiet|window|\
    corner|terrace|outside|light|before|after
    7 eat,eats,eating,ate,cook,cooked,kitchen,taste,tasting,flavor,appetite,breakfasts,dish
    dishes,hungry,bowl,basket,bar stool,alfresco,al fresco,sweet tooth,sugar,less salt,oil
    5 chocolate,rolls,medium
    4 savoury,savory,sugar free,low salt,fresh,warm milk,bacon free,without bacon,crust,crusts
    slice,sliced,peeled,ripe,on the house,gratis
    3 mild,menu,served,serve,raw,oats,oat,honey,cake,plate,pepper
    2 window,breakfast in room,vegetarian,vegan,halal,kosher,sweet,mint leaves,apple,course
    spoon,serving,salt,terrace,corner,bar,garden,patio,quick,service,plain,early,mins,people
    """

  static let beverage = """
    17 aperol,two cubes,oolong,no minibar,bourbon,aperitif,martini,negroni,spritz,campari
    prosecco,sherry,port wine,brandy,cognac,rum,tequila,sake,lager,ale,cider,cocoa,hot chocolate
    lemonade,iced tea,green tea,herbal tea,black tea,rooibos,chamomile,latte,flat white
    americano,cortado,mocha,mocktail,cola,coke
    16 freshly squeezed,squeezed,freshly squeezed grapefruit,vino tinto,glass bottles,tap water
    tepid water,flat coke,a small beer,minibar without,minibar,cafe allonge,allonge after
    grapefruit juice,from a can,from the can,in a can,can of,cans of,in cans
    14 allonge,lungo,long black,campari soda,no fizzy,fizzy,fizzy water,fizzy drinks,hot lemon
    glass of port,ice cold corona,two evian,red bull,sugar free red bull,sugar free cola
    diet soda,coca cola light,cola light,coke light,babyccino,hot toddy,mulled wine,eggnog
    shandy,radler,bucks fizz,kir,kir royale,st germain,hugo,orange wine,pet nat,magnum
    half bottle,half bottles,by the glass,house red,house white,dry white,dry red,mineral
    yerba mate,mate,bubble tea,thai iced tea,horchata,barley water,rose lemonade,bitter lemon
    tonic slim,slimline tonic,tea,coffee,espresso,macchiato,double macchiato,cappuccino,water
    still water,sparkling water,champagne,wine,beer,whisky,gin,vodka,shots,ginger shots
    ginger shot,shot,wheatgrass,turmeric shot,decaf,oat milk,juice,cocktail,kettle,oat mlik
    smoothie,kombucha,milk in fridge,fridge for milk,tonic,fridge stocked,in fridge,soda
    9 teas,mint tea,peppermint tea,camomile,jasmine tea,earl grey,darjeeling,assam,ceylon
    lapsang,lapsang souchong,pu erh,sencha,genmaicha,matcha,matcha latte,chai,masala chai
    builders tea,yorkshire tea,english breakfast tea,breakfast tea,loose leaf,tea bags,tea tray
    teapot,tea pot,tea kettle,tea set,ginger tea,lemon tea,fennel tea,verbena tea,infusion
    infusions,tisane,lemon and ginger,kettle in room,honey and lemon,coffees,double espresso
    lattes,ristretto,filter coffee,drip coffee,french press,cafetiere,nespresso
    nespresso capsules,coffee machine,coffee maker,coffee pods,capsules,pods,decaffeinated
    decaf coffee,instant coffee,turkish coffee,vietnamese coffee,cold brew,iced coffee
    iced latte,iced americano,black coffee,coffee black,white coffee,oat milk flat white
    almond milk,soy milk,soya milk,coconut milk,skimmed milk,skim milk,semi skimmed,whole milk
    fresh milk,milk for tea,milk in first,milk for coffee,creamer,half and half,hot milk
    ovaltine,horlicks,malted,mineral water,iced water,ice water,filtered water,alkaline water
    bottle of water,bottles of water,bottled water,lemon water,water bottles,evian,perrier
    pellegrino,san pellegrino,fiji,volvic,vittel,badoit,gerolsteiner,acqua panna,panna,voss
    highland spring,coconut water,infused water,tonic water,fever tree,soda water,club soda
    ginger ale,ginger beer,root beer,diet coke,coke zero,coca cola,pepsi,sprite,fanta,7up
    dr pepper,energy drink,energy drinks,gatorade,soft drink,soft drinks,soda in cans,juices
    orange juice,apple juice,tomato juice,cranberry juice,green juice,celery juice,carrot juice
    beetroot juice,pineapple juice,mango juice,fresh juice,smoothies,milkshake,kefir,lassi,ayran
    squash,cordial,elderflower,wines,red wine,white wine,rose wine,house wine,wine list
    dessert wine,sweet wine,sweet wines,dry wine,natural wine,claret,bordeaux,burgundy,barolo
    brunello,chianti,rioja,malbec,shiraz,syrah,merlot,cabernet,cabernet sauvignon,pinot noir
    pinot grigio,zinfandel,tempranillo,chardonnay,sauvignon,sauvignon blanc,riesling,gruner
    chablis,sancerre,pouilly fume,albarino,viognier,gewurztraminer,moscato,sauternes,port,fino
    madeira,vermouth,cava,cremant,sparkling wine,brut,blanc de blancs,dom perignon,krug
    bollinger,veuve clicquot,moet,ruinart,mimosa,bellini,bubbly,fizz,beers,pale ale,ipa,stout
    guinness,pilsner,wheat beer,craft beer,draft beer,draught beer,heineken,corona,peroni,asahi
    budweiser,spirits,spirit,whiskey,scotch,single malt,malt,rye whiskey,irish whiskey
    japanese whisky,macallan,lagavulin,laphroaig,glenfiddich,yamazaki,hibiki,jameson
    jack daniels,islay,gin and tonic,g and t,hendricks,bombay sapphire,tanqueray,grey goose
    belvedere,dark rum,mojito,daiquiri,pina colada,mezcal,margarita,armagnac,calvados,grappa
    limoncello,sambuca,amaretto,baileys,kahlua,aperol spritz,dry martini,dirty martini
    espresso martini,manhattan,old fashioned,whisky sour,whiskey sour,cosmopolitan,bloody mary
    virgin mary,mocktails,cocktails,nightcap,digestif,soju,baijiu,ouzo,raki,arak,pastis,schnapps
    absinthe,pimms,sangria,highball,decanter,wine glasses,wine glass,champagne flutes,flutes
    tumbler,tumblers,crystal glasses,wine cooler,wine fridge,corkscrew,bottle opener,ice bucket
    ice cubes,crushed ice,no ice,without ice,with ice,lots of ice,large ice,ice maker
    ice machine in room,mini bar,minibar stocked,minibar emptied,empty minibar,minibar empty
    private bar,fridge,mini fridge,refrigerator,in the fridge,alcohol,alcoholic,non alcoholic
    alcohol removed,no alcohol,teetotal,teetotaller,sober,recovering alcoholic,drinks alcohol
    drink,drinks,welcome drink,drinking,straws,paper straws,paper cups,mug,mugs,cup,teacup,pint
    carafe,thermos,flask,lemon slices,slice of lemon,wedge of lime,lime wedge,lemon wedge,tee
    kaffee,cafe au lait,cafe creme,cafe con leche,the vert,the noir,te verde,kraftutee
    krautertee,grun tee,wasser,stilles wasser,sprudel,mit kohlensaure,ohne kohlensaure,eau
    eau plate,eau gazeuse,agua,agua con gas,agua sin gas,acqua,acqua frizzante,acqua naturale
    con gas,sin gas,jus,jus d orange,saft,orangensaft,apfelschorle,zumo,succo,vin,vin rouge
    vin blanc,wein,rotwein,weisswein,weißwein,vino,vino blanco,vino rosso,bier,cerveza,birra
    biere,milch,lait,leche,latte macchiato,caffe,caffeine,caffeine free
    7 sweetener,stevia,room temperature water,chilled,sparkling,still,decanted,corkage,cask
    vintage,vineyard,brew,brewed,sip,pour,poured,on the rocks,neat,shaken,stirred,martinis
    3 grapefruit,bottle,bottles,bottle of,milk,iced,straw,cups,glass bottle,warm milk,hot water
    cold water,warm water,alcohol free,honey,lemon,lime,sugar,ice,cream,bar,stocked,glass
    glasses,mint,at room temperature,room temperature,cubes,strong,cold,hot
    """

  static let dietary = """
    17 lupin flour,morphine,anaesthetic,anesthetic,flour,kosher wine,kosher meat,halal meat
    vegan cheese,vegan menu
    16 bland,cholesterol,meat only if halal,only if halal,carb free,sugar meter,glucose
    glucose tablets,blood sugar,hypo
    14 no alcohol in,alcohol in sauces,no cow's milk,cow's milk,goat is fine,celiac son
    celiac daughter,own toaster,root veg,root vegetables,mouth itches,itches,contrast dye,dye
    dyes,mustard seed,wasp,reacts to,reacts badly,swells,throat,throat closes,stomach upset
    ulcer,ulcers,gallbladder,pancreatitis,thyroid,statins,on antibiotics,chemo,chemotherapy
    no raw,nothing raw,no seafood,no shellfish,no fish,no dairy,no gluten,no eggs,no wheat
    no soy,no sugar,no salt,no garlic,no onions at all,no lamb,no duck,no veal,no offal
    no red meat,meat free,meatless,eats no,does not eat,cannot eat,can't eat,must not eat
    may not eat,not allowed to eat,can only eat,eats only,buddhist,hindu,muslim,orthodox
    observant,sabbath meal,allergic,allergy,gluten free,vegan,vegetarian,halal,kosher
    kosher style,diabetic,coeliac,lactose,intolerant,no pork,no beef,fasting,ramadan,low fodmap
    keto,nut free,no nuts,low salt,pregnant,unpasteurised,epipen,low carb,type 1,sugar free
    dairy free,eats fish,no meat
    9 allergies,allergen,allergens,anaphylaxis,anaphylactic,epi pen,epinephrine,adrenaline pen
    antihistamine,intolerance,sensitivity,sensitive to,reaction to,hives,rash,swelling,celiac
    gluten,wheat free,glutenfree,lactose free,lactose intolerant,nut allergy,peanut free,peanut
    tree nuts,tree nut,nut,walnuts,hazelnuts,almonds,brazil nuts,pecans,macadamia,cashew nuts
    sesame oil,sesame seeds,shellfish,crustaceans,crustacean,molluscs,mollusc,mollusks
    fish allergy,fish bones,soya,soy,egg allergy,no egg,egg free,mustard allergy,celery allergy
    lupin,lupine,sulphites,sulfites,sulphite,sulfite,msg,no msg,histamine,nightshades,fructose
    fructose malabsorption,sorbitol,yeast,yeast free,corn free,corn allergy,food colouring
    food coloring,additives,preservatives,aspartame,latex,penicillin,amoxicillin,ibuprofen
    aspirin,sulfa,codeine,iodine,bee sting,bee stings,bees,wasps,wasp stings,pollen,hay fever
    hayfever,dust mites,nickel,strawberries allergy,kiwi allergy,plant based,lacto vegetarian
    ovo vegetarian,pescatarian,pescetarian,flexitarian,jain,jain food,jain meal,satvic
    hindu meal,pork free,doesn't eat,doesnt eat,don't eat,glatt,glatt kosher,mehadrin,kashrut
    pareve,zabiha,haram,iftar,suhoor,fasts,fast until,passover,pesach,lent,no meat on friday
    diabetes,type 2,low sugar,no carbs,ketogenic,paleo,atkins,whole30,fodmap,low sodium
    salt free,low fat,fat free,low calorie,calorie,calories,high protein,low protein
    low cholesterol,dash diet,renal diet,kidney diet,gout,crohns,crohn,colitis,ibs,reflux,gerd
    gastric band,bariatric,pureed,puree,soft food,soft diet,mashed food,dysphagia,thickened
    liquid diet,bland diet,detox diet,raw food,macrobiotic,diet,dietary,no raw fish,pregnancy
    no unpasteurised,unpasteurized,pasteurised,no soft cheese,blood thinner,warfarin
    grapefruit interaction,insulin,medication,cross contamination,separate fryer
    separate toaster,separate pan,traces,may contain,traces of,alcohol in food
    no alcohol in food,alcohol in cooking,gelatine,gelatin,no gelatin,favism,fava beans,g6pd
    sin gluten,senza glutine,sans gluten,glutenfrei,ohne gluten,gluten frei,sans lactose
    sin lactosa,laktosefrei,senza lattosio,ohne milch,sin leche,sans lait,sin nueces,ohne nusse
    nusse,nussallergie,noix,arachides,cacahuetes,cacahuete,frutos secos,erdnusse,erdnuss,noci
    arachidi,allergique,alergico,alergia,alergica,allergie,allergisch,allergico,mariscos
    crustaces,fruits de mer,meeresfruchte,vegetarien,vegetarienne,vegetariano,vegetarisch,vegano
    vegane,schwein,kein schweinefleisch,sin cerdo,sans porc,porc,cerdo,zoliakie,coeliaque
    celiaco,celiaca,diabetico,diabetique,diabetiker,fast day,epilepsy pills,hard cheese only
    no honey,no dairy please,shell fish,no garlic no onion,no onion no garlic,onion and garlic
    grape seed,chestnut allergy,chickpea allergy,buckwheat allergy,tolerates,digest,digestion
    6 strict,strictly,severe,severely,mild allergy,anaphylaxis risk,carries,allium,raw egg,wheat
    organic,organic food,antibiotic,antibiotics,medicine,headaches from,migraine,avoids,trigger
    triggers,itchy,itch,asthma,asthmatic,sneezes,stung,medical diet,free from
    5 garlic,onion,strawberries,dairy,nuts,peanuts,sesame
    4 pork,beef,meat,egg,eggs,milk,fish,shrimp,prawn,kiwi,celery,honey
    2 bottle,eats,feathers,feather,wool,lavender,cat,dust,perfume,mild,breaks out,headache
    """

  static let neutral = """
    1 chest of drawers,front desk staff,coffee table,table lamp,table tennis,pool table
    dining chair
    """
}
