import Hotel

extension SampleLines {
  static let tableTexts: [(PreferenceCategory, String)] = [
    (.food, food), (.beverage, beverage), (.dietary, dietary),
  ]

  private static let food = """
    like table: {window table|corner table|table by the fireplace|banquette, back to the wall}
    like table: {seat at the bar for dinner|table 7|terrace table when dry}
    dislike table: {table near the kitchen door|seat in the middle of the room|communal tables}
    like breakfast: breakfast in the room at {06:30|07:00|07:15|08:00|09:30}
    like breakfast: {late breakfast, past ten|quick breakfast standing up at the counter}
    dislike buffet breakfast: {buffets|breakfast buffet, prefers to order}
    like eggs: {soft-boiled eggs, four minutes|poached eggs|omelette with herbs|eggs sunny side up}
    dislike eggs: {runny eggs|scrambled eggs from a tray}
    like bread gluten dairy: {sourdough toast|rye bread|warm croissant|brioche} {at \
    breakfast|with jam}
    like cereal gluten milk dairy nuts: {porridge with berries|bircher muesli|granola, no raisins}
    like rice fish breakfast soy: {rice and miso at breakfast|Japanese breakfast|congee with ginger}
    like fruit sugar: {sliced papaya|green grapes|ripe mangoes|white peaches|pears} {on \
    arrival|at night}
    dislike fruit: {melon|banana|pineapple}, {not on any plate|takes it off}
    like meat: steak {rare|medium rare|well done}, {no sauce|extra mustard|with frites}
    like meat gluten: {roast chicken from room service|club sandwich without bacon|lamb chops}
    like fish: {grilled sea bass|salmon|turbot} {without skin|off the bone|with lemon only}
    like shell: {oysters, half a dozen|lobster roll|prawns from the grill}
    dislike fish: {fish with the head on|smoked salmon|anchovies}
    like dairy milk: {cheese plate instead of dessert|plain yoghurt with honey|burrata}
    dislike dairy: {blue cheese|goat's cheese|cream sauces}
    dislike garlic: {garlic|raw onion|onions in anything}
    dislike herb: {coriander|dill|tarragon|aniseed}
    dislike mushroom: {mushrooms|truffle oil|truffle on everything}
    like spice: {very spicy, the kitchen's own chilli|chilli sauce on the table}
    dislike spice: {spicy food|pepper, even black}
    like sugar dairy eggs nuts gluten milk: {lemon tart|dark chocolate at \
    turndown|macarons|vanilla ice cream}
    dislike sugar: {oatmeal cookies|marzipan|sweet breakfast|coconut desserts}
    like nuts: {salted almonds with the aperitif|pistachios in the room|warm mixed nuts}
    like soup meat: {clear soup|chicken soup after a long flight|tomato soup} {late|on arrival}
    like portion: {half portions|small plates|starter as a main course}
    need portion: {served fast, forty minutes for lunch|bill ready before coffee}
    dislike tasting: {tasting menus|long menus, decides in a minute|food explained at the table}
    like late: {kitchen until midnight, lands late|cold plate in the room after 22:00}
    like salt: {salt mill on the table|sea salt and good olive oil}
    dislike olives: {olives|capers|pickles}
    like salad: {green salad first|salad with dressing on the side}
    """

  private static let beverage = """
    like water: still water, {room temperature|two large bottles|glass bottles|six a day}
    like water: sparkling water, {cold|with lime|in the minibar}
    like water: {hot water with lemon|warm water with ginger|hot water flask} at {07:00|bedtime}
    like coffee milk: oat-milk flat white at {07:00|07:30|08:15}
    like coffee milk: {cappuccino|latte|white coffee}, {extra hot|skimmed milk|one sugar}
    like coffee: {double espresso|black coffee|ristretto|filter coffee} {first thing|after dinner}
    need coffee: decaf {after noon|after 15:00|only}
    dislike coffee: {capsule coffee|coffee from the room machine}
    like tea: {Earl Grey|Darjeeling|sencha|jasmine tea|oolong} {at 16:00|in a pot|no sugar}
    like tea milk: {English breakfast tea, strong, with milk|masala chai|builder's tea}
    like tea: {fresh mint tea|camomile tea|verbena} at {turndown|night}
    dislike tea: {tea bags|black tea}
    like alcohol: glass of {champagne|white Burgundy|Riesling|Barolo} {on arrival|at six}
    like alcohol: {negroni|dry martini, two olives|gin and tonic|old fashioned} {at the \
    bar|before dinner}
    like alcohol: {Japanese whisky|single malt, no ice|local beer, cold|sake, dry}
    dislike alcohol: {sweet wines|oaky Chardonnay|rosé}
    avoid alcohol minibar: alcohol {out of the minibar|removed from the room} before arrival
    avoid alcohol: {offering wine, does not drink|champagne welcome, sober for years}
    like juice sugar: {fresh orange juice|carrot and ginger juice|green juice|grapefruit juice}
    dislike juice: juice {from concentrate|with pulp|with ice}
    like soda sugar: {Diet cola|ginger ale|tonic water|ginger beer} {in the fridge|six cans}
    dislike ice: {ice in any drink|crushed ice}
    like minibar: minibar {emptied for own things|stocked with water only}
    like kettle: {kettle and a real teapot|kettle in the room|second kettle}
    like milk: {fresh milk in the fridge|oat milk in the fridge|almond-free oat milk}
    """

  private static let dietary = """
    need meat fish shell: vegetarian{, eats eggs|, no gelatine|, cheese is fine}
    need meat fish shell dairy eggs milk: vegan{|, no honey|, also the toiletries}
    need meat: {pescatarian|eats fish but no meat|no red meat}
    need meat alcohol: halal{ meat only|, no alcohol in sauces|, kitchen has the list}
    need meat shell: kosher{|, sealed meals|, fish with scales only}
    need gluten bread: gluten free{|, coeliac|, separate toaster}
    need dairy milk: lactose intolerant{|, oat milk only|, no cream or butter}
    need sugar: {diabetic, no sugar|diabetic, sugar-free desserts|no added sugar}
    need salt: {low salt|low sodium, doctor's orders}
    ~need fish alcohol: pregnant, {no raw fish|no alcohol, no raw milk cheese}
    need garlic spice: {low FODMAP|no onion or garlic, gets ill}
    need meat garlic: Jain, no {root vegetables|onion, garlic or potato}
    need alcohol: no alcohol in {cooking|desserts}
    ~need late: {fasting until sunset this month|fasting on Fridays in Lent}
    need meat: no {pork|beef} {in any form|or lard}
    """

  static let allergyText = """
    allergy nuts: {peanuts, carries an EpiPen|peanuts, severe|peanuts, even traces}
    allergy nuts: {tree nuts|walnuts and pecans|cashews and pistachios|almonds}
    allergy shell: {shellfish|prawns and crab, severe|crustaceans|mussels and oysters}
    allergy fish: fish{|, anaphylaxis before|, also the stock}
    allergy dairy milk: {milk protein|cow's milk, not just lactose}
    allergy eggs: {eggs|egg white, also in cocktails}
    allergy gluten bread cereal: {wheat|wheat and barley}
    allergy sesame: sesame{|, also the oil|, tahini}
    allergy soy: {soya|soy, reads every label}
    allergy fruit: {kiwi|strawberries|stone fruit, lips swell|banana and kiwi}
    allergy herb: {mustard|celery|lupin flour}
    allergy alcohol: {sulphites in wine|sulphites}
    allergy latex: latex{|, gloves of the kitchen too|, no balloons}
    allergy pillow duvet: {feathers|down and feathers|goose feathers}
    allergy duvet sheets: {wool|wool blankets}
    allergy bees: {bee stings, carries an EpiPen|wasp stings}
    allergy flowers: {lily pollen|pollen, no cut flowers|mimosa}
    allergy dog: {dog hair|cat and dog hair}
    allergy medicine: {penicillin|aspirin|iodine}
    allergy scent soap: {perfume in detergents|fragrance, gets asthma}
    allergy carpet purifier: {dust mites|house dust, severe asthma}
    """
}
