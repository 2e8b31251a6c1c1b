/// Lines as clerks type them without a mark: what each means, and its words; `|` joins readings that
/// are both right.
enum UnmarkedLines {
  static let all = text.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    return (readings: parts[0].split(separator: "|").map(String.init), text: String(parts[1]))
  }

  private static let text = """
    allergy allergic to shellfish
    allergy severe nut allergy, carries an EpiPen
    allergy|need lactose intolerant
    allergy|need coeliac
    allergy|need celiac, no gluten at all
    allergy anaphylaxis from bee stings
    allergy latex allergy, housekeeping gloves
    allergy reacts badly to penicillin
    allergy allergy to down and feathers
    allergy her son is allergic to eggs
    allergy cannot have dairy, gets hives
    allergy|need gluten intolerance
    allergy strawberries give him a rash
    allergy peanut allergy in the family
    allergy|need intolerant to histamine
    allergy allergisch gegen Haselnüsse
    allergy|need Laktoseintoleranz
    allergy|need Zöliakie
    allergy Nussallergie, auch Spuren
    allergy verträgt keine Meeresfrüchte
    dislike no onions
    dislike does not like the pool view
    dislike hates cold rooms
    dislike doesn't want to be called
    dislike never a room by the lift
    dislike not on the ground floor
    dislike no feather pillows please
    dislike dislikes carpets
    dislike can't stand incense
    dislike nothing with cilantro
    dislike no turndown
    dislike no scented candles
    dislike not too much ice
    dislike without ice
    dislike hates being upsold
    dislike was unhappy with the twin beds
    dislike finds the bathroom light too bright
    dislike no music in the corridor
    dislike no housekeeping before noon
    dislike would rather not be greeted by name
    dislike keine Federkissen
    dislike mag keinen Fisch
    dislike nicht neben dem Aufzug
    dislike kein Zimmerservice am Morgen
    dislike hasst Klimaanlagen
    dislike ohne Kohlensäure
    dislike nie ein Zimmer zur Straße
    need needs a wheelchair accessible room
    need must have a room with a bathtub
    need requires a shower chair
    need needs step-free access
    need uses a wheelchair
    need hearing impaired, visual alarm
    need needs a fridge for insulin
    need blind, guide dog
    need needs a quiet room, migraine
    need halal only
    need kosher meals
    need strictly vegan
    need has to have a hard mattress for her back
    need needs a cot
    need service animal
    need cannot climb stairs
    need needs grab bars in the bath
    need must be near the lift
    need needs blackout for night shifts
    need diabetic, sugar free desserts
    need braucht ein rollstuhlgerechtes Zimmer
    need benötigt einen Kühlschrank für Medikamente
    need muss im Erdgeschoss wohnen
    need gehörlos, Lichtsignal
    need vegetarisch
    avoid do not mention her husband
    avoid never speak of the wedding
    avoid don't ask about the children
    avoid avoid champagne, sober since 2019
    avoid do not offer alcohol
    avoid no alcohol in the minibar, recovering
    avoid never give out his room number
    avoid do not announce the name aloud
    avoid divorcing, do not mention the wife
    avoid don't put calls through from the ex-husband
    avoid do not seat near the Hartmann family
    avoid never photograph
    avoid avoid clowns at the children's club
    avoid keep dogs away, was bitten
    avoid nicht auf die Scheidung ansprechen
    avoid keinen Alkohol anbieten, trocken
    avoid nicht nach dem Sohn fragen
    avoid don't congratulate on the birthday
    like likes a quiet room
    like loves peonies
    like sparkling water
    like high floor
    like extra towels
    like enjoys a late breakfast
    like always orders the club sandwich
    like prefers aisle seats at the bar
    like favourite is Barolo
    like green tea at turndown
    like Financial Times in the morning
    like corner room with a view
    like cold room, 17 degrees
    like appreciates handwritten notes
    like foam pillow
    like walks in the park at six
    like fresh figs in season
    like black coffee, strong
    like window seat
    like early check-in
    like collects the hotel's teddy bears
    like usually takes the Delphi suite
    like mag Pfingstrosen
    like trinkt gern Darjeeling
    like ruhiges Zimmer nach hinten
    like liebt frische Feigen
    like harte Matratze
    like Spaziergang im Park
    like no-nonsense coffee, strong
    like non-alcoholic beer
    like never-ending refills of tea
    like no. 7 marmalade
    like nothing beats our croissants, she says
    like hateful of nothing, loves it all here
    like not only tea but also biscuits
    like cannot get enough of the sauna
    like no-sugar cola
    like sugar-free gum
    like alcohol-free wine
    like must-see list for the city
    like needs no introduction, loves the staff
    like Not a morning person: late breakfast
    like knot cushions on the sofa
    like nut cake
    like peanut butter on toast
    like milk chocolate with hazelnuts
    like Nuss-Nougat-Creme
    like without fail a glass of port at ten
    like don't-miss list from the concierge
    like can't start the day without espresso
    like never misses the jazz night
    like never leaves without a box of macarons
    like Never Say Never Again, Bond films
    like No Man's Land by Pinter on the shelf
    like the pool, not too cold
    like room 7, no other
    like loves that nobody calls
    like hate to say it, but her favourite is ketchup
    like|dislike avoids the lift, loves the stairs
    like notes on hotel paper
    like northern light
    like nothing but still water
    like nonna's tomato sauce
    like decaf, no less than two cups
    like doesn't mind the pool noise
    like glad of the late shuttle
    like unlimited ice
    allergy nut allergy
    allergy highly allergic to wasp stings
    allergy penicillin
    allergy gets a rash from wool blankets
    allergy bees, EpiPen in handbag
    allergy allergic reaction to kiwi in 2019
    allergy schwere Erdnussallergie
    need vegetarian
    need needs extra pillow for his knee
    need requires early breakfast for dialysis
    like|need must not miss the 6 am shuttle
    need cannot walk far
    need gluten free bread
    need uses a hearing aid, loop please
    need has to be near the ice for medication
    need wheelchair, wide doors
    need|dislike pregnant, no soft cheese
    need kosher only
    need schwerhörig, lauter Wecker
    need unbedingt Verdunkelung
    dislike no lilies
    dislike no air conditioning
    dislike never before nine
    dislike not the suite facing the square
    dislike|need doesn't eat pork
    dislike dislikes strong perfume in the lobby
    dislike hates waiting
    dislike can't stand techno
    dislike without sugar
    dislike no small talk
    dislike refuses down duvets
    dislike too noisy by the lift last time
    dislike fed up with feather beds
    dislike keine Blumen
    dislike nicht zu früh wecken
    dislike mag keine laute Musik
    dislike ohne Zwiebeln
    avoid never mention the accident
    avoid do not congratulate on the anniversary
    avoid no photographs of the children
    avoid don't offer wine, sober
    avoid secret engagement, say nothing
    avoid keep his stay confidential
    avoid don't tell the office where he is
    avoid never ask about his leg
    avoid not to be asked about work
    avoid recently widowed
    avoid|dislike keinesfalls die Presse informieren
    avoid niemals nach dem Bruder fragen
    like no-show jazz trio, Fridays
    like non-stop news channel
    like nothing better than our marmalade
    like cannot live without tabasco
    like never says no to oysters
    like never without a newspaper
    like|need no less than four pillows
    like not fussy, any room
    like not just tea, biscuits too
    like doesn't mind stairs
    like loves the no-phone spa
    like notebook and pencil
    like no allergies
    like knows the barman, Negroni at six
    like northern lights tour
    like neon-free reading lamp
    like dessert without fail
    like can't wait for the opera
    like|need must-have: morning paper
    like nonstick pan in the suite
    like|need a room no one can look into
    like loves sleeping with no alarm
    like breakfast, no rush
    like Not picky: any wine
    like hard pillow
    like white lilies
    like the same room as last time
    like|dislike tea, no milk
    like|dislike martini, no olive
    like|dislike eggs, never runny
    like|dislike quiet, not by the lift
    like likes it dark
    like Zimmer zum Park
    like nicht nur Tee, auch Kekse
    like trinkt gern Rotwein
    """
}
