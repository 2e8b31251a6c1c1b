extension ConceptTable {
  static let room = """
    feather + down: goose feather, goose feathers, duck feathers, feathers, feather bed, quill
    feather: piuma, plume, plumes, feather filling, natural filling, federn, plumas
    down < feather: goose down, duck down, eiderdown, down duvet filling, daunen, duvet nordique
    down: hungarian goose, siberian goose, down filled, duvet en plumes
    foam pillow < pillow: memory foam pillow, memory foam, tempur pillow, foam pillows
    foam pillow: synthetic pillow, polyester pillow, hypoallergenic pillow, foam, contour pillow
    foam pillow: microfibre pillow
    latex pillow < pillow, latex: latex foam pillow, latex foam, latex pillows
    latex pillow: latex foam topper
    buckwheat pillow < pillow: buckwheat husk pillow, husk pillow
    latex: rubber gloves, latex gloves, latex balloons, balloons, latex mattress, talalay
    latex: natural rubber
    pillow: pillows, extra pillows, oreiller, kissen, almohada, cuscino, bolster, body pillow
    firm pillow < pillow: hard pillow, firm pillows, hard pillows, pillow firm
    soft pillow < pillow: soft pillows, squashy pillow, pillow soft, plump soft pillow
    flat pillow < pillow: thin pillow, low pillow, one flat pillow
    high pillow < pillow: thick pillow, tall pillow, thick pillows
    one pillow < pillow: single pillow, just one pillow, only one pillow
    many pillows < pillow: lots of pillows, four pillows, six pillows, #num pillows
    many pillows: five pillows, mountain of pillows
    no pillow: sleeps without pillow, sleeps without a pillow
    firm mattress: hard mattress, firm bed, hard bed, mattress firm, very firm mattress
    firm mattress: bed board, extra firm mattress, firm matress, rock hard mattress
    firm mattress: board under mattress, orthopaedic mattress, firmest mattress
    soft mattress: plush mattress, soft bed, pillow top, mattress soft, very soft mattress
    soft mattress: soft topper, softest mattress, plush topper, feather topper
    soft mattress: sinks into the bed, featherbed, squishy mattress, soft mattress topper
    feather topper < feather, soft mattress: featherbed, feather duvetper
    duvet: duvets, comforter, doona, quilt, couette, bettdecke, edredon, heavy duvet
    duvet: thick duvet
    blanket: blankets, throw, throws, manta, wool blankets, decke
    wool: wool blanket, wool throw, merino, woollen, woolen, cashmere, cashmere throw, mohair
    wool: alpaca, lambswool, wool rug, sheepskin, angora, pashmina, woollen blanket
    wool: cashmere blanket, wolle, laine, lana, tweed
    *other: cotton wool, cotton blanket, cotton throw, king crab legs, smoking king, burger king
    *other: king prawns, queen elizabeth, double room key, double espressos, twin boys
    *other: twin girls, the twins, twin daughters, twin sons, double glazing, artificial flowers
    *other: silk flowers, fake flowers, flower painting, flower print, ski lift, ski lifts
    *other: face lift, lift pass, pool table, car pool, carpool, pool cue, billiards
    *other: lively bar in evening, lively bar after dinner, bath towel, bath towels, bath sheet
    *other: bath sheets, bath mat, bath robe, bathrobe, bath salts, shower gel, shower cap
    *other: bath products, bathroom amenities, baby shower, bath gel
    fleece: fleece blanket, fleece throw
    silk: silk sheets, silk pillowcase, silk robe, silk duvet
    synthetic bedding: synthetic only, synthetic filling, synthetic filling only
    synthetic bedding: hypoallergenic bedding, non feather, feather free bedding, feather free
    synthetic bedding: synthetic duvet, anti allergy bedding, allergy bedding
    window: windows
    polyester: synthetic sheets, polyester sheets, polycotton, microfibre sheets, nylon
    cotton: cotton sheets, egyptian cotton, percale, pure cotton, linen sheets, natural fibres
    starched sheets: starch, starched linen, crisp starched, heavily starched, starched shirts
    starched sheets: starch in shirts
    tucked sheets: tucked in, tight sheets, hospital corners, sheets tucked in, tightly tucked
    loose sheets: untucked, loose bedding, sheets untucked, sheets loose
    king bed < big bed: king size, king size bed, kingsize bed, king, super king
    king bed: california king, grand lit, one big bed, large double bed, emperor bed, one king
    king bed: one large bed
    queen bed < big bed: queen size bed, queen size
    double bed < big bed: matrimonial, double, shared bed, one bed together
    big bed
    twin bed: twin beds, twins, two single beds, separate beds, two beds, single beds
    twin bed: beds apart, two singles, getrennte betten, lits jumeaux, dos camas, beds separated
    twin bed: two separate beds
    rollaway < extra bed: extra bed, rollaway bed, sofa bed
    cot: crib, baby cot, baby bed, travel cot, kinderbett, cuna, lit bebe
    warm room: hot room, room warm, warm bedroom, heating on, heating high, heating up, heat on
    warm room: toasty, room well heated, heated room, preheated room, warm on arrival
    warm room: tropical heat, heating at night, room hot, likes it hot, sauna like
    warm room: heat turned up, warmer room, room toasty, heater on, radiator on
    cold room: cool room, room cold, room cool, cool bedroom, chilly room, ice cold room
    cold room: freezing room, room as cold, room kept cool, room chilled, cool at night
    cold room: heating off, air conditioning on full, air conditioning full
    cold room: air conditioning on high, air conditioning max, arctic, icebox, likes it cold
    cold room: as cold as possible, coldest, precooled room, pre cooled room, room pre cooled
    cold room: cold bedroom, cooler room
    air conditioning: air con, aircon, klimaanlage, climatisation, aire acondicionado, cooling
    air conditioning: air conditioner, fan coil
    fan: ceiling fan, floor fan, standing fan, pedestal fan, fan in room
    open window: window open, windows open, opening windows, windows that open, window ajar
    open window: fresh air at night, openable windows, openable window, fresh night air
    open window: windows opened, window slightly open
    closed window: windows closed, sealed windows, window shut, windows shut, window closed
    closed window: windows locked, sealed window
    dark room: blackout, full blackout, blackout curtains, pitch dark, total darkness
    dark room: complete darkness, darkness, pitch black, blackout blinds, curtains closed
    dark room: curtains drawn, blinds down, curtains shut, dark bedroom, black out
    dark room: blinds closed, curtains closed at turndown, no light at all, every light off
    dark room: all lights off
    night light < light room: nightlight, night lamp, light left on, bathroom light on
    night light: hall light on, lamp left on, light on, sleeps with a light, sleeps with light
    night light: lamp on all night, lights left on
    light room: curtains open, bright room, sunny room, lots of light, morning sun, daylight
    light room: open curtains, natural light, sheers only, wakes with the sun, wake with the sun
    light room: sunlight, sun in the morning, curtains left open, bright, plenty of daylight
    light room: sunrise through window, blinds open, blinds up, lots of daylight, curtains ajar
    scent: scents, perfume, fragrance, fragrances, perfumed, scented, scented candle
    scent: scented candles, room spray, diffuser, air freshener, potpourri, pot pourri, incense
    scent: aromatherapy, pillow mist, pillow spray, essential oil, aroma, essential oils
    scent: bath oil, scented soap, room fragrance, aroma diffuser, linen spray, cologne
    scent: strong smells, reed diffuser
    lavender < scent: lavender spray, lavender pillow mist, lavender soap, lavender oil
    lavender: lavender pillow spray, lavender bath, lavender sachet, lavender shampoo
    lavender: lavender turndown, lavender pillow, lavendel, lavande
    vanilla < scent: vanilla candle, vanilla scent, vanilla diffuser, vanilla spray
    rose scent < scent: rose oil, rose water, rose soap, rose bath salts
    jasmine < scent: ylang ylang, sandalwood, sandalwood soap, patchouli, eucalyptus, bergamot
    jasmine: citrus scent
    lily < flower, pollen: lilies, lily bouquet, stargazer
    rose < flower: roses, red roses, rose petals, rose bouquet, petals on the bed
    orchid < flower: orchids, white orchid, white orchids
    tulip < flower: tulips, peony, peonies, hydrangea, chrysanthemum, carnation, sunflower
    tulip: daffodil, freesia
    flower < pollen: flowers, fresh flowers, bouquet, flower arrangement, cut flowers, fleurs
    flower: blumen, flores, flower vase
    pollen: hay fever, hayfever, pollens
    unscented: fragrance free, scent free, unperfumed, perfume free, unscented soap, odourless
    unscented: unscented room
    candle: candles, candlelight, candle lit, candlelit dinner
    smoking: smoking room, smokes, smoker, cigar, cigars, cigarettes, ashtray, cigar lounge
    smoking: smoking floor, smoking terrace, smoking balcony, cigar friendly, tobacco, cigarette
    non smoking: nonsmoking, smoke free, non smoker, no smoking, nonsmoking room
    non smoking: non smoking room, non smoking floor
    dust: dust mite, dust mites, dusty
    carpet < dust: carpeted, carpeted room, carpets, rug, rugs, wall to wall carpet
    carpet: thick carpet, fitted carpet, deep pile
    hard floor: wooden floor, wood floor, hardwood, hardwood floor, parquet, tiled floor
    hard floor: marble floor, wooden floors, tiles
    high floor: high floors, higher floor, top floor, upper floor, highest floor, high up
    high floor: penthouse, rooftop suite, upper floors, hoher stock, etage eleve, piso alto
    high floor: as high as possible, tower suite, top of the tower, highest available
    high floor: high in the building, top of the building, sky suite, high rise room
    low floor: low floors, lower floor, ground floor, first floor, lowest floor, low down
    low floor: near the ground, street level, planta baja, rez de chaussee, erdgeschoss
    low floor: garden level, lower floors, as low as possible, second floor room, ground level
    low floor: lobby level, lowest possible, close to the ground, bottom floor
    heights < high floor: glass elevator, glass lift, glass floor, glass bridge
    balcony: balconies, balcony room, private balcony, balcony suite, terrace, private terrace
    balcony: juliet balcony
    stairs: staircase, steps, split level, duplex, loft suite, mezzanine, stairway
    stairs: spiral staircase, loft with stairs, two level, split level suite, duplex suite
    stairs: two storey, maisonette, up a flight, few steps, sunken living room, bilevel
    bed step: step beside the bed, step by the bed, small step, step stool, stool by the bed
    stairs: two floors, walk up, stair climbing, loft, steps down, steps up
    stairs: upstairs bedroom, bedroom upstairs, sunken bath steps
    step free: step free access, level access, stepfree, no steps, cannot climb, cant climb
    step free: cant manage stairs, wheelchair, wheelchair user, wheelchair accessible, ramp
    step free: roll in shower, accessible room, uses a wheelchair, bad knees, knee surgery
    step free: walker, walking frame, crutches, rollator, hip surgery, on crutches, barrier free
    elevator: lift, lifts, elevators, ascensor, ascenseur, aufzug, lift lobby, lift bank
    elevator: elevator bank, bank of elevators
    needs elevator: needs lift, must have lift, elevator access, lift access, lift working
    needs elevator: elevator needed, by lift
    ice machine: vending machine, ice maker in corridor
    pool side: pool view, poolside room, pool access room, pool facing, facing the pool
    pool side: by the pool, overlooking the pool, next to the pool, near the pool, swim up room
    pool side: poolside cabana room, pool front, room by the pool, close to the pool
    pool side: pool terrace room, from the pool, pool bar, pool deck room
    swimming pool: pool, swim, swimming, laps, morning swim, lap lane, piscine, piscina
    street side < street noise: street view, street facing, street side room, facing the street
    street side: overlooking the street, main road side, avenue view, boulevard view
    street side: front of the building, above the street, street front
    street noise < noise: traffic noise, traffic, street traffic, city noise, city bustle
    street noise: bustle, trams, sirens, main road, hustle and bustle, busy street
    street noise: noise from street, street sounds, city sounds, sounds of the city
    courtyard: courtyard room, inner courtyard, courtyard facing, facing the courtyard
    courtyard: courtyard view, courtyard side
    noise: noisy, loud, loud music, nightlife, lively area, lively floor, buzz, party floor
    noise: near the nightclub, over the nightclub, above the bar, over the bar, next to the bar
    noise: above the ballroom, nightclub, disco, near the bar, close to the bar, busy
    noise: next to the disco, above the nightclub, lively room, live band, close to the action
    noise: middle of the action, above the kitchen, next to the lift shaft, parties
    noise: party next door, close to the nightlife, crowds, noises, ruido, bruit, larm
    quiet: quiet room, silence, silent, peace and quiet, peaceful, quiet floor, total silence
    quiet: quiet side, ruhig, calme, tranquilo, very quiet, quiet corner, away from noise
    quiet: quietest, quiet wing, tranquil, light sleeper, quiet table, noise free
    white noise < sound machine: white noise machine, sound machine, fan noise, ocean sounds
    bathtub < bathing: tub, bath tub, soaking tub, deep tub, bath, soak, bubble bath, baignoire
    bathtub: badewanne, banera, freestanding tub, hot bath, clawfoot tub, bath run, bath drawn
    bathtub: jacuzzi bath, evening bath, long baths, whirlpool tub, deep bath, baths
    shower < bathing: walk in shower, rain shower, showers, dusche, douche, ducha, power shower
    shower: shower cubicle, separate shower, hand shower
    roll in shower < shower: wheel in shower
    shower only: cant climb into a tub, cannot climb into a tub, cant get into a tub
    shower only: cant climb into a bath, no bathtubs, only shower, no tub, walk in shower only
    shower only: shower no bath, shower instead of bath, shower rather than bath
    tub only: bathtub only, only bath, bath not shower, bath instead of shower, tub not shower
    bathing
    connecting room: connecting rooms, interconnecting, adjoining room, adjoining rooms
    connecting room: connecting door, interconnecting rooms
    same room: usual room, same suite, room as last time, same room as last time
    same room: always the same room, his usual suite
    different room: new room, new room each time, different room each time
    different room: different suite each visit, not same room, variety of rooms
    tv: television, big screen tv, large tv, netflix, telly, fernseher, smart tv, sports channel
    tv: watch football, tv in bedroom, movies, apple tv, screen in the bedroom, tv on
    tv: big screen, sports on tv, chromecast, tv in bathroom, news channel, movie night, cnn on
    alarm clock: clock radio, alarm clock radio, bedside clock, ticking clock, digital clock
    alarm clock: clock, clocks
    mirror: mirrors, mirror facing bed, mirrored wall
    sea view < view: ocean view, beach view, meerblick, vue mer, sea facing, ocean front
    city view < view: skyline view, city lights
    garden view < view: park view
    view
    """
}
