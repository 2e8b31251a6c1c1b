/// Pairs of wishes: "no" where both can't hold, "ok" where they can.
enum ContradictionLines {
  static let text = """
    no +feather pillows ; !down
    no =foam pillow only ; +goose down pillow
    no !nuts ; +almond croissant at breakfast
    ok !nuts ; +nutmeg on the porridge
    ok !tree nuts ; +peanut butter cookies
    ok !peanuts ; +almond milk latte
    ok !crustaceans ; +oysters
    ok !milk ; +coconut milk curry
    no !dairy ; +cheese plate after dinner
    no =gluten-free ; +sourdough toast
    ok =gluten-free ; +gluten-free toast
    no =coeliac ; +beer by the pool
    no /alcohol in minibar ; +bottle of champagne on arrival
    ok /alcohol ; +ginger beer
    no =no alcohol in the room ; +single malt nightcap
    ok =alcohol-free ; +virgin mojito
    no =high floor ; =ground floor
    ok =high floor ; +high tea
    no =12th floor or above ; =not above the 5th floor
    no +room near the lift ; =far from the elevator
    ok +ski lift pass ; -lifts
    no +quiet room ; +room over the nightclub
    ok =quiet room ; +quiet table by the window
    no =blackout curtains closed ; +curtains open, wakes with the sun
    no =total darkness ; +night light in the bathroom
    no +windows open at night ; =windows closed
    no -air conditioning ; +AC at full
    ok +22 degrees ; +21 C
    no +18 degrees ; =24 degrees at night
    ok +white wine at 8 degrees ; +room at 22 C
    no =no housekeeping before 11 ; +room cleaned at 9
    ok =no housekeeping before 11 ; +room cleaned at noon
    no =do not disturb until 10 ; +housekeeping at 8
    no +turndown at 19:00 ; =nobody enters after 18:00
    ok =no calls ; +wake-up call at 6
    no =no calls ; +put all calls through
    no /photographs ; +photo with the chef
    no =no fuss about her birthday ; +birthday cake with candles
    ok /mention of first wife ; +anniversary flowers
    no =low key arrival, no attention ; +welcomed by the general manager in the lobby
    no +called by first name ; =always Dr Okafor
    no +call him Bob ; =Mr Smith, never first names
    ok !lilies ; +white orchids
    no !pollen ; +fresh flowers daily
    no -lavender ; +lavender pillow mist
    no =unscented room ; +scented candles
    ok !perfume ; +fragrance-free soap
    no +dog friendly room ; !dogs
    ok +hot dog by the pool ; !dogs
    ok !cats ; +catfish
    no =non-smoking ; +cigars in the room
    no =wheelchair accessible ; +duplex with stairs
    ok =step-free route ; +bathtub with view
    no =fear of heights ; +balcony on the 20th floor
    no +bathtub every evening ; -baths, only showers
    no +deep soaking tub ; =shower only
    no +still water only ; +sparkling water by the bed
    no +ice in drinks ; =no ice
    ok +ice hockey on TV ; =no ice
    no =no caffeine ; +double espresso
    ok =no caffeine ; +chamomile at night
    no -coffee ; +decaf cappuccino
    ok -tea ; +coffee at 7
    ok +oat milk in coffee ; !milk
    ok +latte with soy milk ; !dairy
    no !soy ; +miso soup
    no !sesame ; +hummus
    ok !eggs ; +eggplant parmigiana
    no !egg ; +French toast
    no !fish ; +Caesar salad
    ok !corn ; +corner room
    no -spicy food ; +vindaloo, extra hot
    no -garlic ; +garlic bread
    ok -chocolate on pillow ; +hot chocolate at bedtime
    no -chocolate ; +pillow chocolates
    no -apples ; +apple pie
    ok -apples ; +Apple TV remote
    ok -apples ; +pineapple
    no +Financial Times ; =digital newspapers only, no paper
    no =folio by email, no paper ; +paper folio under the door
    no +daily fresh towels ; =reuse towels, green programme
    no +same housekeeper each time ; +different housekeeper
    no =female therapist ; +massage with Marco, male therapist
    ok -music at breakfast ; +jazz in the evening
    no =no TV ; +Sky Sports on a big TV
    no +latex pillow ; !latex
    no +cashmere throw ; !wool
    ok -duvets ; +blanket instead of duvet
    no -duvets ; +thick duvet
    no =twin beds ; +one big bed for both
    ok +twins' birthday cards ; =king bed
    no +street side, likes the buzz ; =silence at night
    ok +pool table in the bar ; -pool view
    ok +sea view ; -sea bass
    no +carpeted room ; =hard floor, dust mites
    no =pregnant ; +champagne at dinner
    no =recovering alcoholic ; +rum and raisin ice cream
    no =sober ; +minibar full of beer
    no =minibar emptied ; +minibar stocked with coke
    ok -buffets ; +a la carte breakfast
    ok -red wine ; +Chablis
    no -red wine ; +Barolo with dinner
    ok -white wine ; +red wine
    no +Chardonnay ; -wine
    ok -plastic bottles ; +water in glass bottles
    no -plastic ; +plastic water bottles by the bed
    ok +early check-in ; +late check-out
    no -small talk ; +chatty driver
    no +desk untouched ; =papers tidied and stacked
    no +unpacking service ; =luggage stays closed, do not unpack
    ok +massage at 5 ; !massage oil with nuts
    ok !penicillin ; +blue cheese
    no +steak well done ; +steak rare
    no +poached eggs, runny ; -runny eggs
    no !strawberries ; +strawberry jam
    ok !strawberries ; +raspberry jam
    no +terrace table ; -eating outside
    no -noise ; +live band nights by the room
    ok +bed facing the window ; +window table
    ok +slippers ; -bathrobe
    ok +newspaper ; -magazines
    no +duck-down pillow ; !feather
    ok +wool duvet ; !feather
    no !pistachio ; +baklava
    ok !gluten ; +rice noodles
    no !gluten ; +spaghetti bolognese
    no =no dairy ; +milk chocolate on the pillow
    ok =no dairy ; +oat milk porridge
    no -cilantro ; +coriander chutney
    no =teetotal ; +wine tasting on Friday
    ok =teetotal ; +tonic water
    ok +Bordeaux ; -white wine
    no +Rioja ; -red wine
    no -tea ; +Earl Grey at 4
    no +espresso after dinner ; =no coffee after 3 pm
    ok +espresso at 7 am ; =no coffee after 3 pm
    no +room on the 20th floor ; -high floors
    ok =ground floor ; +garden view
    ok -pool view ; +pool at 6 am
    no +suite far from the lift ; +near the elevator
    ok +corner room, quiet ; =no noise
    no =dark room ; +curtains open at night
    no +room at 25 ; -warm rooms
    no -cold rooms ; +room at 16 degrees
    no +AC off at night ; =AC on all night
    ok +windows open ; -air conditioning
    no +two single beds ; =king size bed
    ok -soft mattresses ; +firm mattress
    no -firm mattress ; +very hard bed
    ok +hard pillow ; =firm mattress
    ok +shower ; -bath robes
    no -showers ; +rain shower
    no +turndown with chocolates ; =no turndown
    no =no staff in the room after 6 pm ; +turndown at 8 pm
    no =service after 11 ; +room cleaned at 8
    no +Le Monde ; -newspapers
    ok +New York Times on iPad ; -TV
    no /photos ; +selfie with the pianist
    no /birthday ; +happy birthday song at dinner
    ok =call her Dr Ito ; +Dr Ito, formal address
    no +informal, first name ; =Professor, formal
    no -lilies ; +bouquet of lilies
    ok -lilies ; +roses
    no +incense ; =scent-free room
    no +cat basket ; !cats
    no =no pets on the floor ; +dog bed for their poodle
    no +smoking terrace ; =non-smoking floor
    no =cannot climb stairs ; +mezzanine suite
    ok =cannot climb stairs ; +room near the lift
    no -lavender oil ; +lavender massage oil
    no -eggs ; +egg-white omelette
    ok +shellfish platter ; !mustard
    ok -sugar ; +sugar-free cola
    ok +ice bucket at 5 ; -ice in whisky
    ok +still water ; -fizzy water
    ok -still water ; +sparkling water
    ok +chess board ; -cheese board
    ok +daily newspaper ; =no newspaper on Sundays
    ok +high chair ; =low floor
    no +paper invoice ; =invoice by email only
    no +minibar empty ; +gin in the minibar
    ok +early breakfast ; -early housekeeping
    ok +doorman hails cab ; -dogs
    """
}
