extension ConceptTable {
  static let service = """
    service: staff entering, staff in the room, entering, staff coming in, anyone entering, room entered, staff enter, intrusions
    housekeeping < service: housekeeper, maid, maids, room cleaned, cleaning, room made up, made up, room service clean, hoovering
    housekeeping: daily housekeeping, room cleaning, daily cleaning, make up room, vacuumed, vacuuming, vacuum, cleaned, serviced
    housekeeping: housekeeping twice daily, twice daily service, service at, menage, limpieza, zimmerservice, room refreshed, refresh
    housekeeping: room serviced, service after, service before, serviced twice, make up the room, maid service, service in the morning
    turndown < service: turndown service, turn down, turned down, evening service, turn down service, nightly turndown, evening turndown
    towel change: towels changed daily, fresh towels daily, new towels every day, daily towels, fresh towels twice, towels twice daily
    towel change: clean towels every day, daily fresh towels, towels replaced daily, fresh towels every day, fresh towels each day
    linen change: sheets changed daily, fresh sheets daily, linen changed daily, fresh linen daily, new sheets every day, daily linen
    linen change: clean sheets every day, fresh sheets every day, fresh linen every day, sheets changed every day, daily sheet change
    green programme: reuse towels, reuses towels, towels only on request, eco programme, no daily change, green program, towels reused
    green programme: linen every third day, linen change every third day, change linen only on request, sheets every third day
    green programme: towels every third day, sheets changed weekly, save water, linen changed on request, towels changed on request
    untouched desk: leave the desk, desk as it is, desk not to be tidied, papers untouched, do not touch desk, leave papers, desk untouched
    untouched desk: do not tidy, not tidied, leave things, do not move, do not touch, belongings untouched, papers as they are, not tidy
    untouched desk: do not tidy desk, leave the desk exactly as it is, dont touch papers, leave belongings, nothing moved, not be moved
    untouched desk: never move, never touch, leave everything where it is, things where they are, dont move, leave his things, never tidy
    tidy desk: tidy the desk, desk tidied, papers stacked, papers tidied, tidied, tidy, desk cleared, things put away, belongings tidied
    tidy desk: papers sorted, papers straightened, straighten papers, everything put away, desk organised, tidy papers, neatly stacked
    unpacking < service: unpack, unpacked, unpacking service, unpack suitcase, suitcase unpacked, butler unpacks, unpack luggage
    packing: packing service, pack for him, pack for her
    luggage untouched: leave luggage closed, do not unpack, dont unpack, suitcase not opened, packs and unpacks himself, bags unopened
    luggage untouched: unpacks himself, unpacks herself, unpacks own bags, handles own luggage, suitcases untouched
    porter help: help with luggage, porter carries bags, bags carried, luggage carried, bell staff takes bags, bags brought up
    carries own bags: own bags, carries his own bags, carries her own bags, handle own bags, keeps bags with him
    butler < service: butler service, personal butler, butlers
    do not disturb: privacy, dnd, not be disturbed, undisturbed, total privacy, leave alone, left alone, complete privacy, not disturb
    do not disturb: nobody enters, no one enters, no interruptions, sleeps late, late riser, sleeps until, sleeps till, sleeps in, late sleeper, lie in, uninterrupted
    call: calls, phone calls, calls put through, telephone calls, phone call, phone him, phone her, call in room, ring the room, phone room
    call: ring his room, ring her room, ring him, ring her, ring the guest, calls him, calls her, phones
    call: calling the room, courtesy call, calls to room, contact by phone, phoned, rung, by phone, call him, call her, call anytime
    wake up: wake up call, wake up calls, wakeup call, morning call, alarm call, wake call, woken, wake him, wake her, wakeup
    email: e mail, by e mail, emails, by email, mail only
    text message: texts, text, sms, whatsapp, by text, message by app, text instead of phone
    written contact: in writing, note under the door, written messages, notes under door
    knocking: knock, knocks, knock on the door, doorbell, ring bell, door knocks, knock twice, ring doorbell
    newspaper: newspapers, newspaper at door, paper at the door, daily paper, morning paper, printed newspaper, paper newspaper, zeitung
    newspaper: wall street journal, financial times, new york times, le monde, guardian, the times, economist, telegraph, el pais
    newspaper: washington post, frankfurter allgemeine, corriere, asahi shimbun, le figaro, sunday paper, sunday papers, papers, press
    newspaper: times of india, usa today, herald tribune, journal, giornale, periodico, nikkei, die zeit, printed papers, daily mail
    newspaper: sunday times, newspaper on weekdays, south china morning post, figaro, die welt, straits times, irish times, broadsheet
    digital newspaper: paper free room, no paper newspapers, newspaper on tablet, digital edition, digital only, pressreader, reads news online, digital newspapers, e paper
    printed bill: paper folio, printed folio, printed bill, paper bill, paper receipt, printed invoice, paper invoice, printed receipt
    printed bill: bill under the door, folio under the door, invoice printed, hard copy, paper copy, paper copies, on paper, printed copy
    emailed bill: folio by email, invoice by email, bill by email, emailed folio, emailed bill, emailed invoice, e folio, paperless
    emailed bill: receipt by email, email folio, email invoice, digital invoice, paper free, electronic invoice, digital receipt
    first name: called by first name, by first name, first names, first name only, on first name terms, nickname, call him bob, informal
    first name: informal address, casual address, first name basis, use his first name, use her first name, call by nickname
    title: by title, dr, doctor, professor, mr, mrs, ms, sir, madam, lord, lady, formal address, surname, formal, last name, by surname
    title: always mr, formally, with title, by his title, by her title, full title, excellency, formal greeting, surname only, titles
    name aloud: name announced, name said aloud, name spoken, name said, saying his name, saying her name, name aloud, greeted by name, name used in lobby, name on screen, name on tv, welcome by name
    name aloud: announcing the name, name on the welcome screen, saying the name, name on board, name board, name in lobby, page by name
    name aloud: name sign, greeted by name in public, use name often, name on welcome tv, name on tv screen, called by name, use his name
    name aloud: said aloud, said out loud, paged, paging, name on the screen, by name, announced in lobby, name on display, use her name
    secret name: nobody to know, nobody knows, nobody should know, no one should know, nobody may know, deny he is here
    secret name: stay is secret, not to be known, never confirm the stay, never confirm, deny the stay, under a false name
    no calls: calls screened, screen calls, hold calls, hold all calls, calls held, all calls screened, none put through
    secret name: incognito, alias, pseudonym, name kept secret, name secret, under alias, anonymous, checked in under, name not used
    secret name: do not reveal name, nobody may know, strictly confidential, stay confidential, confidential, discretion about name
    publicity < photo: press, journalists, interview, social media, instagram post, tagged on instagram, post about her, post about him
    publicity: posted on instagram, story on social media, tagged
    photo: photos, photograph, photographs, photographed, picture, pictures, selfie, selfies, photography, photographer, photo shoot, camera
    photo: group photo, souvenir photo, photo with chef, framed photo, polaroid, pictures taken, portraits
    celebration: celebrate, celebrations, party, birthday, anniversary, birthday cake, balloons, surprise, surprises, surprise cake, surprise party, celebrating, singing, birthday song
    celebration: birthday surprise, birthday celebration, anniversary cake, anniversary surprise, cake with candles, confetti, fanfare
    celebration: make a fuss, big fuss, fuss over, birthday card, anniversary card, celebrated, birthday wishes, happy birthday, petals
    attention: fuss, special attention, attention drawn, vip treatment, being recognised, red carpet, public welcome, ceremony, manager greets
    attention: meet and greet, welcomed by manager, met by the manager, welcomed by the general manager, grand welcome, manager in lobby
    low key: no fuss, no attention, no ceremony, low profile, discreet, discretion, quiet arrival, unnoticed, no welcome party, no special attention
    low key: no celebration, no celebrations, arrive unnoticed, kept low key, discreet arrival, back entrance, side entrance, unrecognised
    small talk: chat, chatty, chatting, chatty staff, conversation, talkative, chats, chit chat, friendly banter, banter, conversations
    small talk: talks with staff, chatty driver, chats with, long chats, have a chat, talkative driver, talkative barman
    same housekeeper: same maid, same attendant, same room attendant, always maria, familiar housekeeper, housekeeper maria, regular housekeeper
    different housekeeper: different maid, new housekeeper, rotating staff, different attendant, rotate housekeepers, change of housekeeper
    female staff < staff: female therapist, woman therapist, female housekeeper, female masseuse, lady therapist, women staff, woman doctor
    female staff: female butler, female trainer, masseuse, female attendant
    male staff < staff: male therapist, man therapist, male housekeeper, masseur, male butler, male trainer, male attendant
    staff
    early arrival < *arrival: early check in, arrives early, early checkin, arrival in the morning, room from 9, morning arrival, room ready early
    early arrival: room ready at #time, check in at noon, check in before noon, arrives before noon, arrives in the morning
    late arrival < *arrival: arrives late, arrives after midnight, late check in, late flight in, arrives at night, arrives late evening, arrives at midnight
    early departure: early check out, leaves early, early checkout, checkout at dawn, out before dawn, leaves at dawn, checks out early
    late departure: late check out, late checkout, checkout at 4, departure in the evening, stays until evening, leaves late, room until evening
    dog < pet: dogs, dog bed, dog friendly, labrador, poodle, spaniel, terrier, dachshund, puppy, dog bowl, chien, hund, perro, pug, beagle
    dog: travels with dog, dog treats, guide dog, service dog, dog biscuits, retriever, golden retriever, chihuahua, his dog, her dog, corgi
    cat < pet: cats, kitten, litter tray, katze, gato, travels with cat, siamese, litter box, house cat, cat bed, hotel cat
    pet: pets, pet friendly, animals, animal, pet friendly floor, pet floor, haustiere
    *other: catwalk, catering, downward dog, dog tag, pet peeve, hair of the dog, catfish, dog eared, cat nap
    hot dog < pork, gluten: hotdog
    children: kids, child, kids club, children around, family pool, families, kids pool, toddlers, kids around, near children, playground
    adults only: adult only, child free, adults only pool, adult pool, adults only floor, no children
    music: background music, piano music, jazz, classical music, live music, piano, playlist, radio, pianist, music in room, welcome music
    music: speakers, sonos, rock music, lobby music, harpist, string quartet, jazz trio, dj, jazz playlist, musik, musique, opera music
    massage < touch: deep tissue massage, thai massage, swedish massage, back massage, massages, couples massage, massage at
    strong massage: firm pressure, deep tissue, strong pressure, deep pressure, hard pressure, strong hands
    light massage: light pressure, gentle massage, gentle pressure, soft pressure, soft touch, light touch
    sauna < heat treatment: steam room, hammam, hot tub, jacuzzi, saunas, steam bath, infrared sauna
    gym: fitness, workout, treadmill, gym at
    restaurant: in the restaurant, restaurants, dining room
    window table < window: table by the window, window seat, seat by window, seat near the window
    terrace table: outdoor table, table outside, outside table, table on the terrace, dine outside, al fresco, eats outside
    indoor table: table inside, inside table, indoors, eats inside
    kitchen table: near the kitchen, near kitchen door, kitchen door, table by the kitchen, by the kitchen, chefs table, kitchen counter
    company at table: communal table, shared table, sharing table, shares a table
    valet parking: valet parks car, car valeted, car parked by valet, valet
    self parking: nobody drives his car, nobody but him drives, nobody else drives, drives own car, parks himself, parks own car, self park, parks his own car, parks her own car, keeps car keys
    electric car: tesla, electric limousine, ev
    helicopter < flying: helicopter transfer, helicopter tour
    boat: boat transfer, speedboat, yacht, ferry, water taxi, boat trip, sailing
    paper: papers on desk
    carbs: carbohydrates, bread and pasta, potatoes, rice
    breakfast in room: breakfast tray, room service breakfast, breakfast in bed, breakfast brought to room
    breakfast downstairs: breakfast in restaurant, breakfast at the restaurant, breakfast downstairs only
    breakfast: early breakfast, late breakfast, fruhstuck, petit dejeuner, desayuno
    mention: mention of, mentioned, talk about, ask about, asked about, refer to, questions about, comment on, reminded of, asking about
    wife: first wife, former wife, ex wife, late wife, divorce, late husband, ex husband, first husband, her ex, his ex
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
    vegetarian: veggie, no meat or fish, vegetariano, vegetarien, lacto vegetarian, strict vegetarian, meat free
    pescatarian: pescetarian
    halal: halal only, muslim, observes ramadan
    kosher: glatt kosher, kosher only, koscher, glatt, observant jew, kosher kitchen
    pregnant: pregnancy, expecting, expecting a baby, schwanger, enceinte, expectant, embarazada
    teetotal: teetotaller, sober, recovering alcoholic, in recovery, doesnt drink, does not drink, non drinker, sobriety
    teetotal: abstains, aa member, doesnt drink alcohol, never drinks, stays sober, dry household
    diabetic: diabetes, sugar free diet, low sugar, type 2 diabetic, type 1 diabetic, low sugar diet
    lactose intolerant: lactose, lactose intolerance, laktose, dairy intolerant
    coeliac: celiac, zoliakie, coeliac disease, coeliaque, celiaco, celiaca, gluten intolerant
    keto: ketogenic, low carb, no carbs, atkins, low carb diet
    low salt: low sodium, salt free diet, low salt diet, no salt, reduced sodium
    decaf drinker: no caffeine, avoids caffeine, cannot have caffeine
    hindu: no beef, hindu meal
    jain: jain diet, jain food, jain meals
    fear of heights: afraid of heights, scared of heights, vertigo, acrophobia, fears heights, dizzy on balconies, terrified of heights
    fear of fire: afraid of fire, fears fire
    claustrophobic: claustrophobia, afraid of lifts, afraid of elevators, fear of lifts, fear of elevators, elevator phobia
    wheelchair bound: wheelchair guest, full time wheelchair
    cured meat: parma ham raw
    unstarched: no starch
    """

  /// Words that turn what follows them, or what they follow, round.
  static let operators = """
    *not: no, not, non, without, never, none, avoid, avoids, avoiding, hates, dislikes, refuses, instead of
    *not: rather than, away from, far from, far away from, allergic to, allergy to, free of, free from, not near
    *not: cannot eat, cannot have, doesnt eat, does not eat, doesnt like, doesnt want, does not want, wont, sin
    *not: ohne, sans, senza, keine, kein, nicht, pas de, skip, remove, hold the, stop, emptied of, zero, cant eat
    *not: cant have, isnt, dont want, do not want, dont like, dont give, do not offer, dont offer, never offer
    *not: never serve, do not serve, dont serve, keep away from, stay away from, as far as possible from, over dislikes
    *not: anything but, no more, not facing, not over, not above, not next to, not close to, intolerant of, minus
    *not: do not, dont, nobody, no one, nor, neither, cannot stand, cant stand, bothered by, intolerant to
    *free: free, removed, off, excluded, banned, unwelcome, left out, switched off, turned off, disabled, taken away
    *free: taken out, unplugged, forbidden, not wanted, refused, declined, not allowed, not ok, out of room
    *ok: ok, okay, fine, allowed, tolerated, are fine, is fine, is ok, are ok, welcome though, permitted
    *but: but, except, except for, apart from, unless, other than
    *only: only, exclusively, solely, nothing but, always
    *other: down the hall, down the corridor, sit down, lie down, calm down, slow down, upside down, wind down
    *other: cut down, shut down, down at, down to, downtown, cool down, down by, lay down, down for, let down
    """
}
