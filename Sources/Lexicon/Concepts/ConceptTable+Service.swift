extension ConceptTable {
  static let service = """
    service: staff entering, staff in the room, entering, staff coming in, anyone entering
    service: room entered, staff enter, intrusions
    housekeeping < service: housekeeper, maid, maids, room cleaned, cleaning, room made up
    housekeeping: made up, room service clean, hoovering, daily housekeeping, room cleaning
    housekeeping: daily cleaning, make up room, vacuumed, vacuuming, vacuum, cleaned, serviced
    housekeeping: housekeeping twice daily, twice daily service, service at, menage, limpieza
    housekeeping: zimmerservice, room refreshed, refresh, room serviced, service after
    housekeeping: service before, serviced twice, make up the room, maid service
    housekeeping: service in the morning
    turndown < service: turndown service, turn down, turned down, evening service
    turndown: turn down service, nightly turndown, evening turndown
    towel change: towels changed daily, fresh towels daily, new towels every day, daily towels
    towel change: fresh towels twice, towels twice daily, clean towels every day
    towel change: daily fresh towels, towels replaced daily, fresh towels every day
    towel change: fresh towels each day
    linen change: sheets changed daily, fresh sheets daily, linen changed daily
    linen change: fresh linen daily, new sheets every day, daily linen, clean sheets every day
    linen change: fresh sheets every day, fresh linen every day, sheets changed every day
    linen change: daily sheet change
    green programme: changed only every third day, sheets changed only, changed every third day
    green programme: changed only on request, reuse towels, reuses towels
    green programme: towels only on request, eco programme, no daily change, green program
    green programme: towels reused, linen every third day, linen change every third day
    green programme: change linen only on request, sheets every third day
    green programme: towels every third day, sheets changed weekly, save water
    green programme: linen changed on request, towels changed on request
    untouched desk: leave the desk, desk as it is, desk not to be tidied, papers untouched
    untouched desk: do not touch desk, leave papers, desk untouched, do not tidy, not tidied
    untouched desk: leave things, do not move, do not touch, belongings untouched
    untouched desk: papers as they are, not tidy, do not tidy desk, dont touch papers
    untouched desk: leave belongings, nothing moved, not be moved, never move, never touch
    untouched desk: leave everything where it is, things where they are, dont move
    untouched desk: leave his things, never tidy
    tidy desk: tidy the desk, desk tidied, papers stacked, papers tidied, tidied, tidy
    tidy desk: desk cleared, things put away, belongings tidied, papers sorted
    tidy desk: papers straightened, straighten papers, everything put away, desk organised
    tidy desk: tidy papers, neatly stacked
    unpacking < service: unpack, unpacked, unpacking service, unpack suitcase, suitcase unpacked
    unpacking: butler unpacks, unpack luggage
    packing: packing service, pack for him, pack for her
    luggage untouched: leave luggage closed, do not unpack, dont unpack, suitcase not opened
    luggage untouched: packs and unpacks himself, bags unopened, unpacks himself
    luggage untouched: unpacks herself, unpacks own bags, handles own luggage
    luggage untouched: suitcases untouched
    porter help: help with luggage, porter carries bags, bags carried, luggage carried
    porter help: bell staff takes bags, bags brought up
    carries own bags: own bags, carries his own bags, carries her own bags, handle own bags
    carries own bags: keeps bags with him
    butler < service: butler service, personal butler, butlers
    do not disturb: privacy, dnd, not be disturbed, undisturbed, total privacy, leave alone
    do not disturb: left alone, complete privacy, not disturb, nobody enters, no one enters
    do not disturb: no interruptions, sleeps late, late riser, sleeps until, sleeps till
    do not disturb: sleeps in, late sleeper, likes a lie in, long lie in, uninterrupted
    call: calls, phone calls, calls put through, telephone calls, phone call, phone him
    call: phone her, call in room, ring the room, phone room, ring his room, ring her room
    call: ring him, ring her, ring the guest, calls him, calls her, phones, calling the room
    call: courtesy call, calls to room, contact by phone, phoned, rung, by phone, call him
    call: call her, call anytime
    form of address: called madam, called sir, called dr, called doctor, called mr, called mrs
    form of address: called ms, called miss, called professor, called by
    video call: video calls, video conference, video conferences, zoom calls, zoom call
    wake up: wake up call, wake up calls, wakeup call, morning call, alarm call, wake call
    wake up: woken, wake him, wake her, wakeup
    email: e mail, by e mail, emails, by email, mail only
    text message: texts, text, sms, whatsapp, by text, message by app, text instead of phone
    written contact: in writing, note under the door, written messages, notes under door
    knocking: knock, knocks, knock on the door, doorbell, ring bell, door knocks, knock twice
    knocking: ring doorbell
    newspaper: faz, der spiegel, bild, le parisien, la stampa, handelsblatt, figaro, el mundo
    newspaper: globe, newspapers, newspaper at door, paper at the door, daily paper
    newspaper: morning paper, printed newspaper, paper newspaper, zeitung, wall street journal
    newspaper: financial times, new york times, le monde, guardian, the times, economist
    newspaper: telegraph, el pais, washington post, frankfurter allgemeine, corriere
    newspaper: asahi shimbun, le figaro, sunday paper, sunday papers, papers, press
    newspaper: times of india, usa today, herald tribune, journal, giornale, periodico, nikkei
    newspaper: die zeit, printed papers, daily mail, sunday times, newspaper on weekdays
    newspaper: south china morning post, die welt, straits times, irish times, broadsheet
    digital newspaper: paper free room, no paper newspapers, newspaper on tablet
    digital newspaper: digital edition, digital only, pressreader, reads news online
    digital newspaper: digital newspapers, e paper
    printed bill: paper folio, printed folio, paper bill, paper receipt, printed invoice
    printed bill: paper invoice, printed receipt, bill under the door, folio under the door
    printed bill: invoice printed, hard copy, paper copy, paper copies, on paper, printed copy
    emailed bill: folio by email, invoice by email, bill by email, emailed folio
    emailed bill: emailed invoice, e folio, paperless, receipt by email, email folio
    emailed bill: email invoice, digital invoice, paper free, electronic invoice
    emailed bill: digital receipt
    first name: called by first name, by first name, first names, first name only
    first name: on first name terms, nickname, call him bob, informal, informal address
    first name: casual address, first name basis, use his first name, use her first name
    first name: call by nickname
    title: by title, dr, doctor, professor, mr, mrs, ms, sir, madam, lord, lady, formal address
    title: surname, formal, last name, by surname, always mr, formally, with title, by his title
    title: by her title, full title, excellency, formal greeting, surname only, titles
    name aloud: name announced, name said aloud, name spoken, name said, saying his name
    name aloud: saying her name, greeted by name, name used in lobby, name on screen, name on tv
    name aloud: welcome by name, announcing the name, name on the welcome screen
    name aloud: saying the name, name on board, name board, name in lobby, page by name
    name aloud: name sign, greeted by name in public, use name often, name on welcome tv
    name aloud: name on tv screen, called by name, use his name, said aloud, said out loud
    name aloud: paged, paging, name on the screen, by name, announced in lobby, name on display
    name aloud: use her name
    secret name: nobody to know, nobody knows, nobody should know, no one should know
    secret name: nobody may know, deny he is here, stay is secret, not to be known
    secret name: never confirm the stay, never confirm, deny the stay, under a false name
    secret name: incognito, alias, pseudonym, name kept secret, name secret, under alias
    secret name: anonymous, checked in under, name not used, do not reveal name
    secret name: strictly confidential, stay confidential, confidential, discretion about name
    no calls: calls screened, screen calls, hold calls, hold all calls, calls held
    no calls: all calls screened, none put through
    publicity < photo: press, journalists, interview, social media, instagram post
    publicity: tagged on instagram, post about her, post about him, posted on instagram
    publicity: story on social media, tagged
    photo: photos, photograph, photographs, photographed, picture, pictures, selfie, selfies
    photo: photography, photographer, photo shoot, camera, group photo, souvenir photo
    photo: photo with chef, framed photo, polaroid, pictures taken, portraits
    celebration: celebrate, celebrations, party, birthday, anniversary, birthday cake, balloons
    celebration: surprise, surprises, surprise cake, surprise party, celebrating, singing
    celebration: birthday song, birthday surprise, birthday celebration, anniversary cake
    celebration: anniversary surprise, cake with candles, confetti, fanfare, make a fuss
    celebration: big fuss, fuss over, birthday card, anniversary card, celebrated
    celebration: birthday wishes, happy birthday, petals
    attention: fuss, special attention, attention drawn, vip treatment, being recognised
    attention: red carpet, public welcome, ceremony, manager greets, meet and greet
    attention: welcomed by manager, met by the manager, welcomed by the general manager
    attention: grand welcome, manager in lobby
    low key: no fuss, no attention, no ceremony, low profile, discreet, discretion
    low key: quiet arrival, unnoticed, no welcome party, no special attention, no celebration
    low key: no celebrations, arrive unnoticed, kept low key, discreet arrival, back entrance
    low key: side entrance, unrecognised
    small talk: chat, chatty, chatting, chatty staff, conversation, talkative, chats, chit chat
    small talk: friendly banter, banter, conversations, talks with staff, chatty driver
    small talk: chats with, long chats, have a chat, talkative driver, talkative barman
    same housekeeper: same maid, same attendant, same room attendant, always maria
    same housekeeper: familiar housekeeper, housekeeper maria, regular housekeeper
    different housekeeper: different maid, new housekeeper, rotating staff, different attendant
    different housekeeper: rotate housekeepers, change of housekeeper
    female staff < staff: female therapist, woman therapist, female housekeeper, female masseuse
    female staff: lady therapist, women staff, woman doctor, female butler, female trainer
    female staff: masseuse, female attendant
    male staff < staff: male therapist, man therapist, male housekeeper, masseur, male butler
    male staff: male trainer, male attendant
    staff
    early arrival < *arrival: early check in, arrives early, early checkin
    early arrival: arrival in the morning, room from 9, morning arrival, room ready early
    early arrival: room ready at #time, check in at noon, check in before noon
    early arrival: arrives before noon, arrives in the morning
    late arrival < *arrival: arrives late, arrives after midnight, late check in, late flight in
    late arrival: arrives at night, arrives late evening, arrives at midnight
    early departure: early check out, leaves early, early checkout, checkout at dawn
    early departure: out before dawn, leaves at dawn, checks out early
    late departure: late check out, late checkout, checkout at 4, departure in the evening
    late departure: stays until evening, leaves late, room until evening
    dog < pet: dogs, dog bed, dog friendly, labrador, poodle, spaniel, terrier, dachshund, puppy
    dog: dog bowl, chien, hund, perro, pug, beagle, travels with dog, dog treats, guide dog
    dog: service dog, dog biscuits, retriever, golden retriever, chihuahua, his dog, her dog
    dog: corgi
    cat < pet: cats, kitten, litter tray, katze, gato, travels with cat, siamese, litter box
    cat: house cat, cat bed, hotel cat
    pet: pets, pet friendly, animals, animal, pet friendly floor, pet floor, haustiere
    *other: catwalk, catering, downward dog, dog tag, pet peeve, hair of the dog, catfish
    *other: dog eared, cat nap
    hot dog < pork, gluten: hotdog
    children: kids, child, kids club, children around, family pool, families, kids pool
    children: toddlers, kids around, near children, playground
    adults only: adult only, child free, adults only pool, adult pool, adults only floor
    adults only: no children
    music: background music, piano music, jazz, classical music, live music, piano, playlist
    music: radio, pianist, music in room, welcome music, speakers, sonos, rock music
    music: lobby music, harpist, string quartet, jazz trio, dj, jazz playlist, musik, musique
    music: opera music
    massage < touch: deep tissue massage, thai massage, swedish massage, back massage, massages
    massage: couples massage, massage at
    strong massage: firm pressure, deep tissue, strong pressure, deep pressure, hard pressure
    strong massage: strong hands
    light massage: light pressure, gentle massage, gentle pressure, soft pressure, soft touch
    light massage: light touch
    sauna < heat treatment: steam room, hammam, hot tub, jacuzzi, saunas, steam bath
    sauna: infrared sauna
    gym: fitness, workout, treadmill, gym at
    restaurant: in the restaurant, restaurants, dining room
    window table < window: table by the window, window seat, seat by window
    window table: seat near the window
    terrace table: outdoor table, table outside, outside table, table on the terrace
    terrace table: dine outside, al fresco, eats outside
    indoor table: table inside, inside table, indoors, eats inside
    kitchen table: near the kitchen, near kitchen door, kitchen door, table by the kitchen
    kitchen table: by the kitchen, chefs table, kitchen counter
    company at table: communal table, shared table, sharing table, shares a table
    valet parking: valet parks car, car valeted, car parked by valet, valet
    self parking: parks the car himself, parks the car herself, parks the car, parks car himself
    self parking: nobody drives his car, nobody but him drives, nobody else drives
    self parking: drives own car, parks himself, parks own car, self park, parks his own car
    self parking: parks her own car, keeps car keys
    electric car: tesla, electric limousine, ev
    helicopter < flying: helicopter transfer, helicopter tour
    boat: boat transfer, speedboat, yacht, ferry, water taxi, boat trip, sailing
    paper: papers on desk
    carbs: carbohydrates, bread and pasta, potatoes, rice
    breakfast in room: breakfast tray, room service breakfast, breakfast in bed
    breakfast in room: breakfast brought to room
    breakfast downstairs: breakfast in restaurant, breakfast at the restaurant
    breakfast downstairs: breakfast downstairs only
    breakfast: early breakfast, late breakfast, fruhstuck, petit dejeuner, desayuno
    mention: mention of, mentioned, talk about, ask about, asked about, refer to
    mention: questions about, comment on, reminded of, asking about
    wife: first wife, former wife, ex wife, late wife, divorce, late husband, ex husband
    wife: first husband, her ex, his ex
    surprise gift: welcome gift, gift, gifts, welcome amenity, presents
    slippers: slipper
    bathrobe: robe, robes
    religion: bible, gideon bible, koran, quran, cross on wall
    bus: coach, minibus, shuttle, shuttle bus
    """

  /// Who wants the first refuses the rest.
  static let exclusions = """
    vegan: meat, seafood, dairy, egg, honey, gelatine
    vegetarian: meat, seafood, gelatine
    pescatarian: meat
    halal: pork, alcohol
    kosher: pork, shellfish, cheeseburger, catfish
    pregnant: alcohol, raw fish, soft cheese, sauna, cured meat
    teetotal: alcohol
    diabetic: sugar
    lactose intolerant: dairy
    coeliac: gluten
    gluten free diet: gluten
    keto: gluten, sugar, potato, carbs
    low salt: salt
    decaf drinker: caffeine
    hindu: beef
    jain: meat, seafood, egg, onion, garlic, honey, potato
    high floor: low floor
    low floor: high floor
    fear of heights: high floor, balcony, heights
    fear of fire: high floor
    claustrophobic: elevator, high floor
    synthetic bedding: feather, wool
    early arrival: late arrival
    late arrival: early arrival
    firm mattress: soft mattress
    soft mattress: firm mattress
    firm pillow: soft pillow
    soft pillow: firm pillow
    flat pillow: high pillow, many pillows
    one pillow: many pillows
    many pillows: one pillow
    no pillow: pillow
    king bed: twin bed
    double bed: twin bed
    queen bed: twin bed
    twin bed: big bed
    starched sheets: unstarched
    tucked sheets: loose sheets
    warm room: cold room, air conditioning
    cold room: warm room
    open window: closed window
    closed window: open window
    dark room: light room
    light room: dark room
    unscented: scent
    non smoking: smoking
    smoking: non smoking
    hard floor: carpet
    carpet: hard floor
    step free: stairs
    wheelchair bound: stairs, bathtub
    quiet: noise
    noise: quiet
    courtyard: street noise
    shower only: bathtub
    tub only: shower
    same room: different room
    do not disturb: service, knocking, call
    untouched desk: tidy desk
    green programme: towel change, linen change
    luggage untouched: unpacking
    carries own bags: porter help
    digital newspaper: newspaper
    emailed bill: printed bill
    first name: title
    title: first name
    secret name: name aloud, publicity, photo
    low key: celebration, attention, name aloud
    same housekeeper: different housekeeper
    female staff: male staff
    male staff: female staff
    adults only: children
    strong massage: light massage
    indoor table: terrace table
    terrace table: indoor table
    valet parking: self parking
    still water: nothing
    mild food: spicy
    rare steak: well done steak
    well done steak: rare steak
    soft egg: hard egg
    hard egg: soft egg
    room temperature water: chilled water, ice
    chilled water: room temperature water
    empty minibar: alcohol, minibar
    glass bottle: plastic
    email: call
    no calls: call
    text message: call
    written contact: call
    breakfast in room: breakfast downstairs
    breakfast downstairs: breakfast in room
    """

  static let regimes = """
    vegan: plant based, plant based diet, strict vegan, vegane, vegano
    vegetarian: veggie, no meat or fish, vegetariano, vegetarien, lacto vegetarian
    vegetarian: strict vegetarian, meat free
    pescatarian: pescetarian
    halal: halal only, muslim, observes ramadan
    kosher: glatt kosher, kosher only, koscher, glatt, observant jew, kosher kitchen
    pregnant: pregnancy, expecting, expecting a baby, schwanger, enceinte, expectant, embarazada
    teetotal: teetotaller, sober, recovering alcoholic, in recovery, doesnt drink
    teetotal: does not drink, non drinker, sobriety, abstains, aa member, doesnt drink alcohol
    teetotal: never drinks, stays sober, dry household
    diabetic: diabetes, sugar free diet, low sugar, type 2 diabetic, type 1 diabetic
    diabetic: low sugar diet
    lactose intolerant: lactose free, lactose free diet, lactose, lactose intolerance, laktose
    lactose intolerant: dairy intolerant
    coeliac: celiac, zoliakie, coeliac disease, coeliaque, celiaco, celiaca, gluten intolerant
    keto: ketogenic, low carb, no carbs, atkins, low carb diet
    low salt: low sodium, salt free diet, low salt diet, no salt, reduced sodium
    decaf drinker: no caffeine, avoids caffeine, cannot have caffeine
    hindu: no beef, hindu meal
    jain: jain diet, jain food, jain meals
    fear of heights: afraid of heights, scared of heights, vertigo, acrophobia, fears heights
    fear of heights: dizzy on balconies, terrified of heights
    fear of fire: afraid of fire, fears fire
    claustrophobic: claustrophobia, afraid of lifts, afraid of elevators, fear of lifts
    claustrophobic: fear of elevators, elevator phobia
    wheelchair bound: wheelchair guest, full time wheelchair
    cured meat: parma ham raw
    unstarched: no starch
    """

  /// Words that turn what follows them, or what they follow, round.
  static let operators = """
    *not: no, not, non, without, never, none, avoid, avoids, avoiding, hates, dislikes, refuses
    *not: instead of, rather than, away from, far from, far away from, allergic to, allergy to
    *not: free of, free from, not near, cannot eat, cannot have, doesnt eat, does not eat
    *not: doesnt like, doesnt want, does not want, wont, sin, ohne, sans, senza, keine, kein
    *not: nicht, pas de, skip, remove, hold the, stop, emptied of, zero, cant eat, cant have
    *not: isnt, dont want, do not want, dont like, dont give, do not offer, dont offer
    *not: never offer, never serve, do not serve, dont serve, keep away from, stay away from
    *not: as far as possible from, over dislikes, anything but, no more, not facing, not over
    *not: not above, not next to, not close to, intolerant of, minus, do not, dont, nobody
    *not: no one, nor, neither, cannot stand, cant stand, bothered by, intolerant to
    *free: free, removed, off, excluded, banned, unwelcome, left out, switched off, turned off
    *free: disabled, taken away, taken out, unplugged, forbidden, not wanted, refused, declined
    *free: not allowed, not ok, out of room
    *ok: ok, okay, fine, allowed, tolerated, are fine, is fine, is ok, are ok, welcome though
    *ok: permitted
    *but: but, except, except for, apart from, unless, other than
    *only: only, exclusively, solely, nothing but
    *other: down the hall, down the corridor, sit down, lie down, calm down, slow down
    *other: upside down, wind down, cut down, shut down, down at, down to, downtown, cool down
    *other: down by, lay down, down for, let down
    """
}
