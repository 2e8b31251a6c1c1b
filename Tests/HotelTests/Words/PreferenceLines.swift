/// Wishes as clerks type them: the categories that are right, the polarity, the words.
enum PreferenceLines {
  static let text = """
    LOC like corner suite away from the service lift
    LOC dislike never on the 13th floor
    LOC like as high as you have, he likes the skyline
    LOC|CLI dislike not above the loading bay
    LOC like garden bungalow nearest the beach path
    LOC|FAM need rooms across the hall from the parents
    LOC like same suite as in March
    LOC|CLI dislike internal room, no daylight
    LOC|CLI dislike facing the mosque, wakes at dawn
    LOC like lagoon side villa
    LOC like lake facing, sits on the terrace at night
    LOC|CLI need no connecting door, hears everything
    BED need two doubles, not one king
    BED like extra pilows x3
    BED|ACC|DIE need foam wedge for reflux
    BED like no quilt, just a sheet
    BED like mattress like a board please
    BED like linen sheets rather than cotton
    BED like bed pushed against the wall
    BED like memory-foam topper
    BED dislike scratchy wool blankets
    BED|FAM need cot with own sheets
    BED|ACC need head of bed raised
    BED|HSK like left side of bed turned down
    BED dislike duvet too warm, wants blanket
    CLI need ac off before arrival
    CLI like sleeps with the window open
    CLI like room at 19 when he gets in
    CLI need humidifer by the bed
    CLI dislike scented candles
    CLI|MED like LED of the TV covered with tape
    CLI dislike draught from the vent above the bed
    CLI like dimmer lights in the evening
    CLI like wants it dark dark
    CLI dislike freezing rooms
    CLI|BEV need noisy minibar fridge unplugged at night
    CLI dislike smell of fresh paint
    CLI|BED need mosquito net over bed
    BTH need handheld shower
    BTH|LOC like soaking tub with a view
    BTH like Japanese toilet
    BTH like extra loo roll
    BTH like robe in XXL
    BTH like cotton buds and make-up remover
    BTH dislike no bath mat, slips on it
    BTH need strong hairdryer, thick hair
    BTH like own shampoo, remove ours
    BTH like magnifying mirror
    BTH|CLI dislike smelly soaps
    BTH|HSK like bathtub drawn at 21:00 w/ salts
    HSK like bin emptied twice a day
    HSK like make up room while at breakfast
    HSK need maid must not touch the papers
    HSK like two shirts pressed by 7 every day
    HSK like turn-down w/o chocolates
    HSK|COM dislike staff entering while she naps
    HSK dislike feather duster near computers
    HSK like extra hangers, at least 20
    HSK|BED like linens changed only on request
    HSK like same maid (Rosa) if on duty
    HSK dislike do not fold the night clothes
    FNB like bkfst in rm at 6:45
    FNB like steak well done
    FNB need table far from the band
    FNB like porridge with water not milk
    FNB like half portions
    FNB like extra crispy bacon
    FNB like ketchup with everything
    FNB like no cutlery roll-ups, wants chopsticks
    FNB like tasting menu without offal
    FNB need sits facing the door
    FNB|DIE dislike coriander
    FNB like dry toast, marmalade on the side
    FNB dislike cold croissants
    FNB like salad without onions
    FNB like dinner never before nine
    FNB like pistachio gelato
    FNB like welcome fruit: green grapes
    FNB like sushi counter, two seats
    FNB like spicy dishes, extra chilli
    FNB dislike plates cleared before all have finished
    BEV like double macchiato the minute he sits down
    BEV like chamomile at bedtime
    BEV like Fever-Tree, not Schweppes
    BEV dislike carbonated water
    BEV like wine list with Barolo
    BEV like gin, cucumber, lots of ice
    BEV like milk in fridge for the tea
    BEV need no spirits in the room
    BEV like Pellegrino large bottles
    BEV like chilled Sancerre
    BEV need decaf only after 2pm
    BEV like oat mlik in the fridge
    BEV like kettle and loose Assam
    BEV like warm sake
    DIE allergy crab & lobster
    DIE allergy hazelnut traces as well
    DIE need lactose (uses own pills)
    DIE need no pork, no gelatine
    DIE|BEV|ACC need type 1, juice always at hand
    DIE need eats kosher style
    DIE|FNB need fasting in Ramadan, dates at sunset
    DIE need pregnant, nothing unpasteurised
    DIE allergy bee stings, carries a pen
    DIE need low salt by doctor's order
    DIE|BED allergy feathers
    DIE allergy sunflower seeds
    DIE allergy ibuprofen
    DIE|FNB need veggie but eats fish
    DIE need sin lactosa
    DIE need zoeliakie - glutenfrei
    ACC need grab rail by the toilet
    ACC need cannot manage steps, left knee
    ACC|COM need hearing aids, knock loudly
    ACC need wheelchair 72 cm wide, check doors
    ACC|FAM need guide dog Bonnie
    ACC|BTH need seat raiser on WC
    ACC|DIE need fridge for insulin
    ACC|COM need reads lips, face her when speaking
    ACC|BED need bed not higher than 50 cm, transfers from chair
    ACC|LOC need short walk to lobby, uses a stick
    ACC need CPAP, needs distilled water
    MED dislike tv in the bedroom
    MED like Le Figaro by 7
    MED need three pin adaptor
    MED like wants a proper desk lamp and printer paper
    MED|FAM like Sky Sports for the cricket
    MED like upright piano in suite
    MED need fast wifi, uploads video
    MED like welcome music switched off
    MED like crosswords and a sharp pencil
    MED like phone charger USB-C both sides of bed
    MED|LOC need quiet spot to take zoom calls
    WEL like deep-tissue massage at five
    WEL like treadmill facing the window
    WEL like mat & foam roller in room
    WEL like tennis partner, intermediate
    WEL like swims before the pool opens
    WEL dislike hot stones
    WEL like jogging map
    WEL|FAM like bikes for four
    WEL like steam room w/o eucalyptus
    FAM like spaniel, needs bowl and mat
    FAM like first b'day of their son on the 9th
    FAM need bottle steriliser
    FAM like silver wedding in June
    FAM|LOC need teenagers on the same floor
    FAM|BTH like two small robes for the twins
    FAM|BED need cots, two
    FAM dislike balloons
    FAM|HSK like teddy tucked in at turndown
    FAM|COM avoid mention of his ex wife
    FAM|HSK|COM need baby sleeps 1-3, no knocking
    FAM like bunny, travels in own cage
    COM like Herr Doktor, not Mister
    COM like call her Bea
    COM avoid room number spoken at the desk
    COM like Portuguese-speaking receptionist
    COM like whatsapp rather than calls
    COM dislike satisfaction questionnaires
    COM dislike being hugged by the manager
    COM avoid nobody told that he is here
    COM|WEL avoid pictures by the pool
    COM like wake-up by a person, not machine
    COM|ARR dislike long welcome speeches
    COM|ARR dislike upselling at the desk
    ARR need invoice to company, VAT split
    ARR|ACC like meet at gate with buggy
    ARR like keys in envelope, straight up
    ARR like check in at the room, not the desk
    ARR like black car, bottled water inside
    ARR like bags up within five minutes
    ARR need stays in the room until 5 on Sundays
    ARR like pays cash
    ARR dislike queueing
    ARR need garage place for a wide car
    ARR like wheels up 23:10, late dep
    LOC need anything but the annex
    LOC like wants to see the fireworks from bed
    LOC|CLI need not under the rooftop bar
    LOC like prefers old wing, thick walls
    LOC|FAM need no balcony, small kids
    LOC like room with a proper hallway
    LOC|CLI like away from the chapel
    LOC like first cabin row on the water
    LOC like chambre calme cote jardin
    LOC|BTH need suite with two bathrooms
    BED like 5 pillows stacked
    BED need mattress with no springs poking
    BED need sleeps diagonally, biggest bed in house
    BED|HSK like bedspread off, folds it himself
    BED dislike crinkly pillow protector
    BED like Kopfkissen hart
    BED need lit double, pas deux lits
    CLI need cold room, 16 max
    CLI|MED dislike lamp by the armchair too dim
    CLI|LOC dislike hates the chlorine smell from pool
    CLI|HSK like shutters fully down at night
    CLI|BTH need sleeps with a bathroom light on
    CLI|LOC like no incense in the corridor
    CLI like blocks the door gap with a towel, light sensitive
    CLI dislike humming fridge
    BTH need long shower, needs strong pressure
    BTH like shaving foam and proper razor
    BTH like toilet paper soft
    BTH like sponge & nail brush
    BTH dislike hard to open shampoo caps
    BTH like extra robe for husband
    BTH|FAM like feuchte tücher / wet wipes in bath
    HSK need vacuum when out only
    HSK|BTH like wants to keep the same towels all week
    HSK|CLI like curtains drawn and lamps on at 18:30
    HSK like uniform starched, light
    HSK need room made by 10 sharp
    HSK|CLI need no strong cleaning sprays
    HSK like leave fruit peelings bin by the desk
    HSK need evening gown steamed at 6
    HSK|FNB dislike chocolates on pillow, finds it silly
    FNB like burger medium, no pickles
    FNB like likes the pancake lady at the buffet
    FNB like always asks for Tabasco
    FNB like table 14 by the fountain
    FNB dislike hates waiting between courses
    FNB like bread with seeds
    FNB like supper tray after the theatre
    FNB like brown sauce with bacon roll
    FNB like lobster on Fridays
    FNB|FAM need children eat at 17:30
    FNB like no garnish on anything
    FNB like rice with every meal
    BEV like café allongé after lunch
    BEV like Campari soda at 6 on terrace
    BEV|DIE need no fizzy
    BEV|FNB like glass of port with the cheese
    BEV like hot lemon, first thing
    BEV like ice-cold Corona by the pool
    BEV like rooibos w/ honey
    BEV like two Evian by bed
    BEV like sugar-free Red Bull
    DIE allergy mustard seed
    DIE allergy contrast dye
    DIE allergy wasp
    DIE allergy egg whites
    DIE allergy raw tomatoes, mouth itches
    DIE|FNB need no cow's milk, goat is fine
    DIE|FAM need celiac son - own toaster
    DIE|FNB need no alcohol in sauces
    DIE need Jain, no root veg
    ACC|LOC need carer sleeps next door
    ACC|BTH need shower with a seat & rails
    ACC|CLI need poor eyesight, strong lamp to read
    ACC need ramp to the beach
    ACC need route without cobbles, rollator
    ACC|FNB need menu read aloud to him
    ACC need alarm that shakes the pillow
    MED like Gazzetta on Sundays
    MED like desk facing the window
    MED like long HDMI lead
    MED|COM need no smart speakers in room
    MED like records every match, needs DAZN
    MED need extension lead with UK sockets
    MED|FAM like A3 paper and felt pens
    MED|ARR like opera in the car, never pop
    WEL like 6am spin bike
    WEL like shiatsu with Kenji
    WEL like private pilates teacher
    WEL like very hot sauna
    WEL need lane to herself
    WEL like paddle partner, advanced
    FAM like turning 50 on Saturday
    FAM|LOC need grandma travels along, room nearby
    FAM|BED like nursing pillow
    FAM like two budgies
    FAM|FNB like name of the baby on a cookie
    FAM like welcome drawing for Mia (6)
    FAM like dog sleeps on the sofa
    COM need avoid calling him by surname
    COM like no one in suits to greet her
    COM like hand-written thank you
    COM like speak to the wife, he is shy
    COM need spells it Jon, without h
    COM avoid tell press he left
    COM|ARR avoid room bookings in her own name
    COM like wants a Farsi speaker
    COM dislike shouting across the lobby
    ARR|FAM like pushchair in boot of the car
    ARR|COM need leaves by the back stairs
    ARR like all bags into the bedroom, not lobby
    ARR like pre-signed registration form
    ARR like tips on the bill
    ARR like airport run with Samir
    ARR need lands 5am, straight to bed
    ARR like wants bill the night before
    """
}
