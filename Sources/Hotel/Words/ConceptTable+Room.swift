extension ConceptTable {
  static let room = """
    feather + down: goose feather, goose feathers, duck feathers, feathers, feather bed, quill, piuma, plume, plumes, feather filling, natural filling, federn, plumas
    down < feather: goose down, duck down, eiderdown, down duvet filling, daunen, duvet nordique
    down: hungarian goose, siberian goose, down filled, duvet en plumes
    foam pillow < pillow: memory foam pillow, memory foam, tempur pillow, foam pillows, synthetic pillow
    foam pillow: polyester pillow, hypoallergenic pillow, foam, contour pillow, microfibre pillow
    latex pillow < pillow, latex: latex foam pillow, latex foam, latex pillows, latex foam topper
    buckwheat pillow < pillow: buckwheat husk pillow, husk pillow
    latex: rubber gloves, latex gloves, latex balloons, balloons, latex mattress, talalay, natural rubber
    pillow: pillows, extra pillows, oreiller, kissen, almohada, cuscino, bolster, body pillow
    firm pillow < pillow: hard pillow, firm pillows, hard pillows, pillow firm
    soft pillow < pillow: soft pillows, squashy pillow, pillow soft, plump soft pillow
    flat pillow < pillow: thin pillow, low pillow, one flat pillow
    high pillow < pillow: thick pillow, tall pillow, thick pillows
    one pillow < pillow: single pillow, just one pillow, only one pillow
    many pillows < pillow: lots of pillows, four pillows, six pillows, #num pillows, five pillows, mountain of pillows
    no pillow: sleeps without pillow, sleeps without a pillow
    firm mattress: hard mattress, firm bed, hard bed, mattress firm, very firm mattress, bed board, extra firm mattress
    firm mattress: firm matress, rock hard mattress, board under mattress, orthopaedic mattress, firmest mattress
    soft mattress: plush mattress, soft bed, pillow top, mattress soft, very soft mattress, soft topper, softest mattress
    soft mattress: plush topper, feather topper, sinks into the bed, featherbed, squishy mattress, soft mattress topper
    feather topper < feather, soft mattress: featherbed, feather duvetper
    duvet: duvet, duvets, comforter, doona, quilt, couette, bettdecke, edredon, heavy duvet, thick duvet
    blanket: blankets, throw, throws, manta, wool blankets, decke
    wool: wool blanket, wool throw, merino, woollen, woolen, cashmere, cashmere throw, mohair, alpaca, lambswool, wool rug
    wool: sheepskin, angora, pashmina, woollen blanket, cashmere blanket, wolle, laine, lana, tweed
    *other: cotton wool, cotton blanket, cotton throw
    fleece: fleece blanket, fleece throw
    silk: silk sheets, silk pillowcase, silk robe, silk duvet
    synthetic bedding: synthetic only, synthetic filling, synthetic filling only, hypoallergenic bedding, non feather
    synthetic bedding: feather free bedding, feather free, synthetic duvet, anti allergy bedding, allergy bedding
    window: windows
    polyester: synthetic sheets, polyester sheets, polycotton, microfibre sheets, nylon
    cotton: cotton sheets, egyptian cotton, percale, pure cotton, linen sheets, natural fibres
    starched sheets: starch, starched linen, crisp starched, heavily starched, starched shirts, starch in shirts
    tucked sheets: tucked in, tight sheets, hospital corners, sheets tucked in, tightly tucked
    loose sheets: untucked, loose bedding, sheets untucked, sheets loose
    king bed < big bed: king size, king size bed, kingsize bed, king, super king, california king, grand lit
    king bed: one big bed, large double bed, emperor bed, one king, one large bed
    queen bed < big bed: queen size bed, queen size
    double bed < big bed: matrimonial, double, shared bed, one bed together
    big bed
    twin bed: twin beds, twins, two single beds, separate beds, two beds, single beds, beds apart, two singles
    twin bed: getrennte betten, lits jumeaux, dos camas, beds separated, two separate beds
    *other: king crab legs, smoking king, burger king, king prawns, queen elizabeth, double room key
    *other: double espressos, twin boys, twin girls, the twins, twin daughters, twin sons, double glazing
    rollaway < extra bed: extra bed, rollaway bed, sofa bed
    cot: crib, baby cot, baby bed, travel cot, kinderbett, cuna, lit bebe
    warm room: warm room, hot room, room warm, warm bedroom, heating on, heating high, heating up, heat on, toasty
    warm room: room well heated, heated room, preheated room, warm on arrival, tropical heat, heating at night
    warm room: room hot, likes it hot, sauna like, heat turned up, warmer room, room toasty, heater on, radiator on
    cold room: cool room, cold room, room cold, room cool, cool bedroom, chilly room, ice cold room, freezing room
    cold room: room as cold, room kept cool, room chilled, cool at night, heating off, air conditioning on full
    cold room: air conditioning full, air conditioning on high, air conditioning max, arctic, icebox, likes it cold
    cold room: as cold as possible, coldest, precooled room, pre cooled room, room pre cooled, cold bedroom, cooler room
    air conditioning: air con, aircon, klimaanlage, climatisation, aire acondicionado, cooling, air conditioner, fan coil
    fan: ceiling fan, floor fan, standing fan, pedestal fan, fan in room
    open window: window open, windows open, opening windows, windows that open, window ajar, fresh air at night
    open window: openable windows, openable window, fresh night air, windows opened, window slightly open
    closed window: windows closed, sealed windows, window shut, windows shut, window closed, windows locked, sealed window
    dark room: blackout, full blackout, blackout curtains, pitch dark, total darkness, complete darkness, darkness, pitch black
    dark room: blackout blinds, curtains closed, curtains drawn, blinds down, curtains shut, dark bedroom, black out
    dark room: blinds closed, curtains closed at turndown, no light at all, every light off, all lights off
    night light < light room: nightlight, night lamp, light left on, bathroom light on, hall light on, lamp left on, light on
    night light: sleeps with a light, sleeps with light, lamp on all night, lights left on
    light room: curtains open, bright room, sunny room, lots of light, morning sun, daylight, open curtains, natural light
    light room: sheers only, wakes with the sun, wake with the sun, sunlight, sun in the morning, curtains left open, bright
    light room: plenty of daylight, sunrise through window, blinds open, blinds up, lots of daylight, curtains ajar
    scent: scents, perfume, fragrance, fragrances, perfumed, scented, scented candle, scented candles, room spray, diffuser
    scent: air freshener, potpourri, pot pourri, incense, aromatherapy, pillow mist, pillow spray, essential oil, aroma
    scent: essential oils, bath oil, scented soap, room fragrance, aroma diffuser, linen spray, cologne, strong smells, reed diffuser
    lavender < scent: lavender spray, lavender pillow mist, lavender soap, lavender oil, lavender pillow spray, lavender bath
    lavender: lavender sachet, lavender shampoo, lavender turndown, lavender pillow, lavendel, lavande
    vanilla < scent: vanilla candle, vanilla scent, vanilla diffuser, vanilla spray
    rose scent < scent: rose oil, rose water, rose soap, rose bath salts
    jasmine < scent: ylang ylang, sandalwood, sandalwood soap, patchouli, eucalyptus, bergamot, citrus scent
    lily < flower, pollen: lilies, lily bouquet, stargazer
    rose < flower: roses, red roses, rose petals, rose bouquet, petals on the bed
    orchid < flower: orchids, white orchid, white orchids
    tulip < flower: tulips, peony, peonies, hydrangea, chrysanthemum, carnation, sunflower, daffodil, freesia
    flower < pollen: flowers, fresh flowers, bouquet, flower arrangement, cut flowers, fleurs, blumen, flores, flower vase
    *other: artificial flowers, silk flowers, fake flowers, flower painting, flower print
    pollen: hay fever, hayfever, pollens
    unscented: fragrance free, scent free, unperfumed, perfume free, unscented soap, odourless, unscented room
    candle: candles, candlelight, candle lit, candlelit dinner
    smoking: smoking room, smokes, smoker, cigar, cigars, cigarettes, ashtray, cigar lounge, smoking floor, smoking terrace
    smoking: smoking balcony, cigar friendly, tobacco, cigarette
    non smoking: nonsmoking, smoke free, non smoker, no smoking, nonsmoking room, non smoking room, non smoking floor
    dust: dust mite, dust mites, dusty
    carpet < dust: carpeted, carpeted room, carpets, rug, rugs, wall to wall carpet, thick carpet, fitted carpet, deep pile
    hard floor: wooden floor, wood floor, hardwood, hardwood floor, parquet, tiled floor, marble floor, wooden floors, tiles
    high floor: high floors, higher floor, top floor, upper floor, highest floor, high up, penthouse, rooftop suite, upper floors
    high floor: hoher stock, etage eleve, piso alto, as high as possible, tower suite, top of the tower, highest available
    high floor: high in the building, top of the building, sky suite, high rise room
    low floor: low floors, lower floor, ground floor, first floor, lowest floor, low down, near the ground, street level
    low floor: planta baja, rez de chaussee, erdgeschoss, garden level, lower floors, as low as possible, second floor room
    low floor: ground level, lobby level, lowest possible, close to the ground, bottom floor
    heights < high floor: glass elevator, glass lift, glass floor, glass bridge
    balcony: balconies, balcony room, private balcony, balcony suite, terrace, private terrace, juliet balcony
    stairs: staircase, steps, split level, duplex, loft suite, mezzanine, stairway, spiral staircase, loft with stairs, two level
    stairs: split level suite, duplex suite, two storey, maisonette, up a flight, few steps, sunken living room, bilevel, two floors
    stairs: walk up, climb, stair climbing, loft, steps down, steps up, upstairs bedroom, bedroom upstairs, sunken bath steps
    step free: step free access, level access, stepfree, no steps, cannot climb, cant climb, cant manage stairs
    step free: wheelchair, wheelchair user, wheelchair accessible, ramp, roll in shower, accessible room, uses a wheelchair
    step free: bad knees, knee surgery, walker, walking frame, crutches, rollator, hip surgery, on crutches, barrier free
    elevator: lift, lifts, elevators, ascensor, ascenseur, aufzug, lift lobby, lift bank, elevator bank, bank of elevators
    needs elevator: needs lift, must have lift, elevator access, lift access, lift working, elevator needed, by lift
    *other: ski lift, ski lifts, face lift, lift pass
    ice machine: vending machine, ice maker in corridor
    pool side: pool view, pool side of the house, poolside room, pool access room, pool facing, facing the pool, by the pool
    pool side: overlooking the pool, next to the pool, near the pool, swim up room, poolside cabana room, pool front
    pool side: room by the pool, close to the pool, pool terrace room, from the pool, pool bar, pool deck room
    *other: pool table, car pool, carpool, pool cue, billiards
    swimming pool: pool, swim, swimming, laps, morning swim, lap lane, piscine, piscina
    street side < street noise: street view, street facing, street side room, facing the street, overlooking the street, main road side
    street side: avenue view, boulevard view, front of the building, above the street, street front
    street noise < noise: traffic noise, traffic, street traffic, city noise, city bustle, bustle, trams, sirens, main road
    street noise: hustle and bustle, busy street, noise from street, street sounds, city sounds, sounds of the city
    courtyard: courtyard room, inner courtyard, courtyard facing, facing the courtyard, courtyard view, courtyard side
    noise: noisy, loud, loud music, nightlife, lively area, lively floor, buzz, party floor, near the nightclub, over the nightclub
    noise: above the bar, over the bar, next to the bar, above the ballroom, nightclub, disco, near the bar, close to the bar, busy
    noise: next to the disco, above the nightclub, lively room, live band, close to the action, middle of the action
    noise: above the kitchen, next to the lift shaft, parties, party next door, close to the nightlife, crowds, noises, ruido, bruit, larm
    quiet: quiet room, silence, silent, peace and quiet, peaceful, quiet floor, total silence, quiet side, ruhig, calme, tranquilo
    quiet: very quiet, quiet corner, away from noise, quietest, quiet wing, tranquil, light sleeper, quiet table, noise free
    white noise < sound machine: white noise machine, sound machine, fan noise, ocean sounds
    *other: lively bar in evening, lively bar after dinner
    bathtub < bathing: tub, bath tub, soaking tub, deep tub, bath, soak, bubble bath, baignoire, badewanne, banera, freestanding tub
    bathtub: hot bath, clawfoot tub, bath run, bath drawn, jacuzzi bath, evening bath, long baths, whirlpool tub, deep bath, baths
    shower < bathing: walk in shower, rain shower, showers, dusche, douche, ducha, power shower, shower cubicle, separate shower, hand shower
    roll in shower < shower: wheel in shower
    shower only: cant climb into a tub, cannot climb into a tub, cant get into a tub, cant climb into a bath, no bathtubs
    shower only: only shower, no tub, walk in shower only, shower no bath, shower instead of bath, shower rather than bath
    tub only: bathtub only, only bath, bath not shower, bath instead of shower, tub not shower
    *other: bath towel, bath towels, bath sheet, bath sheets, bath mat, bath robe, bathrobe, bath salts, shower gel, shower cap
    *other: bath products, bathroom amenities, baby shower, bath gel
    bathing
    connecting room: connecting rooms, interconnecting, adjoining room, adjoining rooms, connecting door, interconnecting rooms
    same room: usual room, same suite, room as last time, same room as last time, always the same room, his usual suite
    different room: new room, new room each time, different room each time, different suite each visit, not same room, variety of rooms
    tv: television, big screen tv, large tv, netflix, telly, fernseher, smart tv, sports channel, watch football, tv in bedroom, movies
    tv: apple tv, screen in the bedroom, tv on, big screen, sports on tv, chromecast, tv in bathroom, news channel, movie night, cnn on
    alarm clock: clock radio, alarm clock radio, bedside clock, ticking clock, digital clock, clock, clocks
    mirror: mirrors, mirror facing bed, mirrored wall
    sea view < view: ocean view, beach view, meerblick, vue mer, sea facing, ocean front
    city view < view: skyline view, city lights
    garden view < view: park view
    view
    """
}
