extension PreferenceLexicon {
  static let food = """
    16 near the kitchen door,kitchen door,seated near,seated,plates cleared,has to sit,where he can see,where she can see,see the exit,sit where,late supper,tapas,crusty rolls,cold butter,bland food
    omelette,waiter,same waiter,truffle fries,dinner on the terrace,rare,well done,fries,tray,served by,plates,cheese
    13 kids breakfast
    14 tabasco,garnish,garnishes,bread with,with seeds,chocolates,pancake lady,supper,supper tray,between courses,lobster,rice with
    every meal,brown sauce,bacon roll,table #num,burger medium,medium rare,medium well,no pickles,kids eat,children eat
    own table,by the fountain,outside table,carvery,toast rack,soldiers,soup of the day,side salad,extra sauce,double portion
    ice lolly,popsicles,candy floss,churros,trail mix,protein bar,protein bars,granola bar,energy bar,cereal bar,crackers
    rice cakes,rice crackers,seaweed,nori,beef jerky,biltong,olives,nibbles,bar snacks,cold cuts,charcuterie
    5 chocolate,rolls,medium
    9 breakfast|lunch|dinner|supper|brunch|table|meal|tray + early|late|room|bed|quiet|window|corner|terrace|outside|light|before|after
    14 breakfast,breakfast at,table,table far,window table,steak,porridge,sits facing,facing the door,dinner,lunch
    room service,buffet,tasting menu,ice cream,cheese plate,fruit plate,eggs,dessert,sushi counter,snacks,plates cleared
    portions,croissants,toast,half portion,half portions,oat cookies,back to the wall,seat facing
    3 mild,menu,waiter,served,serve,raw,oats,oat,honey,cake,plate,pepper,tray
    2 window,breakfast in room,vegetarian,vegan,halal,kosher,sweet,mint leaves,apple,course,spoon,serving,salt
    9 breakfast,brunch,lunch,dinner,supper,breakfast in bed,breakfast in room,breakfast tray
    room service,in room dining,buffet,buffets,a la carte,tasting menu,set menu,menu,half board
    full board,all inclusive,restaurant,restaurants,dining,dine,dines,dining room,private dining
    chef,sommelier,waiter,waitress,maitre d,window table,quiet table,corner table,usual table
    same table,table by,table for,table at,table near,table away,table in,booth,banquette,terrace table
    seated,seating,seat at,seat by,table,tables,outdoor table,counter seat,bar seat,chef's table
    communal table,second sitting,early dinner,late dinner,kitchen door,doggy bag,portion,portions
    small portions,large portions,snack,snacks,canapes,canape,amuse bouche,starter,starters,dessert
    desserts,pudding,main course,courses,food,meal,meals,picnic,picnic basket,packed lunch,lunch box
    breakfast box,hamper,barbecue,bbq,tapas,mezze,meze,dim sum,sushi,sashimi,ramen,noodle,noodles
    pho,curry,curries,biryani,dal,naan,dosa,paratha,idli,congee,kimchi,bibimbap,tempura,teriyaki
    miso soup,miso,natto,bento,fried rice,rice,risotto,pasta,spaghetti,penne,lasagne,lasagna
    gnocchi,ravioli,carbonara,bolognese,pizza,margherita,focaccia,bruschetta,antipasti,burrata
    mozzarella,parmesan,cheese,cheeses,cheese plate,cheese board,cheeseboard,brie,camembert,stilton
    blue cheese,goat cheese,goats cheese,cheddar,feta,halloumi,ricotta,cottage cheese,cream cheese
    yoghurt,yogurt,greek yogurt,granola,muesli,porridge,oatmeal,oats,bircher,cereal,cereals
    cornflakes,weetabix,pancake,pancakes,waffle,waffles,french toast,toast,toasts,rye toast
    white toast,brown toast,bread,breads,sourdough,rye bread,baguette,brioche,croissant,croissants
    pain au chocolat,pastry,pastries,danish,muffin,muffins,bagel,bagels,scone,scones,crumpets
    cookie,cookies,biscuit,biscuits,shortbread,cake,cakes,chocolate cake,carrot cake,cheesecake
    brownie,brownies,tart,tarts,pie,apple pie,crumble,ice cream,gelato,sorbet,macaron,macarons
    chocolate,chocolates,dark chocolate,milk chocolate,white chocolate,truffles,praline,pralines
    fudge,caramel,toffee,marzipan,nougat,turkish delight,baklava,dates,sweets,candy,candies
    jelly beans,gummy bears,haribo,marshmallows,popcorn,crisps,chips,fries,french fries,nuts bowl
    mixed nuts,cashews,pistachios,olives,hummus,tahini,falafel,guacamole,avocado,avocado toast
    egg,eggs,fried eggs,boiled egg,soft boiled,hard boiled,poached,poached eggs,scrambled
    scrambled eggs,omelette,omelet,egg white,egg whites,eggs benedict,benedict,eggs over easy
    over easy,sunny side up,shakshuka,bacon,sausage,sausages,ham,prosciutto,salami,chorizo
    black pudding,baked beans,hash browns,mushrooms,mushroom,tomatoes,tomato,kippers
    smoked salmon,salmon,tuna,cod,sea bass,bream,trout,fish,sardines,anchovies,anchovy,mackerel
    sole,halibut,seafood,lobster,crab,prawns,prawn,shrimp,oysters,mussels,clams,scallops,squid
    calamari,octopus,caviar,foie gras,pate,steak,ribeye,sirloin,fillet,filet mignon,tenderloin
    rare,medium rare,well done,beef,wagyu,tartare,lamb,lamb chops,pork,veal,chicken,roast chicken
    roast,sunday roast,turkey,duck,venison,game,rabbit,liver,offal,kidney,burger,burgers,hamburger
    cheeseburger,hot dog,club sandwich,sandwich,sandwiches,panini,toastie,wrap,quesadilla,tacos
    burrito,nachos,salsa,salad,salads,caesar salad,greek salad,nicoise,soup,soups,broth,consomme
    chicken soup,bone broth,gazpacho,minestrone,bisque,chowder,stew,casserole,pot pie,vegetable
    vegetables,broccoli,spinach,kale,asparagus,artichoke,artichokes,aubergine,eggplant,courgette
    zucchini,cucumber,coriander,cilantro,parsley,basil,mint leaves,rosemary potatoes,fennel
    celery,celeriac,carrots,beetroot,beets,brussels sprouts,cabbage,cauliflower,peas,beans,lentils
    chickpeas,tofu,tempeh,seitan,potato,potatoes,mashed potatoes,sweet potato,onion,onions,garlic
    raw onion,no onion,no garlic,spicy,spice,spices,spiced,mild,chilli,chili,chillies,pepper
    peppers,tabasco,hot sauce,ketchup,mustard,mayonnaise,mayo,vinegar,soy sauce,wasabi,pickles
    pickle,gherkins,capers,truffle,truffle oil,olive oil,butter,salted butter,unsalted butter
    margarine,marmite,vegemite,peanut butter,jam,jams,marmalade,honey,honeycomb,maple syrup,syrup
    nutella,sauce,sauces,gravy,dressing,dressing on the side,on the side,fruit,fruits,fruit plate
    fruit basket,fruit bowl,fruit platter,fresh fruit,berries,strawberries,strawberry,raspberries
    blueberries,banana,bananas,apple,apples,green apples,oranges,grapes,mango,mangoes,papaya
    pineapple,melon,watermelon,pears,peaches,figs,kiwi,lychee,dragon fruit,passion fruit
    pomegranate,cherries,plums,crab apple,durian,persimmon,dried fruit,raisins,grilled,fried
    deep fried,baked,steamed fish,steamed vegetables,overcooked,undercooked,al dente,crispy
    home made,homemade,spoon,chopsticks,cutlery,fork,plates,plate,napkin,napkins,crockery
    linen napkin,tablecloth,served,serve,serving,sharing plates,small plates,street food,cuisine
    italian food,indian food,chinese food,thai food,local food,japanese food,afternoon tea
    high tea,cream tea,midnight snack,late night snack,bistro,brasserie,grill,steakhouse
    cafe,trattoria,michelin,reservation at,table d hote,fruhstuck,petit dejeuner,petit dej
    desayuno,colazione,abendessen,mittagessen,diner,dejeuner,cena,almuerzo,pranzo,tisch,mesa
    tavolo,poulet,poisson,huevos,oeufs,uova,eier,brot,pane,fromage,kase,queso
    formaggio,fruta,obst,essen,kuchen,gateau,schinken,jamon,jambon,suppe,soupe,sopa,zuppa
    full english,continental breakfast,american breakfast,english breakfast,asian breakfast
    japanese breakfast,breakfast before,breakfast at,early breakfast,late breakfast,oatmeal cookie
    tater,grits,corn bread,cornbread,corn,rosti,schnitzel,wurst,sauerkraut,pretzel,fondue,raclette
    paella,ceviche,empanadas,arepas,plantain,feijoada,borscht,blini,pierogi,dumpling,dumplings
    gyoza,spring rolls,samosas,samosa,pakora,paneer,tandoori,kebab,kebabs,shawarma,tabbouleh
    couscous,tagine,injera,jollof,halwa,kheer,gulab jamun,mochi,matcha cake,tiramisu,panna cotta
    creme brulee,souffle,profiteroles,eclair,madeleines,trifle,meringue,pavlova,custard
    7 eat,eats,eating,ate,cook,cooked,kitchen,taste,tasting,flavor,appetite,breakfasts,dish,dishes
    hungry,tray,bowl,basket,bar stool,alfresco,al fresco,sweet tooth,sugar,salt,less salt,oil
    4 sweet,savoury,savory,vegetarian,vegan,halal,kosher,sugar free,low salt,raw,fresh,warm milk
    bacon free,without bacon,crust,crusts,slice,sliced,peeled,ripe,on the house,gratis,course
    2 window,terrace,corner,bar,garden,patio,quick,service,plain,early,mins,people
    """

  static let beverage = """
    16 freshly squeezed,squeezed,freshly squeezed grapefruit,vino tinto,glass bottles,tap water,tepid water,flat coke,a small beer,negroni
    minibar without,minibar,cafe allonge,allonge after,grapefruit juice,from a can,from the can,can of,cans of,cans
    3 grapefruit
    14 allonge,cafe allonge,lungo,long black,campari,campari soda,no fizzy,fizzy,fizzy water,fizzy drinks,hot lemon,glass of port
    ice cold corona,rooibos,two evian,red bull,sugar free red bull,sugar free cola,diet soda,coca cola light,cola light
    coke light,babyccino,hot toddy,mulled wine,eggnog,shandy,radler,bucks fizz,kir,kir royale,st germain,hugo
    orange wine,pet nat,magnum,half bottle,half bottles,by the glass,house red,house white,dry white,dry red,mineral
    yerba mate,mate,bubble tea,thai iced tea,horchata,barley water,rose lemonade,bitter lemon,tonic slim,slimline tonic
    14 tea,coffee,espresso,macchiato,double macchiato,cappuccino,water,still water,sparkling water,minibar,champagne,wine
    beer,whisky,gin,vodka,shots,ginger shots,ginger shot,shot,wheatgrass,turmeric shot,decaf,oat milk,juice,cocktail
    kettle,oat mlik,smoothie,kombucha,milk in fridge,fridge for milk,tonic,fridge stocked,in fridge,soda
    3 bottle,bottles,bottle of,milk,iced,straw,cups,glass bottle,warm milk,hot water,cold water,warm water,alcohol free
    9 tea,teas,green tea,black tea,herbal tea,mint tea,peppermint tea,chamomile,camomile,rooibos
    oolong,jasmine tea,earl grey,darjeeling,assam,ceylon,lapsang,lapsang souchong,pu erh,sencha
    genmaicha,matcha,matcha latte,chai,masala chai,builders tea,yorkshire tea,english breakfast tea
    breakfast tea,loose leaf,tea bags,tea tray,teapot,tea pot,tea kettle,tea set,iced tea,ginger tea
    lemon tea,fennel tea,verbena tea,infusion,infusions,tisane,lemon and ginger,kettle,kettle in room
    honey and lemon,coffee,coffees,espresso,double espresso,cappuccino,latte,lattes,flat white
    macchiato,cortado,americano,mocha,ristretto,filter coffee,drip coffee,french press,cafetiere
    nespresso,nespresso capsules,coffee machine,coffee maker,coffee pods,capsules,pods,decaf
    decaffeinated,decaf coffee,instant coffee,turkish coffee,vietnamese coffee,cold brew
    iced coffee,iced latte,iced americano,black coffee,coffee black,white coffee,oat milk
    oat milk flat white,almond milk,soy milk,soya milk,coconut milk,skimmed milk,skim milk
    semi skimmed,whole milk,fresh milk,milk for tea,milk in first,milk for coffee,creamer
    half and half,warm milk,hot milk,milk,hot chocolate,cocoa,ovaltine,horlicks,malted,water
    still water,sparkling water,mineral water,tap water,hot water,warm water,cold water,iced water
    ice water,filtered water,alkaline water,glass bottles,glass bottle,bottle of water
    bottles of water,bottled water,lemon water,water bottles,evian,perrier,pellegrino,san pellegrino
    fiji,volvic,vittel,badoit,gerolsteiner,acqua panna,panna,voss,highland spring,coconut water
    infused water,tonic,tonic water,fever tree,soda,soda water,club soda,ginger ale,ginger beer
    root beer,lemonade,cola,coke,diet coke,coke zero,coca cola,pepsi,sprite,fanta,7up,dr pepper
    red bull,energy drink,energy drinks,gatorade,soft drink,soft drinks,soda cans,juice,juices
    orange juice,apple juice,grapefruit juice,tomato juice,cranberry juice,green juice,celery juice
    carrot juice,beetroot juice,pineapple juice,mango juice,fresh juice,smoothie,smoothies
    milkshake,kombucha,kefir,lassi,ayran,squash,cordial,elderflower,wine,wines,red wine,white wine
    rose wine,house wine,wine list,dessert wine,sweet wine,sweet wines,dry wine,natural wine,claret
    bordeaux,burgundy,barolo,brunello,chianti,rioja,malbec,shiraz,syrah,merlot,cabernet
    cabernet sauvignon,pinot noir,pinot grigio,zinfandel,tempranillo,chardonnay,sauvignon
    sauvignon blanc,riesling,gruner,chablis,sancerre,pouilly fume,albarino,viognier,gewurztraminer
    moscato,sauternes,port,sherry,fino,madeira,vermouth,champagne,prosecco,cava,cremant
    sparkling wine,brut,blanc de blancs,dom perignon,krug,bollinger,veuve clicquot,moet,ruinart
    mimosa,bellini,bubbly,fizz,beer,beers,lager,ale,pale ale,ipa,stout,guinness,pilsner,wheat beer
    craft beer,draft beer,draught beer,heineken,corona,peroni,asahi,budweiser,cider,spirits,spirit
    whisky,whiskey,scotch,single malt,malt,bourbon,rye whiskey,irish whiskey,japanese whisky
    macallan,lagavulin,laphroaig,glenfiddich,yamazaki,hibiki,jameson,jack daniels,islay,gin
    gin and tonic,g and t,hendricks,bombay sapphire,tanqueray,vodka,grey goose,belvedere,rum,dark rum
    mojito,daiquiri,pina colada,tequila,mezcal,margarita,cognac,brandy,armagnac,calvados,grappa
    limoncello,sambuca,amaretto,baileys,kahlua,aperol,aperol spritz,spritz,campari,negroni,martini
    dry martini,dirty martini,espresso martini,manhattan,old fashioned,whisky sour,whiskey sour
    cosmopolitan,bloody mary,virgin mary,mocktail,mocktails,cocktail,cocktails,nightcap,aperitif
    digestif,sake,soju,baijiu,ouzo,raki,arak,pastis,schnapps,absinthe,pimms,sangria,highball
    decanter,wine glasses,wine glass,champagne flutes,flutes,tumbler,tumblers,crystal glasses
    wine cooler,wine fridge,corkscrew,bottle opener,ice bucket,ice cubes,crushed ice,no ice
    without ice,with ice,lots of ice,large ice,ice maker,ice machine in room,minibar,mini bar
    minibar stocked,minibar emptied,empty minibar,minibar empty,private bar,fridge,mini fridge
    refrigerator,fridge stocked,in fridge,in the fridge,alcohol,alcoholic,alcohol free,non alcoholic
    alcohol removed,no alcohol,teetotal,teetotaller,sober,recovering alcoholic,drinks alcohol
    drink,drinks,welcome drink,drinking,bottle,bottle of,bottles,straw,straws,paper straws
    paper cups,mug,mugs,cup,teacup,pint,carafe,thermos,flask,lemon slices,slice of lemon,wedge of lime
    lime wedge,lemon wedge,tee,kaffee,cafe au lait,cafe creme,cafe con leche,the vert,the noir
    te verde,kraftutee,krautertee,grun tee,wasser,stilles wasser,sprudel,mit kohlensaure
    ohne kohlensaure,eau,eau plate,eau gazeuse,agua,agua con gas,agua sin gas,acqua,acqua frizzante
    acqua naturale,con gas,sin gas,jus,jus d orange,saft,orangensaft,apfelschorle,zumo,succo,vin
    vin rouge,vin blanc,wein,rotwein,weisswein,weißwein,vino,vino tinto,vino blanco,vino rosso
    bier,cerveza,birra,biere,milch,lait,leche,latte macchiato,caffe,caffeine,caffeine free
    7 sweetener,stevia,room temperature water,chilled,iced,sparkling,still,decanted,corkage
    cask,vintage,vineyard,brew,brewed,sip,pour,poured,on the rocks,neat,shaken,stirred,martinis
    3 honey,lemon,lime,sugar,ice,cream,bar,stocked,glass,glasses,tonic,mint,at room temperature
    room temperature,cubes,strong,cold,hot
    """

  static let dietary = """
    16 bland,cholesterol,meat only if halal,only if halal,carb free,sugar meter,glucose,glucose tablets,blood sugar,hypo
    2 bottle,eats
    14 no alcohol in,alcohol in sauces,no cow's milk,cow's milk,goat is fine,celiac son,celiac daughter,own toaster,root veg
    root vegetables,mouth itches,itches,contrast dye,dye,dyes,mustard seed,wasp,reacts to,reacts badly,swells,throat
    throat closes,stomach upset,ulcer,ulcers,gallbladder,pancreatitis,thyroid,statins,on antibiotics,chemo,chemotherapy
    no raw,nothing raw,no seafood,no shellfish,no fish,no dairy,no gluten,no eggs,no wheat,no soy,no sugar,no salt,no garlic
    no onions at all,no lamb,no duck,no veal,no offal,no red meat,meat free,meatless,eats no,does not eat,cannot eat,can't eat
    must not eat,may not eat,not allowed to eat,can only eat,eats only,buddhist,hindu,muslim,orthodox,observant,sabbath meal
    14 allergic,allergy,gluten free,vegan,vegetarian,halal,kosher,kosher style,diabetic,coeliac,lactose,intolerant
    no pork,no beef,fasting,ramadan,low fodmap,keto,nut free,no nuts,low salt,pregnant,unpasteurised,epipen,low carb
    type 1,sugar free,dairy free,eats fish,no meat
    5 garlic,onion,strawberries,dairy,nuts,peanuts,sesame
    9 allergy,allergies,allergic,allergen,allergens,anaphylaxis,anaphylactic,epipen,epi pen
    epinephrine,adrenaline pen,antihistamine,intolerant,intolerance,sensitivity,sensitive to
    reaction to,hives,rash,swelling,coeliac,celiac,gluten free,no gluten,gluten,wheat free
    glutenfree,dairy free,no dairy,lactose,lactose free,lactose intolerant,nut free,nut allergy
    no nuts,peanut free,peanut,peanuts,tree nuts,tree nut,nut,nuts,walnuts,hazelnuts,almonds
    brazil nuts,pecans,macadamia,cashew nuts,sesame,sesame oil,sesame seeds,shellfish
    crustaceans,crustacean,molluscs,mollusc,mollusks,no shellfish,no seafood,no fish,fish allergy
    fish bones,soya,soy,egg allergy,no egg,no eggs,egg free,mustard allergy,celery allergy
    lupin,lupine,sulphites,sulfites,sulphite,sulfite,msg,no msg,histamine,nightshades,fructose
    fructose malabsorption,sorbitol,yeast,yeast free,corn free,corn allergy,food colouring
    food coloring,additives,preservatives,aspartame,latex,penicillin,amoxicillin,ibuprofen,aspirin
    sulfa,codeine,iodine,bee sting,bee stings,bees,wasps,wasp stings,pollen,hay fever,hayfever
    dust mites,nickel,strawberries allergy,kiwi allergy,vegan,plant based,vegetarian,lacto vegetarian
    ovo vegetarian,pescatarian,pescetarian,flexitarian,jain,jain food,jain meal,satvic,hindu meal
    no beef,no pork,no meat,no red meat,pork free,doesn't eat,doesnt eat,does not eat,don't eat
    kosher,glatt,glatt kosher,mehadrin,kashrut,pareve,halal,zabiha,haram,ramadan,iftar,suhoor
    fasting,fasts,fast until,passover,pesach,lent,no meat on friday,diabetic,diabetes,type 1,type 2
    low sugar,no sugar,sugar free,low carb,no carbs,keto,ketogenic,paleo,atkins,whole30,fodmap
    low fodmap,low salt,low sodium,no salt,salt free,low fat,fat free,low calorie,calorie,calories
    high protein,low protein,low cholesterol,cholesterol,dash diet,renal diet,kidney diet,gout
    crohns,crohn,colitis,ibs,reflux,gerd,gastric band,bariatric,pureed,puree,soft food,soft diet
    mashed food,dysphagia,thickened,liquid diet,bland diet,detox diet,raw food,macrobiotic,diet
    dietary,no raw fish,no raw,pregnant,pregnancy,no unpasteurised,unpasteurised,unpasteurized
    pasteurised,no soft cheese,blood thinner,warfarin,grapefruit interaction,insulin,medication
    cross contamination,separate fryer,separate toaster,separate pan,traces,may contain,traces of
    alcohol in food,no alcohol in food,alcohol in cooking,gelatine,gelatin,no gelatin,favism
    fava beans,g6pd,sin gluten,senza glutine,sans gluten,glutenfrei,ohne gluten,gluten frei
    sans lactose,sin lactosa,laktosefrei,senza lattosio,ohne milch,sin leche,sans lait,sin nueces
    ohne nusse,nusse,nussallergie,noix,arachides,cacahuetes,cacahuete,frutos secos,erdnusse
    erdnuss,noci,arachidi,allergique,alergico,alergia,alergica,allergie,allergisch,allergico
    mariscos,crustaces,fruits de mer,meeresfruchte,vegetarien,vegetarienne,vegetariano,vegetarisch
    vegano,vegane,schwein,kein schweinefleisch,sin cerdo,sans porc,porc,cerdo,zoliakie
    coeliaque,celiaco,celiaca,diabetico,diabetique,diabetiker,fast day,epilepsy pills,hard cheese only
    no honey,no dairy please,shell fish,no garlic no onion,no onion no garlic,onion and garlic
    grape seed,chestnut allergy,chickpea allergy,buckwheat allergy,tolerates,digest,digestion
    6 strict,strictly,severe,severely,mild allergy,anaphylaxis risk,carries,allium,raw egg
    dairy,wheat,organic,organic food,antibiotic,antibiotics,medicine,headaches from,migraine
    avoids,trigger,triggers,itchy,itch,asthma,asthmatic,sneezes,stung,medical diet,free from
    4 pork,beef,meat,garlic,onion,egg,eggs,milk,fish,shrimp,prawn,strawberries,kiwi,celery,honey
    2 feathers,feather,wool,lavender,cat,dust,perfume,mild,breaks out,headache
    """

  static let neutral = """
    1 chest of drawers,front desk staff,coffee table,table lamp,table tennis,pool table,dining chair
    """
}
